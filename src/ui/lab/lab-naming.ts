// What the lab calls things: strategies, measures with their units, lenses and rivals; and how it writes their numbers.

import type { LabSetUp } from '../../format/lab-link.ts';
import { LAST_TURN, type Policy, type PolicyRule, parsePolicy } from '../../format/policy.ts';
import { isRecorded, parseRecorded } from '../../format/recorded.ts';
import { measureNamed } from '../../lab/measure.ts';
import { CHOICE_NAMES } from '../../model/decision.ts';
import { SIDES, type Side } from '../../model/sides.ts';
import { nameOf } from '../../model/variables.ts';
import { CATALOGUE } from '../../store/catalogue.ts';
import { inSentence, told, variableText, words } from '../../store/language.ts';
import { figure, rounded, signed } from '../figures.ts';
import { optionName } from '../option-group.tsx';
import { labWords } from './lab-words.ts';

/** Names a player of the lab in full: a persona, the decisions of a game, or a policy with all its rules. */
export function strategyName(player: string, labels: readonly string[]): string {
  if (isRecorded(player)) return recordedName(player);
  const policy = parsePolicy(player);
  if (!policy.ok) return words().personas[player]?.name ?? player;
  const say = labWords().policy;
  const rules = policy.value.rules.flatMap((rule) => ruleTexts(rule, labels));
  return say.name(baseName(policy.value), rules.join(say.and));
}

/** How many settings of a policy still make a short name. */
const FEW = 3;

/** Names a player of the lab in a few words: a policy by what sets it apart. */
function shortName(player: string, labels: readonly string[]): string {
  if (isRecorded(player)) return recordedName(player);
  const policy = parsePolicy(player);
  if (!policy.ok) return words().personas[player]?.name ?? player;
  const say = labWords().policy;
  const rules = policy.value.rules.flatMap((rule) => ruleTexts(rule, labels));
  return rules.length <= FEW ? say.short(rules.join(say.and)) : say.many(baseName(policy.value), rules.length);
}

function recordedName(player: string): string {
  const recorded = parseRecorded(player);
  return recorded.ok ? labWords().recorded.name(recorded.value.name) : player;
}

/** Names A and B of a set-up in a few words. */
export function bothNames({ a, b, scenario }: LabSetUp): { readonly a: string; readonly b: string } {
  const labels = labelsOf(scenario);
  return { a: shortName(a, labels), b: shortName(b, labels) };
}

/** Names a persona. */
export function personaName(id: string): string {
  return words().personas[id]?.name ?? id;
}

function baseName({ base }: Policy): string {
  return words().personas[base]?.name ?? base;
}

/** Tells a rule of a policy, a text for each choice. */
function ruleTexts({ from, to, set }: PolicyRule, labels: readonly string[]): readonly string[] {
  const say = labWords().policy;
  const turns = turnsText(from, to, labels);
  return CHOICE_NAMES.flatMap((choice) => {
    const value = set[choice];
    if (value === undefined) return [];
    return [say.told(inSentence(words().choices[choice].name), inSentence(optionName(choice, value)), turns)];
  });
}

function turnsText(from: number, to: number, labels: readonly string[]): string {
  const say = labWords().policy.turns;
  const label = (turn: number) => labels[turn - 1] ?? String(turn);
  const isToEnd = to === LAST_TURN || to >= labels.length;
  if (isToEnd) return from === 1 ? '' : say.onward(label(from));
  return from === to ? say.one(label(from)) : say.range(label(from), label(to));
}

/** The words of a measure, and how its numbers are written. */
export interface MeasureText {
  readonly name: string;
  readonly unit: string;
  /** The unit of a difference, which is another one for shares and for points of a hundred. */
  readonly gapUnit: string;
  readonly decimals: number;
  /** By how much a number is multiplied before it is written: shares are told in percent. */
  readonly scale: number;
  /** Whether a game has only 0 or 1 of it. */
  readonly isYesNo: boolean;
}

/** Finds the words of a measure. */
export function measureText(name: string, side: Side): MeasureText {
  const found = plainText(name, side);
  return { ...found, gapUnit: gapUnitOf(found) };
}

