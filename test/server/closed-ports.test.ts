// The ports that browsers refuse, held against what Node's own fetch refuses: it follows the same standard.

import { describe, expect, it } from 'vitest';
import { isClosedToBrowsers, openFrom } from '../../src/server/closed-ports.ts';

/** Asks on this machine: fetch refuses a bad port before it looks whether anybody answers there. */
async function isRefused(port: number): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(1000) }).catch(
    (error: Error) => error,
  );
  return answer instanceof Error && (answer.cause as Error | undefined)?.message === 'bad port';
}

describe('the ports that browsers refuse to open', () => {
  it('are those that fetch refuses', async () => {
    const lower = Array.from({ length: 1100 }, (_, at) => at + 1);
    const known = [1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6679, 6697, 10080];
    const ports = [
      ...lower,
      ...known.flatMap((port) => [port - 1, port, port + 1]),
      6664,
      6665,
      6667,
      6669,
      6670,
      4173,
    ];
    const refused = await Promise.all(ports.map(isRefused));
    expect(ports.filter((_, at) => refused[at])).toEqual(ports.filter(isClosedToBrowsers));
    expect(refused.filter(Boolean).length).toBeGreaterThan(70);
  });

  it('are stepped over', () => {
    expect([4173, 5060, 6665, 10080].map(openFrom)).toEqual([4173, 5062, 6670, 10081]);
  });
});
