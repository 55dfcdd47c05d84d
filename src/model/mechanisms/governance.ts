// Shared governance (M23): two signatures count for far more than one, a refusal takes away, and unused rules decay.
//   signatures: governance += bothSign if both co-govern, oneSigns if one does
//   refusal:    governance -= refusal if one co-governs and the other contests
//   decay:      governance -= governanceDecay x governance
// Points from 0 to 100. All parameters: assumption; F15 is the first signature that was refused.

import type { Decision } from '../decision.ts';
import { mechanism, type Turn } from '../mechanism.ts';
import { SIDES } from '../sides.ts';
import { WORLD_VARIABLES } from '../variables.ts';

const { governance } = WORLD_VARIABLES;

function count(turn: Turn, abroad: Decision['abroad']): number {
  return SIDES.filter((side) => turn.decisions[side].abroad === abroad).length;
}

export const signatures = mechanism({
  id: 'signatures',
  cites: ['M23', 'F15'],
  parameters: ['bothSign', 'oneSigns'],
  run(turn, p) {
    const signing = count(turn, 'co-govern');
    if (signing === 2) turn.add(governance, p.bothSign);
    if (signing === 1) turn.add(governance, p.oneSigns);
  },
});

export const refusal = mechanism({
  id: 'refusal',
  cites: ['M23', 'F15'],
  parameters: ['refusal'],
  run(turn, p) {
    if (count(turn, 'co-govern') === 1 && count(turn, 'contest') === 1) turn.add(governance, -p.refusal);
  },
});

export const rulesDecay = mechanism({
  id: 'rules-decay',
  cites: [],
  parameters: ['governanceDecay'],
  run(turn, p) {
    turn.add(governance, -p.governanceDecay * turn.read(governance));
  },
});
