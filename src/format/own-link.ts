// Files of one's own as the tail of any address that rests on them: a share link, a replay, a set-up of the lab.
//   link "~" version "." base64url( CRC-32 of the rest, 4 bytes; deflated JSON )
// The JSON is a list of kind and file in turns. What it unpacks to is counted while it is unpacked, so that a small tail
// cannot fill the memory. The tilde stands in no link that carries nothing, so those are what they always were.

import { strToU8 } from 'fflate';
import type { Carried } from '../model/game.ts';
import { check } from './check.ts';
import { OwnSchema, refuseCarried } from './game-file.ts';
import { accept, type Outcome, refuse } from './outcome.ts';
import { LARGEST_OWN } from './own.ts';
import { jsonOf, pack, unpack } from './pack.ts';

const MARK = '~';
const VERSION = '1';
const DICTIONARY = strToU8(
  '"because":"assumption: ","source":"assumption: ","low":,"high":,"value":"us":{"cn":{"voices":["overrides":{"halfYears":' +
    '"turns":["2025H1","2025H2","2026H1","2026H2","2027H1","2027H2","2028H1","2028H2","2029H1","2029H2","2030H1","2030H2"]' +
    '"events":["initiatives":{"us":["endings":{"estimateError":{"initial":{"milestone":{"narrated":{"unit":"points","meaning":' +
    '["lens",{"id":"my-lens","extends":"even-handed","text":{"en":{"title":"","zh":{"title":"","overrides":{"' +
    '["scenario",{"id":"my-scenario","extends":"after-the-shock","text":{"en":{"title":"","summary":""}},"parameters":{"',
);
/** As long as the largest file of the project needs, three times over. */
const LONGEST = 80_000;
/** Beyond this many characters an address may be cut where it is pasted. */
export const LONG_LINK = 8000;

/** Writes the tail of a link; nothing where nothing is carried. */
export function writeTail(own: readonly Carried[] | undefined): string {
  if (!own) return '';
  const text = JSON.stringify(own.flatMap(({ kind, source }) => [kind, source]));
  return `${MARK}${VERSION}.${pack(text, DICTIONARY)}`;
}

/** Parts a link from its tail. */
export function partTail(text: string): { readonly link: string; readonly tail: string } {
  const at = text.indexOf(MARK);
  return at < 0 ? { link: text, tail: '' } : { link: text.slice(0, at), tail: text.slice(at) };
}

/** Reads the tail of a link. Never throws, and never gives other files than were written. */
export function parseTail(tail: string): Outcome<Own> {
  if (tail === '') return accept({});
  const [, version, body = ''] = /^~([0-9]{1,3})\.(.*)$/s.exec(tail) ?? [];
  if (version === undefined) return damaged();
  if (version !== VERSION) {
    const message = `The files that came along are of version ${version}; allowed is version ${VERSION}, which this game reads.`;
    return refuse('other-link-version', 'version', message);
  }
  const text = unpack(body, DICTIONARY, LONGEST, 2 * LARGEST_OWN);
  return text === undefined ? damaged() : readParts(jsonOf(text));
}

/** What a link or a record carries. */
interface Own {
  readonly own?: readonly Carried[];
}

function readParts(parts: unknown): Outcome<Own> {
  if (!Array.isArray(parts)) return damaged();
  const files = Array.from({ length: Math.ceil(parts.length / 2) }, (_, i) => ({
    kind: parts[2 * i],
    source: parts[2 * i + 1],
  }));
  const own = check(OwnSchema, files, 'What came along');
  if (!own.ok) return own;
  return refuseCarried(own.value, 'What came along') ?? accept({ own: own.value });
}

function damaged(): Outcome<never> {
  const message =
    'What came along at the end of the link is not whole; allowed is a link that was copied from end to end.';
  return refuse('damaged', 'own', message);
}
