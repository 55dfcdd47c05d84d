// A sweep's summary for people: who came out ahead how often, by how much, and how the games ended.

import type { Interval } from '../lab/statistics.ts';
import type { SweepRequest } from '../lab/sweep.ts';
import type { FieldTally, FoundMean, FoundShare, PairTally, SweepSummary, Tally } from '../lab/tally.ts';
import { fixed } from '../lab/wording.ts';
import { endings } from '../text/en/endings.ts';
import { type Cell, columns } from './columns.ts';

/** Writes the summary of a sweep as text. */
export function sweepTable(
  { scenario, values }: Pick<SweepRequest, 'scenario' | 'values'>,
  { seeds, points, pairs, field, lenses }: SweepSummary,
): string {
  const games = lenses.reduce((sum, tally) => sum + tally.games, 0);
  const moved = points > 1;
  return [
    `${scenario}, ${values} values: ${counted(games, 'game')} on ${counted(seeds, 'seed')}${moved ? ` at ${points} points of the parameters' ranges` : ''}.\n`,
    'Ahead: the higher total at the end. Margin: the US total less China’s. In brackets the 95 % interval, which counts\n',
    `each seed once.${moved ? ' Over ranges: where the margin, averaged over seeds, lies at nine points of ten.' : ''}\n\n`,
    columns([
      ['lens', 'US', 'China', 'US ahead', 'China ahead', 'margin', ...(moved ? ['over ranges'] : [])],
      ...pairs.map(pairRow),
    ]),
    field.length > 2 * lenses.length ? fieldText(field) : '',
    '\nHow the games ended\n\n',
    columns([
      ['lens', ...Object.keys(endings), ...(lenses[0]?.milestone ? ['milestone'] : [])],
      ...lenses.map(endingRow),
    ]),
  ].join('');
}

function fieldText(field: readonly FieldTally[]): string {
  const rows = field.map(({ lens, side, persona, games, wins }) => [
    lens,
    side === 'us' ? 'US' : 'China',
    persona,
    String(games),
    shareText(wins[side]),
  ]);
  return `\nEach against all that it met\n\n${columns([['lens', 'power', 'persona', 'games', 'ahead'], ...rows])}`;
}

function pairRow({ lens, us, cn, wins, margin, marginOverRanges }: PairTally): readonly Cell[] {
  const cells = [lens, us, cn, shareText(wins.us), shareText(wins.cn), meanText(margin)];
  return marginOverRanges ? [...cells, rangeText(marginOverRanges, 1)] : cells;
}

function endingRow({ lens, endings: shares, milestone }: Tally): readonly Cell[] {
  const found = Object.keys(endings).map((id) => percent(shares[id] ?? 0));
  return [lens, ...found, ...(milestone ? [shareText(milestone)] : [])];
}

/** Writes a share as percent. */
export function percent(share: number): string {
  return `${fixed(100 * share, 1)} %`;
}

function shareText({ share, low, high }: FoundShare): string {
  return `${percent(share)} (${fixed(100 * low, 0)} to ${fixed(100 * high, 0)})`;
}

function meanText(found: FoundMean): string {
  return `${fixed(found.mean, 1)} (${rangeText(found, 1)})`;
}

/** Writes an interval; one that rests on a single seed is unknown. */
export function rangeText({ low, high }: Interval, decimals: number): string {
  if (!Number.isFinite(low) || !Number.isFinite(high)) return 'unknown';
  return `${fixed(low, decimals)} to ${fixed(high, decimals)}`;
}

/** Writes a count with its noun. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
