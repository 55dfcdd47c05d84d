// Shared governance (M23): two signatures count for far more than one, a refusal takes away, and unused rules decay.
//   governance += bothSign if both co-govern; oneSigns if one does; - refusal if the other then contests
//   governance -= governanceDecay x governance
// Points from 0 to 100. All parameters: assumption; F15 is the first signature that was refused.

import { mechanism } from '../mechanism.ts';
import { SIDES } from '../sides.ts';
import { WORLD_VARIABLES } from '../variables.ts';

export const governance = mechanism({
  id: 'governance',
  cites: ['M23', 'F15'],
  parameters: ['bothSign', 'oneSigns', 'refusal', 'governanceDecay'],
  run(turn, p) {
    const { governance } = WORLD_VARIABLES;
    const signing = SIDES.filter((side) => turn.decisions[side].abroad === 'co-govern').length;
    const contesting = SIDES.filter((side) => turn.decisions[side].abroad === 'contest').length;
    if (signing === 2) turn.add(governance, p.bothSign);
    if (signing === 1) turn.add(governance, p.oneSigns);
    if (signing === 1 && contesting === 1) turn.add(governance, -p.refusal);
    turn.add(governance, -p.governanceDecay * turn.read(governance));
  },
});
