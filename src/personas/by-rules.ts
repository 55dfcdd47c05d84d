// A player by rules: what simple rules say for a turn is done, whatever else has to give way; everything that they leave
// open is as another persona decides. It can never do what cannot be paid.

import { CHOICE_NAMES, type Choice, type Decision, type Level, NO_INITIATIVE } from '../model/decision.ts';
import { choose } from '../model/game.ts';
import type { View } from '../model/view.ts';
import { afford, type Persona, type Wish } from './persona.ts';

/** What is decided in the turns from one to another, both counted from 1 and included. */
interface Rule {
  readonly from: number;
  readonly to: number;
  readonly set: Readonly<Partial<Wish>>;
}

/** Makes the player that keeps rules and else decides as another one would. */
export function byRules(base: Persona, id: string, rules: readonly Rule[]): Persona {
  return {
    id,
    side: base.side,
    cites: base.cites,
    decide(view) {
      const open = base.decide(view);
      const set = settingsIn(rules, view.turn + 1);
      const wish = { ...open, ...set };
      if (CHOICE_NAMES.every((choice) => wish[choice] === open[choice])) return open;
      return afford(view, makeRoom(view, wish, set), open.initiative === NO_INITIATIVE ? [] : [open.initiative]);
    },
  };
}

function settingsIn(rules: readonly Rule[], turn: number): Partial<Wish> {
  const due = rules.filter(({ from, to }) => from <= turn && turn <= to);
  return Object.assign({}, ...due.map(({ set }) => set));
}

/** What gives way, in this order, so that the rules can be kept. */
const GIVES_WAY: readonly ((decision: Decision) => readonly [Choice, Decision[Choice]])[] = [
  () => ['rules', 'balanced'],
  (d) => ['compute', lower(d.compute, 1)],
  (d) => ['compute', lower(d.compute, 1)],
  (d) => ['openSource', lower(d.openSource, 1)],
  (d) => ['controls', lower(d.controls, 1)],
  () => ['release', 'managed'],
  (d) => ['compute', lower(d.compute, 0)],
  (d) => ['openSource', lower(d.openSource, 0)],
  (d) => ['controls', lower(d.controls, 0)],
  () => ['abroad', 'contest'],
];

function lower(level: Level, least: Level): Level {
  return level > least ? ((level - 1) as Level) : level;
}

function makeRoom(view: View, wish: Decision, set: Partial<Wish>): Decision {
  let room: Decision = { ...wish, initiative: NO_INITIATIVE };
  for (const give of GIVES_WAY) {
    if (view.canPay(room)) break;
    const [choice, value] = give(room);
    if (set[choice] === undefined) room = choose(room, choice, value as never);
  }
  return room;
}
