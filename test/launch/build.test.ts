// What the build leaves behind: when it counts as fresh, and what its first JavaScript weighs.

import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reportFirstScript, weighFirstScript } from '../../src/launch/first-script.ts';
import { hashSources, isBuilt, markBuiltFrom } from '../../src/launch/freshness.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'build-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function put(file: string, content: string | Buffer): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

describe('a build', () => {
  beforeEach(() => {
    put('src/ui/page.tsx', 'page');
    put('index.html', 'start');
    mkdirSync(join(root, 'dist'));
    markBuiltFrom(root, hashSources(root));
  });

  it('is fresh until a source is changed, added or removed', () => {
    expect(isBuilt(root)).toBe(true);
    put('src/extra.ts', 'extra');
    expect(isBuilt(root)).toBe(false);
    rmSync(join(root, 'src/extra.ts'));
    expect(isBuilt(root)).toBe(true);
    utimesSync(join(root, 'src/ui/page.tsx'), 1, 1);
    expect(isBuilt(root)).toBe(false);
  });

  it('is not fresh once dist/ was emptied, whatever the sources', () => {
    rmSync(join(root, 'dist'), { recursive: true });
    expect(isBuilt(root)).toBe(false);
  });

  it('does not depend on what is no source', () => {
    put('README.md', 'read me');
    expect(isBuilt(root)).toBe(true);
  });
});

describe('the first JavaScript', () => {
  const manifest = (entry: object) =>
    put(
      '.vite/manifest.json',
      JSON.stringify({
        'index.html': entry,
        '_a.js': { file: 'a.js', imports: ['_b.js'] },
        '_b.js': { file: 'b.js', imports: ['_a.js'] },
        'map.ts': { file: 'map.js' },
      }),
    );

  beforeEach(() => {
    for (const [file, text] of [
      ['entry.js', 'entry'],
      ['a.js', 'aa'],
      ['b.js', 'bbb'],
      ['map.js', 'm'],
    ] as const)
      put(file, text);
  });

  it('is the entry with all that it imports statically, once each, and nothing loaded later', () => {
    manifest({ file: 'entry.js', isEntry: true, imports: ['_a.js', '_b.js'], dynamicImports: ['map.ts'] });
    const expected = ['entry', 'aa', 'bbb'].reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
    expect(weighFirstScript(root)).toBe(expected);
  });

  it.each([
    [149_000, true, 'First JavaScript: 149.1 kB gzip (limit 150 kB)'],
    [150_100, false, 'First JavaScript: 150.2 kB gzip (limit 150 kB)'],
  ])('of %i bytes that do not compress passes: %s', (bytes, passes, line) => {
    put('entry.js', randomBytes(bytes));
    manifest({ file: 'entry.js', isEntry: true });
    const lines: string[] = [];
    expect(reportFirstScript(root, (text) => lines.push(text))).toBe(passes);
    expect(lines).toEqual([line]);
  });

  it('is refused in a sentence when the build has no manifest or no entry', () => {
    expect(() => weighFirstScript(root)).toThrow(
      'The build has no .vite/manifest.json: set build.manifest in vite.config.ts.',
    );
    manifest({ file: 'entry.js' });
    expect(() => weighFirstScript(root)).toThrow("The build's manifest has no entry.");
  });
});
