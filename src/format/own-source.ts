// A scenario or a lens of one's own, made of changed numbers: as data, and as the file that the command line takes.

/** Some numbers, changed, and what the file is called. */
export interface OwnChanges {
  /** The scenario or the lens that the file rests on. */
  readonly base: string;
  readonly title: string;
  readonly summary: string;
  /** Why each number stands there. */
  readonly because: string;
  /** Changed numbers by name: `NAME`, or `NAME.us` and `NAME.cn`. */
  readonly set: Readonly<Record<string, number>>;
}

/** Plain data that YAML and JSON write alike. */
type Plain = string | number | { readonly [name: string]: Plain };

/** The longest name that a file may give itself. */
const LONGEST_ID = 40;

/** Makes the name of a file from its title: small letters, digits and hyphens; `usual` where the title has none. */
export function idFrom(title: string, usual: string): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_ID)
    .replaceAll(/^-+|-+$/g, '');
  return ['', 'constructor', 'prototype'].includes(plain) ? usual : plain;
}

/** Groups changes by parameter: one number, or a number for each power that has one. */
function grouped(set: OwnChanges['set']): Readonly<Record<string, number | Readonly<Record<string, number>>>> {
  const groups: Record<string, number | Record<string, number>> = {};
  for (const [name, value] of Object.entries(set)) {
    const [whole = name, side] = name.split('.');
    if (side === undefined) groups[whole] = value;
    else groups[whole] = { ...(groups[whole] as Record<string, number> | undefined), [side]: value };
  }
  return groups;
}

/** Lays out a scenario that extends another by the changed numbers. */
export function ownScenario(id: string, { base, title, summary, because, set }: OwnChanges): Plain {
  const changed = (value: number): Plain => ({ value, source: because });
  const parameters = Object.entries(grouped(set)).map(([name, one]): [string, Plain] => [
    name,
    typeof one === 'number'
      ? changed(one)
      : Object.fromEntries(Object.entries(one).map(([side, value]) => [side, changed(value)])),
  ]);
  return { id, extends: base, text: { en: { title, summary } }, parameters: Object.fromEntries(parameters) };
}

/** Lays out a lens over another by the changed numbers; `written` gives the numbers as they stand, for both powers. */
export function ownLens(
  id: string,
  { base, title, summary, because, set }: OwnChanges,
  written: (name: string) => number,
): Plain {
  const overrides = Object.entries(grouped(set)).map(([name, one]): [string, Plain] => [
    name,
    typeof one === 'number'
      ? { value: one, because }
      : { us: one['us'] ?? written(`${name}.us`), cn: one['cn'] ?? written(`${name}.cn`), because },
  ]);
  return { id, extends: base, text: { en: { title, summary } }, overrides: Object.fromEntries(overrides) };
}

/** Writes plain data as YAML; texts stand in quotes, as JSON writes them, which YAML reads alike. */
export function writeYaml(data: Plain, indent = ''): string {
  if (typeof data !== 'object') return ` ${JSON.stringify(data)}\n`;
  const fields = Object.entries(data);
  if (fields.length === 0) return ' {}\n';
  const inside = fields.map(([name, value]) => `${indent}${name}:${writeYaml(value, `${indent}  `)}`).join('');
  return indent === '' ? inside : `\n${inside}`;
}
