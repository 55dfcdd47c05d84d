// What no file of ours may hold, whatever its shape: names that stand for the machinery of JavaScript, things that are no
// plain data, and data without an end.

import { refuseAt } from './check.ts';
import type { Refusal } from './outcome.ts';

const HOSTILE = new Set(['__proto__', 'constructor', 'prototype']);
/** Deeper than any file of this project; a file that is deeper cannot be meant well. */
const DEEPEST = 20;

/** Refuses names that stand for the machinery of JavaScript, things that are no plain data, and data without an end. */
export function refuseHostile(data: unknown, file: string, path: readonly string[] = []): Refusal | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const at = path.join('.');
  if (path.length > DEEPEST) return refuseAt(file, at, 'a deep block', `a depth of at most ${DEEPEST}`);
  if (!isPlain(data)) return refuseAt(file, at, 'a thing of another kind', 'a block, a list, some text or a number');
  for (const [key, value] of Object.entries(data)) {
    if (HOSTILE.has(key)) return refuseAt(file, [...path, key].join('.'), key, 'another name');
    const inside = refuseHostile(value, file, [...path, key]);
    if (inside) return inside;
  }
  return undefined;
}

/** Tells a block or a list from the sets, maps and dates that old YAML knows. */
function isPlain(data: object): boolean {
  if (Array.isArray(data)) return true;
  const kind: unknown = Object.getPrototypeOf(data);
  return kind === null || Object.getPrototypeOf(kind) === null;
}
