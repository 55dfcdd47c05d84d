// The rival that plans, off the page: it plays games in its head, which would hold the page up for longer than a frame.
// Both powers decide at the same moment, so what it decides cannot hang on the player's draft: a worker is asked as soon
// as the turn begins, and has answered long before most players commit. Answers are kept with the game as it stands, so
// each is asked for once. Where there is no worker, or none that answers in time, the rival decides on the page as others do:
// it is the same decision, for it knows the same.

import { valuesOf } from '../../format/prepare.ts';
import { knownOf } from '../../lab/forecast.ts';
import type { FromRival, ToRival } from '../../lab/rival-desk.ts';
import type { Decision } from '../../model/decision.ts';
import { isOver, type Playing } from '../../model/game.ts';
import { rivalOf } from '../../model/sides.ts';
import { viewOf } from '../../model/view.ts';
import { findPersona } from '../../personas/index.ts';
import { CATALOGUE } from '../../store/catalogue.ts';
import { decideHere, type RivalDecides, type Seated } from '../../store/table.ts';
import workerUrl from './forecast-worker.ts?worker&url';

/** How long a commit waits for the worker before the rival decides on the page, in milliseconds. */
const PATIENCE = 5000;

interface Asked {
  readonly done: (decision: Decision) => void;
  readonly failed: (error: Error) => void;
}

const decided = new WeakMap<Playing, Decision | Promise<Decision>>();
const asked = new Map<number, Asked>();
let worker: Worker | undefined;
let questions = 0;

/** Has a rival that plans begin to decide the turn that is on the table. */
export function askRival(seated: Seated): void {
  const { playing, side, game } = seated;
  const rival = rivalOf(side);
  if (isOver(playing) || decided.has(playing) || !findPersona(rival, game.players[rival])?.plans) return;
  const answer = ask(seated);
  decided.set(playing, answer);
  answer.then(
    (decision) => decided.set(playing, decision),
    () => decided.delete(playing),
  );
}

/** Tells what the rival decides: at once when that is known or soon told, else when the worker has answered. */
export const rivalDecides: RivalDecides = (seated) => {
  const answer = decided.get(seated.playing) ?? decideHere(seated);
  return answer instanceof Promise ? Promise.race([answer, outOfPatience()]) : answer;
};

function outOfPatience(): Promise<never> {
  return new Promise((_, fail) => {
    setTimeout(() => fail(new Error(`The rival has not decided within ${PATIENCE} ms.`)), PATIENCE);
  });
}

function ask({ playing, side, game }: Seated): Promise<Decision> {
  return new Promise((done, failed) => {
    if (!CATALOGUE.ok) throw new Error(CATALOGUE.message);
    const rival = rivalOf(side);
    const letter: ToRival = {
      kind: 'decide',
      id: ++questions,
      known: knownOf(viewOf(playing, rival)),
      scenario: { ...playing.scenario, sources: [] },
      player: game.players[rival],
      values: valuesOf(CATALOGUE.value, game.values),
    };
    worker ??= hire();
    worker.postMessage(letter);
    asked.set(letter.id, { done, failed });
  });
}

function hire(): Worker {
  const hired = new Worker(workerUrl, { type: 'module' });
  hired.onmessage = ({ data }: MessageEvent<FromRival>) => {
    const question = asked.get(data.id);
    asked.delete(data.id);
    if (data.kind === 'decided') question?.done(data.decision);
    else question?.failed(new Error(data.message));
  };
  hired.onerror = (event) => {
    event.preventDefault();
    for (const { failed } of asked.values()) failed(new Error(event.message));
    asked.clear();
    worker = undefined;
  };
  return hired;
}
