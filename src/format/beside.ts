// What lies beside the draft of a saved game: the drafts before and after it, the decision of whoever decided first at a
// shared screen, and what the guide has said. The waiting decision is sealed, so that nobody reads it in passing.

import * as v from 'valibot';
import type { Decision } from '../model/decision.ts';
import { parseBase64Url, writeBase64Url } from './base64url.ts';
import { someText } from './check.ts';
import { DecisionSchema } from './game-file.ts';

/** The drafts that undo and redo go through, the oldest first. */
interface Drafts {
  readonly before: readonly Decision[];
  /** The next one to redo stands last. */
  readonly after: readonly Decision[];
}

/** What the guide has said in a game. */
interface Guided {
  /** Whether notes lead through this game. */
  readonly coached: boolean;
  /** The notes that were done with and the hints that were shown. */
  readonly seen: readonly string[];
}

/** What lies beside the draft. */
export interface Beside {
  /** The decision of the person who decided first; nobody sees it before the reveal. */
  readonly waiting?: Decision | undefined;
  readonly drafts?: Drafts | undefined;
  readonly guided?: Guided | undefined;
}

/** The most drafts that undo goes back, and redo forward. */
export const MOST_DRAFTS = 30;
const MOST_SEEN = 200;
const SEALED = 'a sealed decision, as this page keeps it';

const drafts = v.pipe(v.array(DecisionSchema), v.maxLength(MOST_DRAFTS, `at most ${MOST_DRAFTS} drafts`));

/** What lies beside the draft, as a file holds it. */
export const BesideSchema = v.strictObject({
  waiting: v.optional(v.pipe(someText(1000), v.check(isSealed, SEALED), v.transform(unseal))),
  drafts: v.optional(v.strictObject({ before: drafts, after: drafts })),
  guided: v.optional(
    v.strictObject({
      coached: v.boolean('true or false'),
      seen: v.pipe(v.array(someText(60)), v.maxLength(MOST_SEEN, `at most ${MOST_SEEN} names`)),
    }),
  ),
});

/** Writes what lies beside the draft as plain data. */
export function writeBeside({ waiting, drafts, guided }: Beside): object {
  return { waiting: waiting && seal(waiting), drafts, guided };
}

function seal(decision: Decision): string {
  return writeBase64Url(Uint8Array.from(JSON.stringify(decision), (letter) => letter.charCodeAt(0)));
}

function open(text: string): unknown {
  const bytes = parseBase64Url(text);
  try {
    return bytes && JSON.parse(String.fromCharCode(...bytes));
  } catch {
    return undefined;
  }
}

function isSealed(text: string): boolean {
  return v.is(DecisionSchema, open(text));
}

function unseal(text: string): Decision {
  return v.parse(DecisionSchema, open(text));
}
