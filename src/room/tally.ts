// How a cabinet decides. Each field of the decision is voted on by those whose part it is; the head breaks a tie, else what
// was decided last stands. What cannot be paid is trimmed in the order in which every government saves.

import { CHOICES, type Decision, NO_INITIATIVE } from '../model/decision.ts';
import type { Playing } from '../model/game.ts';
import type { Side } from '../model/sides.ts';
import { payable } from '../personas/payable.ts';
import { standing } from '../personas/standing.ts';
import { type CabinetSeat, FIELDS, type Field, PARTS } from './seat.ts';

/** Somebody who sits in a cabinet, with the votes that they have cast. */
export interface Member {
  readonly id: string;
  readonly seat: CabinetSeat;
  readonly votes: Partial<Decision>;
}

/** How one field was decided. */
interface Tally {
  readonly field: Field;
  /** Votes by value, the most first. */
  readonly counts: readonly (readonly [value: Decision[Field], votes: number])[];
  readonly chosen: Decision[Field];
  /** By most votes, by the head where votes were equal, or because what stood before stands. */
  readonly by: 'votes' | 'head' | 'standing';
}

/** How a cabinet decided a turn. */
export interface Resolution {
  readonly tallies: readonly Tally[];
  /** What the votes ask for. */
  readonly wish: Decision;
  /** What could be paid of it. */
  readonly taken: Decision;
}

/** Tells whose votes count on a field: those whose part it is, or the whole cabinet where nobody has that part. */
export function electorate(cabinet: readonly Member[], field: Field): readonly Member[] {
  const holders = cabinet.filter(({ seat }) => PARTS[seat.role].includes(field));
  return holders.length > 0 ? holders : cabinet;
}

/** Tells whether somebody may vote on a field; a head may on every one, and decides where votes are equal. */
export function mayVote(cabinet: readonly Member[], id: string, field: Field): boolean {
  const member = cabinet.find((one) => one.id === id);
  return member !== undefined && (member.seat.role === 'head' || electorate(cabinet, field).includes(member));
}

/** Counts the votes on a field; `stands` is what was decided last. */
function tallyOf(cabinet: readonly Member[], field: Field, stands: Decision[Field]): Tally {
  const counts = countsOf(electorate(cabinet, field), field);
  const most = counts[0]?.[1] ?? 0;
  const tied = counts.filter(([, votes]) => votes === most).map(([value]) => value);
  const [only, ...others] = tied;
  if (only === undefined)
    return { field, counts, chosen: headsWish(cabinet, field) ?? stands, by: byHead(cabinet, field) };
  if (others.length === 0) return { field, counts, chosen: only, by: 'votes' };
  const wish = headsWish(cabinet, field);
  if (wish !== undefined && tied.includes(wish)) return { field, counts, chosen: wish, by: 'head' };
  return { field, counts, chosen: tied.includes(stands) ? stands : only, by: 'standing' };
}

function countsOf(voters: readonly Member[], field: Field): Tally['counts'] {
  const counts = new Map<Decision[Field], number>();
  for (const { votes } of voters) {
    const value = votes[field];
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const order: readonly unknown[] = field === 'initiative' ? [NO_INITIATIVE] : CHOICES[field];
  const place = (value: unknown) => (order.includes(value) ? order.indexOf(value) : order.length);
  return [...counts].sort(([a, m], [b, n]) => n - m || place(a) - place(b) || (String(a) < String(b) ? -1 : 1));
}

/** What the heads want, where they agree. */
function headsWish(cabinet: readonly Member[], field: Field): Decision[Field] | undefined {
  const wishes = new Set(cabinet.filter(({ seat }) => seat.role === 'head').flatMap(({ votes }) => votes[field] ?? []));
  return wishes.size === 1 ? [...wishes][0] : undefined;
}

function byHead(cabinet: readonly Member[], field: Field): Tally['by'] {
  return headsWish(cabinet, field) === undefined ? 'standing' : 'head';
}

/** Counts all votes of a cabinet, and what comes of them. */
export function resolve(playing: Playing, side: Side, cabinet: readonly Member[]): Resolution {
  const stands = standing(playing, side);
  const tallies = FIELDS.map((field) => tallyOf(cabinet, field, stands[field]));
  const wish = Object.fromEntries(tallies.map(({ field, chosen }) => [field, chosen])) as unknown as Decision;
  return { tallies, wish, taken: payable(playing, side, wish) };
}
