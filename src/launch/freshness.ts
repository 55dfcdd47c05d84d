// Knows whether dist/ was built from the sources as they are now: the build leaves a hash of its inputs' names, sizes
// and times in dist/, which Vite empties first, so that a build cut short never counts as done.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const INPUTS = [
  'src',
  'assets',
  'scenarios',
  'index.html',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
];
const STAMP = 'dist/.built-from';

/** Hashes the names, sizes and times of everything that a build reads. */
export function hashSources(root: string): string {
  const hash = createHash('sha256');
  for (const file of INPUTS.flatMap((input) => filesUnder(root, input))) {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** Says whether the last finished build had the sources as they are now. */
export function isBuilt(root: string): boolean {
  return existsSync(join(root, STAMP)) && readFileSync(join(root, STAMP), 'utf8') === hashSources(root);
}

/** Records that the build in dist/ is finished and had these sources. */
export function markBuiltFrom(root: string, sources: string): void {
  writeFileSync(join(root, STAMP), sources);
}

function filesUnder(root: string, input: string): string[] {
  const at = join(root, input);
  if (!existsSync(at)) return [];
  if (!statSync(at).isDirectory()) return [input];
  return readdirSync(at)
    .sort()
    .flatMap((name) => filesUnder(root, `${input}/${name}`));
}
