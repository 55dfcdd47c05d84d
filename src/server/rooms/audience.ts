// Who is looking at a room, and what they are sent. All tabs of one person see the same. After a change each person's sight is
// made anew, but only the parts whose text differs are sent. The first change is sent at once, those that follow closely on it
// together.

import type { Refusal } from '../../format/outcome.ts';
import { refuse } from '../../format/outcome.ts';
import { pupilOf, type Room } from '../../room/room.ts';
import { type Seen, sightOf } from '../../room/seen.ts';
import type { Pushed, Who } from '../../room/wire.ts';
import type { Pace } from './pace.ts';

/** A connection, as far as a room knows it. */
interface Listener {
  sight(pushed: Pushed): void;
  nudged(): void;
  gone(why: Refusal): void;
}

/** Everybody who is connected to a room. */
export interface Audience {
  /** Lets a connection see the room as somebody, and gives the way to take it out. */
  add(who: Who, listener: Listener): () => void;
  /** Says that the room, or who is there, has changed. */
  changed(): void;
  /** Calls a pupil's attention. */
  nudge(id: string): void;
  /** Lists the pupils who are connected here. */
  pupils(): readonly string[];
  /** Counts the connections. */
  size(): number;
}

interface Person {
  readonly who: Who;
  readonly listeners: Set<Listener>;
  /** What they were sent last, by part. */
  sent: ReadonlyMap<string, string>;
}

/** The least time between two sendings of the same phase, in milliseconds. */
const LEAST_PAUSE = 120;

const REMOVED = refuse(
  'not-here',
  '',
  'The teacher has taken whoever was here out of the room; allowed is to join again.',
);

/** What an audience looks at. */
export interface Gathering {
  room(): Room;
  /** Lists the pupils who are connected, to whichever server. */
  present(): readonly string[];
  now(): number;
  /** Orders what the rooms of a server send. */
  readonly pace: Pace;
  /** Hears that somebody has come or gone. */
  peopleChanged(): void;
}

/** Gathers the audience of a room. */
export function gather({ room: roomNow, present, now, pace, peopleChanged }: Gathering): Audience {
  const people = new Map<string, Person>();
  let timer: NodeJS.Timeout | undefined;
  let sentLast = Number.NEGATIVE_INFINITY;
  let phase = '';

  const send = () => {
    clearTimeout(timer);
    timer = undefined;
    sentLast = performance.now();
    const room = roomNow();
    const texts = new Map<unknown, string>();
    for (const [key, person] of people) {
      const { who, listeners } = person;
      if (who.as === 'pupil' && !pupilOf(room, who.id)) {
        people.delete(key);
        for (const listener of listeners) listener.gone(REMOVED);
        peopleChanged();
        continue;
      }
      const seen = sightOf(room, who, present);
      const written = writtenOf(seen, texts);
      const parts = Object.entries(seen).filter(([part]) => written.get(part) !== person.sent.get(part));
      person.sent = written;
      if (parts.length === 0) continue;
      const pushed: Pushed = { now: now(), ...Object.fromEntries(parts) };
      for (const listener of listeners) listener.sight(pushed);
    }
  };

  const changed = () => {
    if (people.size === 0) return;
    const { phase: to } = roomNow();
    if (to !== phase) {
      // A new phase is what everybody waits for.
      phase = to;
      pace.soon(send);
    } else timer ??= setTimeout(() => pace.inTurn(send), sentLast + LEAST_PAUSE - performance.now());
  };

  return {
    add(who, listener) {
      const key = who.as === 'pupil' ? who.id : `/${who.as}`;
      const person = people.get(key) ?? { who, listeners: new Set(), sent: new Map() };
      const seen = sightOf(roomNow(), who, present);
      people.set(key, person);
      person.listeners.add(listener);
      listener.sight({ now: now(), ...seen });
      if (person.listeners.size === 1) {
        person.sent = writtenOf(seen, new Map());
        peopleChanged();
        changed();
      }
      return () => {
        person.listeners.delete(listener);
        if (person.listeners.size > 0 || people.get(key) !== person) return;
        people.delete(key);
        peopleChanged();
        changed();
      };
    },
    changed,
    nudge(id) {
      for (const listener of people.get(id)?.listeners ?? []) listener.nudged();
    },
    pupils: () => [...people.values()].flatMap(({ who }) => (who.as === 'pupil' ? [who.id] : [])),
    size: () => people.size,
  };
}

/** Writes each part; what several people see alike is written once. */
function writtenOf(seen: Seen, texts: Map<unknown, string>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(seen).map(([part, value]) => {
      const text = texts.get(value) ?? JSON.stringify(value);
      texts.set(value, text);
      return [part, text];
    }),
  );
}
