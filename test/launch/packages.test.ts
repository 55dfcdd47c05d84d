// When node_modules counts as what the lock file asks for, and what is said when npm cannot make it so.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const require = createRequire(import.meta.url);
const { installPackages, packagesFit } = require('../../src/launch/packages.cjs') as {
  installPackages(root: string): string | null;
  packagesFit(root: string): boolean;
};

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

const locked = {
  '': { version: '1.0.0' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/a-for-another-machine': { version: '1.0.0', optional: true },
};
const { 'node_modules/a': a } = locked;

function project(lock: object, installed?: object | string): string {
  const root = mkdtempSync(join(tmpdir(), 'packages-'));
  made.push(root);
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: lock }));
  if (installed !== undefined) {
    const text = typeof installed === 'string' ? installed : JSON.stringify({ packages: installed });
    writeFileSync(join(root, 'node_modules/.package-lock.json'), text);
  }
  return root;
}

describe('the installed packages', () => {
  it('fit when each is there, optional ones for other machines apart', () => {
    expect(packagesFit(project(locked, { 'node_modules/a': a }))).toBe(true);
  });

  it.each([
    ['nothing was ever installed', undefined],
    ['a package is missing', {}],
    ['a version differs', { 'node_modules/a': { ...a, version: '1.0.1' } }],
    ['a content differs', { 'node_modules/a': { ...a, integrity: 'sha512-b' } }],
    [
      'an optional package has another version',
      { 'node_modules/a': a, 'node_modules/a-for-another-machine': { version: '2.0.0' } },
    ],
    ["npm's list was cut short", '{"packages": {'],
  ])('do not fit when %s', (_case, installed) => {
    expect(packagesFit(project(locked, installed))).toBe(false);
  });
});

it('an installation that fails says why in one sentence', () => {
  const refusal = installPackages(project({ '': { dependencies: { a: '1.0.0' } } }));
  expect(refusal).toMatch(/^The packages could not be installed with npm ci: \S[^\n]* \S[^\n]*$/);
}, 30_000);
