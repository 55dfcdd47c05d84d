// One half-year: the mechanisms in order, then initiatives, events and scores. The next state is the old one plus the
// ledger. A variable that would leave its range is brought back by a contribution of its own, named `limit`.

import { type Book, close, copyState, openBook, write } from './book.ts';
import { IDLE } from './decision.ts';
import { chanceOf, EVENT_PARAMETERS, eventMechanism, takeEffect } from './event.ts';
import { INITIATIVE_PARAMETERS, initiativeMechanism, isActing, isSecret, type Played } from './initiative.ts';
import type { Ledger } from './ledger.ts';
import { eventStream, type LuckTable, luckAt } from './luck.ts';
import type { Mechanism, Turn } from './mechanism.ts';
import { AFTER_EVENTS, BEFORE_EVENTS } from './mechanisms/index.ts';
import { pick } from './parameters.ts';
import type { PriceList } from './prices.ts';
import type { Scenario } from './scenario.ts';
import { type BySide, SIDES } from './sides.ts';
import type { TurnDecisions } from './statement.ts';
import { type State, VARIABLES, type Variable } from './variables.ts';

/** The name under which the ledger books a range that held. */
export const LIMIT = 'limit';

/** What one half-year did. */
export interface Step {
  readonly state: State;
  readonly ledger: Ledger;
  /** Ids of the events that struck, in the scenario's order. */
  readonly events: readonly string[];
  /** Ids of the secret initiatives that an event exposed. */
  readonly exposed: readonly string[];
}

/** What a half-year is resolved from, besides the state. */
interface Moves {
  readonly decisions: TurnDecisions;
  readonly prices: BySide<PriceList>;
  readonly halfYearPrices: BySide<PriceList>;
  readonly luck: LuckTable;
  /** The half-year's number, from 0. */
  readonly index: number;
  readonly isFirst: boolean;
  /** How often each event of the scenario has happened so far. */
  readonly happened: readonly number[];
  /** The initiatives played so far, those of this turn included. */
  readonly played: readonly Played[];
}

/** Resolves one half-year after another for one scenario. */
export type Stepper = (old: State, moves: Moves) => Step;

const LOW = Float64Array.from(VARIABLES, ({ low }) => low);
const HIGH = Float64Array.from(VARIABLES, ({ high }) => high);

/** Binds the rules to a scenario once, so that many games can be stepped cheaply. */
export function bindStep(scenario: Scenario): Stepper {
  const { parameters, events, initiatives } = scenario;
  const names: string[] = [LIMIT];
  const name = (id: string) => names.push(id) - 1;
  const bound = ({ id, bind }: Mechanism) => ({ number: name(id), run: bind(parameters) });
  const first = BEFORE_EVENTS.map(bound);
  const last = AFTER_EVENTS.map(bound);
  const cards = new Map(
    SIDES.flatMap((side) => initiatives[side].map(({ id }) => [id, name(initiativeMechanism(id))])),
  );
  const news = events.map((event, i) => ({ event, number: name(eventMechanism(event.id)), stream: eventStream(i) }));
  const { eventChance, eventSize } = pick(parameters, EVENT_PARAMETERS);
  const { initiativeSize } = pick(parameters, INITIATIVE_PARAMETERS);

  const book: Book = openBook();
  let state: State = scenario.initial;
  let old: State = scenario.initial;
  let running = 0;
  /** How many contributions of the open half-year are in the state already. */
  let settled = 0;
  let luck: LuckTable;
  const read = (variable: Variable) => state[variable] as number;
  const turn: { -readonly [K in keyof Turn]: Turn[K] } = {
    index: 0,
    halfYears: scenario.labels.length * scenario.halfYears,
    isFirst: true,
    decisions: { us: IDLE, cn: IDLE },
    prices: {} as Turn['prices'],
    halfYearPrices: {} as Turn['prices'],
    read,
    before: (variable) => old[variable] as number,
    luck: (stream) => luckAt(luck, stream, turn.index),
    add: (variable, amount) => {
      if (amount !== 0) write(book, running, variable, amount);
    },
  };
  const hold = (variable: Variable) => {
    const low = LOW[variable] as number;
    const high = HIGH[variable] as number;
    for (let now = read(variable); now < low || now > high; now = read(variable)) {
      const back = (now < low ? low : high) - now;
      write(book, 0, variable, back);
      state[variable] = now + back;
    }
  };
  const settle = () => {
    const { variables, amounts, to } = book;
    const start = book.from + settled;
    for (let i = start; i < to; i++) {
      const variable = variables[i] as Variable;
      state[variable] = (state[variable] as number) + (amounts[i] as number);
    }
    for (let i = start; i < to; i++) hold(variables[i] as Variable);
    settled = book.to - book.from;
  };
  const runAll = (mechanisms: typeof first) => {
    for (const { number, run } of mechanisms) {
      running = number;
      run(turn);
      settle();
    }
  };

  return (from, moves) => {
    old = from;
    state = copyState(book, from);
    luck = moves.luck;
    settled = 0;
    const { index, isFirst, decisions, prices, halfYearPrices } = moves;
    Object.assign(turn, { index, isFirst, decisions, prices, halfYearPrices });

    runAll(first);
    for (const card of moves.played) {
      if (!isActing(card, index)) continue;
      running = cards.get(card.rule.id) as number;
      takeEffect(card.rule.effects, turn, initiativeSize);
      settle();
    }
    const struck: string[] = [];
    const exposed: string[] = [];
    for (const [i, { event, number, stream }] of news.entries()) {
      if ((moves.happened[i] as number) >= event.limit) continue;
      if (turn.luck(stream) >= chanceOf(event, read, eventChance)) continue;
      running = number;
      takeEffect(event.effects, turn, eventSize);
      settle();
      struck.push(event.id);
      for (const card of moves.played) {
        const { id, secret } = card.rule;
        if (secret?.exposedBy !== event.id || !isSecret(card, index) || exposed.includes(id)) continue;
        running = cards.get(id) as number;
        takeEffect(secret.onExposure, turn, initiativeSize);
        settle();
        exposed.push(id);
      }
    }
    runAll(last);
    return { state, ledger: close(book, names), events: struck, exposed };
  };
}
