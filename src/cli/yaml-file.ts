// Reads YAML text as data, with one sentence when it is not YAML.

import { parseDocument } from 'yaml';
import { accept, type Outcome, refuse } from '../format/outcome.ts';

/** Parses YAML. `file` names the text in the message. */
export function parseYaml(text: string, file: string): Outcome<unknown> {
  const document = parseDocument(text, { prettyErrors: true });
  const [error] = document.errors;
  if (!error) return accept(document.toJS());
  const line = error.linePos?.[0].line ?? 1;
  const reason = error.message.split(/ at line |\n/)[0];
  return refuse(
    'not-yaml',
    `line ${line}`,
    `${file}: line ${line} cannot be read as YAML (${reason}); allowed is valid YAML.`,
  );
}
