// The shapes of the files of `scenarios/`, as valibot schemas. Each complaint says what is allowed, so that `check` can
// make it a sentence.

import * as v from 'valibot';
import { NO_INITIATIVE } from '../model/decision.ts';
import { BLOCS, SIDES, STACKS } from '../model/sides.ts';
import { findVariable, SCORE_PARTS } from '../model/variables.ts';
import { finite, someText } from './check.ts';
import { choiceFields } from './decision-fields.ts';

const plain = someText(600);
/** Names of one's own: words of small letters and digits, joined by hyphens. */
const id = v.pipe(
  someText(40),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a name of small letters, digits and hyphens, for instance my-lesson'),
  v.notValue('constructor', 'another name'),
  v.notValue('prototype', 'another name'),
);
const variable = v.pipe(
  v.string('the name of a variable'),
  v.check((name) => findVariable(name) !== undefined, 'the dotted name of a variable, for instance us.compute'),
);
/** More than any number of the model; beyond it sums would end in infinity. */
const MOST = 100_000;
/** A size or a stock: nothing in the model is negative. */
const amount = v.pipe(finite, v.minValue(0, 'a number of at least 0'), v.maxValue(MOST, `a number of at most ${MOST}`));
const range = { value: finite, low: amount, high: amount, source: plain };
type Range = { value: number; low: number; high: number };
const isUpToHigh = ({ low, high }: Range) => low <= high;
const upToHigh = ({ input: { high } }: { input: Range }) => `a number up to its high, ${high}`;
const isWithin = ({ value, low, high }: Range) => low > high || (low <= value && value <= high);
const within = ({ input: { low, high } }: { input: Range }) => `a number from its low, ${low}, to its high, ${high}`;
const sourced = v.pipe(
  v.strictObject(range),
  v.forward(
    v.check((x) => isUpToHigh(x), upToHigh),
    ['low'],
  ),
  v.forward(
    v.check((x) => isWithin(x), within),
    ['value'],
  ),
);
const described = v.pipe(
  v.strictObject({ ...range, unit: plain, meaning: plain }),
  v.forward(
    v.check((x) => isUpToHigh(x), upToHigh),
    ['low'],
  ),
  v.forward(
    v.check((x) => isWithin(x), within),
    ['value'],
  ),
);
const perSide = v.strictObject({ unit: plain, meaning: plain, us: sourced, cn: sourced });
/** Chosen by what the block holds, so that a complaint names the field and not the choice. */
const hasSides = (x: unknown) => typeof x === 'object' && x !== null && ('us' in x || 'cn' in x);
const Parameter = v.lazy((x): typeof perSide | typeof described => (hasSides(x) ? perSide : described));
const words = v.strictObject({ title: plain, summary: plain });
/** The project's own files speak both languages; a file of one's own may leave Chinese out, and English stands in. */
const bilingual = v.strictObject({ en: words, zh: words });
const anyLanguage = v.pipe(
  v.strictObject({ en: words, zh: v.optional(words) }),
  v.transform(({ en, zh }) => ({ en, zh: zh ?? en })),
);
/** A sentence or a heading in both languages. */
const told = v.strictObject({ en: plain, zh: plain });
const news = v.strictObject({ headline: plain, body: plain });
const card = v.strictObject({ title: plain, body: plain });

