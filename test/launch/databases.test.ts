// Where PostgreSQL and Redis are looked for, and when they are installed.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findDatabases, haveDatabases } from '../../src/launch/databases.ts';

const root = mkdtempSync(join(tmpdir(), 'databases-'));
afterAll(() => rmSync(root, { recursive: true }));

describe('the databases', () => {
  it('are found only where all their programs are', () => {
    const [bin, sbin] = [join(root, 'bin'), join(root, 'sbin')];
    for (const folder of [bin, sbin]) mkdirSync(folder);
    for (const name of ['postgres', 'initdb']) writeFileSync(join(bin, name), '');
    expect(findDatabases('', [bin, sbin])).toBeUndefined();
    writeFileSync(join(sbin, 'redis-server'), '');
    expect(findDatabases('', [bin, sbin])).toEqual({
      postgres: join(bin, 'postgres'),
      initdb: join(bin, 'initdb'),
      redis: join(sbin, 'redis-server'),
    });
  });

  it('are installed only where they are not', () => {
    const asked: (readonly string[])[] = [];
    let isThere = true;
    const machine = {
      installWithApt(_what: string, _purpose: string, packages: readonly string[]) {
        asked.push(packages);
        isThere = true;
      },
    };
    expect(haveDatabases(machine, () => isThere)).toBe(true);
    expect(asked).toEqual([]);
    isThere = false;
    expect(haveDatabases(machine, () => isThere)).toBe(true);
    expect(asked).toEqual([['postgresql', 'redis-server']]);
    expect(haveDatabases({ installWithApt() {} }, () => false)).toBe(false);
  });
});
