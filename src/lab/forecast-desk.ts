// The forecast desk: a worker's side of the talk, apart from the worker, so that it can be tested without one. A
// question is answered in parts, the forecast first, then the effects of the changes, then the advisers. Work is done in
// small steps with a look at the letter box in between; a newer question puts an older one aside.

import type { Decision } from '../model/decision.ts';
import type { LuckTable } from '../model/luck.ts';
import type { Scenario, Values } from '../model/scenario.ts';
import { type Counsel, gatherCounsel } from './advice.ts';
import {
  baseOf,
  canPay,
  changesBetween,
  type Effect,
  effectOf,
  endsOf,
  type Forecast,
  type Future,
  forecastOf,
  imagineFutures,
  type Known,
  luckOfFutures,
  type Move,
  movesOf,
  turnsAhead,
} from './forecast.ts';

/** How much is played for an answer. */
interface Effort {
  /** Futures for a forecast and for the effects. */
  readonly futures: number;
  /** How many of them each adviser plays for each candidate: enough to rank them, for all meet the same luck. */
  readonly advised: number;
}

const USUAL: Effort = { futures: 60, advised: 16 };

/** What is asked about a draft. */
export interface Question {
  readonly known: Known;
  readonly scenario: string;
  readonly lens: string;
  /** The lenses that advise. */
  readonly lenses: readonly string[];
  readonly values: Values;
  readonly draft: Decision;
}

/** A letter to the desk. */
export type ToDesk =
  /** Rules to keep at hand: a scenario under a lens. */
  | { readonly kind: 'learn'; readonly scenario: Scenario }
  /** A question; it puts older ones aside. */
  | { readonly kind: 'ask'; readonly id: number; readonly question: Question }
  /** Nobody waits any more: what is being worked on is put aside. */
  | { readonly kind: 'rest' };

/** A letter from the desk, with the number of the question that it answers. */
export type FromDesk =
  | { readonly kind: 'forecast'; readonly id: number; readonly forecast: Forecast }
  | { readonly kind: 'effects'; readonly id: number; readonly effects: Effects }
  | { readonly kind: 'hearing'; readonly id: number; readonly heard: number; readonly of: number }
  | { readonly kind: 'counsel'; readonly id: number; readonly counsel: Counsel }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };

/** What the changes of a draft do, each alone and, where there are several, all of them together. */
export interface Effects {
  readonly each: readonly Effect[];
  readonly together?: readonly Move[];
}

/** Opens a desk. `send` posts its letters; `later` runs a step when the letter box was looked into. */
export function openDesk(
  send: (letter: FromDesk) => void,
  later: (step: () => void) => void,
  effort: Effort = USUAL,
): (letter: ToDesk) => void {
  const scenarios = new Map<string, Scenario>();
  let imagined:
    | { readonly of: string; readonly lucks: readonly LuckTable[]; readonly futures: readonly Future[] }
    | undefined;
  let newest = -1;

  const rules = (scenario: string, lens: string): Scenario => {
    const found = scenarios.get(`${scenario}/${lens}`);
    if (!found) throw new Error(`The desk has not learnt the scenario "${scenario}" under the lens "${lens}".`);
    return found;
  };
  /** Imagines the futures of a turn once, whatever drafts are asked about in it. */
  const imagineFor = (known: Known, scenario: Scenario) => {
    const { side, turn, whim } = known;
    const of = [scenario.id, scenario.lens, side, turn, whim, ...known.numbers].join();
    if (imagined?.of === of) return imagined;
    const lucks = luckOfFutures(known, scenario, effort.futures);
    imagined = { of, lucks, futures: imagineFutures(known, scenario, lucks) };
    return imagined;
  };

  function* work(id: number, question: Question): Generator<void> {
    const { known, draft, values, lenses } = question;
    const scenario = rules(question.scenario, question.lens);
    const turns = turnsAhead(scenario, known.turn);
    const asked = { draft, turns, values };
    const { lucks, futures } = imagineFor(known, scenario);
    send({ kind: 'forecast', id, forecast: forecastOf(futures, known.side, draft, turns, values) });
    yield;
    const each: Effect[] = [];
    for (const change of changesBetween(baseOf(known), draft)) {
      each.push(effectOf(known, futures, asked, change));
      yield;
    }
    const together =
      each.length > 1 && canPay(known, scenario, baseOf(known))
        ? { together: allTogether(known, futures, question, turns) }
        : {};
    send({ kind: 'effects', id, effects: { each, ...together } });
    yield;
    const worlds = lenses.map((lens) => rules(question.scenario, lens));
    const gathering = gatherCounsel(known, scenario, worlds, lucks.slice(0, effort.advised), asked);
    let told = -1;
    let step = gathering.next();
    for (; !step.done; step = gathering.next()) {
      if (step.value !== told) send({ kind: 'hearing', id, heard: step.value, of: worlds.length });
      told = step.value;
      yield;
    }
    send({ kind: 'counsel', id, counsel: step.value });
  }

  const goOn = (id: number, working: Generator<void>): void => {
    if (id !== newest) return;
    try {
      if (!working.next().done) later(() => goOn(id, working));
    } catch (error) {
      send({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) });
    }
  };

  return (letter) => {
    if (letter.kind === 'learn') {
      scenarios.set(`${letter.scenario.id}/${letter.scenario.lens}`, letter.scenario);
      return;
    }
    if (letter.kind === 'rest') {
      newest = -1;
      return;
    }
    newest = letter.id;
    const working = work(letter.id, letter.question);
    later(() => goOn(letter.id, working));
  };
}

/** Tells what all changes of a draft do together, against the decision that it is compared with. */
function allTogether(
  known: Known,
  futures: readonly Future[],
  { draft, values }: Question,
  turns: number,
): readonly Move[] {
  const ends = (plan: Decision) => endsOf(futures, known.side, plan, turns);
  return movesOf(ends(draft), ends(baseOf(known)), known.side, values);
}
