// Finds PostgreSQL and Redis for the tests of classrooms on several servers, installing them where that is possible without
// asking anybody. Without them those tests are skipped, and that is said.

import { existsSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import type { Machine } from './browser.ts';

/** Points at the programs. */
export interface Databases {
  readonly postgres: string;
  readonly initdb: string;
  readonly redis: string;
}

/** Debian keeps PostgreSQL's programs off the path, by version. */
const DEBIANS = '/usr/lib/postgresql';

/** Says what is skipped, and what to do about it. */
export const SKIPPED =
  'SKIPPED: the tests of classrooms with PostgreSQL and Redis. Install postgresql and redis-server to run them.';

/** Finds the programs that are installed; `undefined` unless all of them are. */
export function findDatabases(
  path: string = process.env['PATH'] ?? '',
  folders = placesOf(path),
): Databases | undefined {
  const [postgres, initdb, redis] = ['postgres', 'initdb', 'redis-server'].map((name) =>
    folders.map((folder) => posix.join(folder, name)).find((file) => existsSync(file)),
  );
  return postgres && initdb && redis ? { postgres, initdb, redis } : undefined;
}

function placesOf(path: string): readonly string[] {
  const versions = existsSync(DEBIANS) ? readdirSync(DEBIANS) : [];
  return [...path.split(':'), ...versions.map((version) => posix.join(DEBIANS, version, 'bin'))].filter(Boolean);
}

/** Tells whether the databases are there, once they were installed where they were not. */
export function haveDatabases(machine: Pick<Machine, 'installWithApt'>, find: () => unknown = findDatabases): boolean {
  if (find()) return true;
  machine.installWithApt('PostgreSQL and Redis', 'the tests of classrooms', ['postgresql', 'redis-server']);
  return Boolean(find());
}