/** One narrated decision, with the passage that tells it. No card is narrated, for hands are dealt by the seed. */
const narrated = v.pipe(
  v.strictObject({ ...choiceFields, because: plain }),
  v.transform(({ because, ...decision }) => ({ because, decision: { ...decision, initiative: NO_INITIATIVE } })),
);
const condition = v.pipe(
  v.strictObject({
    variable,
    over: v.optional(variable),
    atLeast: v.optional(finite),
    atMost: v.optional(finite),
  }),
  v.check(({ atLeast, atMost }) => atLeast !== undefined || atMost !== undefined, 'atLeast, atMost or both'),
  v.check(
    ({ atLeast, atMost }) => !((atLeast ?? 0) > (atMost ?? atLeast ?? 0)),
    'an atLeast that is at most its atMost',
  ),
);
const conditions = v.pipe(v.array(condition), v.minLength(1, 'at least one condition'));
const turns = v.pipe(v.array(someText(12)), v.minLength(1, 'at least one turn'), v.maxLength(40, 'at most 40 turns'));
const halfYears = v.picklist([1, 2]);
const deck = v.strictObject({ us: v.array(id), cn: v.array(id) });
const milestone = v.strictObject({ text: told, source: plain, conditions });
const story = v.strictObject({ us: v.array(narrated), cn: v.array(narrated) });
const endings = {
  crisisTension: described,
  cooperationGovernance: described,
  cooperationTension: described,
  commonsShare: described,
  closedOpenness: described,
  closedTension: described,
};

/** A scenario that stands alone. */
export const ScenarioFile = v.strictObject({
  id,
  text: bilingual,
  turns,
  halfYears: v.optional(halfYears, 1),
  events: v.array(id),
  initiatives: v.optional(deck, { us: [], cn: [] }),
  initial: v.record(variable, sourced),
  parameters: v.record(someText(40), Parameter),
  endings: v.strictObject(endings),
  estimateError: v.strictObject({ secret: described, open: described }),
  milestone: v.optional(milestone),
  narrated: v.optional(story),
});

const because = v.optional(plain);
const bounds = { low: v.optional(amount), high: v.optional(amount), source: because };
const changed = v.strictObject({ value: finite, ...bounds });
/** A number of an extending file: the number alone, or with its own range and source. */
const Change = v.lazy((x): typeof finite | typeof changed => (typeof x === 'object' && x !== null ? changed : finite));
const changeOfSides = v.strictObject({ us: v.optional(Change), cn: v.optional(Change) });
const ParameterChange = v.lazy((x): typeof changeOfSides | typeof Change => (hasSides(x) ? changeOfSides : Change));

/** A scenario that says only in what it differs from another. */
export const ExtendingFile = v.strictObject({
  id,
  extends: id,
  text: anyLanguage,
  turns: v.optional(turns),
  halfYears: v.optional(halfYears),
  events: v.optional(v.array(id)),
  initiatives: v.optional(deck),
  initial: v.optional(v.record(variable, Change), {}),
  parameters: v.optional(v.record(someText(40), ParameterChange), {}),
  endings: v.optional(v.strictObject(v.entriesFromList(Object.keys(endings), v.optional(Change))), {}),
  estimateError: v.optional(v.strictObject({ secret: v.optional(Change), open: v.optional(Change) }), {}),
  milestone: v.optional(milestone),
  narrated: v.optional(story),
});

const sameForBoth = v.strictObject({ value: amount, because: plain });
const forEach = v.strictObject({ us: amount, cn: amount, because: plain });
const Override = v.lazy((x): typeof forEach | typeof sameForBoth => (hasSides(x) ? forEach : sameForBoth));
const lens = { voices: v.array(someText(8)), overrides: v.record(someText(40), Override) };
/** The lenses of the project. */
export const LensesFile = v.record(id, v.strictObject({ ...lens, text: bilingual }));
/** One lens in a file of its own. */
export const OwnLensFile = v.strictObject({
  id,
  extends: v.optional(id),
  voices: v.optional(v.array(someText(8)), []),
  text: anyLanguage,
  overrides: v.record(someText(40), Override),
});

const weight = v.pipe(finite, v.minValue(0, 'a weight of at least 0'), v.maxValue(1, 'a weight of at most 1'));
const weights = { lead: weight, prosperity: weight, influence: weight, resilience: weight, standing: weight };
/** The sets of values. */
export const ValuesFile = v.record(
  id,
  v.strictObject({
    text: bilingual,
    weights: v.pipe(
      v.strictObject({ ...weights, publicGood: weight }),
      v.check(
        (w) => Math.abs(Object.values(w).reduce((sum, x) => sum + x, 0) - 1) < 1e-9,
        `weights of ${SCORE_PARTS.join(', ')} and publicGood that sum to 1`,
      ),
    ),
  }),
);

