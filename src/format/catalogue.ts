// The files of `scenarios/`, checked: scenarios, lenses, values, events and evidence. A file that is wrong is refused
// with one sentence that names the file, the place in it, what was found and what is allowed.

import * as v from 'valibot';
import { MECHANISMS } from '../model/mechanisms/index.ts';
import { PRICE_PARAMETERS } from '../model/prices.ts';
import { BLOCS, SIDES, STACKS } from '../model/sides.ts';
import { findVariable, isCounted, SCORE_PARTS, VARIABLES, type VariableRange } from '../model/variables.ts';
import { check, finite, someText } from './check.ts';
import { accept, type Outcome, refuse, shown } from './outcome.ts';

const plain = someText(600);
const variable = v.pipe(
  v.string('the name of a variable'),
  v.check((name) => findVariable(name) !== undefined, 'the dotted name of a variable, for instance us.compute'),
);
const range = { value: finite, low: finite, high: finite, source: plain };
type Range = { value: number; low: number; high: number };
const ordered = ({ value, low, high }: Range) => low <= value && value <= high;
const orderedMessage = ({ input: { low, high } }: { input: Range }) =>
  `a number from its low, ${low}, to its high, ${high}`;
const sourced = v.pipe(
  v.strictObject(range),
  v.forward(
    v.check((x) => ordered(x), orderedMessage),
    ['value'],
  ),
);
const described = v.pipe(
  v.strictObject({ ...range, unit: plain, meaning: plain }),
  v.forward(
    v.check((x) => ordered(x), orderedMessage),
    ['value'],
  ),
);
const perSide = v.strictObject({ unit: plain, meaning: plain, us: sourced, cn: sourced });
/** Chosen by what the block holds, so that a complaint names the field and not the choice. */
const hasSides = (x: unknown) => typeof x === 'object' && x !== null && ('us' in x || 'cn' in x);
const Parameter = v.lazy((x): typeof perSide | typeof described => (hasSides(x) ? perSide : described));
const words = v.strictObject({ title: plain, summary: plain });
const bilingual = v.strictObject({ en: words, zh: words });
const news = v.strictObject({ headline: plain, body: plain });

const ScenarioFile = v.strictObject({
  id: someText(40),
  text: bilingual,
  turns: v.pipe(v.array(someText(12)), v.minLength(1, 'at least one turn'), v.maxLength(40, 'at most 40 turns')),
  events: v.array(someText(40)),
  initial: v.record(variable, sourced),
  parameters: v.record(someText(40), Parameter),
  endings: v.strictObject({
    crisisTension: described,
    cooperationGovernance: described,
    cooperationTension: described,
    commonsShare: described,
    closedOpenness: described,
    closedTension: described,
  }),
  estimateError: v.strictObject({ secret: described, open: described }),
});
const sameForBoth = v.strictObject({ value: finite, because: plain });
const forEach = v.strictObject({ us: finite, cn: finite, because: plain });
const Override = v.lazy((x): typeof forEach | typeof sameForBoth => (hasSides(x) ? forEach : sameForBoth));
const LensFile = v.record(
  someText(40),
  v.strictObject({ voice: someText(8), text: bilingual, overrides: v.record(someText(40), Override) }),
);
const weight = v.pipe(finite, v.minValue(0, 'a weight of at least 0'), v.maxValue(1, 'a weight of at most 1'));
const weights = { lead: weight, prosperity: weight, influence: weight, resilience: weight, standing: weight };
const ValuesFile = v.record(
  someText(40),
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
const Effect = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['points', 'share']), variable, amount: finite }),
  v.strictObject({
    kind: v.literal('users-leave'),
    bloc: v.picklist(BLOCS),
    stack: v.picklist(STACKS),
    amount: v.pipe(finite, v.minValue(0, 'a share of at least 0'), v.maxValue(1, 'a share of at most 1')),
  }),
]);
const EventFile = v.record(
  someText(40),
  v.strictObject({
    at: v.picklist([...SIDES, ...BLOCS, 'pacific']),
    cites: v.array(someText(8)),
    source: plain,
    base: finite,
    ceiling: v.pipe(finite, v.minValue(0, 'a chance of at least 0'), v.maxValue(1, 'a chance of at most 1')),
    limit: v.pipe(finite, v.integer('a whole number'), v.minValue(1, 'a limit of at least 1')),
    pressures: v.array(v.strictObject({ variable, from: finite, slope: finite })),
    effects: v.array(Effect),
    text: v.strictObject({ en: news, zh: news }),
  }),
);
const EvidenceFile = v.strictObject({
  article: plain,
  sections: v.record(someText(4), plain),
  entries: v.record(someText(8), v.strictObject({ lines: someText(40), sections: v.string(), text: plain })),
});

/** A scenario file, checked. */
export type ScenarioSource = v.InferOutput<typeof ScenarioFile>;
/** One lens of `lenses.yaml`. */
export type LensSource = v.InferOutput<typeof LensFile>[string];
/** One event of `events.yaml`. */
export type EventSource = v.InferOutput<typeof EventFile>[string];
/** One set of values of `values.yaml`. */
type ValuesSource = v.InferOutput<typeof ValuesFile>[string];

/** Everything in `scenarios/`. */
export interface Catalogue {
  readonly scenarios: Readonly<Record<string, ScenarioSource>>;
  readonly lenses: Readonly<Record<string, LensSource>>;
  readonly values: Readonly<Record<string, ValuesSource>>;
  readonly events: Readonly<Record<string, EventSource>>;
  readonly evidence: v.InferOutput<typeof EvidenceFile>;
}

