// A played game as a table that a person can read: one row for each half-year, then the ending and both scores.

import { SCORE_PARTS } from '../model/variables.ts';
import { type Cell, columns } from './columns.ts';
import type { Report, ReportedTurn } from './report.ts';

const TURN_HEADING = [
  'turn',
  'US capability',
  'China capability',
  'US compute',
  'China compute',
  'tension',
  'commons',
  'events',
];
const TURN_VARIABLES = [
  'us.capability',
  'cn.capability',
  'us.compute',
  'cn.compute',
  'world.tension',
  'world.commons',
] as const;

/** Writes a reported game as text. `turns` is how many turns its scenario has. */
export function gameTable(report: Report, turns: number): string {
  const { scenario, lens, values, seed, us, cn, hash } = report;
  return [
    `Scenario ${scenario}, lens ${lens}, values ${values}, seed "${seed}"\n`,
    `US: ${us}; China: ${cn}; hash ${hash}\n`,
    '\n',
    columns([TURN_HEADING, ...report.turns.map(turnRow)]),
    '\n',
    outcome(report, turns),
    '\n',
    columns([['score', 'US', 'China'], ...scoreRows(report)]),
  ].join('');
}

function turnRow({ label, after, events }: ReportedTurn): readonly Cell[] {
  return [label, ...TURN_VARIABLES.map((name) => after[name] ?? NaN), events.join(', ')];
}

function outcome({ ending, turns }: Report, all: number): string {
  return ending === null ? `Not over: ${turns.length} of ${all} turns are played.\n` : `Ending: ${ending}\n`;
}

function scoreRows({ scores: { us, cn } }: Report): readonly (readonly Cell[])[] {
  const names = { publicGood: 'public good' } as const;
  return [...SCORE_PARTS, 'publicGood' as const, 'total' as const].map((part) => [
    part === 'publicGood' ? names[part] : part,
    us[part],
    cn[part],
  ]);
}
