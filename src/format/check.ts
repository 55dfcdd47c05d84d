// The one way from unknown data to a typed value: a valibot schema, whose first complaint becomes one sentence.

import * as v from 'valibot';
import { accept, type Outcome, refuse, shown } from './outcome.ts';

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
  if (result.success) return accept(result.output);
  const [issue] = result.issues;
  const at = v.getDotPath(issue) ?? '';
  const wanted = isMissing(issue) ? wantedAt(schema, data, issue) : allowed(issue);
  return refuse('invalid', at, `${file}: ${at || 'the whole'} is ${shown(found(issue))}; allowed is ${wanted}.`);
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
