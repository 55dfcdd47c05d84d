// Trust abroad. Secrecy and censorship cost it where privacy and speech are valued (M12, M11); capacity-building and a
// shared rulebook earn it (M18); coercion wears it down (M17); memories fade.
//   secrecy:  trust -= privacyWeight(bloc) x (strictDistrust if strict + deregulatedDistrust if deregulated
//                                             + secrecyDistrust x (1 - openness))
//   building: trust += buildTrust x needWeight(bloc) if building + coGovernTrust if co-governing
//   coercion: trust -= coercionDistrust x controls above level 2 + contestDistrust if contesting
//   memory:   trust += trustHealing x (50 - trust)
// Points from 0 to 100. All parameters: assumption; the two weights say what each bloc cares about.

import { positive } from '../maths.ts';
import { mechanism } from '../mechanism.ts';
import { BLOCS, SIDES } from '../sides.ts';
import { POWERS } from '../variables.ts';

export const secrecy = mechanism({
  id: 'secrecy',
  cites: ['M12', 'M11', 'F18'],
  parameters: ['europePrivacy', 'elsewherePrivacy', 'deregulatedDistrust', 'secrecyDistrust'],
  perSide: ['strictDistrust'],
  run(turn, p) {
    for (const side of SIDES) {
      const own = POWERS[side];
      const { rules } = turn.decisions[side];
      const rulesCost = { deregulate: p.deregulatedDistrust, balanced: 0, strict: p.strictDistrust[side] }[rules];
      const cost = rulesCost + p.secrecyDistrust * (1 - turn.read(own.openness));
      for (const bloc of BLOCS) {
        turn.add(own.trust[bloc], -cost * (bloc === 'europe' ? p.europePrivacy : p.elsewherePrivacy));
      }
    }
  },
});

export const capacityBuilding = mechanism({
  id: 'capacity-building',
  cites: ['M18', 'V12'],
  parameters: ['buildTrust', 'europeNeed', 'coGovernTrust'],
  run(turn, p) {
    for (const side of SIDES) {
      const { abroad } = turn.decisions[side];
      for (const bloc of BLOCS) {
        const need = bloc === 'europe' ? p.europeNeed : 1;
        if (abroad === 'build') turn.add(POWERS[side].trust[bloc], p.buildTrust * need);
        if (abroad === 'co-govern') turn.add(POWERS[side].trust[bloc], p.coGovernTrust);
      }
    }
  },
});

export const coercion = mechanism({
  id: 'coercion',
  cites: ['M17'],
  parameters: ['coercionDistrust', 'contestDistrust'],
  run(turn, p) {
    for (const side of SIDES) {
      const own = POWERS[side];
      const harsh = positive(turn.read(own.controls) - 2);
      for (const bloc of BLOCS) {
        turn.add(own.trust[bloc], -p.coercionDistrust * harsh);
        if (turn.decisions[side].abroad === 'contest') turn.add(own.trust[bloc], -p.contestDistrust);
      }
    }
  },
});

export const memory = mechanism({
  id: 'memory',
  cites: [],
  parameters: ['trustHealing'],
  run(turn, p) {
    for (const side of SIDES) {
      for (const bloc of BLOCS) {
        const trust = POWERS[side].trust[bloc];
        turn.add(trust, p.trustHealing * (50 - turn.read(trust)));
      }
    }
  },
});
