// The log of rooms in PostgreSQL, for several servers, or for one whose disk does not last. Two servers that write an event of
// the same number at the same moment meet the primary key, and one is told that it was second.

import pg from 'pg';
import type { Refusal } from '../../format/outcome.ts';
import { DOWN, FULL, type Line, type RoomLog, type Say, TAKEN } from './room-log.ts';

// Two servers that begin at once must not both make the tables.
const TABLES = `
  begin;
  select pg_advisory_xact_lock(hashtext('chips-and-commons rooms'));
  create table if not exists room_event (
    room text not null, seq integer not null, at double precision not null, body text not null, primary key (room, seq)
  );
  create table if not exists room_event_set_aside (room text, seq integer, at double precision, body text);
  commit;
`;
const UNIQUE_VIOLATION = '23505';
const DISK_FULL = '53100';
/** How long to wait for a connection, in milliseconds. */
const PATIENCE = 5_000;

/** Opens the log in a database, by its address. Rejects with one sentence when it cannot be reached. */
export async function openPostgresLog(address: string, say: Say): Promise<RoomLog> {
  const pool = new pg.Pool({
    connectionString: address,
    connectionTimeoutMillis: PATIENCE,
    keepAlive: true,
    // An event counts as kept only once it is on the disk, however the database is set.
    options: '-c synchronous_commit=on',
  });
  // A connection that is lost while it idles is replaced by itself.
  pool.on('error', () => {});
  await pool.query(TABLES).catch(async (error: Error) => {
    await pool.end();
    throw new Error(`The database of rooms (DATABASE_URL) cannot be used: ${reasonOf(error)}.`);
  });
  let isFailing = false;
  const settled = (why?: Refusal) => {
    if (why && !isFailing) say(`The database of rooms does not keep what happens now. ${why.message}`);
    if (!why && isFailing) say('The database of rooms keeps what happens again.');
    isFailing = why !== undefined;
    return why;
  };
  return {
    place: placeOf(address),
    async append(room, seq, events) {
      try {
        const values = events.flatMap((event) => [event.at, JSON.stringify(event)]);
        await pool.query(insertOf(events.length), [room, seq, ...values]);
        return settled();
      } catch (error) {
        const { code } = error as { readonly code?: string };
        if (code === UNIQUE_VIOLATION) return TAKEN;
        return settled(code === DISK_FULL ? FULL : DOWN);
      }
    },
    async read(room, from) {
      const query = 'select seq, body as text from room_event where room = $1 and seq >= $2 order by seq';
      return (await pool.query<Line>(query, [room, from])).rows;
    },
    async setAside(room, from) {
      await pool.query(
        `with cut as (delete from room_event where room = $1 and seq >= $2 returning room, seq, at, body)
         insert into room_event_set_aside select * from cut`,
        [room, from],
      );
    },
    async forget(before) {
      const old = 'select room from room_event group by room having max(at) < $1';
      const { rows } = await pool.query(
        `with gone as (delete from room_event where room in (${old}) returning room) select distinct room from gone`,
        [before],
      );
      return rows.length;
    },
    close: () => pool.end(),
  };
}

/** Writes the insertion of some events: one statement, and so all of them or none. */
function insertOf(count: number): string {
  const rows = Array.from({ length: count }, (_, i) => `($1, $2::integer + ${i}, $${2 * i + 3}, $${2 * i + 4})`);
  return `insert into room_event (room, seq, at, body) values ${rows.join(', ')}`;
}

/** Names a database without its password. */
function placeOf(address: string): string {
  if (!URL.canParse(address)) return 'a database';
  const url = new URL(address);
  url.password = '';
  url.search = '';
  return url.href;
}

/** Finds the words of an error; one of several addresses that all failed has none of its own. */
function reasonOf(error: Error): string {
  const [first] = (error as AggregateError).errors ?? [];
  return (first as Error | undefined)?.message ?? error.message;
}
