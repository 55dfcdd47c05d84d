// One game in words: for each turn what was decided, what struck, what moved most for each power, and through which
// rules; then where the game turned. Every sentence is read off the ledger, so it says what happened and nothing else.

import type { Catalogue } from '../format/catalogue.ts';
import { CHOICE_NAMES, type Decision, NO_INITIATIVE } from '../model/decision.ts';
import { driversOf } from '../model/drivers.ts';
import type { Playing, TurnRecord } from '../model/game.ts';
import { entries } from '../model/ledger.ts';
import type { Values } from '../model/scenario.ts';
import { BLOCS, type BySide, bySide, type Side } from '../model/sides.ts';
import { turningPoints } from '../model/turning-points.ts';
import { ADOPTION, nameOf, POWERS, read, type Variable, WORLD_VARIABLES } from '../model/variables.ts';
import { type ChoiceText, choices } from '../text/en/choices.ts';
import { mechanisms } from '../text/en/mechanisms.ts';
import { inSentence, places, powersInSentence } from '../text/en/variables.ts';
import { en } from '../text/en/words.ts';
import { variableWords } from '../text/words.ts';
import { fixed, listed, signed, vanishes } from './wording.ts';

/** One cause of a change: all that a rule, an event or an initiative added to a variable in a turn. */
interface Cause {
  /** As it stands in the ledger. */
  readonly mechanism: string;
  /** As it stands inside a sentence. */
  readonly name: string;
  readonly amount: number;
}

