// The log of rooms in a file: SQLite, which flushes every event to the disk before it says that it is kept. What is asked for
// within one turn of the event loop is flushed together. A file that is no log any more is put beside a new one, with
// everything that can still be read copied over.

import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { accept, type Outcome, type Refusal } from '../../format/outcome.ts';
import type { RoomEvent } from '../../room/event.ts';
import { DOWN, FULL, type Line, type RoomLog, type Say, TAKEN } from './room-log.ts';

const TABLES = `
  create table if not exists event (
    room text not null, seq integer not null, at integer not null, body text not null, primary key (room, seq)
  );
  create table if not exists set_aside (room text, seq integer, at integer, body text);
`;
/** How long to wait for another process that has the file, in seconds. */
const PATIENCE = 5;

/** The size of a page of the file, in bytes. */
const PAGE = 4096;

interface Wish {
  readonly room: string;
  readonly seq: number;
  readonly events: readonly RoomEvent[];
  readonly done: (why: Refusal | undefined) => void;
}

/**
 * Opens the log in a folder, which is made where there is none, and which takes at most `mostBytes` where that is said.
 * Throws one sentence when it cannot be opened.
 */
export function openFileLog(folder: string, say: Say, mostBytes?: number): RoomLog {
  const file = join(folder, 'rooms.db');
  makeFolder(folder);
  const db = opened(file) ?? salvaged(file, say);
  if (mostBytes !== undefined) db.pragma(`max_page_count = ${Math.floor(mostBytes / PAGE)}`);
  const last = db.prepare('select max(seq) as seq from event where room = ?');
  const add = db.prepare('insert into event (room, seq, at, body) values (?, ?, ?, ?)');
  const lines = db.prepare('select seq, body as text from event where room = ? and seq >= ? order by seq');
  let wishes: Wish[] = [];

  const keep = ({ room, seq, events }: Wish): Refusal | undefined => {
    const { seq: found } = last.get(room) as { readonly seq: number | null };
    if ((found ?? -1) !== seq - 1) return TAKEN;
    events.forEach((event, i) => {
      add.run(room, seq + i, event.at, JSON.stringify(event));
    });
    return undefined;
  };

  let isFailing = false;
  const flush = () => {
    const now = wishes;
    wishes = [];
    if (now.length === 0) return;
    const answers = attempt(db, () => now.map(keep));
    if (!answers.ok && !isFailing) say(`The log of rooms does not keep what happens now. ${answers.message}`);
    if (answers.ok && isFailing) say('The log of rooms keeps what happens again.');
    isFailing = !answers.ok;
    now.forEach(({ done }, i) => {
      done(answers.ok ? answers.value[i] : answers);
    });
  };

  return {
    place: file,
    append: (room, seq, events) =>
      new Promise((done) => {
        if (!db.open) return done(DOWN);
        if (wishes.length === 0) setImmediate(flush);
        wishes.push({ room, seq, events, done });
      }),
    read: async (room, from) => lines.all(room, from) as Line[],
    async setAside(room, from) {
      attempt(db, () => {
        db.prepare('insert into set_aside select * from event where room = ? and seq >= ?').run(room, from);
        db.prepare('delete from event where room = ? and seq >= ?').run(room, from);
      });
    },
    async forget(before) {
      const find = db.prepare('select room from event group by room having max(at) < ?');
      const old = find.all(before) as { readonly room: string }[];
      const drop = db.prepare('delete from event where room = ?');
      return attempt(db, () => old.map(({ room }) => drop.run(room))).ok ? old.length : 0;
    },
    async close() {
      flush();
      if (!db.open) return;
      try {
        db.exec('pragma wal_checkpoint(truncate)');
      } catch {
        // A full disk: whoever opens the log next does it.
      }
      db.close();
    },
  };
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Error(`The folder of rooms cannot be made at ${folder}: ${(error as Error).message}.`);
  }
}

/** Does something wholly or not at all. */
function attempt<T>(db: Database.Database, act: () => T): Outcome<T> {
  try {
    db.exec('begin immediate');
    const done = act();
    db.exec('commit');
    return accept(done);
  } catch (error) {
    // A full disk has already rolled back.
    if (db.inTransaction) db.exec('rollback');
    return (error as { readonly code?: string }).code === 'SQLITE_FULL' ? FULL : DOWN;
  }
}

/** Opens a file; `undefined` where it is not one of SQLite, or is damaged. */
function opened(file: string): Database.Database | undefined {
  let db: Database.Database | undefined;
  try {
    db = new Database(file, { timeout: PATIENCE } as Database.Options);
    db.pragma('journal_mode = wal');
    db.pragma('synchronous = full');
    db.exec(TABLES);
    const [check] = db.pragma('quick_check(1)') as { readonly quick_check: string }[];
    if (check?.quick_check === 'ok') return db;
  } catch (error) {
    const { code = '' } = error as { readonly code?: string };
    if (!['SQLITE_NOTADB', 'SQLITE_CORRUPT'].includes(code) && !code.startsWith('SQLITE_IOERR_SHORT')) {
      db?.close();
      throw new Error(`The log of rooms cannot be opened at ${file}: ${(error as Error).message || code}.`);
    }
  }
  db?.close();
  return undefined;
}

/** Begins a new file with what can be read of a damaged one, which is kept beside it. */
function salvaged(file: string, say: Say): Database.Database {
  const beside = freeName(file);
  for (const end of ['', '-wal', '-shm']) if (existsSync(file + end)) renameSync(file + end, beside + end);
  const db = opened(file);
  if (!db) throw new Error(`The log of rooms cannot be written at ${file}.`);
  const add = db.prepare('insert or ignore into event (room, seq, at, body) values (?, ?, ?, ?)');
  const rows = [...readable(beside)];
  attempt(db, () => {
    for (const { room, seq, at, body } of rows) add.run(room, seq, at, body);
  });
  say(
    `The log of rooms was damaged and is kept as ${beside}; ${rows.length} events could be read and are in a new one.`,
  );
  return db;
}

interface Row {
  readonly number: number;
  readonly room: string;
  readonly seq: number;
  readonly at: number;
  readonly body: string;
}

/** Reads what can be read: from the first row on, and where that ends, from the last row back. */
function* readable(file: string): Generator<Row> {
  let first = -1;
  const select = 'select rowid as number, room, seq, at, body from event where rowid';
  for (const row of rowsOf(file, `${select} > ? order by rowid limit 1`, -1)) {
    first = row.number;
    yield row;
  }
  for (const row of rowsOf(file, `${select} < ? order by rowid desc limit 1`, Number.MAX_SAFE_INTEGER)) {
    if (row.number <= first) return;
    yield row;
  }
}

function* rowsOf(file: string, query: string, from: number): Generator<Row> {
  let db: Database.Database | undefined;
  try {
    db = new Database(file);
    const find = db.prepare(query);
    for (let at = from; ; ) {
      const row = find.get(at) as Row | undefined;
      if (typeof row?.number !== 'number') return;
      at = row.number;
      yield row;
    }
  } catch {
    // Here is the damage.
  } finally {
    db?.close();
  }
}

function freeName(file: string): string {
  for (let n = 1; ; n++) {
    const name = `${file}-damaged-${n}`;
    if (!existsSync(name)) return name;
  }
}
