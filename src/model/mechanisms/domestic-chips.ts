// A power that is cut off makes its own (M17): substitution speeds up with scarcity and with research money.
//   domesticChips += (substitution + chipsFocus if chosen + forcedSubstitution x scarcity) x (1 - domesticChips)
// Share of chips made at home. All parameters: assumption.

import { mechanism } from '../mechanism.ts';
import { SIDES } from '../sides.ts';
import { POWERS } from '../variables.ts';

export const domesticChips = mechanism({
  id: 'domestic-chips',
  cites: ['M17', 'M16'],
  parameters: ['substitution', 'chipsFocus', 'forcedSubstitution'],
  run(turn, p) {
    for (const side of SIDES) {
      const own = POWERS[side];
      const room = 1 - turn.read(own.domesticChips);
      turn.add(own.domesticChips, p.substitution * room);
      if (turn.decisions[side].focus === 'chips') turn.add(own.domesticChips, p.chipsFocus * room);
      turn.add(own.domesticChips, p.forcedSubstitution * turn.read(own.scarcity) * room);
    }
  },
});