/** A number that another is counted from. */
interface Driver {
  readonly variable: string;
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

/** What one variable did in a turn, and why. */
export interface Account {
  readonly variable: string;
  readonly name: string;
  readonly before: number;
  readonly after: number;
  /** The causes in the order in which they acted; they add up to the change. */
  readonly causes: readonly Cause[];
  /** For a count of others: those, with what they did. */
  readonly drivers: readonly Driver[];
  readonly sentence: string;
}

/** A turn, explained. */
export interface TurnAccount {
  readonly label: string;
  readonly decisions: BySide<string>;
  /** Headlines of what struck, and titles of secret initiatives that came out. */
  readonly news: readonly string[];
  readonly exposed: readonly string[];
  /** What moved, for each power and in the world. */
  readonly accounts: BySide<readonly Account[]> & { readonly world: readonly Account[] };
}

/** A turn in which the balance moved, explained. */
export interface TurningAccount {
  readonly label: string;
  /** By how much the US total gained on China's, in points. */
  readonly swing: number;
  readonly sentence: string;
}

/** Explains a turn of a played game. `catalogue` has the words of events and initiatives. */
export function explainTurn(catalogue: Catalogue, record: TurnRecord): TurnAccount {
  const { label, decisions, events, exposed } = record;
  const all = (variables: readonly Variable[]) => variables.map((variable) => accountOf(catalogue, record, variable));
  const { commons, tension, governance } = WORLD_VARIABLES;
  return {
    label,
    decisions: bySide((side) => decisionInWords(catalogue, decisions[side])),
    news: events.map((id) => headline(catalogue, id)),
    exposed: exposed.map((id) => title(catalogue, id)),
    accounts: {
      ...bySide((side) => all(moversOf(record, side))),
      world: all([commons, tension, governance]),
    },
  };
}

/** What is told of a power: its strengths, and the blocs where its share and its trust moved most. */
function moversOf({ before, after }: TurnRecord, side: Side): readonly Variable[] {
  const { capability, compute, efficiency, privateCapital, trust } = POWERS[side];
  const most = (variables: readonly Variable[]) =>
    variables.reduce((best, next) => (moved(next) > moved(best) ? next : best));
  const moved = (variable: Variable) => Math.abs(read(after, variable) - read(before, variable));
  const share = most(BLOCS.map((bloc) => ADOPTION[bloc][side]));
  return [capability, compute, efficiency, privateCapital, share, most(BLOCS.map((bloc) => trust[bloc]))];
}

/** Accounts for one variable in a turn. */
export function accountOf(catalogue: Catalogue, record: TurnRecord, variable: Variable): Account {
  const sums = new Map<string, number>();
  for (const { mechanism, amount } of entries(record.ledger, variable))
    sums.set(mechanism, (sums.get(mechanism) ?? 0) + amount);
  const causes = [...sums].map(([mechanism, amount]) => ({ mechanism, name: causeName(catalogue, mechanism), amount }));
  const [before, after] = [read(record.before, variable), read(record.after, variable)];
  const drivers = driversOf(variable).map((driver) => driverOf(record, driver));
  const { decimals } = variableWords(en, nameOf(variable));
  return {
    variable: nameOf(variable),
    name: subjectOf(variable),
    before,
    after,
    causes,
    drivers,
    sentence: sentenceOf(subjectOf(variable), before, after, causes, decimals),
  };
}

function driverOf({ before, after }: TurnRecord, variable: Variable): Driver {
  return {
    variable: nameOf(variable),
    name: subjectOf(variable),
    before: read(before, variable),
    after: read(after, variable),
  };
}

/** Names a variable without its power, which the sentence's place tells. */
function subjectOf(variable: Variable): string {
  const name = nameOf(variable);
  const { owner, name: called } = variableWords(en, name);
  if (!name.includes('.adoption.')) return called;
  const stack = name.endsWith('.commons') ? 'commons' : called;
  return `Share of the ${stack} in ${places[owner]}`;
}

/** Names a cause as the ledger books it: a rule, an event or an initiative. */
export function causeName(catalogue: Catalogue, mechanism: string): string {
  const [kind, id] = mechanism.split(':') as [string, string?];
  if (kind === 'event' && id !== undefined) return `the news “${headline(catalogue, id)}”`;
  if (kind === 'initiative' && id !== undefined) return `the initiative “${title(catalogue, id)}”`;
  return inSentence(mechanisms[mechanism]?.name ?? mechanism.replaceAll('-', ' '));
}

function headline({ events }: Catalogue, id: string): string {
  return events[id]?.text.en.headline ?? id;
}

function title({ initiatives }: Catalogue, id: string): string {
  return initiatives[id]?.text.en.title ?? id;
}

function decisionInWords(catalogue: Catalogue, decision: Decision): string {
  const parts = CHOICE_NAMES.map((choice) => {
    const { name, options }: ChoiceText = choices[choice];
    return `${inSentence(name)} ${inSentence(options[decision[choice]]?.name ?? String(decision[choice]))}`;
  });
  const { initiative } = decision;
  if (initiative !== NO_INITIATIVE) parts.push(`the initiative “${title(catalogue, initiative)}”`);
  return listed(parts);
}

/** How many causes a sentence names on the side of the change, and against it. */
const NAMED = { along: 3, against: 2 } as const;

function sentenceOf(
  subject: string,
  before: number,
  after: number,
  causes: readonly Cause[],
  decimals: number,
): string {
  const seen = [...causes]
    .filter(({ amount }) => !vanishes(amount, decimals))
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const change = after - before;
  const named = (some: readonly Cause[], most: number) =>
    listed([
      ...some.slice(0, most).map(({ name, amount }) => `${name} (${signed(amount, decimals)})`),
      ...(some.length > most ? ['others'] : []),
    ]);
  if (vanishes(change, decimals)) {
    const how = seen.length === 0 ? '' : `; these cancelled out: ${named(seen, NAMED.along)}`;
    return `${subject} stayed at ${fixed(after, decimals)}${how}.`;
  }
  const along = seen.filter(({ amount }) => amount > 0 === change > 0);
  const against = seen.filter(({ amount }) => amount > 0 !== change > 0);
  const because = along.length === 0 ? '' : `: ${named(along, NAMED.along)}`;
  const despite = against.length === 0 ? '' : `; against it, ${named(against, NAMED.against)}`;
  const size = fixed(Math.abs(change), decimals);
  return `${subject} ${change > 0 ? 'rose' : 'fell'} by ${size} to ${fixed(after, decimals)}${because}${despite}.`;
}

/** Explains where a game turned: the `most` turns in which the balance of the two totals moved furthest. */
export function explainTurning(playing: Playing, values: Values, most: number): readonly TurningAccount[] {
  return turningPoints(playing, values, most).map(({ record, swing, part }) => {
    const winner: Side = swing >= 0 ? 'us' : 'cn';
    const score = POWERS[winner].score[part];
    const size = fixed(Math.abs(swing), 1);
    const moves = movesBehind(record, score).map(({ name, before, after, decimals, owner }) => {
      const whose = owner === 'us' || owner === 'cn' ? ` of ${powersInSentence[owner]}` : '';
      return `${inSentence(name)}${whose} went from ${fixed(before, decimals)} to ${fixed(after, decimals)}`;
    });
    const why = moves.length === 0 ? '' : `, as ${listed(moves)}`;
    const about = inSentence(variableWords(en, nameOf(score)).name);
    const sentence = `The balance moved by ${size} points towards ${powersInSentence[winner]}, most of all in ${about}${why}.`;
    return { label: record.label, swing, sentence };
  });
}

/** The two numbers behind a score that moved most for their size. */
function movesBehind(record: TurnRecord, score: Variable) {
  const { before, after } = record;
  const relative = (variable: Variable) =>
    Math.abs(read(after, variable) - read(before, variable)) / (Math.abs(read(before, variable)) + 1 / 100);
  return [...driversOf(score)]
    .filter((variable) => relative(variable) > 0)
    .sort((a, b) => relative(b) - relative(a))
    .slice(0, 2)
    .map((variable) => {
      const { owner, decimals } = variableWords(en, nameOf(variable));
      return { ...driverOf(record, variable), owner, decimals };
    });
}
