// As told: plays what the article narrates that its power did (the scenario's `narrated`), trimmed where it cannot be
// paid. Where nothing is narrated it goes down the middle. It answers nobody, so it is a yardstick and no opponent.

import type { Side } from '../model/sides.ts';
import { afford, type Persona, type Wish } from './persona.ts';

const MIDDLING: Wish = {
  controls: 1,
  openSource: 1,
  compute: 2,
  release: 'managed',
  focus: 'talent',
  abroad: 'build',
  rules: 'balanced',
};

/** Makes the player of one side that repeats what is narrated. It plays no cards, for none is narrated. */
export function asTold(side: Side): Persona {
  return {
    id: 'as-told',
    side,
    cites: ['F5', 'F9', 'M2', 'M7', 'M30'],
    decide: (view) => afford(view, view.scenario.narrated[side][view.turn] ?? MIDDLING, []),
  };
}
