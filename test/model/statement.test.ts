// What others say before a turn: it weighs where it is met, within what is published, and nowhere else.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decision, IDLE } from '../../src/model/decision.ts';
import { advance, start } from '../../src/model/game.ts';
import { entries } from '../../src/model/ledger.ts';
import { BLOCS } from '../../src/model/sides.ts';
import { DEMANDS, type Demand, meets, type Said, SPEAKS_FOR, saidIn } from '../../src/model/statement.ts';
import { ADOPTION } from '../../src/model/variables.ts';
import { anySaid, anySeed, under } from '../laws/generated-games.ts';

const SCENARIO = under('even-handed');
const { demandPull, frontPage } = SCENARIO.parameters as unknown as Record<string, number>;

function booked(us: Decision, said?: Said) {
  const { ledger } = advance(start(SCENARIO, '7'), { us, cn: IDLE, ...saidIn(said) }).turns[0] ?? {};
  return ledger === undefined ? [] : [...entries(ledger)].filter(({ mechanism }) => mechanism === 'demands');
}

/** Something that meets each demand and costs little. */
const MEETING: Readonly<Record<Demand, Partial<Decision>>> = {
  'open-release': { release: 'open' },
  'capacity-building': { abroad: 'build' },
  'co-governance': { abroad: 'co-govern' },
  'strict-rules': { rules: 'strict' },
  'free-trade': { controls: 0 },
  'public-research': { openSource: 3 },
};

describe('a demand', () => {
  it.each(DEMANDS)('%s is met by what it names, and wins users for whoever meets it', (demand) => {
    const decision = { ...IDLE, ...MEETING[demand] };
    expect(meets(decision, demand)).toBe(true);
    const gains = booked(decision, { europe: demand }).filter(({ variable }) => variable === ADOPTION.europe.us);
    expect(gains.some(({ amount }) => amount > 0)).toBe(true);
  });

  it('moves nobody where it is not met, or where nobody made it', () => {
    expect(booked(IDLE, { europe: 'open-release', press: 'europe' })).toEqual([]);
    expect(booked({ ...IDLE, release: 'open' })).toEqual([]);
    expect(booked({ ...IDLE, release: 'open' }, { press: 'europe' })).toEqual([]);
  });

  it('of the south moves the three blocs of the south, and Europe does not stir', () => {
    const moved = new Set(booked({ ...IDLE, release: 'open' }, { south: 'open-release' }).map((e) => e.variable));
    for (const bloc of BLOCS) expect(moved.has(ADOPTION[bloc].us)).toBe(SPEAKS_FOR.south.includes(bloc));
  });

  it('weighs more on the front page, by the published factor', () => {
    const decision = { ...IDLE, release: 'open' as const };
    const gain = (said: Said) =>
      booked(decision, said)
        .filter(({ variable }) => variable === ADOPTION.europe.us)
        .reduce((sum, { amount }) => sum + amount, 0);
    const plain = gain({ europe: 'open-release' });
    expect(gain({ europe: 'open-release', press: 'south' })).toBe(plain);
    expect(gain({ europe: 'open-release', press: 'europe' })).toBeCloseTo(plain * (frontPage as number), 12);
  });

  it('never moves more of a bloc than is published, whatever is said', () => {
    const most = (demandPull as number) * (frontPage as number);
    fc.assert(
      fc.property(anySeed, anySaid, (seed, said) => {
        const open: Decision = { ...IDLE, release: 'open' };
        const { turns } = advance(start(SCENARIO, seed), { us: open, cn: open, ...saidIn(said) });
        for (const { ledger } of turns) {
          for (const bloc of BLOCS) {
            const lost = [...entries(ledger, ADOPTION[bloc].commons)].filter((e) => e.mechanism === 'demands');
            for (const { amount } of lost) expect(-amount).toBeLessThanOrEqual(most + 1e-12);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
