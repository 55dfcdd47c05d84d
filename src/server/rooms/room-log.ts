// Where the events of rooms are kept. An event is in the log, for good, before it is answered and before anybody sees it;
// a room that is not in memory is read from there. Events are numbered from 0, and no two of a room have one number, so that
// of two servers that answer at the same moment only one is right, and the other reads on and answers again.

import { accept, type Outcome, type Refusal, refuse } from '../../format/outcome.ts';
import { parseEvent, type RoomEvent } from '../../room/event.ts';

/** An event as it is kept. */
export interface Line {
  readonly seq: number;
  readonly text: string;
}

/** A log. */
export interface RoomLog {
  /** Says in a few words where it is. */
  readonly place: string;
  /** Keeps events, the first of which is number `seq`, all or none; says why not: `taken`, `log-full` or `log-down`. */
  append(room: string, seq: number, events: readonly RoomEvent[]): Promise<Refusal | undefined>;
  /** Reads the events of a room from number `from` on, in order; fails where the log cannot be reached. */
  read(room: string, from: number): Promise<readonly Line[]>;
  /** Sets the events of a room from number `from` on aside, where nobody reads them but somebody who looks for them. */
  setAside(room: string, from: number): Promise<void>;
  /** Deletes the rooms in which nothing has happened since a time, and says how many. */
  forget(before: number): Promise<number>;
  close(): Promise<void>;
}

/** Says that another server was first. */
export const TAKEN = refuse(
  'taken',
  '',
  'Something else happened in the room at this moment; allowed is to ask again.',
);
/** Says that there is no room for another event. */
export const FULL = refuse(
  'log-full',
  '',
  'The server has no space left to keep what happens in rooms; allowed is to ask again once its disk has space.',
);
/** Says that the log cannot be reached. */
export const DOWN = refuse(
  'log-down',
  '',
  'The server cannot reach what it keeps of the rooms now; allowed is to ask again in a moment.',
);

/** Says something to whoever runs the server. */
export type Say = (sentence: string) => void;

/** Reads the events of a room from a number on. What is damaged, and all that came after it, is set aside, and said. */
export async function readEvents(
  log: RoomLog,
  room: string,
  from: number,
  say: Say,
): Promise<Outcome<readonly RoomEvent[]>> {
  const events: RoomEvent[] = [];
  try {
    for (const { seq, text } of await log.read(room, from)) {
      const event = seq === from + events.length ? eventIn(text) : undefined;
      if (!event) {
        const at = from + events.length;
        await log.setAside(room, at);
        say(
          `The log of room ${room} is damaged at event ${at}: the room goes on from before it, the rest is set aside.`,
        );
        break;
      }
      events.push(event);
    }
    return accept(events);
  } catch (error) {
    say(`The log of rooms cannot be read: ${(error as Error).message}.`);
    return DOWN;
  }
}

function eventIn(text: string): RoomEvent | undefined {
  try {
    const event = parseEvent(JSON.parse(text));
    return event.ok ? event.value : undefined;
  } catch {
    return undefined;
  }
}
