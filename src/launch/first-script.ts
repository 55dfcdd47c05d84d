// Weighs the JavaScript that a browser must have before the start page can be pressed: the entry of index.html with
// every chunk it imports statically, as Vite's manifest lists them. What is loaded later does not count.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

/** The most that the first JavaScript may weigh, in kB (1000 bytes) gzip. */
const LIMIT_KB = 150;

/** Prints the weight of a build's first JavaScript, or why it has none, and says whether it is within the limit. */
export function reportFirstScript(folder: string, print: (line: string) => void = console.log): boolean {
  try {
    const kB = weighFirstScript(folder) / 1000;
    print(`First JavaScript: ${kB.toFixed(1)} kB gzip (limit ${LIMIT_KB} kB)`);
    return kB <= LIMIT_KB;
  } catch (error) {
    print(`First JavaScript: ${(error as Error).message}`);
    return false;
  }
}

/** Adds up the gzip size, in bytes, of a build's first JavaScript. */
export function weighFirstScript(folder: string): number {
  const at = join(folder, '.vite/manifest.json');
  if (!existsSync(at)) throw new Error('The build has no .vite/manifest.json: set build.manifest in vite.config.ts.');
  const manifest = JSON.parse(readFileSync(at, 'utf8')) as Readonly<Record<string, Chunk>>;
  const first = new Set<string>();
  const follow = (name: string): void => {
    const chunk = manifest[name];
    if (chunk === undefined) throw new Error(`The build's manifest names "${name}" but does not describe it.`);
    if (first.has(chunk.file)) return;
    first.add(chunk.file);
    chunk.imports?.forEach(follow);
  };
  for (const [name, chunk] of Object.entries(manifest)) if (chunk.isEntry) follow(name);
  if (first.size === 0) throw new Error("The build's manifest has no entry.");
  return [...first].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);
}
