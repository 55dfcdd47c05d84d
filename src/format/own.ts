// Scenarios and lenses of one's own beside those of the project: how they join a catalogue, which of them a game rests on
// and so must carry, and how carried ones come in elsewhere. There nothing is written over: one whose name stands for
// something else takes another name on its way in. Names are no part of what is played, so the game stays the same.

import { type Carried, type Game, RULES } from '../model/game.ts';
import { addLens, addScenario, type Catalogue } from './catalogue.ts';
import { accept, type Outcome, type Refusal, refuse, shown } from './outcome.ts';

/** One kind of file of one's own. */
export type OwnKind = Carried['kind'];

const LISTS = { scenario: 'scenarios', lens: 'lenses' } as const;
/** The most characters of one's own file, as JSON: three times the largest of the project. */
export const LARGEST_OWN = 200_000;

/** The id that a checked file gives itself. */
export function idOf({ source }: Carried): string {
  return String(source['id']);
}

/** Names a file in one word, whatever its kind. */
export function ownKey(kind: OwnKind, id: string): string {
  return `${kind}/${id}`;
}

function keyOf(file: Carried): string {
  return ownKey(file.kind, idOf(file));
}

/** Tells whether a catalogue has a scenario or a lens of a name. */
export function hasName(catalogue: Catalogue, kind: OwnKind, id: string): boolean {
  return Object.hasOwn(catalogue[LISTS[kind]], id);
}

/** Tells a file's kind: a lens says what it overrides, and a scenario cannot. */
export function kindOf(data: unknown): OwnKind {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, 'overrides') ? 'lens' : 'scenario';
}

/** Adds a file of one's own to a catalogue, which remembers what the file says. `name` is what a sentence calls it. */
export function addOwn(catalogue: Catalogue, kind: OwnKind, data: unknown, name: string): Outcome<Catalogue> {
  const add = kind === 'lens' ? addLens : addScenario;
  const right = add(catalogue, data, name);
  if (!right.ok) return right;
  const text = JSON.stringify(data);
  if (text.length > LARGEST_OWN) {
    const message = `${name} has ${text.length} characters as JSON; allowed are at most ${LARGEST_OWN}.`;
    return refuse('own-too-large', '', message);
  }
  // What is added is what will be written: JSON knows no zero below zero, and nothing that is undefined.
  const source = JSON.parse(text);
  const grown = add(catalogue, source, name);
  return grown.ok ? accept({ ...grown.value, own: [...ownOf(catalogue), { kind, source }] }) : grown;
}

/** Lists the files of one's own in a catalogue, each after the one that it extends. */
export function ownOf({ own }: Catalogue): readonly Carried[] {
  return own ?? [];
}

/** Finds a file of one's own in a catalogue. */
export function findOwn(catalogue: Catalogue, kind: OwnKind, id: string): Carried | undefined {
  return ownOf(catalogue).find((file) => file.kind === kind && idOf(file) === id);
}

/** Takes the files of one's own out of a catalogue; what is left is the project's. */
export function withoutOwn(catalogue: Catalogue): Catalogue {
  const { own, ...project } = catalogue;
  if (!own) return catalogue;
  const left = <Entry>(kind: OwnKind, entries: Readonly<Record<string, Entry>>) =>
    Object.fromEntries(Object.entries(entries).filter(([id]) => !findOwn(catalogue, kind, id)));
  return { ...project, scenarios: left('scenario', project.scenarios), lenses: left('lens', project.lenses) };
}

/** Writes a file so that two of the same contents are the same text, in whatever order their fields stand. */
function contentOf({ kind, source }: Carried): string {
  return `${kind} ${JSON.stringify(sorted(source))}`;
}

function sorted(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(sorted);
  if (typeof data !== 'object' || data === null) return data;
  const fields = Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1));
  return fields.map(([name, value]) => [name, sorted(value)]);
}

/** Tells whether two files say the same under the same name. */
export function isSame(a: Carried, b: Carried): boolean {
  return contentOf(a) === contentOf(b);
}

/** Lists a file of one's own and those that it extends, the deepest first; empty for one of the project. */
function chainOf(catalogue: Catalogue, kind: OwnKind, id: string): readonly Carried[] {
  const file = findOwn(catalogue, kind, id);
  if (!file) return [];
  const base = file.source['extends'];
  return typeof base === 'string' ? [...chainOf(catalogue, kind, base), file] : [file];
}

/** The world that a game is played in. */
type World = Pick<Game, 'scenario' | 'lens'>;

function restsOn(catalogue: Catalogue, { scenario, lens }: World): readonly Carried[] {
  return [...chainOf(catalogue, 'scenario', scenario), ...chainOf(catalogue, 'lens', lens)];
}

/**
 * What a game in a world carries, as a part of its record: the files that it rests on, and nothing where it rests on none.
 * Where a lens goes further than the project's scenarios do, the scenarios that make room for it come along.
 */
