// The model's table of contents: every mechanism, in the order in which a half-year happens.

import type { Mechanism } from '../mechanism.ts';
import { alignment, diplomacy, incumbency, localUse, quality, trustGate } from './adoption.ts';
import { ageing } from './ageing.ts';
import { buildOut } from './build-out.ts';
import { betterMethods, bruteForce, researchers } from './capability.ts';
import { closedRents } from './closed-rents.ts';
import { demands } from './demands.ts';
import { domesticChips } from './domestic-chips.ts';
import { energyBuilt, energyCap } from './energy.ts';
import { exportControls } from './export-controls.ts';
import { refusal, rulesDecay, signatures } from './governance.ts';
import { greyRoutes } from './grey-routes.ts';
import { ideasSpread, imitation } from './ideas.ts';
import { privateIncome, publicIncome } from './income.ts';
import { industrialPolicy } from './industrial-policy.ts';
import { jevons } from './jevons.ts';
import { lateControls } from './late-controls.ts';
import { lostSales } from './lost-sales.ts';
import { capitalFollows, marketMood, marketShock } from './markets.ts';
import { openSource } from './open-source.ts';
import { ownResearch } from './own-research.ts';
import { consentReturns, grievance, publicMood } from './political-capital.ts';
import { regionalEquity } from './regional-equity.ts';
import { commonsRenewal, openness, openWeights } from './release.ts';
import { scarcityBreedsEfficiency } from './scarcity.ts';
import {
  scoreInfluence,
  scoreLead,
  scoreProsperity,
  scorePublicGood,
  scoreResilience,
  scoreStanding,
} from './scores.ts';
import { rulesCost, scalingCost, socialHealing } from './social-cost.ts';
import { spending } from './spending.ts';
import { spillover } from './spillover.ts';
import { stateData } from './state-data.ts';
import { stateMoney } from './state-money.ts';
import { surveillanceExports } from './surveillance-exports.ts';
import { talent } from './talent.ts';
import { calming, controlsAlarm, diplomaticTone } from './tension.ts';
import { capacityBuilding, coercion, memory, secrecy } from './trust.ts';
import { valueAdded } from './value-added.ts';
import { withheldChips } from './withheld-chips.ts';

/** What happens before events, in order. */
export const BEFORE_EVENTS: readonly Mechanism[] = [
  // budget
  ...spending,
  publicIncome,
  privateIncome,
  // controls, build-out, leakage
  exportControls,
  lateControls,
  ageing,
  buildOut,
  regionalEquity,
  withheldChips,
  greyRoutes,
  lostSales,
  // efficiency
  ownResearch,
  openSource,
  scarcityBreedsEfficiency,
  spillover,
  ideasSpread,
  // energy, talent, chips at home
  energyBuilt,
  energyCap,
  talent,
  domesticChips,
  // capability
  bruteForce,
  betterMethods,
  researchers,
  stateData,
  imitation,
  // releases and the commons
  openness,
  openWeights,
  commonsRenewal,
  // markets and private capital
  closedRents,
  stateMoney,
  industrialPolicy,
  marketShock,
  marketMood,
  capitalFollows,
  jevons,
  // trust, then adoption
  secrecy,
  capacityBuilding,
  coercion,
  memory,
  quality,
  incumbency,
  diplomacy,
  alignment,
  demands,
  localUse,
  trustGate,
  surveillanceExports,
  // the world
  controlsAlarm,
  diplomaticTone,
  calming,
  signatures,
  refusal,
  rulesDecay,
  scalingCost,
  rulesCost,
  socialHealing,
];

/** How the scores are counted: figures of the state alone, so the starting state can be counted too. */
export const SCORES: readonly Mechanism[] = [
  scoreLead,
  scoreProsperity,
  scoreInfluence,
  scoreResilience,
  scoreStanding,
  scorePublicGood,
];

/** What happens after events, in order. */
export const AFTER_EVENTS: readonly Mechanism[] = [consentReturns, publicMood, grievance, valueAdded, ...SCORES];

/** Every mechanism, in order. */
export const MECHANISMS: readonly Mechanism[] = [...BEFORE_EVENTS, ...AFTER_EVENTS];
