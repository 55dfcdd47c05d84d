// The walls of the house: which folder may import which, what the model may use, and the README's folder table.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const SOURCE = resolve(ROOT, 'src');

/** Every folder of src with its floor. A file imports from its own folder or from a lower floor, never up or across. */
const FLOORS: Readonly<Record<string, number>> = {
  model: 1,
  text: 1,
  personas: 2,
  format: 2,
  lab: 3,
  room: 3,
  store: 4,
  scenes: 5,
  ui: 5,
  audio: 5,
  cli: 5,
  server: 5,
};
/** Which packages a folder may import; what is not listed may import none. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  model: ['seedrandom'],
  format: ['valibot', 'fflate', 'yaml'],
  room: ['valibot'],
  store: ['zustand', 'socket.io-client'],
  scenes: ['phaser'],
  ui: ['react', 'react-dom', 'zustand', 'd3-scale', 'd3-shape', 'uqr'],
  audio: ['howler'],
  cli: ['node', 'yaml', 'commander', 'fastest-levenshtein', 'cli-progress'],
  server: ['node', 'sirv', 'socket.io', 'libsql', 'pg', 'redis', '@socket.io/redis-adapter'],
};
/** Only luck may know a generator. */
const CHANCE = 'src/model/luck.ts';

interface Import {
  readonly file: string;
  readonly target: string;
}

function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(ROOT, resolve(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(resolve(ROOT, file), 'utf8');
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s*['"]([^'"]+)['"]/g,
  );
  return [...found].map((match) => ({ file, target: (match[1] ?? match[2] ?? match[3]) as string }));
}

function folderOf(file: string): string {
  return file.split('/')[1] as string;
}

function packageOf(target: string): string {
  if (target.startsWith('node:')) return 'node';
  return target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : (target.split('/')[0] as string);
}

/** Says what is wrong with an import; `undefined` when nothing is. */
function breach({ file, target }: Import): string | undefined {
  const folder = folderOf(file);
  if (!target.startsWith('.')) {
    const name = packageOf(target);
    if (name === 'seedrandom' && file !== CHANCE) return `${file} imports chance (${target})`;
    return PACKAGES[folder]?.includes(name) ? undefined : `${file} imports the package ${name}`;
  }
  const reached = relative(ROOT, resolve(ROOT, dirname(file), target)).replaceAll('\\', '/');
  if (reached.startsWith('assets/'))
    return folder === 'scenes' || folder === 'ui' ? undefined : `${file} imports ${reached}`;
  if (!reached.startsWith('src/')) return `${file} imports ${reached}`;
  const other = folderOf(reached);
  if (other === folder) return undefined;
  const [from, to] = [FLOORS[folder], FLOORS[other]];
  return from !== undefined && to !== undefined && to < from ? undefined : `${file} imports up or across: ${reached}`;
}

/** Files on a floor: not the composition root, and not `launch`, which runs before anything is installed. */
const walled = filesIn(SOURCE, /\.tsx?$/).filter((file) => FLOORS[folderOf(file)] !== undefined);

describe('the walls', () => {
  it('finds the house', () => {
    expect(walled.length).toBeGreaterThan(40);
    expect(walled.flatMap(importsOf).length).toBeGreaterThan(100);
  });

  it('would see a breach', () => {
    expect(breach({ file: 'src/model/step.ts', target: '../store/game.ts' })).toContain('up or across');
    expect(breach({ file: 'src/ui/app.tsx', target: '../scenes/mount.ts' })).toContain('up or across');
    expect(breach({ file: 'src/model/step.ts', target: 'seedrandom' })).toContain('chance');
    expect(breach({ file: 'src/store/game.ts', target: 'react' })).toContain('the package react');
  });

  it('knows every folder of src', () => {
    const folders = readdirSync(SOURCE, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual([...Object.keys(FLOORS), 'launch'].sort());
  });

  it('imports only from its own folder or from a lower floor, and only the packages of its folder', () => {
    expect(walled.flatMap(importsOf).map(breach).filter(Boolean)).toEqual([]);
  });
});

describe('the model', () => {
  const files = walled.filter((file) => file.startsWith('src/model/'));
  const code = (file: string) => readFileSync(resolve(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

  it('uses only arithmetic that every JavaScript engine does alike', () => {
    const banned = /Math\.(?!sqrt|min|max|imul|abs)\w+|\*\*|\bDate\b|performance\./;
    expect(files.filter((file) => banned.test(code(file)))).toEqual([]);
  });

  it('has no number in a mechanism but 0, 1, -1, 2 and what units need (4 levels, 50 and 100 points)', () => {
    const allowed = new Set(['0', '1', '2', '3', '4', '50', '100']);
    const strange = files
      .filter((file) => file.startsWith('src/model/mechanisms/'))
      .flatMap((file) =>
        [
          ...code(file)
            .replace(/'[^']*'|`[^`]*`/g, '')
            .matchAll(/(?<![\w.])\d+(?:\.\d+)?/g),
        ]
          .filter(([number]) => !allowed.has(number))
          .map(([number]) => `${file}: ${number}`),
      );
    expect(strange).toEqual([]);
  });

  it('keeps each mechanism to about a page', () => {
    const long = files.filter((file) => readFileSync(resolve(ROOT, file), 'utf8').split('\n').length > 160);
    expect(long).toEqual([]);
  });
});

describe('the style', () => {
  it('opens every file with a comment that says what it is', () => {
    const bare = walled.filter((file) => !/^(\/\/|\/\*)/.test(readFileSync(resolve(ROOT, file), 'utf8')));
    expect(bare).toEqual([]);
  });

  it('names files in kebab case, without words that say nothing', () => {
    const strange = walled.filter((file) => {
      const name = file.slice(file.lastIndexOf('/') + 1);
      return !/^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.tsx?$/.test(name) || /manager|helper|service|handler|util/.test(name);
    });
    expect(strange).toEqual([]);
  });
});

describe('the README', () => {
  it('lists every folder, and only folders that exist', () => {
    const readme = readFileSync(resolve(ROOT, 'README.md'), 'utf8');
    const listed = [...readme.matchAll(/^\| `([a-z/-]+)\/` \|/gm)].map((match) => match[1] as string);
    const real = [...Object.keys(FLOORS), 'launch'].map((folder) => `src/${folder}`);
    expect([...listed].sort()).toEqual([...real, 'assets', 'docs', 'scenarios', 'test'].sort());
    expect(listed.filter((folder) => !existsSync(resolve(ROOT, folder)))).toEqual([]);
  });
});
