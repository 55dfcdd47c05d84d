// Whoever meets what a bloc has asked for wins users there: a fraction of everybody else moves to its stack.
//   pull to a power's stack in the bloc = demandPull x (frontPage if the press put the demand on its front page)
// It acts only where somebody speaks for a bloc, as a class can; a game of two leaves it out. What is said moves no more of
// a bloc to a power in a half-year than this.
// demandPull: share a half-year; frontPage: factor; both assumption.

import { pull } from '../adoption.ts';
import { mechanism } from '../mechanism.ts';
import { SIDES } from '../sides.ts';
import { meets, SPEAKS_FOR, VOICES } from '../statement.ts';

export const demands = mechanism({
  id: 'demands',
  cites: ['M18'],
  parameters: ['demandPull', 'frontPage'],
  run(turn, p) {
    const { said } = turn.decisions;
    if (said === undefined) return;
    for (const voice of VOICES) {
      const demand = said[voice];
      if (demand === undefined) continue;
      const strength = p.demandPull * (said.press === voice ? p.frontPage : 1);
      for (const side of SIDES) {
        if (!meets(turn.decisions[side], demand)) continue;
        for (const bloc of SPEAKS_FOR[voice]) pull(turn, bloc, side, strength);
      }
    }
  },
});
