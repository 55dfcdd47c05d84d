// Capability grows with compute and with method together (M1): efficiency is a factor beside brute force.
//   from compute    = trainingPace x computeWeight x sqrt(usableCompute / 100) x (1 + trainingLuck x luck)
//   from efficiency = trainingPace x efficiencyWeight x sqrt(usableCompute / 100) x (sqrt(efficiency) - 1)
//   from talent     = trainingPace x talentWeight x (talent / 100 - 1)
// Index, US 2025H1 = 100, gained a half-year. The square root is diminishing returns. All parameters: assumption;
// V15 would weigh compute more, V16 efficiency.

import { LUCK } from '../luck.ts';
import { root, spread } from '../maths.ts';
import { mechanism } from '../mechanism.ts';
import { SIDES } from '../sides.ts';
import { POWERS } from '../variables.ts';

export const bruteForce = mechanism({
  id: 'brute-force',
  cites: ['M1', 'V15'],
  parameters: ['trainingPace', 'computeWeight', 'trainingLuck'],
  run(turn, p) {
    for (const side of SIDES) {
      const scale = root(turn.read(POWERS[side].usableCompute) / 100);
      const luck = 1 + p.trainingLuck * spread(turn.luck(LUCK[side].training));
      turn.add(POWERS[side].capability, p.trainingPace * p.computeWeight * scale * luck);
    }
  },
});

export const betterMethods = mechanism({
  id: 'better-methods',
  cites: ['M1'],
  parameters: ['trainingPace', 'efficiencyWeight'],
  run(turn, p) {
    for (const side of SIDES) {
      const own = POWERS[side];
      const scale = root(turn.read(own.usableCompute) / 100);
      turn.add(own.capability, p.trainingPace * p.efficiencyWeight * scale * (root(turn.read(own.efficiency)) - 1));
    }
  },
});

export const researchers = mechanism({
  id: 'researchers',
  cites: ['M28'],
  parameters: ['trainingPace', 'talentWeight'],
  run(turn, p) {
    for (const side of SIDES) {
      const own = POWERS[side];
      turn.add(own.capability, p.trainingPace * p.talentWeight * (turn.read(own.talent) / 100 - 1));
    }
  },
});
