// A scenario or a lens by name: one of the project's by its id, or a file of one's own by its path. A file joins the
// catalogue on the same terms as the project's, and is then known by the id that it gives itself.

import { basename } from 'node:path';
import type { Catalogue } from '../format/catalogue.ts';
import { parseJson } from '../format/game-file.ts';
import { accept, type Outcome, refuse, shown } from '../format/outcome.ts';
import { addOwn as addOwnFile, idOf, type OwnKind } from '../format/own.ts';
import { parseYaml } from '../format/yaml-text.ts';
import { chooseName } from './names.ts';
import { readText } from './text-file.ts';

/** A catalogue with the id of what was asked for in it. */
export interface Found {
  readonly catalogue: Catalogue;
  readonly id: string;
}

const LISTS = { scenario: 'scenarios', lens: 'lenses' } as const;

/** Tells a path from an id: it ends as YAML or JSON, or holds a slash. */
function isPath(name: string): boolean {
  return /\.(ya?ml|json)$/i.test(name) || /[/\\]/.test(name);
}

/** Finds a scenario or a lens by id, or reads it from a file and adds it. */
export function findOrAdd(catalogue: Catalogue, kind: OwnKind, name: string): Outcome<Found> {
  const known = Object.keys(catalogue[LISTS[kind]]);
  if (!isPath(name)) {
    const chosen = chooseName(kind, name, known);
    return chosen.ok ? accept({ catalogue, id: chosen.value }) : chosen;
  }
  const data = readOwn(name, kind);
  if (!data.ok) return data;
  const grown = addOwnFile(catalogue, kind, data.value, basename(name));
  if (!grown.ok) return grown;
  const added = grown.value.own?.at(-1);
  return accept({ catalogue: grown.value, id: added ? idOf(added) : '' });
}

function readOwn(path: string, kind: string): Outcome<unknown> {
  const text = readText(path, { what: `a file with a ${kind}`, megabytes: 1 });
  if (!text.ok) return text;
  if (!/\.json$/i.test(path)) return parseYaml(text.value, basename(path));
  const data = parseJson(text.value, basename(path));
  return data.ok ? data : refuse(data.code, data.at, `${basename(path)} is not JSON; allowed is a ${kind} as JSON.`);
}

/** The flags of commands that take their scenario from elsewhere: files of one's own that they should know. */
export interface OwnFlags {
  readonly scenario?: string;
  readonly lens?: string;
}

/** Adds files of one's own to a catalogue, where flags name any. */
export function addOwn(catalogue: Catalogue, flags: OwnFlags): Outcome<Catalogue> {
  let grown = catalogue;
  for (const kind of ['scenario', 'lens'] as const) {
    const name = flags[kind];
    if (name === undefined) continue;
    if (!isPath(name)) {
      const message = `--${kind} is ${shown(name)}; allowed is the path of a file of your own, for instance my-${kind}.yaml.`;
      return refuse('no-path', kind, message);
    }
    const found = findOrAdd(grown, kind, name);
    if (!found.ok) return found;
    grown = found.value.catalogue;
  }
  return accept(grown);
}
