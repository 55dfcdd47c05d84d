// Industrial policy as a stance (M29): a policy that leaves champions and self-sufficiency for a flexible, collaborative
// field draws in firms; one that puts its research money into chips of its own does not.
//   privateCapital += flexibleField x level of open-source investment, unless the research focus is on chips      US$ bn
// flexibleField: assumption; the article describes the change of course for China, the rule holds for both.

import { mechanism } from '../mechanism.ts';
import { SIDES } from '../sides.ts';
import { POWERS } from '../variables.ts';

export const industrialPolicy = mechanism({
  id: 'industrial-policy',
  cites: ['M29'],
  perSide: ['flexibleField'],
  run(turn, p) {
    for (const side of SIDES) {
      const { focus, openSource } = turn.decisions[side];
      if (focus !== 'chips') turn.add(POWERS[side].privateCapital, p.flexibleField[side] * openSource);
    }
  },
});