const part = v.pipe(finite, v.minValue(0, 'a share of at least 0'), v.maxValue(1, 'a share of at most 1'));
const EffectSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('points'), variable, amount: finite }),
  v.strictObject({ kind: v.literal('share'), variable, amount: finite }),
  v.strictObject({ kind: v.literal('users-leave'), bloc: v.picklist(BLOCS), stack: v.picklist(STACKS), amount: part }),
  v.strictObject({ kind: v.literal('users-join'), bloc: v.picklist(BLOCS), stack: v.picklist(STACKS), amount: part }),
]);
const effects = v.array(EffectSchema);
const wholeFrom1 = (what: string) =>
  v.pipe(finite, v.integer('a whole number'), v.minValue(1, `${what} of at least 1`));
const cites = v.array(someText(8));
/** The events. */
export const EventsFile = v.record(
  id,
  v.strictObject({
    at: v.picklist([...SIDES, ...BLOCS, 'pacific']),
    cites,
    source: plain,
    base: finite,
    ceiling: v.pipe(finite, v.minValue(0, 'a chance of at least 0'), v.maxValue(1, 'a chance of at most 1')),
    limit: wholeFrom1('a limit'),
    pressures: v.array(v.strictObject({ variable, from: finite, slope: finite })),
    effects,
    text: v.strictObject({ en: news, zh: news }),
  }),
);
const price = (what: string) => v.pipe(finite, v.minValue(0, `${what} of at least 0`));
/** The initiatives. */
export const InitiativesFile = v.record(
  id,
  v.strictObject({
    side: v.picklist(SIDES),
    cites,
    source: plain,
    money: price('US$ bn'),
    politicalCapital: price('points'),
    lasts: wholeFrom1('a number of half-years'),
    secret: v.optional(
      v.strictObject({ halfYears: wholeFrom1('a number of half-years'), exposedBy: id, onExposure: effects }),
    ),
    effects,
    text: v.strictObject({ en: card, zh: card }),
  }),
);
/** The evidence. */
export const EvidenceFile = v.strictObject({
  article: told,
  sections: v.record(someText(4), told),
  entries: v.record(someText(8), v.strictObject({ lines: someText(40), sections: v.string(), text: told })),
});

const motion = v.strictObject({ claim: someText(200), reading: someText(600) });
/** The motions. */
export const MotionsFile = v.record(
  id,
  v.strictObject({
    text: v.strictObject({ en: motion, zh: motion }),
    side: v.picklist(SIDES),
    a: someText(400),
    b: someText(400),
    rivals: v.pipe(v.array(id), v.minLength(1, 'one rival or more')),
    measure: someText(60),
    says: v.picklist(['more', 'less']),
    for: cites,
    against: cites,
  }),
);

/** A scenario, checked and whole. */
export type ScenarioSource = v.InferOutput<typeof ScenarioFile>;
/** A scenario that extends another, checked in itself. */
export type ExtendingSource = v.InferOutput<typeof ExtendingFile>;
/** One lens. */
export type LensSource = v.InferOutput<typeof LensesFile>[string];
/** One event. */
export type EventSource = v.InferOutput<typeof EventsFile>[string];
/** One initiative. */
export type InitiativeSource = v.InferOutput<typeof InitiativesFile>[string];
/** One motion. */
export type MotionSource = v.InferOutput<typeof MotionsFile>[string];
/** One set of values. */
export type ValuesSource = v.InferOutput<typeof ValuesFile>[string];
/** All evidence. */
export type EvidenceSource = v.InferOutput<typeof EvidenceFile>;
/** One effect of an event or an initiative, variables by name. */
export type EffectSource = v.InferOutput<typeof EffectSchema>;
