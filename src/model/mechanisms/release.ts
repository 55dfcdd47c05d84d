// How work is published moves openness slowly (M7; M11 for the managed kind), and open weights feed the commons (M5).
//   openness    += opennessPace x (target(release) - openness), with a lower target where rules are strict (M11)
//   contributed += releaseGift(release) x capability / 100      points; the commons grows by the same
//   commons     += othersGift - commonsFading x commons      what the rest of the world adds (M20), and ageing
// Targets, pace, gifts and fading: assumption.

import { mechanism } from '../mechanism.ts';
import { SIDES } from '../sides.ts';
import { POWERS, WORLD_VARIABLES } from '../variables.ts';

export const openness = mechanism({
  id: 'openness',
  cites: ['M7', 'M11'],
  parameters: ['opennessPace', 'closedOpenness', 'managedOpenness', 'openOpenness', 'strictOpenness'],
  run(turn, p) {
    const target = { closed: p.closedOpenness, managed: p.managedOpenness, open: p.openOpenness };
    for (const side of SIDES) {
      const { release, rules } = turn.decisions[side];
      const censored = rules === 'strict' ? p.strictOpenness : 0;
      const own = POWERS[side].openness;
      turn.add(own, p.opennessPace * (target[release] - censored - turn.read(own)));
    }
  },
});

export const openWeights = mechanism({
  id: 'open-weights',
  cites: ['M5', 'F16'],
  parameters: ['openGift', 'managedGift'],
  run(turn, p) {
    const gift = { closed: 0, managed: p.managedGift, open: p.openGift };
    for (const side of SIDES) {
      const own = POWERS[side];
      const given = (gift[turn.decisions[side].release] * turn.read(own.capability)) / 100;
      turn.add(own.contributed, given);
      turn.add(WORLD_VARIABLES.commons, given);
    }
  },
});

export const commonsRenewal = mechanism({
  id: 'commons-renewal',
  cites: ['M20'],
  parameters: ['commonsFading', 'othersGift'],
  run(turn, p) {
    for (const side of SIDES) {
      const { contributed } = POWERS[side];
      turn.add(contributed, -p.commonsFading * turn.read(contributed));
    }
    turn.add(WORLD_VARIABLES.commons, -p.commonsFading * turn.read(WORLD_VARIABLES.commons));
    turn.add(WORLD_VARIABLES.commons, p.othersGift);
  },
});
