// A record played out again, and each reason for which one is not.

import { describe, expect, it } from 'vitest';
import { replay } from '../../src/format/replay.ts';
import { IDLE } from '../../src/model/decision.ts';
import { type Game, RULES } from '../../src/model/game.ts';
import { hashOf } from '../../src/model/hash.ts';
import { findPersona } from '../../src/personas/index.ts';
import type { Persona } from '../../src/personas/persona.ts';
import { playOut, recordOf } from '../../src/personas/play-out.ts';
import { CATALOGUE, under } from '../laws/generated-games.ts';

const played = playOut(
  under('author'),
  '7',
  findPersona('us', 'chip-hawk') as Persona,
  findPersona('cn', 'self-reliance') as Persona,
);
const game: Game = recordOf(played, {
  seed: '7',
  values: 'balanced',
  players: { us: 'chip-hawk', cn: 'self-reliance' },
});

function refusal(changes: Partial<Game>, hash?: string): unknown {
  const outcome = replay(CATALOGUE, { ...game, ...changes }, hash);
  return outcome.ok ? 'accepted' : `${outcome.code}: ${outcome.message}`;
}

describe('replay', () => {
  it('plays a record to the same states, ledger, events and hash', () => {
    const again = replay(CATALOGUE, game, hashOf(played));
    expect(again).toMatchObject({ ok: true, value: { turns: played.turns, state: played.state } });
  });

  it('plays part of a record, down to none of it', () => {
    for (const length of [0, 5]) {
      const again = replay(CATALOGUE, { ...game, decisions: game.decisions.slice(0, length) });
      expect(again.ok && again.value.turns).toEqual(played.turns.slice(0, length));
    }
  });

  it('refuses other rules', () => {
    expect(refusal({ rules: '0' })).toBe(
      `other-rules: The record was played under rules "0"; allowed are the rules of this version, "${RULES}".`,
    );
  });

  it.each(['scenario', 'lens', 'values'] as const)('refuses an unknown %s, even one that every object has', (part) => {
    for (const name of ['nowhere', 'constructor', '__proto__', 'toString'])
      expect(refusal({ [part]: name })).toMatch(
        new RegExp(`^unknown: The record: ${part} is "${name}"; allowed is one of `),
      );
  });

  it('refuses more turns than the scenario has', () => {
    expect(refusal({ decisions: [...game.decisions, ...game.decisions] })).toBe(
      'too-long: The record: decisions has 24 turns; allowed are at most 12.',
    );
  });

  it('refuses a decision that cannot be paid, with turn, side, what it needs and what there is', () => {
    const dear = { ...IDLE, compute: 4, openSource: 4, abroad: 'contest' } as const;
    expect(refusal({ decisions: [{ us: dear, cn: IDLE }] })).toMatch(
      /^unpaid: The record: decisions\.0\.us needs [\d.]+ US\$ bn of money; in 2025H1 the US has [\d.]+\.$/,
    );
    const unpopular = { ...IDLE, controls: 4, release: 'open', rules: 'strict', abroad: 'co-govern' } as const;
    const relenting = { ...unpopular, controls: 0 } as const;
    const decisions = [unpopular, relenting, unpopular, relenting, unpopular, relenting].map((cn) => ({
      us: IDLE,
      cn,
    }));
    expect(refusal({ decisions })).toMatch(
      /^unpaid: The record: decisions\.\d\.cn needs [\d.]+ points of political capital; in 202\dH\d China has [\d.]+\.$/,
    );
  });

  it('refuses a record that no longer gives the hash that came with it', () => {
    expect(refusal({}, '0000000000000000')).toBe(
      `differs: The record plays out to the hash ${hashOf(played)}; allowed is 0000000000000000, which came with it, so one of the two was changed.`,
    );
  });
});
