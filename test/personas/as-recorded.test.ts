// The player of recorded decisions: on the luck it was recorded on it plays the same game again; elsewhere it does what was
// decided as far as that can be paid, and after the last turn keeps to it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/format/prepare.ts';
import { recordedFrom, writeRecorded } from '../../src/format/recorded.ts';
import { findPlayer } from '../../src/lab/players.ts';
import { NO_INITIATIVE } from '../../src/model/decision.ts';
import type { Game, Playing } from '../../src/model/game.ts';
import { hashOf } from '../../src/model/hash.ts';
import { type BySide, bySide, SIDES } from '../../src/model/sides.ts';
import { findPersona } from '../../src/personas/index.ts';
import type { Persona } from '../../src/personas/persona.ts';
import { playOut, recordOf } from '../../src/personas/play-out.ts';
import { anyPlan, CATALOGUE, playPlan, recordOfPlan, under } from '../laws/generated-games.ts';

function playersOf(game: Pick<Game, 'seed' | 'decisions'>): BySide<Persona> {
  return bySide((side) => {
    const recorded = recordedFrom(game as Game, side);
    if (!recorded.ok) throw new Error(recorded.message);
    return findPlayer(side, writeRecorded(recorded.value)) as Persona;
  });
}

function doctrines(seed: string): Playing {
  const [us, cn] = [findPersona('us', 'chip-hawk'), findPersona('cn', 'head-goose')] as [Persona, Persona];
  return playOut(under('even-handed'), seed, us, cn);
}

describe('a player of recorded decisions', () => {
  it('plays the same game again on the same luck', () => {
    fc.assert(
      fc.property(anyPlan, (said) => {
        // A player decides; what others say is not a player's to say.
        const plan = { ...said, wishes: said.wishes.map(({ us, cn }) => ({ us, cn })) };
        const playing = playPlan(plan);
        const { us, cn } = playersOf(recordOfPlan(plan, playing));
        expect(hashOf(playOut(under(plan.lens), plan.seed, us, cn))).toBe(hashOf(playing));
      }),
      { numRuns: 25 },
    );
  });

  it('on other luck does what was decided where it can, and less where it cannot', () => {
    const told = doctrines('here');
    const again = playOut(under('even-handed'), 'there', playersOf(record(told)).us, playersOf(record(told)).cn);
    const pairs = again.turns.flatMap(({ decisions }, turn) =>
      SIDES.map((side) => ({ taken: decisions[side], wish: told.turns[turn]?.decisions[side] })),
    );
    const kept = pairs.filter(({ taken, wish }) => taken.controls === wish?.controls).length;
    expect(kept).toBeGreaterThan(pairs.length / 2);
    for (const { taken, wish } of pairs) expect(taken.compute).toBeLessThanOrEqual(wish?.compute ?? 0);
  });

  it('keeps the last decision without its initiative when the record ends', () => {
    const told = record(doctrines('short'));
    const short = playersOf({ ...told, decisions: told.decisions.slice(0, 3) });
    const { us, cn } = short;
    const lessons = prepare(CATALOGUE, 'one-lesson', 'even-handed');
    for (const scenario of [under('even-handed'), lessons]) {
      const after = playOut(scenario, 'short', us, cn).turns.slice(3);
      expect(after.length).toBeGreaterThan(2);
      for (const { decisions } of after) {
        expect(decisions.us.initiative).toBe(NO_INITIATIVE);
        expect(decisions.us.controls).toBeLessThanOrEqual(told.decisions[2]?.us.controls ?? 0);
        expect(decisions.us.focus).toBe(told.decisions[2]?.us.focus);
      }
    }
  });

  it('plays for the power that decided, and for no other', () => {
    const recorded = recordedFrom(record(doctrines('x')), 'us');
    const text = recorded.ok ? writeRecorded(recorded.value) : '';
    expect(findPlayer('us', text)?.side).toBe('us');
    expect(findPlayer('cn', text)).toBeUndefined();
  });
});

function record(playing: Playing): Game {
  return recordOf(playing, { seed: 'x', values: 'balanced', players: { us: 'chip-hawk', cn: 'head-goose' } });
}
