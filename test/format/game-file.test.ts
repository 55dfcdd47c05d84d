// Records that are right, and records with one thing wrong each.

import { describe, expect, it } from 'vitest';
import { parseGame, writeGame } from '../../src/format/game-file.ts';
import { IDLE } from '../../src/model/decision.ts';
import { type Game, RULES } from '../../src/model/game.ts';

const GAME: Game = {
  rules: RULES,
  scenario: 'after-the-shock',
  lens: 'even-handed',
  values: 'balanced',
  seed: '龙🐉',
  players: { us: 'player', cn: 'managed-openness' },
  decisions: [{ us: { ...IDLE, controls: 2 }, cn: IDLE }],
};

function withChange(path: readonly (string | number)[], value: unknown) {
  const copy = structuredClone(GAME) as unknown as Record<string, unknown>;
  let target = copy;
  for (const key of path.slice(0, -1)) target = target[key] as Record<string, unknown>;
  target[path.at(-1) as string] = value;
  return copy;
}

function messageOf(input: unknown): string {
  const outcome = parseGame(input);
  return outcome.ok ? 'accepted' : outcome.message;
}

describe('a record', () => {
  it('is read from text, from data, and from what play --json prints', () => {
    for (const input of [
      writeGame(GAME),
      `\uFEFF${writeGame(GAME)}`,
      GAME,
      { hash: '0', record: GAME },
      JSON.stringify({ record: GAME }),
    ]) {
      expect(parseGame(input)).toEqual({ ok: true, value: GAME });
    }
  });

  it('is written in one order, whatever the order of its fields', () => {
    const { decisions, rules, ...rest } = GAME;
    expect(writeGame({ decisions, ...rest, rules })).toBe(writeGame(GAME));
    expect(Object.keys(JSON.parse(writeGame(GAME)))).toEqual([
      'rules',
      'scenario',
      'lens',
      'values',
      'seed',
      'players',
      'decisions',
    ]);
  });

  it('may have a seed of 200 characters of any script, and no more', () => {
    expect(messageOf({ ...GAME, seed: '🐉'.repeat(200) })).toBe('accepted');
    expect(messageOf({ ...GAME, seed: '🐉'.repeat(201) })).toMatch(
      /^The record: seed is "🐉+\.\.\.; allowed is a text of at most 200 characters\.$/u,
    );
  });

  it('knows one zero', () => {
    const outcome = parseGame(writeGame(GAME).replace('"openSource": 0', '"openSource": -0'));
    expect(outcome).toEqual({ ok: true, value: GAME });
  });

  it.each<readonly [string, unknown, string]>([
    ['no text', '', 'The record is not JSON; allowed is the record of a game as JSON.'],
    ['cut text', writeGame(GAME).slice(0, 100), 'The record is not JSON; allowed is the record of a game as JSON.'],
    ['a list', '[]', 'The record: rules is missing; allowed is some text.'],
    ['null', 'null', 'The record: the whole is null; allowed is a block of named fields.'],
    ['a number', 5n, 'The record: the whole is a bigint that JSON cannot write; allowed is a block of named fields.'],
    ['an empty seed', withChange(['seed'], ''), 'The record: seed is ""; allowed is some text that is not empty.'],
    ['a seed that is a number', withChange(['seed'], 7), 'The record: seed is 7; allowed is some text.'],
    ['no lens', withChange(['lens'], undefined), 'The record: lens is missing; allowed is some text.'],
    [
      'a player too many',
      withChange(['players', 'eu'], 'x'),
      'The record: players.eu is "x"; allowed is no field of that name.',
    ],
    [
      'a level too high',
      withChange(['decisions', 0, 'us', 'controls'], 5),
      'The record: decisions.0.us.controls is 5; allowed is one of 0, 1, 2, 3, 4.',
    ],
    [
      'a level in words',
      withChange(['decisions', 0, 'us', 'compute'], '2'),
      'The record: decisions.0.us.compute is "2"; allowed is one of 0, 1, 2, 3, 4.',
    ],
    [
      'an unknown release',
      withChange(['decisions', 0, 'cn', 'release'], 'leaked'),
      'The record: decisions.0.cn.release is "leaked"; allowed is one of closed, managed, open.',
    ],
    [
      'one side alone',
      withChange(['decisions', 0, 'cn'], undefined),
      'The record: decisions.0.cn is missing; allowed is a block of named fields.',
    ],
    [
      'too many turns',
      withChange(
        ['decisions'],
        Array.from({ length: 41 }, () => GAME.decisions[0]),
      ),
      'The record: decisions is a list of 41; allowed is a list of at most 40 turns.',
    ],
  ])('with %s is refused in one sentence', (_, input, message) => {
    expect(messageOf(input)).toBe(message);
  });

  it('of other rules is refused for that, whatever its shape', () => {
    const outcome = parseGame({ ...GAME, rules: '99', decisions: 'packed otherwise' });
    expect(outcome).toMatchObject({
      code: 'other-rules',
      message: `The record was played under rules "99"; allowed are the rules of this version, "${RULES}".`,
    });
  });
});
