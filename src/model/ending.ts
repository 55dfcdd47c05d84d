// What to call the world that a game leaves behind. The rules are published with the scenario and read in this order;
// the first that holds names the ending.

import type { Scenario, Values } from './scenario.ts';
import { scores } from './scenario.ts';
import { BLOCS } from './sides.ts';
import { ADOPTION, POWERS, read, type State, WORLD_VARIABLES } from './variables.ts';

/** Every ending, in the order in which its rule is read. */
const ENDINGS = [
  'crisis',
  'governed-co-operation',
  'open-commons',
  'two-closed-stacks',
  'us-primacy',
  'chinese-primacy',
] as const;
/** The name of an ending. */
export type Ending = (typeof ENDINGS)[number];

/** Names the ending of a final state. Primacy goes to the higher total by the player's values. */
export function endingOf(scenario: Scenario, state: State, values: Values): Ending {
  const rules = scenario.endings;
  const tension = read(state, WORLD_VARIABLES.tension);
  const governance = read(state, WORLD_VARIABLES.governance);
  let commons = 0;
  for (const bloc of BLOCS) commons += read(state, ADOPTION[bloc].commons) / BLOCS.length;
  const openness = (read(state, POWERS.us.openness) + read(state, POWERS.cn.openness)) / 2;

  if (tension >= rules.crisisTension) return 'crisis';
  if (governance >= rules.cooperationGovernance && tension <= rules.cooperationTension) return 'governed-co-operation';
  if (commons >= rules.commonsShare) return 'open-commons';
  if (openness <= rules.closedOpenness && tension >= rules.closedTension) return 'two-closed-stacks';
  const { us, cn } = scores(state, values);
  return us.total >= cn.total ? 'us-primacy' : 'chinese-primacy';
}
