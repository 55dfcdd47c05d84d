// The rooms of a server: each is read from the log when somebody comes, and leaves memory when nobody has been there for a
// while.

import { randomUUID } from 'node:crypto';
import { accept, type Outcome } from '../../format/outcome.ts';
import { RULES } from '../../model/game.ts';
import { answerBreak } from '../../room/answer.ts';
import { openRoom } from '../../room/room.ts';
import type { RoomSetup } from '../../room/setup.ts';
import { type Audience, gather } from './audience.ts';
import { type LiveRoom, loadRoom, type Surroundings } from './live-room.ts';
import { pace } from './pace.ts';
import { ALONE, type Peers, type Word } from './peers.ts';
import { DOWN, TAKEN } from './room-log.ts';
import { keyOf, newCode, newToken } from './tokens.ts';

/** A room with those who look at it. */
export interface Hall {
  readonly live: LiveRoom;
  readonly audience: Audience;
}

/** The rooms of a server. */
export interface Rooms {
  /** Opens a room, and gives its code and the teacher's token. */
  open(setup: RoomSetup): Promise<Outcome<{ readonly code: string; readonly token: string }>>;
  /** Finds a room by its code. */
  enter(code: string): Promise<Outcome<Hall>>;
  /** Calls a pupil's attention, whichever server they are connected to. */
  nudge(code: string, pupil: string): void;
  close(): void;
}

/** What the rooms of a server need. */
export interface RoomsNeed extends Surroundings {
  /** The servers that share the log. */
  readonly peers?: Peers | undefined;
  /** How long an empty room stays in memory, in milliseconds. */
  readonly idle?: number | undefined;
}

const IDLE = 5 * 60_000;
/** How often servers tell one another who is there, in milliseconds, and how long that holds. */
const HEARTBEAT = 5_000;
const HOLDS = 3 * HEARTBEAT;
const MOST_TRIES = 10;

interface Elsewhere {
  readonly pupils: readonly string[];
  readonly heard: number;
}

interface Kept extends Hall {
  readonly elsewhere: Map<string, Elsewhere>;
  idle: NodeJS.Timeout | undefined;
}

/** Keeps the rooms of a server. */
export function keepRooms(need: RoomsNeed): Rooms {
  const { catalogue, log, now, peers = ALONE, idle = IDLE } = need;
  const server = randomUUID();
  const order = pace();
  const halls = new Map<string, Promise<Outcome<Kept>>>();
  const loaded = new Map<string, Kept>();

  const tellPresent = (code: string, { audience }: Hall) =>
    peers.tell({ is: 'present', code, server, pupils: audience.pupils() });

  const load = async (code: string): Promise<Outcome<Kept>> => {
    const elsewhere = new Map<string, Elsewhere>();
    let audience: Audience | undefined;
    const live = await loadRoom(need, code, (by) => {
      audience?.changed();
      if (by === 'us') peers.tell({ is: 'moved', code });
    });
    if (!live.ok) return live;
    const { room, run, ask } = live.value;
    // Another server may have kept the room going; where there is none, nobody could do anything meanwhile.
    if (peers === ALONE) await ask((then, at) => accept(answerBreak(then, at)));
    const present = () => presentIn(gathered.pupils(), elsewhere, performance.now());
    const gathered = gather({
      room,
      present,
      now,
      pace: order,
      peopleChanged() {
        run(gathered.size() > 0);
        tellPresent(code, kept);
        if (gathered.size() === 0) rest(code, kept);
      },
    });
    audience = gathered;
    const kept: Kept = { live: live.value, audience: gathered, elsewhere, idle: undefined };
    loaded.set(code, kept);
    return accept(kept);
  };

  /** Lets a room leave memory unless somebody comes. */
  const rest = (code: string, kept: Kept) => {
    clearTimeout(kept.idle);
    kept.idle = setTimeout(() => {
      if (kept.audience.size() > 0) return;
      halls.delete(code);
      loaded.delete(code);
    }, idle);
    kept.idle.unref();
  };

  peers.hear((word: Word) => {
    const kept = loaded.get(word.code);
    if (!kept) return;
    if (word.is === 'moved') void kept.live.catchUp();
    else if (word.is === 'nudged') kept.audience.nudge(word.pupil);
    else {
      if (!kept.elsewhere.has(word.server)) tellPresent(word.code, kept);
      kept.elsewhere.set(word.server, { pupils: word.pupils, heard: performance.now() });
      kept.audience.changed();
    }
  });
  const beat = () => {
    for (const [code, kept] of loaded) {
      tellPresent(code, kept);
      // What was told may not have been heard, and a server that is gone tells nothing.
      kept.audience.changed();
      if (kept.audience.size() > 0) void kept.live.catchUp();
    }
  };
  const heart = peers === ALONE ? undefined : setInterval(beat, HEARTBEAT);

  return {
    async open(setup) {
      const token = newToken();
      const event = { is: 'opened', at: now(), rules: RULES, setup, key: keyOf(token) } as const;
      const room = openRoom(catalogue, event);
      if (!room.ok) return room;
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        const code = newCode();
        const why = await log.append(code, 0, [event]).catch(() => DOWN);
        if (!why) return accept({ code, token });
        if (why.code !== TAKEN.code) return why;
      }
      return TAKEN;
    },
    async enter(code) {
      const found = halls.get(code) ?? load(code);
      halls.set(code, found);
      const hall = await found;
      if (!hall.ok) halls.delete(code);
      else if (hall.value.audience.size() === 0) rest(code, hall.value);
      return hall;
    },
    nudge(code, pupil) {
      loaded.get(code)?.audience.nudge(pupil);
      peers.tell({ is: 'nudged', code, pupil });
    },
    close() {
      clearInterval(heart);
      for (const { live, idle: timer } of loaded.values()) {
        live.run(false);
        clearTimeout(timer);
      }
    },
  };
}

/** Lists the pupils who are connected to this server, or to another that was heard of lately. */
function presentIn(here: readonly string[], elsewhere: Kept['elsewhere'], at: number): readonly string[] {
  const there = [...elsewhere.values()].flatMap(({ pupils, heard }) => (at - heard < HOLDS ? pupils : []));
  return [...new Set([...here, ...there])].sort();
}