/** Finds the unit of a difference; a unit that names its base would read as a sum in a sentence. */
function gapUnitOf({ unit, scale }: Omit<MeasureText, 'gapUnit'>): string {
  const { units } = labWords();
  if (scale === 100) return units.percentPoints;
  const is = (...names: readonly string[]) => names.some((name) => variableText(name).unit === unit);
  if (is('us.score.lead')) return units.points;
  if (is('us.compute', 'world.commons')) return units.indexPoints;
  return is('us.efficiency') ? units.times2025 : unit;
}

function plainText(name: string, side: Side): Omit<MeasureText, 'gapUnit'> {
  const { measures, units } = labWords();
  const [, whose = side, which = name] = /^(?:(us|cn)\.)?(total|margin|win|south)$/.exec(name) ?? [];
  const power = words().shortNames[whose as Side];
  if (which === 'total' || which === 'margin')
    return { name: measures[which](power), unit: units.points, decimals: 1, scale: 1, isYesNo: false };
  if (which === 'win')
    return { name: measures.win(power), unit: units.percent, decimals: 1, scale: 100, isYesNo: true };
  if (which === 'south')
    return { name: measures.south(power), unit: units.users, decimals: 1, scale: 100, isYesNo: false };
  const yesNo = { unit: units.percent, decimals: 1, scale: 100, isYesNo: true };
  if (name === 'milestone') return { name: measures.milestone, ...yesNo };
  const ending = /^ending:(.+)$/.exec(name)?.[1];
  if (ending !== undefined) return { name: measures.ending(words().endings[ending]?.name ?? ending), ...yesNo };
  const variable = measureNamed(name, side)?.variable;
  const text = variableText(variable === undefined ? name : nameOf(variable));
  const owner = SIDES.find((one) => one === text.owner);
  const whoseName = owner ? words().shortNames[owner] : words().places[text.owner];
  const called = text.owner === 'world' ? text.name : measures.of(text.name, whoseName);
  return { name: called, unit: text.unit, decimals: text.written.decimals, scale: text.written.times, isYesNo: false };
}

/** Writes a number of a measure. */
export function written({ scale, decimals }: MeasureText, value: number): string {
  return figure(value * scale, decimals);
}

/** Writes a difference in a measure. */
export function writtenDifference({ scale, decimals }: MeasureText, value: number): string {
  return signed(value * scale, decimals);
}

/**
 * Writes a difference beside the two averages that it lies between, so that it is theirs as they are written; one that
 * their rounding hides is written as it is.
 */
export function writtenGap(
  text: MeasureText,
  { a, b, difference }: { readonly a: number; readonly b: number; readonly difference: { readonly mean: number } },
): string {
  const how = { times: text.scale, decimals: text.decimals };
  const gap = rounded(a, how) - rounded(b, how);
  return rounded(gap, text.decimals) === 0 ? writtenDifference(text, difference.mean) : signed(gap, text.decimals);
}

/** Writes the interval of a difference; a single seed has none. */
export function writtenInterval(
  text: MeasureText,
  { low, high }: { readonly low: number; readonly high: number },
): string {
  if (!Number.isFinite(low)) return labWords().unbounded;
  return labWords().range(writtenDifference(text, low), writtenDifference(text, high));
}

/** Writes a share in percent. */
export function percent(share: number): string {
  return labWords().percent(figure(100 * share, share > 0 && share < 0.1 ? 1 : 0));
}

/** Names a lens by its title. */
export function lensName(id: string): string {
  return (CATALOGUE.ok && told(CATALOGUE.value.lenses[id]?.text)?.title) || id;
}

/** Names a scenario by its title. */
export function scenarioName(id: string): string {
  return (CATALOGUE.ok && told(CATALOGUE.value.scenarios[id]?.text)?.title) || id;
}

/** Names a set of values by its title. */
export function valuesName(id: string): string {
  return (CATALOGUE.ok && told(CATALOGUE.value.values[id]?.text)?.title) || id;
}

/** Names the rivals of a debate. */
export function rivalNames(rivals: readonly string[]): string {
  return labWords().rivalsChosen(rivals.map(personaName).join(words().page.comma), rivals.length);
}

/** Lists the labels of a scenario's turns. */
export function labelsOf(scenario: string): readonly string[] {
  return (CATALOGUE.ok && CATALOGUE.value.scenarios[scenario]?.turns) || [];
}
