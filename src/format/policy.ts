// A policy as text: a persona, and simple rules that stand above what it would do.
//   incumbents;1-4:controls=4;5-:controls=0+compute=2
// From turn 1 to 4 controls are 4; from turn 5 to the end controls are 0 and compute is 2; everything else, and every
// other turn, is as the persona decides. Where two rules speak of the same choice in one turn, the later one counts.

import { CHOICE_NAMES, CHOICES, type Choice, type Decision } from '../model/decision.ts';
import { accept, type Outcome, type Refusal, refuse, shown } from './outcome.ts';

/** One rule: what is decided in the turns from one to another, both counted from 1 and included. */
export interface PolicyRule {
  readonly from: number;
  /** `LAST_TURN` stands for the end of the game, however long it is. */
  readonly to: number;
  readonly set: Readonly<Partial<Pick<Decision, Choice>>>;
}

/** A persona with rules above it. */
export interface Policy {
  readonly base: string;
  readonly rules: readonly PolicyRule[];
}

/** No game has more turns. */
export const LAST_TURN = 40;
/** The most rules of one policy. */
export const MOST_RULES = 12;

/** Tells a policy from the name of a persona, and from the decisions of a game, whose name may hold a semicolon. */
export function isPolicy(player: string): boolean {
  return /^[^/]*;/.test(player);
}

/** Writes a policy. */
export function writePolicy({ base, rules }: Policy): string {
  return [base, ...rules.map(writeRule)].join(';');
}

function writeRule({ from, to, set }: PolicyRule): string {
  const turns = to === from ? `${from}` : `${from}-${to === LAST_TURN ? '' : to}`;
  const settings = CHOICE_NAMES.flatMap((choice) => (set[choice] === undefined ? [] : [`${choice}=${set[choice]}`]));
  return `${turns}:${settings.join('+')}`;
}

/** Reads a policy; whether its persona exists is for others to say. */
export function parsePolicy(text: string): Outcome<Policy> {
  const [base = '', ...written] = text.split(';');
  if (!/^[a-z0-9-]{1,40}$/.test(base)) return wrong(base, 'the id of a persona before the first semicolon');
  if (written.length === 0 || written.length > MOST_RULES)
    return wrong(`${written.length} rules`, `1 to ${MOST_RULES} rules after the persona, each after a semicolon`);
  const rules: PolicyRule[] = [];
  for (const one of written) {
    const rule = parseRule(one);
    if (!rule.ok) return rule;
    rules.push(rule.value);
  }
  return accept({ base, rules });
}

function parseRule(text: string): Outcome<PolicyRule> {
  const [, first, dash, last, settings] = /^(\d{1,2})(?:(-)(\d{0,2}))?:(.+)$/.exec(text) ?? [];
  if (first === undefined || settings === undefined)
    return wrong(text, 'turns and settings, as in 1-4:controls=4 or 5-:controls=0+compute=2');
  const from = Number(first);
  const to = dash === undefined ? from : last === '' ? LAST_TURN : Number(last);
  if (from < 1 || to < from || to > LAST_TURN)
    return wrong(text, `turns from 1 to ${LAST_TURN}, the first not after the last`);
  const set: Partial<Record<Choice, unknown>> = {};
  for (const setting of settings.split('+')) {
    const [name = '', value = ''] = setting.split('=');
    const choice = CHOICE_NAMES.find((one) => one === name);
    if (!choice || choice in set) return wrong(setting, `each of ${CHOICE_NAMES.join(', ')} at most once in a rule`);
    const allowed: readonly (string | number)[] = CHOICES[choice];
    const found = allowed.find((one) => String(one) === value);
    if (found === undefined) return wrong(setting, `${choice}= with one of ${allowed.join(', ')}`);
    set[choice] = found;
  }
  return accept({ from, to, set: set as PolicyRule['set'] });
}

function wrong(found: string, allowed: string): Refusal {
  return refuse('invalid', 'policy', `The policy has ${shown(found)}; allowed is ${allowed}.`);
}