/** The files that hold what all scenarios share. */
export const SHARED_FILES = ['lenses.yaml', 'values.yaml', 'events.yaml', 'evidence.yaml'] as const;

/** Checks the files of `scenarios/`, given as data by file name. */
export function parseCatalogue(files: Readonly<Record<string, unknown>>): Outcome<Catalogue> {
  const lenses = check(LensFile, files['lenses.yaml'], 'lenses.yaml');
  if (!lenses.ok) return lenses;
  const values = check(ValuesFile, files['values.yaml'], 'values.yaml');
  if (!values.ok) return values;
  const events = check(EventFile, files['events.yaml'], 'events.yaml');
  if (!events.ok) return events;
  const evidence = check(EvidenceFile, files['evidence.yaml'], 'evidence.yaml');
  if (!evidence.ok) return evidence;

  const scenarios: Record<string, ScenarioSource> = {};
  for (const [name, data] of Object.entries(files)) {
    if ((SHARED_FILES as readonly string[]).includes(name)) continue;
    const scenario = parseScenario(data, name, Object.keys(events.value));
    if (!scenario.ok) return scenario;
    const { id } = scenario.value;
    if (scenarios[id])
      return refuse('invalid', 'id', `${name}: id is ${shown(id)}, which another file has; allowed is one of its own.`);
    scenarios[id] = scenario.value;
  }
  const catalogue = {
    scenarios,
    lenses: lenses.value,
    values: values.value,
    events: events.value,
    evidence: evidence.value,
  };
  return crossCheck(catalogue) ?? accept(catalogue);
}

/** Checks one scenario file against the model: every variable, every parameter, every event that it names. */
function parseScenario(data: unknown, file: string, events: readonly string[]): Outcome<ScenarioSource> {
  const parsed = check(ScenarioFile, data, file);
  if (!parsed.ok) return parsed;
  const scenario = parsed.value;
  const wrong = (at: string, found: unknown, allowed: string) =>
    refuse('invalid', at, `${file}: ${at} is ${shown(found)}; allowed is ${allowed}.`);

  for (const id of scenario.events) if (!events.includes(id)) return wrong('events', id, `one of ${events.join(', ')}`);
  if (new Set(scenario.turns).size < scenario.turns.length)
    return wrong('turns', scenario.turns, 'a list without repeats');
  for (const { name, low, high } of VARIABLES as readonly VariableRange[]) {
    const start = scenario.initial[name]?.value;
    if (isCounted(name)) {
      if (start !== undefined) return wrong(`initial.${name}`, start, 'nothing, for scores are counted');
      continue;
    }
    if (start === undefined || start < low || start > high)
      return wrong(`initial.${name}`, start, `a number from ${low} to ${high}`);
  }
  for (const bloc of BLOCS) {
    const sum = STACKS.reduce((all, stack) => all + (scenario.initial[`${bloc}.adoption.${stack}`]?.value ?? 0), 0);
    if (Math.abs(sum - 1) > 1e-9) return wrong(`initial.${bloc}.adoption`, sum, 'three shares that sum to 1');
  }
  const needed = neededParameters();
  for (const [name, kind] of needed) {
    const found = scenario.parameters[name];
    if (found === undefined || kind !== ('us' in found ? 'perSide' : 'one'))
      return wrong(
        `parameters.${name}`,
        found,
        kind === 'one' ? 'one number with its range' : 'a number for us and one for cn',
      );
  }
  for (const name of Object.keys(scenario.parameters))
    if (!needed.has(name)) return wrong(`parameters.${name}`, name, 'the name of a parameter that a mechanism uses');
  return accept(scenario);
}

/** Lists every parameter that the model needs, and whether it is one number or one for each power. */
export function neededParameters(): ReadonlyMap<string, 'one' | 'perSide'> {
  const needed = new Map<string, 'one' | 'perSide'>();
  for (const { parameters, perSide } of [PRICE_PARAMETERS, ...MECHANISMS.map(({ uses }) => uses)]) {
    for (const name of parameters) needed.set(name, 'one');
    for (const name of perSide) needed.set(name, 'perSide');
  }
  return needed;
}

function crossCheck({ lenses, events, evidence }: Catalogue): Outcome<Catalogue> | undefined {
  const needed = neededParameters();
  for (const [lens, { voice, overrides }] of Object.entries(lenses)) {
    const known = voice === 'none' || evidence.entries[voice] !== undefined;
    if (!known) return unknownEvidence('lenses.yaml', `${lens}.voice`, voice);
    for (const [name, override] of Object.entries(overrides)) {
      const kind = 'value' in override ? 'one' : 'perSide';
      if (needed.get(name) === kind) continue;
      const at = `${lens}.overrides.${name}`;
      const allowed = needed.has(name) ? 'the same kind as in the scenario' : 'the name of a parameter';
      return refuse('invalid', at, `lenses.yaml: ${at} is ${shown(override)}; allowed is ${allowed}.`);
    }
  }
  for (const [event, { cites }] of Object.entries(events))
    for (const id of cites) if (!evidence.entries[id]) return unknownEvidence('events.yaml', `${event}.cites`, id);
  for (const { id, cites } of MECHANISMS)
    for (const cited of cites) if (!evidence.entries[cited]) return unknownEvidence('evidence.yaml', id, cited);
  return undefined;
}

function unknownEvidence(file: string, at: string, found: string) {
  return refuse('invalid', at, `${file}: ${at} is ${shown(found)}; allowed is an id of evidence.yaml.`);
}
