// What is different in a scenario or a lens of one's own from what it builds on, as plain facts for a page to put into
// words. A file that stands alone is held against the project's first scenario, and a lens without a base against numbers
// as that scenario has them.

import type { Carried } from '../model/game.ts';
import { SIDES } from '../model/sides.ts';
import type { Catalogue } from './catalogue.ts';
import { idOf } from './own.ts';
import type { LensSource, ScenarioSource } from './schemas.ts';

/** A number that stands elsewhere; ranges as the base and as the file have them. */
export interface NumberChange {
  readonly what: 'parameter' | 'initial' | 'ending' | 'estimate';
  /** The name of a parameter, with its side after a dot where it has sides, or of a variable. */
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly range: Range;
  readonly rangeBefore: Range;
  readonly source: string;
  /** As the scenario file has them; a variable has none. */
  readonly unit?: string;
  readonly meaning?: string;
}

/** A list that has gained and lost names. */
interface ListChange {
  readonly what: 'events' | 'cards.us' | 'cards.cn';
  readonly added: readonly string[];
  readonly left: readonly string[];
}

/** Turns that are others. */
interface TurnsChange {
  readonly what: 'turns';
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Something else that is another. */
interface OtherChange {
  readonly what: 'halfYears' | 'milestone' | 'narrated';
  readonly before?: number;
  readonly after?: number;
}

/** One thing that is different. */
export type Difference = NumberChange | ListChange | TurnsChange | OtherChange;

/** What a file is held against, and what is different. */
export interface Differences {
  /** The id of a scenario or a lens. */
  readonly base: string;
  readonly all: readonly Difference[];
}

type Range = readonly [low: number, high: number];
interface Ranged {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly source: string;
}
type Numbers = Readonly<Record<string, Ranged>>;

/** Lists what is different in a file that a catalogue has; `undefined` where it has not. */
export function differencesOf(catalogue: Catalogue, file: Carried): Differences | undefined {
  const { scenarios, lenses } = catalogue;
  const extended = file.source['extends'];
  const [first = ''] = Object.keys(scenarios);
  const usual = scenarios[first];
  const id = idOf(file);
  if (!usual) return undefined;
  if (file.kind === 'lens') {
    const lens = lenses[id];
    const base = typeof extended === 'string' ? extended : (Object.keys(lenses)[0] ?? '');
    const under = typeof extended === 'string' ? lenses[extended] : undefined;
    return lens && { base, all: lensChanges(usual, under, lens) };
  }
  const base = typeof extended === 'string' ? extended : first;
  const [before, after] = [scenarios[base], scenarios[id]];
  return before && after && { base, all: scenarioChanges(before, after) };
}

function scenarioChanges(before: ScenarioSource, after: ScenarioSource): readonly Difference[] {
  return [
    ...turnsChange(before.turns, after.turns),
    ...(before.halfYears === after.halfYears
      ? []
      : [{ what: 'halfYears' as const, before: before.halfYears, after: after.halfYears }]),
    ...numberChanges('parameter', flat(before.parameters), flat(after.parameters)),
    ...numberChanges('initial', before.initial, after.initial),
    ...numberChanges('ending', before.endings, after.endings),
    ...numberChanges('estimate', before.estimateError, after.estimateError),
    ...listChange('events', before.events, after.events),
    ...SIDES.flatMap((side) => listChange(`cards.${side}`, before.initiatives[side], after.initiatives[side])),
    ...otherChange('milestone', before, after),
    ...otherChange('narrated', before, after),
  ];
}

/** Numbers for each side under their own names. */
function flat(parameters: ScenarioSource['parameters']): Numbers {
  const all = Object.entries(parameters).flatMap(([name, parameter]): readonly (readonly [string, Ranged])[] => {
    if (!('us' in parameter)) return [[name, parameter]];
    const { unit, meaning } = parameter;
    return SIDES.map((side) => [`${name}.${side}`, { ...parameter[side], unit, meaning }]);
  });
  return Object.fromEntries(all);
}

function numberChanges(what: NumberChange['what'], before: Numbers, after: Numbers): readonly NumberChange[] {
  return Object.entries(after).flatMap(([name, number]) => {
    const old = before[name];
    if (!old) return [];
    const same = old.value === number.value && old.low === number.low && old.high === number.high;
    return same ? [] : [numberChange(what, name, old, number)];
  });
}

function numberChange(what: NumberChange['what'], name: string, before: Ranged, after: Ranged): NumberChange {
  const { unit, meaning } = after as Partial<Pick<Required<NumberChange>, 'unit' | 'meaning'>>;
  return {
    what,
    name,
    before: before.value,
    after: after.value,
    range: [after.low, after.high],
    rangeBefore: [before.low, before.high],
    source: after.source,
    ...(unit === undefined ? {} : { unit }),
    ...(meaning === undefined ? {} : { meaning }),
  };
}

function turnsChange(before: readonly string[], after: readonly string[]): readonly TurnsChange[] {
  return before.join('\n') === after.join('\n') ? [] : [{ what: 'turns', before, after }];
}

function listChange(
  what: ListChange['what'],
  before: readonly string[],
  after: readonly string[],
): readonly ListChange[] {
  const added = after.filter((name) => !before.includes(name));
  const left = before.filter((name) => !after.includes(name));
  return added.length + left.length === 0 ? [] : [{ what, added, left }];
}

function otherChange(
  what: 'milestone' | 'narrated',
  before: ScenarioSource,
  after: ScenarioSource,
): readonly OtherChange[] {
  return JSON.stringify(before[what]) === JSON.stringify(after[what]) ? [] : [{ what }];
}

function lensChanges(
  scenario: ScenarioSource,
  under: LensSource | undefined,
  lens: LensSource,
): readonly NumberChange[] {
  const numbers = flat(scenario.parameters);
  return Object.entries(lens.overrides).flatMap(([name, override]) => {
    const parts = 'value' in override ? [[name, override.value] as const] : sided(name, override);
    return parts.flatMap(([part, value]) => {
      const number = numbers[part];
      if (!number) return [];
      const before = setBy(under, part) ?? number.value;
      if (before === value) return [];
      const [old, now] = [before, value].map((set) => ({ ...number, value: set }));
      return [numberChange('parameter', part, old as Ranged, { ...(now as Ranged), source: override.because })];
    });
  });
}

function sided(name: string, override: { readonly us: number; readonly cn: number }) {
  return SIDES.map((side) => [`${name}.${side}`, override[side]] as const);
}

/** What a lens sets a parameter to, where it does. */
function setBy(lens: LensSource | undefined, part: string): number | undefined {
  const [name = '', side] = part.split('.');
  const override = lens?.overrides[name];
  if (!override) return undefined;
  if ('value' in override) return override.value;
  return side === 'us' || side === 'cn' ? override[side] : undefined;
}
