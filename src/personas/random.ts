// The random player: any decision that it can pay, one as likely as another. It is the yardstick that every doctrine
// must beat.

import { CHOICES, type Decision, NO_INITIATIVE } from '../model/decision.ts';
import type { Side } from '../model/sides.ts';
import { diceOf, oneOf } from './dice.ts';
import { afford, type Persona } from './persona.ts';

/** How often it throws again when what it threw cannot be paid, before it trims. */
const THROWS = 100;

/** Makes the random player of one side. */
export function randomPlayer(side: Side): Persona {
  return {
    id: 'random',
    side,
    cites: [],
    decide(view) {
      const dice = diceOf(view.whim);
      const cards = [NO_INITIATIVE, ...view.hand.map(({ id }) => id)];
      let thrown = throwDecision(cards, dice);
      for (let again = 1; again < THROWS; again++) {
        if (view.canPay(thrown)) return thrown;
        thrown = throwDecision(cards, dice);
      }
      return afford(view, thrown, [thrown.initiative]);
    },
  };
}

function throwDecision(cards: readonly string[], dice: () => number): Decision {
  return {
    controls: oneOf(CHOICES.controls, dice),
    openSource: oneOf(CHOICES.openSource, dice),
    compute: oneOf(CHOICES.compute, dice),
    release: oneOf(CHOICES.release, dice),
    focus: oneOf(CHOICES.focus, dice),
    abroad: oneOf(CHOICES.abroad, dice),
    rules: oneOf(CHOICES.rules, dice),
    initiative: oneOf(cards, dice),
  };
}
