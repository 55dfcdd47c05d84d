// Twenty games give the hashes that are kept beside this file. To keep new ones, after RULES was raised:
//   UPDATE_GOLDEN=1 npx vitest run --project unit test/golden

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/model/game.ts';
import { CATALOGUE } from '../laws/generated-games.ts';
import { GOLDEN_GAMES, nameOfGolden, playGolden } from './games.ts';

const FILE = join(import.meta.dirname, 'games.json');
const UPDATE = 'UPDATE_GOLDEN=1 npx vitest run --project unit test/golden';

interface Kept {
  readonly rules: string;
  readonly hashes: Readonly<Record<string, string>>;
}

function play(): Kept {
  const hashes = Object.fromEntries(GOLDEN_GAMES.map((game) => [nameOfGolden(game), playGolden(CATALOGUE, game)]));
  return { rules: RULES, hashes };
}

function read(): Kept {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Kept;
}

if (process.env['UPDATE_GOLDEN']) writeFileSync(FILE, `${JSON.stringify(play(), null, 2)}\n`);

describe('the golden games', () => {
  it('are twenty, and no two of them play alike', () => {
    expect(new Set(GOLDEN_GAMES.map(nameOfGolden)).size).toBe(20);
    expect(new Set(Object.values(play().hashes)).size).toBe(20);
  });

  it('were kept under these rules', () => {
    const reason = `The hashes are those of other rules. If the rules were meant to change, keep the new ones: ${UPDATE}`;
    expect(read().rules, reason).toBe(RULES);
  });

  it.each(GOLDEN_GAMES.map((game) => [nameOfGolden(game), game] as const))('%s', (name, game) => {
    const reason =
      'The same record plays out otherwise than before, so old links and saves would tell another game. If that is ' +
      `meant, raise RULES in src/model/game.ts (now "${RULES}"), then keep the new hashes: ${UPDATE}`;
    expect(playGolden(CATALOGUE, game), reason).toBe(read().hashes[name]);
  });
});
