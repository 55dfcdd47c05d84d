// Markets: a rival's efficiency jump shakes confidence at once (M13); confidence heals; capital follows confidence.
//   confidence     -= shockSize x (rival's efficiency gain this half-year - usualGain), when positive
//   confidence     += healing x (restingConfidence - confidence) + marketLuck x luck
//   privateCapital += capitalPace x privateCapital x (confidence - restingConfidence) / 100 + capitalGrowth x privateCapital
// A jump that comes as an event brings its own shock with it (see events.yaml) and is not counted here twice.
// Points and US$ bn a half-year. All parameters: assumption.

import { LUCK } from '../luck.ts';
import { positive, spread } from '../maths.ts';
import { mechanism } from '../mechanism.ts';
import { rivalOf, SIDES } from '../sides.ts';
import { POWERS } from '../variables.ts';

export const marketShock = mechanism({
  id: 'market-shock',
  cites: ['M13'],
  parameters: ['usualGain'],
  perSide: ['shockSize'],
  run(turn, p) {
    for (const side of SIDES) {
      const { efficiency } = POWERS[rivalOf(side)];
      const jump = positive(turn.read(efficiency) - turn.before(efficiency) - p.usualGain);
      turn.add(POWERS[side].confidence, -p.shockSize[side] * jump);
    }
  },
});

export const marketMood = mechanism({
  id: 'market-mood',
  cites: [],
  parameters: ['healing', 'restingConfidence', 'marketLuck'],
  run(turn, p) {
    for (const side of SIDES) {
      const { confidence } = POWERS[side];
      turn.add(confidence, p.healing * (p.restingConfidence - turn.read(confidence)));
      turn.add(confidence, p.marketLuck * spread(turn.luck(LUCK[side].markets)));
    }
  },
});

export const capitalFollows = mechanism({
  id: 'capital-follows',
  cites: ['M13', 'M8'],
  parameters: ['capitalPace', 'capitalGrowth', 'restingConfidence'],
  run(turn, p) {
    for (const side of SIDES) {
      const own = POWERS[side];
      const capital = turn.read(own.privateCapital);
      turn.add(own.privateCapital, p.capitalGrowth * capital);
      turn.add(own.privateCapital, (p.capitalPace * capital * (turn.read(own.confidence) - p.restingConfidence)) / 100);
    }
  },
});
