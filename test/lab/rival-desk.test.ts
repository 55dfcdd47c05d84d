// A rival that decides in a worker decides what it would have decided on the page, from what its power knows and nothing
// else: the letter is the same whatever luck is to come and whatever the other power is about to do.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { valuesOf } from '../../src/format/prepare.ts';
import { knownOf, viewFrom } from '../../src/lab/forecast.ts';
import { answerForRival, type ToRival } from '../../src/lab/rival-desk.ts';
import { type Playing, start, until } from '../../src/model/game.ts';
import { SIDES, type Side } from '../../src/model/sides.ts';
import { hiddenFrom, viewOf } from '../../src/model/view.ts';
import { findPersona, personasOf } from '../../src/personas/index.ts';
import type { Persona } from '../../src/personas/persona.ts';
import { anyPlan, CATALOGUE, playPlan, TURNS, under } from '../laws/generated-games.ts';

const VALUES = valuesOf(CATALOGUE, 'balanced');

/** Asks in a letter that is cloned, as a worker's are. */
function decideByLetter(playing: Playing, side: Side, player: string) {
  const { scenario } = playing;
  const letter: ToRival = {
    kind: 'decide',
    id: 7,
    known: knownOf(viewOf(playing, side)),
    scenario,
    player,
    values: VALUES,
  };
  return answerForRival(structuredClone(letter));
}

it('decides as on the page, every player at any point of any game', () => {
  fc.assert(
    fc.property(anyPlan, fc.nat(TURNS - 1), fc.constantFrom(...SIDES), fc.nat(), (plan, at, side, which) => {
      const playing = until(playPlan(plan), at);
      const players = personasOf(side, VALUES).filter(({ plans }) => !plans);
      const { id, decide } = players[which % players.length] as Persona;
      expect(decideByLetter(playing, side, id)).toEqual({
        kind: 'decided',
        id: 7,
        decision: decide(viewOf(playing, side)),
      });
    }),
  );
});

it('decides as on the page where it plans', () => {
  fc.assert(
    fc.property(anyPlan, fc.nat(TURNS - 1), fc.constantFrom(...SIDES), (plan, at, side) => {
      const playing = until(playPlan(plan), at);
      const searching = findPersona(side, 'searching-3', VALUES) as Persona;
      const decision = searching.decide(viewOf(playing, side));
      expect(decideByLetter(playing, side, 'searching-3')).toMatchObject({ decision });
    }),
    { numRuns: 6 },
  );
});

it('writes down a whole view, estimates and their ranges too', () => {
  const playing = start(under('even-handed'), 'estimates');
  const view = viewOf(playing, 'cn');
  const again = viewFrom(structuredClone(knownOf(view)), playing.scenario);
  for (const variable of hiddenFrom('cn')) expect(again.estimate(variable)).toEqual(view.estimate(variable));
  expect(again.hand).toEqual(view.hand);
});

it('says in one sentence when there is no such player', () => {
  expect(decideByLetter(start(under('even-handed'), '1'), 'us', 'self-reliance')).toEqual({
    kind: 'failed',
    id: 7,
    message: 'There is no doctrine "self-reliance" for us.',
  });
});