export function carriedFor(catalogue: Catalogue, ...worlds: readonly World[]): Pick<Game, 'own'> {
  const needed = unique(worlds.flatMap((world) => restsOn(catalogue, world)));
  if (needed.length === 0) return {};
  const isEnough = joinAll(withoutOwn(catalogue), needed).ok;
  const roomy = () => unique([...ownOf(catalogue).filter(({ kind }) => kind === 'scenario'), ...needed]);
  return { own: isEnough ? needed : roomy() };
}

function unique(files: readonly Carried[]): readonly Carried[] {
  return [...new Map(files.map((file) => [keyOf(file), file])).values()];
}

function joinAll(catalogue: Catalogue, files: readonly Carried[]): Outcome<Catalogue> {
  let grown: Outcome<Catalogue> = accept(catalogue);
  for (const file of files) {
    if (!grown.ok) return grown;
    grown = addOwn(grown.value, file.kind, file.source, told(file));
  }
  return grown;
}

/** What a sentence calls a file that came along with a game. */
function told(file: Carried): string {
  return `The ${file.kind} ${shown(file.source['id'])} that came along`;
}

/**
 * Everything that files of one's own say of a world, but for their names, as one text; `undefined` where a world rests on
 * none. It is a part of the fingerprint of what is played there.
 */
export function ownText(catalogue: Catalogue, world: World): string | undefined {
  const files = restsOn(catalogue, world);
  if (files.length === 0) return undefined;
  const nameless = ({ kind, source }: Carried): Carried => {
    const base = source['extends'];
    const isOwn = typeof base === 'string' && findOwn(catalogue, kind, base) !== undefined;
    return { kind, source: { ...source, id: '', ...(isOwn ? { extends: '' } : {}) } };
  };
  return files.map((file) => contentOf(nameless(file))).join('\n');
}

/** A catalogue that knows what came along, and the names under which it knows it. */
export interface Joined {
  readonly catalogue: Catalogue;
  /** The name of each carried file here, by `ownKey` of the name that it came with. */
  readonly names: ReadonlyMap<string, string>;
  readonly own: readonly Carried[];
}

/** Lets carried files join a catalogue: known ones as they are, others under a name that is free. */
export function join(catalogue: Catalogue, files: readonly Carried[]): Outcome<Joined> {
  const names = new Map<string, string>();
  const own: Carried[] = [];
  let grown = catalogue;
  for (const file of files) {
    if (names.has(keyOf(file))) return twice(file);
    const placed = place(grown, withBaseNamed(file, names));
    if (!placed.ok) return placed;
    grown = placed.value.catalogue;
    names.set(keyOf(file), idOf(placed.value.file));
    own.push(placed.value.file);
  }
  return accept({ catalogue: grown, names, own });
}

function twice(file: Carried): Refusal {
  return refuse('invalid', 'own', `${told(file)} stands there twice; allowed is once.`);
}

function withBaseNamed(file: Carried, names: ReadonlyMap<string, string>): Carried {
  const base = file.source['extends'];
  const name = typeof base === 'string' ? names.get(ownKey(file.kind, base)) : undefined;
  return name === undefined || name === base ? file : { ...file, source: { ...file.source, extends: name } };
}

function place(
  catalogue: Catalogue,
  file: Carried,
): Outcome<{ readonly catalogue: Catalogue; readonly file: Carried }> {
  for (const name of namesLike(idOf(file))) {
    const named = withId(file, name);
    const known = findOwn(catalogue, file.kind, name);
    if (known && isSame(known, named)) return accept({ catalogue, file: known });
    if (hasName(catalogue, file.kind, name)) continue;
    const grown = addOwn(catalogue, file.kind, named.source, told(file));
    return grown.ok ? accept({ catalogue: grown.value, file: named }) : grown;
  }
  throw new Error(`There is no free name like ${idOf(file)}.`);
}

/** Gives a file another name. */
function withId({ kind, source }: Carried, id: string): Carried {
  return source['id'] === id ? { kind, source } : { kind, source: { ...source, id } };
}

/** Lists names without an end: the one that is given, and then with a number after it. */
function* namesLike(id: string): Generator<string> {
  yield id;
  for (let n = 2; ; n++) yield `${id.slice(0, 40 - `-${n}`.length).replace(/-+$/, '')}-${n}`;
}

/** Finds a name like the given one that a catalogue has not. */
export function freeName(catalogue: Catalogue, kind: OwnKind, id: string): string {
  for (const name of namesLike(id)) if (!hasName(catalogue, kind, name)) return name;
  return id;
}

/** Lets what a game carries join a catalogue; gives the game with the names that hold there. */
export function joinGame(
  catalogue: Catalogue,
  game: Game,
): Outcome<{ readonly catalogue: Catalogue; readonly game: Game }> {
  // A record of other rules is refused for that, whatever came along.
  if (!game.own || game.rules !== RULES) return accept({ catalogue, game });
  const joined = join(catalogue, game.own);
  if (!joined.ok) return joined;
  const { names, own } = joined.value;
  const scenario = names.get(ownKey('scenario', game.scenario)) ?? game.scenario;
  const lens = names.get(ownKey('lens', game.lens)) ?? game.lens;
  return accept({ catalogue: joined.value.catalogue, game: { ...game, scenario, lens, own } });
}
