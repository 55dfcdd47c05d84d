// Every text is said somewhere: one that no source file asks for has been forgotten. The search is for names: a file that
// mentions a text beside the table or the block that holds it, or code that picks from such a block by a computed name.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ownWords } from '../../src/text/en/own.ts';
import { roomWords } from '../../src/text/en/room.ts';
import { teacherWords } from '../../src/text/en/teacher.ts';
import { en } from '../../src/text/en/words.ts';

const SRC = new URL('../../src/', import.meta.url);
/** The code beside the tables, without comments, which say much that no code asks for. */
const CODE = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.tsx?$/.test(name) && !/^text\/(en|zh)\//.test(name))
  .map((name) => readFileSync(new URL(name, SRC), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''));

/** Tables that are looked up by an id or a name of the model; `words.test.ts` holds them against it. */
const OF_THE_MODEL = [
  'choices',
  'endings',
  'mechanisms',
  'parameterWords',
  'personas',
  'places',
  'powerVariables',
  'stacks',
  'stages',
  'worldVariables',
];

/** Texts that code picks by a computed name from a block that it holds under another name. */
const PICKED = [/^decideWords\.gauges\./, /^endWords\.(at(Least|Most)|above)$/, /^stackShare\./];

function pathsIn(block: unknown, path: readonly string[]): readonly (readonly string[])[] {
  if (typeof block !== 'object' || block === null || Array.isArray(block)) return [path];
  return Object.entries(block).flatMap(([key, inner]) => pathsIn(inner, [...path, key]));
}

/** Collects the files that hold a pattern, each pattern searched once. */
const filesWith = remembered((pattern: string): ReadonlySet<string> => {
  const asked = new RegExp(pattern);
  return new Set(CODE.filter((code) => asked.test(code)));
});

function remembered<Found>(find: (asked: string) => Found): (asked: string) => Found {
  const known = new Map<string, Found>();
  return (asked) => {
    const found = known.get(asked) ?? find(asked);
    known.set(asked, found);
    return found;
  };
}

function plain(name: string): string {
  return `(?<![\\w$])${name.replaceAll(/[^\w]/g, '\\$&')}`;
}

const mentioning = (name: string) => filesWith(`${plain(name)}(?![\\w$])`);
const isPickedFrom = (block: string) => filesWith(`${plain(block)}(\\?\\.)?\\[(?!['"])`).size > 0;

/** Asks whether a text is said: by its name beside that of its table or block, or picked from a block around it. */
function isSaid(path: readonly string[]): boolean {
  const around = path.slice(0, -1);
  const files = mentioning(path.at(-1) ?? '');
  if (around.length === 0) return files.size > 0;
  const beside = [around[0] ?? '', around.at(-1) ?? ''].flatMap((name) => [...mentioning(name)]);
  return beside.some((code) => files.has(code)) || around.some(isPickedFrom);
}

/** The texts of some tables that nothing says. */
function forgottenIn(tables: object): readonly string[] {
  return pathsIn(tables, [])
    .filter(([table = '']) => !OF_THE_MODEL.includes(table))
    .filter((path) => !isSaid(path))
    .map((path) => path.join('.'))
    .filter((text) => !PICKED.some((known) => known.test(text)));
}

describe('the words', () => {
  it('that nothing says are found', () => {
    expect(forgottenIn({ page: { title: '', neverAskedFor: '' }, noTable: { title: '' } })).toEqual([
      'page.neverAskedFor',
      'noTable.title',
    ]);
  });

  it('are all said somewhere', () => {
    expect(pathsIn(en, []).length).toBeGreaterThan(500);
    expect(forgottenIn({ ...en, ownWords, roomWords, teacherWords })).toEqual([]);
  });
});
