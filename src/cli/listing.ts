// Everything that can be chosen or looked up: what `list` prints, as data and as text.

import type { Catalogue } from '../format/catalogue.ts';
import type { ScenarioSource } from '../format/schemas.ts';
import { RULES } from '../model/game.ts';
import { MECHANISMS } from '../model/mechanisms/index.ts';
import type { SourcedNumber } from '../model/scenario.ts';
import { bySide, SIDES } from '../model/sides.ts';
import { VARIABLES } from '../model/variables.ts';
import { personasOf } from '../personas/index.ts';
import { type Cell, columns } from './columns.ts';

/** A parameter of a scenario: `NAME`, or `NAME.us` and `NAME.cn` where the powers differ. */
export interface ListedParameter extends SourcedNumber {
  readonly name: string;
}

/**
 * Lists scenarios, lenses, values, personas, mechanisms in their order, parameters with sources, variables, events,
 * initiatives and evidence.
 */
export function listingOf({ scenarios, lenses, values, events, initiatives, evidence }: Catalogue) {
  return {
    rules: RULES,
    scenarios: Object.values(scenarios).map(({ parameters: _, ...scenario }) => scenario),
    lenses: named(lenses),
    values: named(values),
    personas: bySide((side) => personasOf(side).map(({ id, cites }) => ({ id, cites }))),
    mechanisms: MECHANISMS.map(({ id, cites, uses }) => ({
      id,
      cites,
      parameters: [...uses.parameters, ...uses.perSide],
    })),
    parameters: Object.fromEntries(Object.entries(scenarios).map(([id, scenario]) => [id, parametersOf(scenario)])),
    variables: VARIABLES,
    events: named(events),
    initiatives: named(initiatives),
    evidence,
  };
}

function named<T extends object>(entries: Readonly<Record<string, T>>): readonly ({ readonly id: string } & T)[] {
  return Object.entries(entries).map(([id, entry]) => ({ id, ...entry }));
}

function parametersOf({ parameters }: ScenarioSource): readonly ListedParameter[] {
  return Object.entries(parameters).flatMap(([name, parameter]): readonly ListedParameter[] => {
    if (!('us' in parameter)) return [{ name, ...parameter }];
    const { unit, meaning } = parameter;
    return SIDES.map((side) => ({ name: `${name}.${side}`, ...parameter[side], unit, meaning }));
  });
}

/** Writes the listing as text in sections. */
export function listingText(catalogue: Catalogue): string {
  const listing = listingOf(catalogue);
  const { scenarios, lenses, values, personas, mechanisms, parameters, variables, events, initiatives, evidence } =
    listing;
  const entries = Object.entries(evidence.entries);
  return [
    section('Scenarios', [
      ['id', 'turns', 'title'],
      ...scenarios.map((s) => [s.id, `${s.turns.length}`, s.text.en.title]),
    ]),
    section('Lenses', [
      ['id', 'voices', 'summary'],
      ...lenses.map((l) => [l.id, l.voices.join(' '), l.text.en.summary]),
    ]),
    section('Values', [['id', 'weights'], ...values.map((v) => [v.id, weightsText(v.weights)])]),
    section('Personas for the US', [['id', 'cites'], ...personas.us.map((p) => [p.id, p.cites.join(' ')])]),
    section('Personas for China', [['id', 'cites'], ...personas.cn.map((p) => [p.id, p.cites.join(' ')])]),
    section('Mechanisms, in the order in which they run', [
      ['id', 'cites', 'parameters'],
      ...mechanisms.map((m) => [m.id, m.cites.join(' '), m.parameters.join(' ')]),
    ]),
    ...Object.entries(parameters).map(([id, list]) => section(`Parameters of ${id}`, parameterRows(list))),
    section('Variables', [
      ['name', 'unit', 'low', 'high'],
      ...variables.map((v) => [v.name, v.unit, `${v.low}`, `${v.high}`]),
    ]),
    section('Events', [
      ['id', 'at', 'cites', 'headline'],
      ...events.map((e) => [e.id, e.at, e.cites.join(' '), e.text.en.headline]),
    ]),
    section('Initiatives', [
      ['id', 'side', 'cites', 'title'],
      ...initiatives.map((i) => [i.id, i.side, i.cites.join(' '), i.text.en.title]),
    ]),
    section('Evidence', [['id', 'lines', 'text'], ...entries.map(([id, { lines, text }]) => [id, lines, text.en])]),
  ].join('\n');
}

function section(title: string, rows: readonly (readonly Cell[])[]): string {
  return `${title}\n\n${columns(rows)}`;
}

function weightsText(weights: Readonly<Record<string, number>>): string {
  return Object.entries(weights)
    .map(([part, weight]) => `${part} ${weight}`)
    .join(', ');
}

function parameterRows(parameters: readonly ListedParameter[]): readonly (readonly Cell[])[] {
  return [
    ['name', 'value', 'low', 'high', 'unit', 'meaning', 'source'],
    ...parameters.map((p) => [p.name, `${p.value}`, `${p.low}`, `${p.high}`, p.unit, p.meaning, p.source]),
  ];
}
