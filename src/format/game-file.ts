// A game as a file: its record as JSON, the same that the page exports, `play --json` carries and `replay` takes.
// A record of other rules may have another shape, so its rules are named before its fields are.

import * as v from 'valibot';
import type { Decision } from '../model/decision.ts';
import { type Carried, type Game, RULES } from '../model/game.ts';
import { DEMANDS, type Said, saidIn, VOICES } from '../model/statement.ts';
import { check, someText } from './check.ts';
import { choiceFields } from './decision-fields.ts';
import { refuseHostile } from './hostile.ts';
import { accept, type Outcome, type Refusal, refuse } from './outcome.ts';

/** One power's decision for one turn. */
export const DecisionSchema = v.strictObject({
  ...choiceFields,
  initiative: v.pipe(someText(40), v.regex(/^[a-z0-9-]+$/, 'the name of an initiative, or none')),
});

/** What others said before a turn. */
const SaidSchema = v.strictObject({
  europe: v.exactOptional(v.picklist(DEMANDS)),
  south: v.exactOptional(v.picklist(DEMANDS)),
  press: v.exactOptional(v.picklist(VOICES)),
});
const TurnSchema = v.strictObject({ us: DecisionSchema, cn: DecisionSchema, said: v.exactOptional(SaidSchema) });

/** No record has more turns. */
export const MOST_TURNS = 40;
const SEED_LENGTH = 200;
/** Any text of 1 to 200 characters is a seed. */
export const SeedSchema = someText(SEED_LENGTH);
const id = someText(40);

/** The most files of one's own that a game carries: each may rest on another. */
const MOST_OWN = 20;
const OWN_TEXT = 'a block with the id of the file';
/** Files of one's own as they travel. Whether they say what makes sense is for the catalogue that they join. */
export const OwnSchema = v.pipe(
  v.array(
    v.strictObject({
      kind: v.picklist(['scenario', 'lens']),
      source: v.custom<Readonly<Record<string, unknown>>>(hasId, OWN_TEXT),
    }),
  ),
  v.minLength(1, 'a list of at least one file'),
  v.maxLength(MOST_OWN, `a list of at most ${MOST_OWN} files`),
);

function hasId(source: unknown): boolean {
  return typeof fieldOf(source, 'id') === 'string';
}

/** Refuses carried files that no file of ours may look like. */
export function refuseCarried(own: readonly Carried[] | undefined, file: string): Refusal | undefined {
  return own === undefined ? undefined : refuseHostile(own, file, ['own']);
}

const GameSchema = v.strictObject({
  rules: someText(20),
  scenario: id,
  lens: id,
  values: id,
  seed: SeedSchema,
  players: v.strictObject({ us: id, cn: id }),
  decisions: v.pipe(v.array(TurnSchema), v.maxLength(MOST_TURNS, `a list of at most ${MOST_TURNS} turns`)),
  own: v.optional(OwnSchema),
});

/** Writes the record of a game as JSON, its fields in a fixed order. */
export function writeGame({ rules, scenario, lens, values, seed, players, decisions, own }: Game): string {
  const record = {
    rules,
    scenario,
    lens,
    values,
    seed,
    players: { us: players.us, cn: players.cn },
    decisions: decisions.map(({ us, cn, said }) => ({
      us: ordered(us),
      cn: ordered(cn),
      ...saidIn(said && heard(said)),
    })),
    ...(own === undefined ? {} : { own: own.map(({ kind, source }) => ({ kind, source })) }),
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}

function ordered(decision: Decision): Decision {
  const { controls, openSource, compute, release, focus, abroad, rules, initiative } = decision;
  return { controls, openSource, compute, release, focus, abroad, rules, initiative };
}

/** What was said, its fields in a fixed order. */
function heard({ europe, south, press }: Said): Said {
  return {
    ...(europe === undefined ? {} : { europe }),
    ...(south === undefined ? {} : { south }),
    ...(press === undefined ? {} : { press }),
  };
}

/**
 * Reads the record of a game from JSON text, or from data already decoded; the record may stand alone or in a field
 * `record`. Never throws. `file` names the input in the message.
 */
export function parseGame(input: unknown, file = 'The record'): Outcome<Game> {
  const data = typeof input === 'string' ? parseJson(input, file) : accept(input);
  if (!data.ok) return data;
  try {
    const record = fieldOf(data.value, 'record') ?? data.value;
    const game = check(GameSchema, record, file);
    const rules = fieldOf(record, 'rules');
    if (!game.ok) return typeof rules !== 'string' || rules === RULES ? game : otherRules(rules);
    const { own, ...plain } = game.value;
    return refuseCarried(own, file) ?? accept(own === undefined ? plain : { ...plain, own });
  } catch {
    return refuse('invalid', '', `${file} is data that cannot be read; allowed is the record of a game.`);
  }
}

/** Refuses a record of other rules than these. */
export function otherRules(rules: string): Refusal {
  const message = `The record was played under rules ${JSON.stringify(rules)}; allowed are the rules of this version, "${RULES}".`;
  return refuse('other-rules', 'rules', message);
}

/** Reads JSON, with one sentence when it is not. A byte-order mark, which some editors write, is passed over. */
export function parseJson(text: string, file: string): Outcome<unknown> {
  try {
    return accept(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return refuse('not-json', '', `${file} is not JSON; allowed is the record of a game as JSON.`);
  }
}

function fieldOf(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, name)
    ? (data as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
