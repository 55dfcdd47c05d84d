// The imagined game: to the power that imagines it, it looks like the real one in all that the power knows, and it can
// be played to its end.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { advance, isOver, luckOf, type Playing, until } from '../../src/model/game.ts';
import { imagineGame } from '../../src/model/imagined.ts';
import { rivalOf, SIDES } from '../../src/model/sides.ts';
import { POWERS, VARIABLES, type Variable } from '../../src/model/variables.ts';
import { hiddenFrom, viewOf } from '../../src/model/view.ts';
import { randomPlayer } from '../../src/personas/random.ts';
import { anyPlan, playPlan, TURNS } from '../laws/generated-games.ts';

const anyCase = fc.tuple(anyPlan, fc.nat(TURNS - 1), fc.constantFrom(...SIDES), fc.string());

it('agrees with the real game in all that is known, and holds estimates in the place of the rest', () => {
  fc.assert(
    fc.property(anyCase, ([plan, turn, side, seed]) => {
      const view = viewOf(until(playPlan(plan), turn), side);
      const imagined = imagineGame(view, luckOf(view.scenario, seed));
      const again = viewOf(imagined, side);
      const hidden = new Set(hiddenFrom(side));
      for (let variable = 0; variable < VARIABLES.length; variable++) {
        const known = view.know(variable as Variable);
        if (variable === POWERS[rivalOf(side)].money) expect(imagined.state[variable]).toBeGreaterThanOrEqual(known);
        else expect(imagined.state[variable]).toBe(known);
        if (!hidden.has(variable as Variable)) {
          expect(again.know(variable as Variable)).toBe(known);
        }
      }
      expect(again.hand).toEqual(view.hand);
      expect(again.turn).toBe(view.turn);
      expect(again.ownDecisions).toEqual(view.ownDecisions);
      expect(again.rivalDecisions).toEqual(view.rivalDecisions);
    }),
    { numRuns: 40 },
  );
});

it('can be played to its end by both sides, on any luck', () => {
  fc.assert(
    fc.property(anyCase, ([plan, turn, side, seed]) => {
      const view = viewOf(until(playPlan(plan), turn), side);
      let playing: Playing = imagineGame(view, luckOf(view.scenario, seed));
      const [us, cn] = SIDES.map(randomPlayer) as [ReturnType<typeof randomPlayer>, ReturnType<typeof randomPlayer>];
      while (!isOver(playing)) {
        playing = advance(playing, { us: us.decide(viewOf(playing, 'us')), cn: cn.decide(viewOf(playing, 'cn')) });
      }
      expect(playing.turns.length).toBe(TURNS);
      const played = playing.past.played.map(({ rule }) => rule.id);
      expect(new Set(played).size).toBe(played.length);
    }),
    { numRuns: 40 },
  );
});

it('deals no card twice and none that is known to be gone', () => {
  fc.assert(
    fc.property(anyCase, ([plan, turn, side, seed]) => {
      const view = viewOf(until(playPlan(plan), turn), side);
      const { past } = imagineGame(view, luckOf(view.scenario, seed));
      const gone = new Set([...view.ownDecisions, ...view.rivalDecisions].map(({ initiative }) => initiative));
      for (const s of SIDES) {
        expect(new Set(past.decks[s]).size).toBe(past.decks[s].length);
        expect(past.decks[s].filter((id) => gone.has(id))).toEqual([]);
      }
      expect(past.decks[side].length).toBe(
        view.scenario.initiatives[side].length - past.played.filter(({ rule }) => rule.side === side).length,
      );
    }),
    { numRuns: 40 },
  );
});
