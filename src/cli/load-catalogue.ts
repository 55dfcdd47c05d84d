// Reads the files of `scenarios/` from disk and checks them.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Catalogue, parseCatalogue } from '../format/catalogue.ts';
import type { Outcome } from '../format/outcome.ts';
import { parseYaml } from '../format/yaml-text.ts';

/** The project's own scenarios. */
export const SCENARIOS_FOLDER = fileURLToPath(new URL('../../scenarios/', import.meta.url));

/** Loads a folder of scenario files. */
export function loadCatalogue(folder: string = SCENARIOS_FOLDER): Outcome<Catalogue> {
  const files: Record<string, unknown> = {};
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.yaml')) continue;
    const data = parseYaml(readFileSync(`${folder}/${name}`, 'utf8'), name);
    if (!data.ok) return data;
    files[name] = data.value;
  }
  return parseCatalogue(files);
}
