// `npm start`: builds the game when its sources have changed, serves it and the rooms of classrooms, and says where.

import { join, resolve } from 'node:path';
import { loadCatalogue } from '../cli/load-catalogue.ts';
import { openFileLog } from '../server/rooms/file-log.ts';
import type { RoomsOptions } from '../server/rooms/open-rooms.ts';
import { serve } from '../server/serve.ts';
import { isBuilt } from './freshness.ts';
import { buildGame } from './game-build.ts';
import { readStartOptions, type StartOptions } from './options.ts';
import { ROOT, runTool, type Step } from './steps.ts';

async function quietly(step: Step): Promise<boolean> {
  const { passed, output } = await runTool(step);
  if (!passed) console.error(`${output}\nThe game could not be built, for the reason above.`);
  return passed;
}

async function build(): Promise<boolean> {
  if (isBuilt(ROOT)) return true;
  console.log('Building the game …');
  return buildGame(quietly);
}

const DAY = 24 * 60 * 60_000;

type Rooms = RoomsOptions & { close(): Promise<void> };

/** Opens what classrooms need. A database that was named must be there; without one, the game is served in any case. */
async function openRooms({ rooms: folder, keepDays, database, redis }: StartOptions): Promise<Rooms | undefined> {
  const catalogue = loadCatalogue();
  if (!catalogue.ok) throw new Error(catalogue.message);
  const rooms = database ? await inDatabase(database, redis) : inFolder(resolve(ROOT, folder));
  const old = await rooms?.log.forget(Date.now() - keepDays * DAY);
  if (old) console.log(`Rooms in which nothing has happened for ${keepDays} days are deleted: ${old}.`);
  return rooms && { catalogue: catalogue.value, ...rooms };
}

function inFolder(folder: string): Omit<Rooms, 'catalogue'> | undefined {
  try {
    const log = openFileLog(folder, console.error);
    return { log, close: () => log.close() };
  } catch (error) {
    console.error(`There are no classrooms here. ${(error as Error).message}`);
    return undefined;
  }
}

async function inDatabase(database: string, redis: string | undefined): Promise<Omit<Rooms, 'catalogue'>> {
  const { openPostgresLog } = await import('../server/rooms/postgres-log.ts');
  const log = await openPostgresLog(database, console.error);
  if (redis === undefined) return { log, close: () => log.close() };
  const { reachPeers } = await import('../server/rooms/redis-peers.ts');
  const peers = await reachPeers(redis, console.error).catch(async (error: Error) => {
    await log.close();
    throw error;
  });
  return { log, adapter: peers.adapter, close: async () => void (await Promise.all([log.close(), peers.close()])) };
}

async function open(options: StartOptions): Promise<void> {
  const { port, host, proxies } = options;
  const opened = await openRooms(options);
  const rooms = opened && { ...opened, proxies };
  const server = await serve({ folder: join(ROOT, 'dist'), port, host, rooms }).catch(async (error: Error) => {
    await rooms?.close();
    throw error;
  });
  const [here, ...network] = server.addresses;
  if (server.port !== port) console.log(`Port ${port} is taken, so the game takes the next free one: ${server.port}.`);
  console.log(`Chips & Commons is ready:\n  on this machine    ${here}`);
  for (const address of network) console.log(`  on your network    ${address}`);
  if (rooms) console.log(`  classrooms kept in ${rooms.log.place}`);
  console.log('Ctrl-C ends it.');
  const end = async () => {
    await server.close();
    await rooms?.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  whenNpmEnds(end);
}

/** Calls back once npm is gone: the shell between npm and this process passes no signal on, but dies of it. */
function whenNpmEnds(end: () => void): void {
  const { npm_lifecycle_event: startedByNpm } = process.env;
  const shell = process.ppid;
  if (startedByNpm === undefined) return;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    end();
  }, 500);
  watch.unref();
}

const options = readStartOptions(process.argv.slice(2), process.env);
if (!options.ok) {
  console.error(options.message);
  process.exitCode = 2;
} else if (await build()) {
  await open(options.value).catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
} else {
  process.exitCode = 1;
}
