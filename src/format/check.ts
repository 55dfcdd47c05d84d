// The one way from unknown data to a typed value: a valibot schema, whose first complaint becomes one sentence.

import * as v from 'valibot';
import { accept, type Outcome, type Refusal, refuse, shown } from './outcome.ts';

/** Any finite number. */
export const finite = v.pipe(v.number('a finite number'), v.finite('a finite number'));

/** Some text that is not empty, at most `most` characters long. */
export function someText(most: number) {
  return v.pipe(
    v.string('some text'),
    v.minLength(1, 'some text that is not empty'),
    v.check((text) => [...text].length <= most, `a text of at most ${most} characters`),
  );
}

/** Checks data against a schema. `file` names the input in the message. */
export function check<S extends v.GenericSchema>(schema: S, data: unknown, file: string): Outcome<v.InferOutput<S>> {
  const result = v.safeParse(schema, data, { abortEarly: true });
  if (result.success) return refuseLists(data, result.output, file) ?? accept(result.output);
  const [issue] = result.issues;
  const wanted = isMissing(issue) ? wantedAt(schema, data, issue) : allowed(issue);
  return refuseAt(file, v.getDotPath(issue) ?? '', found(issue), wanted);
}

/** Refuses what stands at a place of an input, in one sentence on one line, however odd the names are. */
export function refuseAt(file: string, at: string, found: unknown, allowed: string): Refusal {
  const place = shortened(at);
  const sentence = `${shortened(file)}: ${place || 'the whole'} is ${shown(found)}; allowed is ${allowed}.`;
  return refuse('invalid', place, onOneLine(sentence));
}

/** Longer than any place in a file of this project. */
const LONGEST_PLACE = 80;

function shortened(name: string): string {
  const letters = [...onOneLine(name)];
  return letters.length <= LONGEST_PLACE ? letters.join('') : `${letters.slice(0, LONGEST_PLACE - 3).join('')}...`;
}

function onOneLine(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]+/gu, ' ');
}

/** Refuses a list where a block belongs: valibot takes its items for fields and would read an empty list as nothing. */
function refuseLists(data: unknown, read: unknown, file: string, path: readonly string[] = []): Refusal | undefined {
  if (data === read || !isObject(data) || !isObject(read)) return undefined;
  if (Array.isArray(data) && !Array.isArray(read))
    return refuseAt(file, path.join('.'), data, 'a block of named fields');
  for (const key of Object.keys(read)) {
    const inside = Object.hasOwn(data, key) ? refuseLists(data[key], read[key], file, [...path, key]) : undefined;
    if (inside) return inside;
  }
  return undefined;
}

function isObject(x: unknown): x is Readonly<Record<string, unknown>> {
  return typeof x === 'object' && x !== null;
}

function isMissing(issue: v.BaseIssue<unknown>): boolean {
  return issue.type === 'strict_object' && issue.path?.at(-1)?.origin === 'key' && issue.expected !== 'never';
}

/** Says what belongs where a field is missing: the complaint that the field would draw if it stood there as null. */
function wantedAt(schema: v.GenericSchema, data: unknown, issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map(({ key }) => key as string);
  const result = v.safeParse(schema, withNull(data, keys), { abortEarly: true });
  return result.success ? 'a value' : allowed(result.issues[0]);
}

function withNull(data: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return null;
  if (Array.isArray(data) && key in data) return data.map((x, i) => (i === Number(key) ? withNull(x, rest) : x));
  const fields = data as Readonly<Record<string, unknown>>;
  return { ...fields, [key]: withNull(fields[key], rest) };
}

/** A field's own value; for a key that is not allowed, the key, unless the value tells more. */
function found(issue: v.BaseIssue<unknown>): unknown {
  const last = issue.path?.at(-1);
  return last && (last.origin === 'value' || issue.type === 'strict_object') ? last.value : issue.input;
}

const KINDS: Readonly<Record<string, string>> = {
  strict_object: 'a block of named fields',
  record: 'a block of named fields',
  array: 'a list',
  string: 'some text',
};

function allowed(issue: v.BaseIssue<unknown>): string {
  const expected = issue.expected ?? 'something else';
  if (issue.type === 'strict_object' && expected === 'never') return 'no field of that name';
  if (!issue.message.startsWith('Invalid ')) return issue.message;
  if (issue.type === 'variant' && expected === 'Object') return 'a block of named fields';
  if (['picklist', 'literal', 'variant'].includes(issue.type)) return oneOf(expected);
  return KINDS[issue.type] ?? expected;
}

/** Rewrites valibot's `("a" | "b")`. */
function oneOf(expected: string): string {
  const names = expected.replaceAll(/[()"]/g, '').split(' | ');
  return names.length === 1 ? String(names[0]) : `one of ${names.join(', ')}`;
}
