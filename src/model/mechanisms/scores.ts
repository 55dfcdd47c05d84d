// The score parts, each from 0 to 100, as they stand after the turn. Each mechanism moves its part to the new figure.
//   lead        = 50 + leadScale x (own - rival's reach) / (both)
//                 with reach = capability + pipelineCredit x compute under construction, for the world goes on
//   prosperity  = 100 x s x s / (s x s + prosperityHalf x prosperityHalf)                                   (F13)
//                 with s = (own value added + prior x prosperityHalf) / (the world's + prior)
//   influence   = 100 x mean over blocs of (own stack + commonsCredit x commons x own part of the commons)
//   resilience  = 100 x (chips at home + energy headroom + social peace) / 3
//   standing    = mean trust abroad - standingCost x social cost
//   public good = mean of commons, their use, governance and calm                                            (M25)
// The scales are conventions of the game, not claims about the world: assumption.

import { clamp, saturate } from '../maths.ts';
import { mechanism, type Turn } from '../mechanism.ts';
import { BLOCS, rivalOf, SIDES, type Side } from '../sides.ts';
import { ADOPTION, POWERS, type Variable, WORLD_VARIABLES } from '../variables.ts';

function become(turn: Turn, variable: Variable, figure: number): void {
  turn.add(variable, clamp(figure, 0, 100) - turn.read(variable));
}

export const scoreLead = mechanism({
  id: 'score-lead',
  cites: ['M24'],
  parameters: ['leadScale', 'pipelineCredit'],
  run(turn, p) {
    const reach = (side: Side) =>
      turn.read(POWERS[side].capability) + p.pipelineCredit * turn.read(POWERS[side].underConstruction);
    for (const side of SIDES) {
      const own = reach(side);
      const rival = reach(rivalOf(side));
      become(turn, POWERS[side].score.lead, 50 + (p.leadScale * (own - rival)) / (own + rival + 1));
    }
  },
});

export const scoreProsperity = mechanism({
  id: 'score-prosperity',
  cites: ['F13'],
  parameters: ['prosperityHalf', 'prosperityPrior'],
  run(turn, p) {
    const world = turn.read(WORLD_VARIABLES.valueAdded) + p.prosperityPrior;
    for (const side of SIDES) {
      const share = (turn.read(POWERS[side].valueAdded) + p.prosperityPrior * p.prosperityHalf) / world;
      become(turn, POWERS[side].score.prosperity, 100 * saturate(share * share, p.prosperityHalf * p.prosperityHalf));
    }
  },
});

export const scoreInfluence = mechanism({
  id: 'score-influence',
  cites: ['M18'],
  parameters: ['commonsCredit'],
  run(turn, p) {
    for (const side of SIDES) {
      const part = turn.read(POWERS[side].contributed) / (turn.read(WORLD_VARIABLES.commons) + 1);
      let reach = 0;
      for (const bloc of BLOCS) {
        reach += turn.read(ADOPTION[bloc][side]) + p.commonsCredit * part * turn.read(ADOPTION[bloc].commons);
      }
      become(turn, POWERS[side].score.influence, (100 * reach) / BLOCS.length);
    }
  },
});

export const scoreResilience = mechanism({
  id: 'score-resilience',
  cites: ['M15', 'M17'],
  run(turn) {
    for (const side of SIDES) {
      const own = POWERS[side];
      const powered = turn.read(own.usableCompute) / (turn.read(own.compute) + 1);
      const peace = 1 - turn.read(own.socialCost) / 100;
      become(turn, own.score.resilience, (100 * (turn.read(own.domesticChips) + powered + peace)) / 3);
    }
  },
});

export const scoreStanding = mechanism({
  id: 'score-standing',
  cites: ['M12', 'M26'],
  parameters: ['standingCost'],
  run(turn, p) {
    for (const side of SIDES) {
      const own = POWERS[side];
      let trust = 0;
      for (const bloc of BLOCS) trust += turn.read(own.trust[bloc]) / BLOCS.length;
      become(turn, own.score.standing, trust - p.standingCost * turn.read(own.socialCost));
    }
  },
});

export const scorePublicGood = mechanism({
  id: 'score-public-good',
  cites: ['M25', 'M23'],
  run(turn) {
    const world = WORLD_VARIABLES;
    let use = 0;
    for (const bloc of BLOCS) use += turn.read(ADOPTION[bloc].commons) / BLOCS.length;
    const size = saturate(turn.read(world.commons), 100);
    const calm = 1 - turn.read(world.tension) / 100;
    const good = (100 * (size + use + calm) + turn.read(world.governance)) / 4;
    become(turn, world.publicGood, good);
  },
});
