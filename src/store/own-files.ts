// Scenarios and lenses of one's own: checked as the command line checks them, kept in this browser, and from then on known
// wherever the page asks for a scenario or a lens. Games carry the files that they rest on, so dropping one spoils no game.

import { accept, type Outcome, refuse, shown } from '../format/outcome.ts';
import { addOwn, findOwn, freeName, isSame, kindOf, LARGEST_OWN, type OwnKind } from '../format/own.ts';
import type { YamlChange } from '../format/yaml-text.ts';
import type { Carried } from '../model/game.ts';
import { CATALOGUE, grownBy } from './catalogue.ts';
import { useLanguage } from './language.ts';
import { type OwnFile, shelveOwn, unshelveOwn, useOwnShelf } from './own-shelf.ts';

/** How a file is kept. */
export interface Keeping {
  /** What a sentence calls the file. */
  readonly name?: string;
  /** The file word for word, where it came as YAML. */
  readonly written?: string;
  /** Whether it may take the place of one of its kind and name that says something else. */
  readonly over?: boolean;
}

/** Lists the kept files, in the order in which they were kept. */
export function ownFiles(): readonly OwnFile[] {
  return useOwnShelf.getState().files;
}

/** Finds a kept file. */
export function ownFile(kind: OwnKind, id: string): OwnFile | undefined {
  return ownFiles().find((file) => file.kind === kind && file.id === id);
}

function others(kind: OwnKind, id: string): readonly OwnFile[] {
  return ownFiles().filter((file) => file.kind !== kind || file.id !== id);
}

/** Checks a scenario or a lens, given as data, and keeps it. Returns its id, or one sentence that says what is wrong. */
export function keepOwn(kind: OwnKind, source: unknown, keeping: Keeping = {}): Outcome<string> {
  const { name = kind, written, over = false } = keeping;
  const id = idIn(source);
  const grown = grownBy(others(kind, id));
  if (!grown.ok) return grown;
  const added = addOwn(grown.value.catalogue, kind, source, name);
  if (!added.ok) return added;
  const file = findOwn(added.value, kind, id) as Carried;
  const there = ownFile(kind, id);
  if (there && isSame(there, file)) return accept(id);
  if (there && !over) return taken(kind, id, freeName(added.value, kind, id));
  const { text } = (kind === 'lens' ? added.value.lenses : added.value.scenarios)[id] as Pick<OwnFile, 'text'>;
  const scenario = kind === 'scenario' ? added.value.scenarios[id] : undefined;
  const kept = shelveOwn({
    ...file,
    id,
    text,
    turns: scenario?.turns ?? [],
    tells: scenario?.narrated !== undefined,
    at: there?.at ?? Date.now(),
    ...(written === undefined ? {} : { written }),
  });
  return kept ? accept(id) : noRoom(name);
}

function idIn(source: unknown): string {
  return String((source as { readonly id?: unknown } | null | undefined)?.id);
}

function taken(kind: OwnKind, id: string, free: string): Outcome<never> {
  const message = `You keep another ${kind} by the name ${shown(id)}; allowed is a name that none has, for instance ${free}.`;
  return refuse('own-taken', 'id', message);
}

function noRoom(name: string): Outcome<never> {
  return refuse('own-full', '', `This browser has no room left for ${name}; allowed is as much as the browser keeps.`);
}

/** Takes a file off the shelf; gives what was there, for `putBack`. */
export function dropOwn(kind: OwnKind, id: string): OwnFile | undefined {
  const file = ownFile(kind, id);
  if (file) unshelveOwn(file);
  return file;
}

/** Puts back a file that was dropped. Returns whether there was room. */
export function putBack(file: OwnFile): boolean {
  return shelveOwn(file);
}

/** Reads a file of YAML or JSON, tells its kind and keeps it; the YAML parser is fetched when it is needed. */
export async function keepText(name: string, text: string): Promise<Outcome<Pick<OwnFile, 'kind' | 'id'>>> {
  if (text.length > LARGEST_TEXT)
    return refuse('own-too-large', '', `${name} has ${text.length} characters; allowed are at most ${LARGEST_TEXT}.`);
  const { parseYaml } = await import('../format/yaml-text.ts');
  const data = parseYaml(text.replace(/^\uFEFF/, ''), name);
  if (!data.ok) return data;
  const kind = kindOf(data.value);
  const kept = keepOwn(kind, data.value, { name, ...(isJson(text) ? {} : { written: text }) });
  return kept.ok ? accept({ kind, id: kept.value }) : kept;
}

/** Gives a file another title, in the language that is spoken; the file as it was written keeps its comments. */
export async function retitle(file: OwnFile, title: string): Promise<Outcome<string>> {
  return changeOwn(file, [titled(file, title)], true);
}

/** Keeps a copy of a file under a title, and a name of its own. */
export async function copyOwn(file: OwnFile, title: string): Promise<Outcome<string>> {
  if (!CATALOGUE.ok) return CATALOGUE;
  return changeOwn(file, [[['id'], freeName(CATALOGUE.value, file.kind, file.id)], titled(file, title)], false);
}

function titled({ source, text }: OwnFile, title: string): YamlChange {
  const { language } = useLanguage.getState();
  const has = Object.hasOwn(source['text'] as object, language);
  return has ? [['text', language, 'title'], title] : [['text', language], { ...text[language], title }];
}

async function changeOwn(file: OwnFile, changes: readonly YamlChange[], over: boolean): Promise<Outcome<string>> {
  const { changeYaml, parseYaml } = await import('../format/yaml-text.ts');
  const written = changeYaml(file.written ?? JSON.stringify(file.source), changes);
  const data = parseYaml(written, file.id);
  if (!data.ok) return data;
  return keepOwn(file.kind, data.value, { over, ...(file.written === undefined ? {} : { written }) });
}

/** Writes a file as YAML: word for word as it came, where it came as YAML. */
export async function yamlOf(file: OwnFile): Promise<string> {
  if (file.written !== undefined) return file.written;
  return (await import('../format/yaml-text.ts')).writeYaml(file.source);
}

/** The longest text that is read: more than the largest file of its contents, for comments. */
const LARGEST_TEXT = 2 * LARGEST_OWN;

/** JSON is YAML too; what a file of it says is all that is worth keeping of it. */
function isJson(text: string): boolean {
  return text.trimStart().startsWith('{');
}
