// YAML as text: read as data, with one sentence when it is not YAML, and written for a person to go on with. It brings the
// YAML package along, so a page imports it only when somebody brings or takes a file.

import { parseDocument, stringify } from 'yaml';
import { accept, type Outcome, refuse } from './outcome.ts';

/** Writes data as YAML. */
export function writeYaml(data: unknown): string {
  return stringify(data, { lineWidth: 120 });
}

/** A place in a document, and what shall stand there. */
export type YamlChange = readonly [path: readonly string[], value: unknown];

/** Changes a document at some places; comments and everything else stay as they are written. */
export function changeYaml(text: string, changes: readonly YamlChange[]): string {
  const document = parseDocument(text);
  for (const [path, value] of changes) document.setIn(path, value);
  return document.toString({ lineWidth: 120 });
}

/** Parses YAML. `file` names the text in the message. */
export function parseYaml(text: string, file: string): Outcome<unknown> {
  const document = parseDocument(text, { prettyErrors: true, logLevel: 'error' });
  const [error] = document.errors;
  if (error) return notYaml(file, `line ${error.linePos?.[0].line ?? 1}`, error);
  try {
    return accept(document.toJS());
  } catch (broken) {
    return notYaml(file, 'the whole', broken as Error);
  }
}

/** Aliases that lead nowhere, or that would fill the memory, are seen only when the data is made. */
function notYaml(file: string, at: string, { message }: Error): Outcome<unknown> {
  const reason = message.split(/ at line |\n/)[0];
  return refuse('not-yaml', at, `${file}: ${at} cannot be read as YAML (${reason}); allowed is valid YAML.`);
}
