// The whole record as a table: the start and every turn, with what both powers decided, what struck, both totals, and
// every variable of the state under its dotted name, in full precision.

import { CHOICE_NAMES } from '../../model/decision.ts';
import type { Playing } from '../../model/game.ts';
import { scores, type Values } from '../../model/scenario.ts';
import { SIDES } from '../../model/sides.ts';
import { type State, VARIABLES } from '../../model/variables.ts';
import { type CsvCell, csvOf } from './csv.ts';

const FIELDS = [...CHOICE_NAMES, 'initiative'] as const;

/** Writes a played game as CSV: one row for the start and one for each turn. */
export function recordCsv({ scenario, turns }: Playing, values: Values): string {
  const heads = [
    'turn',
    'label',
    ...SIDES.flatMap((side) => FIELDS.map((field) => `${side}.decided.${field}`)),
    'events',
    'exposed',
    ...SIDES.map((side) => `${side}.total.${values.id}`),
    ...VARIABLES.map(({ name }) => name),
  ];
  const state = (of: State): readonly CsvCell[] => {
    const both = scores(of, values);
    return [...SIDES.map((side) => both[side].total), ...of];
  };
  const first = [0, 'start', ...SIDES.flatMap(() => FIELDS.map(() => undefined)), undefined, undefined];
  return csvOf([
    heads,
    [...first, ...state(scenario.initial)],
    ...turns.map(({ label, decisions, events, exposed, after }, turn): readonly CsvCell[] => [
      turn + 1,
      label,
      ...SIDES.flatMap((side) => FIELDS.map((field) => decisions[side][field])),
      events.join(' '),
      exposed.join(' '),
      ...state(after),
    ]),
  ]);
}
