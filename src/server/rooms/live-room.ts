// A room in memory. Commands are answered one after another; what waits while events are on their way to the log goes out
// together with the next. The room moves only once its events are kept; where another server was first, the room reads on
// and answers again.

import type { Catalogue } from '../../format/catalogue.ts';
import { accept, type Outcome, type Refusal, refuse } from '../../format/outcome.ts';
import { answerClock } from '../../room/answer.ts';
import { leftOf } from '../../room/clock.ts';
import type { RoomEvent } from '../../room/event.ts';
import { fold, foldRoom, type Room } from '../../room/room.ts';
import { DOWN, type RoomLog, readEvents, type Say } from './room-log.ts';

/** Decides what happens in a room, from the room and the time. It may be asked again when another server was first. */
export type Decide = (room: Room, at: number) => Outcome<readonly RoomEvent[]>;

/** A room in memory. */
export interface LiveRoom {
  readonly code: string;
  /** Tells how the room stands; all of it is in the log. */
  room(): Room;
  /** Lets something happen; answers once it is in the log. */
  ask(decide: Decide): Promise<Outcome<Room>>;
  /** Reads what other servers have added to the log. */
  catchUp(): Promise<void>;
  /** Lets the clock end phases, or not. */
  run(isRunning: boolean): void;
}

/** What a room in memory needs. */
export interface Surroundings {
  readonly catalogue: Catalogue;
  readonly log: RoomLog;
  readonly say: Say;
  /** Tells the time in milliseconds. */
  readonly now: () => number;
}

interface Asking {
  readonly decide: Decide;
  readonly answer: (outcome: Outcome<Room>) => void;
}

/** How often a room answers again because another server was first. */
const MOST_TRIES = 20;
/** How long the clock is trusted before it is looked at again: a machine may have slept, or its clock been set. */
const LONGEST_WAIT = 2_000;

/** Says that there is no such room. */
export const NO_SUCH_ROOM = refuse(
  'no-such-room',
  'code',
  'There is no room with this code; allowed is the code that the teacher shows.',
);
const BROKEN = refuse('broken', '', 'The server could not do this; the room stands as it stood.');

/** Reads a room from the log. `changed` is called whenever the room has moved, with whether it moved here. */
export async function loadRoom(
  surroundings: Surroundings,
  code: string,
  changed: (by: 'us' | 'others') => void,
): Promise<Outcome<LiveRoom>> {
  const { catalogue, log, say } = surroundings;
  const events = await readEvents(log, code, 0, say);
  if (!events.ok) return events;
  if (events.value.length === 0) return NO_SUCH_ROOM;
  const room = foldRoom(catalogue, events.value);
  if (room.ok) return accept(keepRoom(surroundings, code, room.value, changed));
  say(`Room ${code} cannot be opened: ${room.message}`);
  return room;
}

/** Keeps a room in memory. */
function keepRoom(
  { log, say, now }: Surroundings,
  code: string,
  first: Room,
  changed: (by: 'us' | 'others') => void,
): LiveRoom {
  let room = first;
  let waiting: Asking[] = [];
  let isWorking = false;
  let isBehind = false;
  let isRunning = false;
  let timer: NodeJS.Timeout | undefined;

  const readOn = async (): Promise<Refusal | undefined> => {
    const events = await readEvents(log, code, room.events, say);
    if (!events.ok) return events;
    isBehind = false;
    if (events.value.length > 0) move(events.value.reduce(fold, room), 'others');
    return undefined;
  };

  const move = (to: Room, by: 'us' | 'others') => {
    room = to;
    wind();
    changed(by);
  };

  const work = async () => {
    if (isWorking) return;
    isWorking = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      await settle(batch).catch((error: Error) => {
        say(`Room ${code} could not be kept: ${error.message}.`);
        isBehind = true;
        for (const { answer } of batch) answer(DOWN);
      });
    }
    isWorking = false;
  };

  const settle = async (batch: readonly Asking[]): Promise<void> => {
    let why: Refusal | undefined;
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      if (isBehind) why = await readOn();
      if (isBehind) break;
      const { to, events, answers } = decideAll(room, batch, now(), say);
      why = events.length === 0 ? undefined : await log.append(code, room.events, events);
      if (!why) {
        if (events.length > 0) move(to, 'us');
        batch.forEach(({ answer }, i) => {
          const outcome = answers[i] as Outcome<unknown>;
          answer(outcome.ok ? accept(room) : outcome);
        });
        return;
      }
      // Whether they are in the log after all is for the log to say.
      isBehind = true;
      if (why.code !== 'taken') break;
    }
    for (const { answer } of batch) answer(why ?? DOWN);
  };

  const ask = (decide: Decide) =>
    new Promise<Outcome<Room>>((answer) => {
      waiting.push({ decide, answer });
      void work();
    });

  const wind = () => {
    clearTimeout(timer);
    const { phase, paused, frozen, clock } = room;
    const left = phase === 'lobby' || phase === 'over' || paused || frozen ? undefined : leftOf(clock, now());
    if (!isRunning || left === undefined) return;
    timer = setTimeout(tick, Math.min(left, LONGEST_WAIT));
    timer.unref();
  };

  const tick = async () => {
    const isOver = answerClock(room, now()).length > 0;
    if (isOver) await ask((then, at) => accept(answerClock(then, at)));
    // A log that takes nothing now is asked again, but not at once.
    if (isOver && answerClock(room, now()).length > 0) {
      clearTimeout(timer);
      timer = setTimeout(tick, LONGEST_WAIT);
      timer.unref();
    } else wind();
  };

  return {
    code,
    room: () => room,
    ask,
    async catchUp() {
      isBehind = true;
      await ask(() => accept([]));
    },
    run(on) {
      isRunning = on;
      wind();
    },
  };
}

/** Decides what waits, each on the room as the one before leaves it. What breaks is refused, and changes nothing. */
function decideAll(room: Room, batch: readonly Asking[], at: number, say: Say) {
  let to = room;
  const events: RoomEvent[] = [];
  const answers = batch.map(({ decide }) => {
    try {
      const answer = decide(to, at);
      if (!answer.ok) return answer;
      to = answer.value.reduce(fold, to);
      events.push(...answer.value);
      return answer;
    } catch (error) {
      say(`Something that was asked of a room broke: ${(error as Error).stack}`);
      return BROKEN;
    }
  });
  return { to, events, answers };
}
