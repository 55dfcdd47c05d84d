// What two persons at one screen may both see: no number that either hides, and nothing from which the other could tell it.

import { expect, it } from 'vitest';
import { advance, start } from '../../src/model/game.ts';
import { isPublic, publicKnowledge } from '../../src/model/public-knowledge.ts';
import { SIDES } from '../../src/model/sides.ts';
import { POWERS, VARIABLES, type Variable, WORLD_VARIABLES } from '../../src/model/variables.ts';
import { hiddenFrom, viewOf } from '../../src/model/view.ts';
import { findPersona } from '../../src/personas/index.ts';
import { under } from '../laws/generated-games.ts';

function afterOneTurn() {
  const playing = start(under('even-handed'), 'public');
  const decide = (side: 'us' | 'cn', id: string) => {
    const persona = findPersona(side, id);
    if (!persona) throw new Error(`There is no "${id}".`);
    return persona.decide(viewOf(playing, side));
  };
  return advance(playing, { us: decide('us', 'chip-hawk'), cn: decide('cn', 'self-reliance') });
}

it('counts as public exactly what is hidden from neither', () => {
  const hidden = new Set(SIDES.flatMap(hiddenFrom));
  for (const at of VARIABLES.keys()) expect(isPublic(at as Variable)).toBe(!hidden.has(at as Variable));
});

it('reads public numbers as they are, and refuses to tell a hidden one exactly', () => {
  const playing = afterOneTurn();
  const { exact, know } = publicKnowledge(playing, 1);
  expect(exact(WORLD_VARIABLES.tension)).toBe(playing.state[WORLD_VARIABLES.tension]);
  for (const side of SIDES) {
    const { compute } = POWERS[side];
    expect(() => exact(compute)).toThrow(`${side}.compute is hidden while the game lasts.`);
    expect(know(compute)).not.toBe(playing.state[compute]);
  }
});
