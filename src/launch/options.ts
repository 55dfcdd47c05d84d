// Reads what `npm start` was asked for, from its arguments and its environment: a port, an address, and where rooms are kept.

import { parseArgs } from 'node:util';
import { isClosedToBrowsers, openFrom } from '../server/closed-ports.ts';

/** Describes where to serve; without a host, on every interface. */
export interface StartOptions {
  /** From 1 to 65535, and none that browsers refuse to open. */
  readonly port: number;
  readonly host: string | undefined;
  /** The folder in which what happens in classrooms is kept. */
  readonly rooms: string;
  /** How many days a room is kept in which nothing happens. */
  readonly keepDays: number;
  /** The PostgreSQL database that keeps rooms instead. */
  readonly database: string | undefined;
  /** The Redis server through which several servers of one database hear of one another. */
  readonly redis: string | undefined;
  /** How many proxies of one's own stand before the server, from 0 to 9. */
  readonly proxies: number;
}

/** Holds what was read, or one sentence that says what is wrong. */
export type StartOptionsResult =
  | { readonly ok: true; readonly value: StartOptions }
  | { readonly ok: false; readonly message: string };

const DEFAULT_PORT = 4173;
const DEFAULT_ROOMS = 'rooms';
const DEFAULT_KEEP_DAYS = 30;

/** Reads the options; `--port` wins over `PORT`, and npm's own reading of `npm start --port=N` counts as `--port`. */
export function readStartOptions(args: readonly string[], env: NodeJS.ProcessEnv): StartOptionsResult {
  const options = { port: { type: 'string' }, host: { type: 'string' }, rooms: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, strict: false });
  const unknown = Object.keys(values).filter((name) => !(name in options));
  const strangers = [...unknown.map((name) => (name.length > 1 ? `--${name}` : `-${name}`)), ...positionals];
  if (strangers.length > 0) {
    return refuse(
      `"${strangers[0]}" is not an option of npm start, which takes -- --port N, -- --host ADDRESS and -- --rooms FOLDER.`,
    );
  }
  const { PORT, npm_config_port: readByNpm } = env;
  const flag = values.port ?? readByNpm;
  const [name, found] = flag === undefined ? ['PORT', PORT || `${DEFAULT_PORT}`] : ['--port', flag];
  const port = /^\d+$/.test(`${found}`) ? Number(found) : 0;
  if (port < 1 || port > 65535) {
    const what = found === true ? 'nothing' : `"${found}"`;
    return refuse(`${name} must be a whole number from 1 to 65535, and ${what} was given.`);
  }
  if (isClosedToBrowsers(port)) {
    return refuse(
      `${name} must be a port that browsers open, and "${found}" is one that they refuse; ${openFrom(port)} would do.`,
    );
  }
  const keepDays = env['ROOMS_KEEP_DAYS'] || `${DEFAULT_KEEP_DAYS}`;
  if (!/^[1-9]\d{0,4}$/.test(keepDays)) {
    return refuse(`ROOMS_KEEP_DAYS must be a whole number of days from 1 to 99999, and "${keepDays}" was given.`);
  }
  const rooms = textIn(values.rooms) ?? textIn(env['npm_config_rooms']) ?? (env['ROOMS_FOLDER'] || DEFAULT_ROOMS);
  const database = textIn(env['DATABASE_URL']);
  const redis = textIn(env['REDIS_URL']);
  if (redis && !database) {
    return refuse('REDIS_URL joins servers that share a database: name that in DATABASE_URL, or leave REDIS_URL out.');
  }
  const proxies = env['PROXIES'] || '0';
  if (!/^\d$/.test(proxies)) {
    return refuse(`PROXIES must be a whole number from 0 to 9, and "${proxies}" was given.`);
  }
  const host = textIn(values.host);
  return {
    ok: true,
    value: { port, host, rooms, keepDays: Number(keepDays), database, redis, proxies: Number(proxies) },
  };
}

/** Takes some text; an option without a value is `true`, and a variable may be set to nothing. */
function textIn(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function refuse(message: string): StartOptionsResult {
  return { ok: false, message };
}
