// Everything that the model is made of, as things with a kind and an id, and what each rests on: the one list behind the
// explorer's pages, its search and its cross-links. Nothing is written down twice: passages are read from the sources.

import type { Catalogue } from '../format/catalogue.ts';
import { CHOICE_NAMES } from '../model/decision.ts';
import { EVENT_PARAMETERS } from '../model/event.ts';
import { INITIATIVE_PARAMETERS } from '../model/initiative.ts';
import { MECHANISMS } from '../model/mechanisms/index.ts';
import { PRICE_PARAMETERS } from '../model/prices.ts';
import type { SourcedNumber } from '../model/scenario.ts';
import { SIDES, type Side } from '../model/sides.ts';
import { VARIABLES } from '../model/variables.ts';
import { PERSONAS } from '../personas/index.ts';
import { choices } from '../text/en/choices.ts';
import { unmodelled } from '../text/en/unmodelled.ts';
import { choiceNode, placeOfVariable } from './causes/kind.ts';
import { parametersOf } from './rule-parameters.ts';

/** The kinds of things, in the order in which they are shown. */
export const KINDS = [
  'mechanism',
  'parameter',
  'variable',
  'event',
  'initiative',
  'persona',
  'lens',
  'values',
  'scenario',
  'evidence',
  'unmodelled',
] as const;
/** One kind of thing. */
export type Kind = (typeof KINDS)[number];

/** One thing of the model. */
export interface Thing {
  readonly kind: Kind;
  readonly id: string;
}

const CHOICE = 'choice.';
const nodes = [...new Set(VARIABLES.map(({ name }) => placeOfVariable(name).node)), ...CHOICE_NAMES.map(choiceNode)];

/** Lists the ids of a kind. */
export function idsOf(catalogue: Catalogue, kind: Kind): readonly string[] {
  const [first] = Object.values(catalogue.scenarios);
  switch (kind) {
    case 'mechanism':
      return MECHANISMS.map(({ id }) => id);
    case 'parameter':
      return [
        ...Object.keys(first?.parameters ?? {}),
        ...Object.keys(first?.endings ?? {}).map((name) => `endings.${name}`),
        ...Object.keys(first?.estimateError ?? {}).map((name) => `estimateError.${name}`),
      ];
    case 'variable':
      return nodes;
    case 'persona':
      return [...new Set(PERSONAS.map(({ id }) => id))];
    case 'event':
      return Object.keys(catalogue.events);
    case 'initiative':
      return Object.keys(catalogue.initiatives);
    case 'lens':
      return Object.keys(catalogue.lenses);
    case 'values':
      return Object.keys(catalogue.values);
    case 'scenario':
      return Object.keys(catalogue.scenarios);
    case 'evidence':
      return Object.keys(catalogue.evidence.entries);
    case 'unmodelled':
      return Object.keys(unmodelled);
  }
}

/** Lists every thing, kind by kind. */
export function thingsOf(catalogue: Catalogue): readonly Thing[] {
  return KINDS.flatMap((kind) => idsOf(catalogue, kind).map((id) => ({ kind, id })));
}

/** Finds a thing by the words of an address; `undefined` when there is none. */
export function findThing(catalogue: Catalogue, kind: string, id: string): Thing | undefined {
  const known = KINDS.find((one) => one === kind);
  return known && idsOf(catalogue, known).includes(id) ? { kind: known, id } : undefined;
}

/** A number of a scenario, and whose it is where the powers differ. */
export interface ScenarioNumber extends SourcedNumber {
  readonly side?: Side;
}

/** Lists what a scenario says of a parameter: one number, or one for each power; none when it has no such parameter. */
export function numbersOf(catalogue: Catalogue, scenario: string, name: string): readonly ScenarioNumber[] {
  const source = catalogue.scenarios[scenario];
  if (!source) return [];
  const [group, rest = ''] = name.split('.');
  const table =
    group === 'endings' ? source.endings : group === 'estimateError' ? source.estimateError : source.parameters;
  const key = table === source.parameters ? name : rest;
  const found = Object.hasOwn(table, key) ? (table as typeof source.parameters)[key] : undefined;
  if (!found) return [];
  if (!('us' in found)) return [found];
  const { unit, meaning } = found;
  return SIDES.map((side) => ({ ...found[side], unit, meaning, side }));
}

/** What uses a parameter besides rules: the prices of decisions, all news, or all cards. */
export type Use = 'prices' | 'events' | 'initiatives' | 'endings' | 'estimates';

