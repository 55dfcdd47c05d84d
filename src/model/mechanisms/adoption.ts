// Which stack each bloc runs. Every rule moves a fraction of a bloc a half-year:
//   quality:     pull to a power's stack = qualityPull x capability / (both) x access(release)             (M7)
//   incumbency:  pull to a power's stack = incumbency x openness: a habit that a closed ecosystem wears out   (M19, M31)
//   diplomacy:   pull to a power's stack = contestPull x (1 - shelter if the rival builds there) if contesting  (M24, M18)
//   alignment:   pull to a power's stack = need x (openPull x openness + buildPull if building
//                                                  + togetherPull x openness if building)                   (M18)
//   local use:   pull to the commons     = commonsPull x commons / (commons + 100)                          (M5, M20)
//   trust gate:  leaves a power's stack  = gate x privacy x (1 - trust / 50) while trust is below 50        (M12)
// All parameters: assumption.

import { pull, repel } from '../adoption.ts';
import { positive, saturate } from '../maths.ts';
import { mechanism } from '../mechanism.ts';
import { BLOCS, rivalOf, SIDES } from '../sides.ts';
import { POWERS, WORLD_VARIABLES } from '../variables.ts';

export const quality = mechanism({
  id: 'quality',
  cites: ['M7'],
  parameters: ['qualityPull', 'closedAccess', 'managedAccess'],
  run(turn, p) {
    const access = { closed: p.closedAccess, managed: p.managedAccess, open: 1 };
    for (const side of SIDES) {
      const own = turn.read(POWERS[side].capability);
      const share = own / (own + turn.read(POWERS[rivalOf(side)].capability) + 1);
      const strength = p.qualityPull * share * access[turn.decisions[side].release];
      for (const bloc of BLOCS) pull(turn, bloc, side, strength);
    }
  },
});

export const incumbency = mechanism({
  id: 'incumbency',
  cites: ['M19', 'M31'],
  perSide: ['incumbency'],
  run(turn, p) {
    for (const side of SIDES) {
      for (const bloc of BLOCS) pull(turn, bloc, side, p.incumbency[side] * turn.read(POWERS[side].openness));
    }
  },
});

export const diplomacy = mechanism({
  id: 'diplomacy',
  cites: ['M24', 'M18'],
  parameters: ['contestPull', 'shelter'],
  run(turn, p) {
    for (const side of SIDES) {
      if (turn.decisions[side].abroad !== 'contest') continue;
      const met = turn.decisions[rivalOf(side)].abroad === 'build' ? p.shelter : 0;
      for (const bloc of BLOCS) pull(turn, bloc, side, p.contestPull * (1 - met));
    }
  },
});

export const alignment = mechanism({
  id: 'alignment',
  cites: ['M18'],
  parameters: ['openPull', 'buildPull', 'togetherPull', 'europeNeed'],
  run(turn, p) {
    for (const side of SIDES) {
      const open = turn.read(POWERS[side].openness);
      const building = turn.decisions[side].abroad === 'build' ? 1 : 0;
      const strength = p.openPull * open + p.buildPull * building + p.togetherPull * open * building;
      for (const bloc of BLOCS) pull(turn, bloc, side, strength * (bloc === 'europe' ? p.europeNeed : 1));
    }
  },
});

export const localUse = mechanism({
  id: 'local-use',
  cites: ['M5', 'M20'],
  parameters: ['commonsPull'],
  run(turn, p) {
    const strength = p.commonsPull * saturate(turn.read(WORLD_VARIABLES.commons), 100);
    for (const bloc of BLOCS) pull(turn, bloc, 'commons', strength);
  },
});

export const trustGate = mechanism({
  id: 'trust-gate',
  cites: ['M12', 'F18'],
  parameters: ['trustGate', 'europePrivacy', 'elsewherePrivacy'],
  run(turn, p) {
    for (const side of SIDES) {
      for (const bloc of BLOCS) {
        const missing = positive(1 - turn.read(POWERS[side].trust[bloc]) / 50);
        repel(turn, bloc, side, p.trustGate * (bloc === 'europe' ? p.europePrivacy : p.elsewherePrivacy) * missing);
      }
    }
  },
});
