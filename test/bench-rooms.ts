// `npm run bench:rooms`: how many classrooms one machine holds, how the wait for a reveal grows with seats, what two servers
// behind Redis add, and whether a server that is killed a hundred times loses anything that it said was done. `-- --quick`
// does a little of each.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killAndResume } from './bench/room-kills.ts';
import { type Load, waitsForEcho, waitsUnder } from './bench/room-load.ts';
import { portOf } from './bench/room-server.ts';
import { HAS_DATABASES, startPostgres, startRedis } from './server/rooms/databases.ts';

const isQuick = process.argv.includes('--quick');
const SEATS = 40;
/** How long a turn takes in every room, in milliseconds: several times as fast as any class. */
const EVERY = isQuick ? 3_000 : 12_000;
const ROOMS = isQuick ? [5] : [10, 25, 50, 75];
const GROWTH = isQuick ? [10, 20] : [10, 20, 40, 60];
const GROWTH_ROOMS = isQuick ? 5 : 10;
const SERVERS_ROOMS = isQuick ? 5 : 25;
const GOAL_ROOMS = 50;
const MOST_WAIT = 250;
const ROUNDS = isQuick ? 5 : 100;
/** What a pupil is sent at a reveal, in characters. */
const WEIGHT = 11_000;

const say = (name: string, ...cells: readonly string[]) =>
  console.log(name.padEnd(50) + cells.map((cell) => cell.padStart(12)).join(''));
const sayGoal = (goal: string, found: string, met: boolean) => say(`  goal: ${goal}`, found, met ? 'met' : 'MISSED');

/** Runs a server in a process of its own while something is done with its port. */
async function withServer<T>(
  script: string,
  args: string[],
  env: object,
  act: (port: number) => Promise<T>,
): Promise<T> {
  const file = new URL(script, import.meta.url).pathname;
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    return await act(await portOf(child));
  } finally {
    child.kill('SIGKILL');
  }
}

const ROOM_SERVER = './server/rooms/serve-rooms.ts';

async function withRooms<T>(act: (port: number) => Promise<T>, env = {}): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-rooms-'));
  try {
    return await withServer(ROOM_SERVER, [folder], env, act);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function percentile(waits: readonly number[], share: number): number {
  const sorted = [...waits].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number;
}

const inMs = (x: number) => `${x.toFixed(0)} ms`;
function sayWaits(name: string, waits: readonly number[], floor?: number): number {
  const [half, most, all] = [percentile(waits, 0.5), percentile(waits, 0.95), percentile(waits, 1)];
  say(name, inMs(half), inMs(most), inMs(all), floor === undefined ? '' : (most / floor).toFixed(1));
  return most;
}

const loadOf = (rooms: number, seats: number, ports: readonly number[]): Load => ({
  ports,
  rooms,
  seats,
  turns: 1,
  every: EVERY,
});
/** What a server plays before it is measured: code that has never run is slow once. */
const warmUp = (ports: readonly number[]) => waitsUnder({ ports, rooms: 2, seats: 20, turns: 3, every: 1_500 });

say(`every room plays a turn in ${EVERY / 1000} s; servers and pupils share this machine`);
say('from the last commit to the reveal', 'half', 'p95', 'all', 'x floor');
const floors = new Map<number, number>();
await withServer('./bench/echo-server.ts', [String(WEIGHT)], {}, async (port) => {
  await waitsForEcho({ ...loadOf(5, SEATS, [port]), every: 1_500 });
  for (const rooms of ROOMS) {
    const waits = await waitsForEcho({ ...loadOf(rooms, SEATS, [port]), every: EVERY / 4 });
    floors.set(rooms, sayWaits(`floor: ${rooms} x ${SEATS}, passed on as it is`, waits));
  }
});

const found = new Map<number, number>();
await withRooms(async (port) => {
  await warmUp([port]);
  for (const rooms of ROOMS) {
    const waits = await waitsUnder(loadOf(rooms, SEATS, [port]));
    found.set(rooms, sayWaits(`${rooms} rooms x ${SEATS} seats`, waits, floors.get(rooms)));
  }
  const holds = [...found].filter(([, wait]) => wait <= MOST_WAIT).map(([rooms]) => rooms);
  say(`rooms held within ${MOST_WAIT} ms`, String(Math.max(0, ...holds)));
  const goal = found.get(GOAL_ROOMS);
  if (goal !== undefined) sayGoal(`${GOAL_ROOMS} rooms, p95 under ${MOST_WAIT} ms`, inMs(goal), goal <= MOST_WAIT);

  say('');
  say(`seats in each of ${GROWTH_ROOMS} rooms`, 'half', 'p95', 'all');
  for (const seats of GROWTH)
    sayWaits(String(seats), await waitsUnder({ ...loadOf(GROWTH_ROOMS, seats, [port]), every: EVERY / 2 }));
});

say('');
if (HAS_DATABASES) {
  const [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
  const env = { DATABASE_URL: postgres.address, REDIS_URL: redis.address };
  const both = async (first: number, second: number) => {
    await warmUp([first, second]);
    return waitsUnder(loadOf(SERVERS_ROOMS, SEATS, [first, second]));
  };
  const waits = await withRooms((first) => withRooms((second) => both(first, second), env), env);
  say('two servers, PostgreSQL and Redis', 'half', 'p95', 'all');
  sayWaits(`${SERVERS_ROOMS} rooms x ${SEATS} seats`, waits);
  await Promise.all([postgres.end(), redis.end()]);
}

say('');
const { acknowledged, lost } = await killAndResume(ROUNDS);
say('rounds of kill and resume', String(ROUNDS));
sayGoal(`of ${acknowledged} events that were acknowledged, none lost`, String(lost), lost === 0);
process.exit();