/** Finds what uses a parameter. */
export function usersOf(name: string): { readonly mechanisms: readonly string[]; readonly parts: readonly Use[] } {
  const has = (used: { readonly parameters: readonly string[]; readonly perSide: readonly string[] }) =>
    used.parameters.includes(name) || used.perSide.includes(name);
  const parts: readonly (readonly [Use, boolean])[] = [
    ['prices', has(PRICE_PARAMETERS)],
    ['events', has(EVENT_PARAMETERS)],
    ['initiatives', has(INITIATIVE_PARAMETERS)],
    ['endings', name.startsWith('endings.')],
    ['estimates', name.startsWith('estimateError.')],
  ];
  return {
    mechanisms: MECHANISMS.map(({ id }) => id).filter((id) => parametersOf(id).includes(name)),
    parts: parts.flatMap(([part, is]) => (is ? [part] : [])),
  };
}

/** Lists the passages that a text names, each once. */
export function passagesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\b[FMV]\d{1,2}\b/g)].map(([id]) => id))];
}

/** Lists the sentences in which a thing says where it comes from. */
function sourcesOf(catalogue: Catalogue, { kind, id }: Thing): readonly string[] {
  const { scenarios, lenses, events, initiatives } = catalogue;
  switch (kind) {
    case 'parameter':
      return Object.keys(scenarios).flatMap((scenario) => numbersOf(catalogue, scenario, id).map((one) => one.source));
    case 'variable':
      return Object.values(scenarios).flatMap(({ initial }) =>
        Object.entries(initial).flatMap(([name, { source }]) => (placeOfVariable(name).node === id ? [source] : [])),
      );
    case 'event':
      return [events[id]?.source ?? ''];
    case 'initiative':
      return [initiatives[id]?.source ?? ''];
    case 'lens':
      return Object.values(lenses[id]?.overrides ?? {}).map(({ because }) => because);
    case 'scenario': {
      const { milestone, narrated } = scenarios[id] ?? {};
      const told = SIDES.flatMap((side) => narrated?.[side].map(({ because }) => because) ?? []);
      return [...(milestone ? [milestone.source] : []), ...told];
    }
    default:
      return [];
  }
}

function citedBy(catalogue: Catalogue, { kind, id }: Thing): readonly string[] {
  switch (kind) {
    case 'mechanism':
      return MECHANISMS.find((rule) => rule.id === id)?.cites ?? [];
    case 'persona':
      return PERSONAS.find((persona) => persona.id === id)?.cites ?? [];
    case 'event':
      return catalogue.events[id]?.cites ?? [];
    case 'initiative':
      return catalogue.initiatives[id]?.cites ?? [];
    case 'lens':
      return catalogue.lenses[id]?.voices ?? [];
    case 'variable':
      return id.startsWith(CHOICE) ? choices[id.slice(CHOICE.length) as keyof typeof choices].evidence : [];
    case 'unmodelled':
      return unmodelled[id]?.passages ?? [];
    default:
      return [];
  }
}

/** Lists the passages that a thing rests on, by id. */
export function groundsOf(catalogue: Catalogue, thing: Thing): readonly string[] {
  if (thing.kind === 'evidence') return [thing.id];
  const named = sourcesOf(catalogue, thing).flatMap(passagesIn);
  const { entries } = catalogue.evidence;
  return [...new Set([...citedBy(catalogue, thing), ...named])].filter((id) => Object.hasOwn(entries, id));
}

/** Tells whether a thing says that it is an assumption, wholly or in part, or names no passage at all. */
export function isAssumed(catalogue: Catalogue, thing: Thing): boolean {
  if (thing.kind === 'evidence') return false;
  return (
    groundsOf(catalogue, thing).length === 0 ||
    sourcesOf(catalogue, thing).some((source) => /\bassumption\b/.test(source))
  );
}

const resting = new WeakMap<Catalogue, ReadonlyMap<string, readonly Thing[]>>();

/** Lists everything that rests on a passage. */
export function restingOn(catalogue: Catalogue, evidence: string): readonly Thing[] {
  const known = resting.get(catalogue) ?? byPassage(catalogue);
  resting.set(catalogue, known);
  return known.get(evidence) ?? [];
}

function byPassage(catalogue: Catalogue): ReadonlyMap<string, readonly Thing[]> {
  const found = new Map<string, Thing[]>();
  for (const thing of thingsOf(catalogue)) {
    if (thing.kind === 'evidence') continue;
    for (const id of groundsOf(catalogue, thing)) found.set(id, [...(found.get(id) ?? []), thing]);
  }
  return found;
}
