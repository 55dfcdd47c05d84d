// The files of `scenarios/`, checked: scenarios, lenses, values, events, initiatives and evidence; and files of one's
// own, which join them on the same terms. A file that is wrong is refused with one sentence that names the file, the
// place in it, what was found and what is allowed.

import { IDLE } from '../model/decision.ts';
import { EVENT_PARAMETERS } from '../model/event.ts';
import { INITIATIVE_PARAMETERS } from '../model/initiative.ts';
import { MECHANISMS } from '../model/mechanisms/index.ts';
import { pick } from '../model/parameters.ts';
import { PRICE_PARAMETERS, priceList, totalPrice } from '../model/prices.ts';
import { BLOCS, SIDES, type Side, STACKS } from '../model/sides.ts';
import { findVariable, isCounted, VARIABLES, type Variable, type VariableRange } from '../model/variables.ts';
import { coverOf } from '../model/view.ts';
import { check, refuseAt } from './check.ts';
import { extend } from './extend.ts';
import { accept, type Outcome, type Refusal } from './outcome.ts';
import {
  type EffectSource,
  type EventSource,
  EventsFile,
  EvidenceFile,
  type EvidenceSource,
  ExtendingFile,
  type InitiativeSource,
  InitiativesFile,
  LensesFile,
  type LensSource,
  OwnLensFile,
  ScenarioFile,
  type ScenarioSource,
  ValuesFile,
  type ValuesSource,
} from './schemas.ts';

/** Everything in `scenarios/`. */
export interface Catalogue {
  readonly scenarios: Readonly<Record<string, ScenarioSource>>;
  readonly lenses: Readonly<Record<string, LensSource>>;
  readonly values: Readonly<Record<string, ValuesSource>>;
  readonly events: Readonly<Record<string, EventSource>>;
  readonly initiatives: Readonly<Record<string, InitiativeSource>>;
  readonly evidence: EvidenceSource;
}

/** The files that hold what all scenarios share. */
export const SHARED_FILES = ['lenses.yaml', 'values.yaml', 'events.yaml', 'initiatives.yaml', 'evidence.yaml'] as const;

/** Checks the files of `scenarios/`, given as data by file name. */
export function parseCatalogue(files: Readonly<Record<string, unknown>>): Outcome<Catalogue> {
  for (const [name, data] of Object.entries(files)) {
    const hostile = refuseHostile(data, name);
    if (hostile) return hostile;
  }
  const lenses = check(LensesFile, files['lenses.yaml'], 'lenses.yaml');
  if (!lenses.ok) return lenses;
  const values = check(ValuesFile, files['values.yaml'], 'values.yaml');
  if (!values.ok) return values;
  const events = check(EventsFile, files['events.yaml'], 'events.yaml');
  if (!events.ok) return events;
  const initiatives = check(InitiativesFile, files['initiatives.yaml'], 'initiatives.yaml');
  if (!initiatives.ok) return initiatives;
  const evidence = check(EvidenceFile, files['evidence.yaml'], 'evidence.yaml');
  if (!evidence.ok) return evidence;

  const shared: Catalogue = {
    scenarios: {},
    lenses: lenses.value,
    values: values.value,
    events: events.value,
    initiatives: initiatives.value,
    evidence: evidence.value,
  };
  const wrong = crossCheck(shared);
  if (wrong) return wrong;
  const own = Object.entries(files).filter(([name]) => !(SHARED_FILES as readonly string[]).includes(name));
  return addScenarios(shared, new Map(own));
}

/** Adds scenario files to a catalogue, each after the one that it extends, in whatever order they come. */
function addScenarios(catalogue: Catalogue, files: ReadonlyMap<string, unknown>): Outcome<Catalogue> {
  let grown = catalogue;
  let waiting = [...files];
  const alone = waiting.filter(([, data]) => baseOf(data) === undefined);
  for (const [name, data] of alone) {
    const added = addScenario(grown, data, name);
    if (!added.ok) return added;
    grown = added.value;
  }
  waiting = waiting.filter(([, data]) => baseOf(data) !== undefined);
  while (waiting.length > 0) {
    const ready = waiting.filter(([, data]) => Object.hasOwn(grown.scenarios, baseOf(data) as string));
    for (const [name, data] of ready.length > 0 ? ready : waiting) {
      const added = addScenario(grown, data, name, ids(waiting));
      if (!added.ok) return added;
      grown = added.value;
    }
    waiting = waiting.filter((file) => !ready.includes(file));
  }
  return accept(inOrder(grown, files));
}

/** Lists the scenarios in the order of their files, those that stand alone first. */
function inOrder(catalogue: Catalogue, files: ReadonlyMap<string, unknown>): Catalogue {
  const listed = ids([...files]).filter((id) => Object.hasOwn(catalogue.scenarios, id));
  const alone = Object.keys(catalogue.scenarios).filter((id) => !listed.includes(id));
  const first = [...alone, ...listed].sort((a, b) => extendsRank(files, a) - extendsRank(files, b));
  return {
    ...catalogue,
    scenarios: Object.fromEntries(first.map((id) => [id, catalogue.scenarios[id] as ScenarioSource])),
  };
}

function extendsRank(files: ReadonlyMap<string, unknown>, id: string): number {
  const file = [...files].find(([, data]) => fieldOf(data, 'id') === id);
  return file && baseOf(file[1]) !== undefined ? 1 : 0;
}

function ids(files: readonly (readonly [string, unknown])[]): readonly string[] {
  return files.map(([, data]) => String(fieldOf(data, 'id')));
}

function fieldOf(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, name)
    ? (data as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

function baseOf(data: unknown): string | undefined {
  const base = fieldOf(data, 'extends');
  return base === undefined ? undefined : String(base);
}

/** Adds one scenario, whole or extending one that the catalogue has. `circle`: files that wait for each other. */
export function addScenario(
  catalogue: Catalogue,
  data: unknown,
  file: string,
  circle: readonly string[] = [],
): Outcome<Catalogue> {
  const hostile = refuseHostile(data, file);
  if (hostile) return hostile;
  const whole = parseScenario(catalogue, data, file, circle);
  if (!whole.ok) return whole;
  const scenario = whole.value;
  const { id } = scenario;
  const wrong = wrongIn(file);
  if (Object.hasOwn(catalogue.scenarios, id)) return wrong('id', id, 'a name that no other scenario has');
  const complaint = checkScenario(catalogue, scenario, wrong);
  return complaint ?? accept({ ...catalogue, scenarios: { ...catalogue.scenarios, [id]: scenario } });
}

function parseScenario(
  { scenarios }: Catalogue,
  data: unknown,
  file: string,
  circle: readonly string[],
): Outcome<ScenarioSource> {
  if (fieldOf(data, 'extends') === undefined) return check(ScenarioFile, data, file);
  const own = check(ExtendingFile, data, file);
  if (!own.ok) return own;
  const base = own.value.extends;
  if (base === own.value.id || circle.includes(base))
    return wrongIn(file)('extends', base, 'a scenario that does not come back to this one');
  if (!Object.hasOwn(scenarios, base))
    return wrongIn(file)('extends', base, `one of ${Object.keys(scenarios).join(', ')}`);
  return extend(scenarios[base] as ScenarioSource, own.value, file);
}

/** Adds one lens of one's own, alone or over one that the catalogue has. */
export function addLens(catalogue: Catalogue, data: unknown, file: string): Outcome<Catalogue> {
  const hostile = refuseHostile(data, file);
  if (hostile) return hostile;
  const own = check(OwnLensFile, data, file);
  if (!own.ok) return own;
  const { id, extends: base, voices, text, overrides } = own.value;
  const wrong = wrongIn(file);
  if (Object.hasOwn(catalogue.lenses, id)) return wrong('id', id, 'a name that no other lens has');
  if (base !== undefined && !Object.hasOwn(catalogue.lenses, base))
    return wrong('extends', base, `one of ${Object.keys(catalogue.lenses).join(', ')}`);
  const under = base === undefined ? {} : catalogue.lenses[base]?.overrides;
  const lens = { voices, text, overrides: { ...under, ...overrides } };
  const complaint = checkLens(catalogue, lens, '', wrong) ?? checkSettings(catalogue, lens, wrong);
  return complaint ?? accept({ ...catalogue, lenses: { ...catalogue.lenses, [id]: lens } });
}

/** A lens of one's own may go as far as the range of some scenario does. */
function checkSettings({ scenarios }: Catalogue, { overrides }: LensSource, wrong: Wrong): Refusal | undefined {
  for (const [name, override] of Object.entries(overrides)) {
    for (const [part, value] of Object.entries(override)) {
      if (typeof value !== 'number') continue;
      const ranges = Object.values(scenarios).flatMap(({ parameters: { [name]: p } }) =>
        p === undefined ? [] : 'us' in p ? p[part as Side] : p,
      );
      const low = Math.min(...ranges.map((range) => range.low));
      const high = Math.max(...ranges.map((range) => range.high));
      if (value < low || value > high)
        return wrong(`overrides.${name}.${part}`, value, `a number from ${low} to ${high}`);
    }
  }
  return undefined;
}

type Wrong = (at: string, found: unknown, allowed: string) => Refusal;

function wrongIn(file: string): Wrong {
  return (at, found, allowed) => refuseAt(file, at, found, allowed);
}

/** Checks a scenario against the model: every variable, parameter, event and initiative that it names. */
function checkScenario(catalogue: Catalogue, scenario: ScenarioSource, wrong: Wrong): Refusal | undefined {
  return (
    checkNames(catalogue, scenario, wrong) ??
    checkInitial(scenario, wrong) ??
    checkParameters(scenario, wrong) ??
    checkPurses(scenario, wrong) ??
    checkNarrated(scenario, wrong)
  );
}

function checkNames({ events, initiatives }: Catalogue, scenario: ScenarioSource, wrong: Wrong): Refusal | undefined {
  for (const id of scenario.events)
    if (!Object.hasOwn(events, id)) return wrong('events', id, `one of ${Object.keys(events).join(', ')}`);
  if (repeats(scenario.events)) return wrong('events', repeats(scenario.events), 'a list without repeats');
  if (repeats(scenario.turns)) return wrong('turns', repeats(scenario.turns), 'a list without repeats');
  for (const side of SIDES) {
    const at = `initiatives.${side}`;
    const cards = scenario.initiatives[side];
    const allowed = Object.keys(initiatives).filter((id) => initiatives[id]?.side === side);
    for (const id of cards) if (!allowed.includes(id)) return wrong(at, id, `one of ${allowed.join(', ')}`);
    if (repeats(cards)) return wrong(at, repeats(cards), 'a list without repeats');
  }
  return undefined;
}

function repeats(list: readonly string[]): string | undefined {
  return list.find((item, i) => list.indexOf(item) !== i);
}

function checkInitial({ initial }: ScenarioSource, wrong: Wrong): Refusal | undefined {
  for (const { name, low, high } of VARIABLES as readonly VariableRange[]) {
    const start = initial[name]?.value;
    if (isCounted(name)) {
      if (start !== undefined) return wrong(`initial.${name}`, start, 'nothing, for scores are counted');
      continue;
    }
    if (start === undefined || start < low || start > high)
      return wrong(`initial.${name}`, start, `a number from ${low} to ${high}`);
  }
  for (const side of SIDES) {
    const level = initial[`${side}.controls`]?.value;
    if (!Number.isInteger(level)) return wrong(`initial.${side}.controls`, level, 'a whole level from 0 to 4');
  }
  for (const bloc of BLOCS) {
    const sum = STACKS.reduce((all, stack) => all + (initial[`${bloc}.adoption.${stack}`]?.value ?? 0), 0);
    if (Math.abs(sum - 1) > 1e-9) return wrong(`initial.${bloc}.adoption`, sum, 'three shares that sum to 1');
  }
  return undefined;
}

function checkParameters({ parameters }: ScenarioSource, wrong: Wrong): Refusal | undefined {
  const needed = neededParameters();
  for (const [name, kind] of needed) {
    const found = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (found === undefined || kind !== ('us' in found ? 'perSide' : 'one'))
      return wrong(
        `parameters.${name}`,
        found,
        kind === 'one' ? 'one number with its range' : 'a number for us and one for cn',
      );
  }
  for (const [name, parameter] of Object.entries(parameters)) {
    if (!needed.has(name)) return wrong(`parameters.${name}`, name, 'the name of a parameter that a mechanism uses');
    if (DIVIDED_BY.includes(name) && 'value' in parameter && parameter.value === 0)
      return wrong(`parameters.${name}`, 0, 'a number above 0, for the score divides by it');
  }
  return undefined;
}

/** What a score divides by while nothing has been added to the economy yet. */
const DIVIDED_BY: readonly string[] = ['prosperityHalf', 'prosperityPrior'];

/** Whoever can pay for nothing at all cannot go on, so the cheapest decision is paid for from the start, and always. */
function checkPurses({ parameters, initial, halfYears }: ScenarioSource, wrong: Wrong): Refusal | undefined {
  const numbers = Object.entries(parameters).map(([name, p]) => [
    name,
    'us' in p ? { us: p.us.value, cn: p.cn.value } : p.value,
  ]);
  const prices = pick(Object.fromEntries(numbers), PRICE_PARAMETERS);
  const income = parameters['publicIncome'];
  for (const side of SIDES) {
    const cheapest = totalPrice(priceList(prices, side, 0, IDLE));
    const earned = income && 'us' in income ? income[side].value : 0;
    if (earned < cheapest.money)
      return wrong(
        `parameters.publicIncome.${side}`,
        earned,
        `at least ${shownUp(cheapest.money)}, which the cheapest half-year costs`,
      );
    for (const of of ['money', 'politicalCapital'] as const) {
      const has = initial[`${side}.${of}`]?.value ?? 0;
      const needed = halfYears * cheapest[of];
      if (has < needed)
        return wrong(`initial.${side}.${of}`, has, `at least ${shownUp(needed)}, which the cheapest turn costs`);
    }
  }
  return undefined;
}

function checkNarrated({ turns, narrated }: ScenarioSource, wrong: Wrong): Refusal | undefined {
  if (!narrated) return undefined;
  for (const side of SIDES) {
    const told = narrated[side].length;
    if (told !== turns.length)
      return wrong(`narrated.${side}`, `${told} decisions`, `one for each of ${turns.length} turns`);
  }
  return undefined;
}

/** Writes a price with two decimals at most, and never less than it is. */
function shownUp(price: number): number {
  return Math.ceil(price * 100) / 100;
}

/** Lists every parameter that the model needs, and whether it is one number or one for each power. */
export function neededParameters(): ReadonlyMap<string, 'one' | 'perSide'> {
  const needed = new Map<string, 'one' | 'perSide'>();
  const users = [PRICE_PARAMETERS, EVENT_PARAMETERS, INITIATIVE_PARAMETERS, ...MECHANISMS.map(({ uses }) => uses)];
  for (const { parameters, perSide } of users) {
    for (const name of parameters) needed.set(name, 'one');
    for (const name of perSide) needed.set(name, 'perSide');
  }
  return needed;
}

function crossCheck(catalogue: Catalogue): Refusal | undefined {
  const { lenses, events, initiatives, evidence } = catalogue;
  for (const [id, lens] of Object.entries(lenses)) {
    const wrong = checkLens(catalogue, lens, `${id}.`, wrongIn('lenses.yaml'));
    if (wrong) return wrong;
  }
  const unknown = (cites: readonly string[]) => cites.find((id) => !Object.hasOwn(evidence.entries, id));
  for (const [id, { cites }] of Object.entries(events)) {
    const stranger = unknown(cites);
    if (stranger) return unknownEvidence(wrongIn('events.yaml'), `${id}.cites`, stranger);
  }
  for (const [id, initiative] of Object.entries(initiatives)) {
    const wrong = wrongIn('initiatives.yaml');
    const stranger = unknown(initiative.cites);
    if (stranger) return unknownEvidence(wrong, `${id}.cites`, stranger);
    const leak = checkSecret(catalogue, initiative, id, wrong);
    if (leak) return leak;
  }
  for (const { id, cites } of MECHANISMS) {
    const stranger = unknown(cites);
    if (stranger) return unknownEvidence(wrongIn('evidence.yaml'), id, stranger);
  }
  return undefined;
}

/** A secret card may move nothing that the rival can see, or its ledger would give it away. */
function checkSecret(
  { events }: Catalogue,
  { side, secret, effects }: InitiativeSource,
  id: string,
  wrong: Wrong,
): Refusal | undefined {
  if (!secret) return undefined;
  if (!Object.hasOwn(events, secret.exposedBy))
    return wrong(`${id}.secret.exposedBy`, secret.exposedBy, `one of ${Object.keys(events).join(', ')}`);
  const cover = coverOf(side as Side).map((variable) => (VARIABLES[variable] as VariableRange).name);
  const seen = effects.map(movedBy).find((name) => !cover.includes(name));
  return seen === undefined
    ? undefined
    : wrong(`${id}.effects`, seen, `while it is secret, one of ${cover.join(', ')}`);
}

function movedBy(effect: EffectSource): string {
  return 'variable' in effect ? effect.variable : `${effect.bloc}.adoption.${effect.stack}`;
}

function checkLens({ evidence }: Catalogue, lens: LensSource, at: string, wrong: Wrong): Refusal | undefined {
  const needed = neededParameters();
  for (const voice of lens.voices)
    if (!Object.hasOwn(evidence.entries, voice)) return unknownEvidence(wrong, `${at}voices`, voice);
  for (const [name, override] of Object.entries(lens.overrides)) {
    if (needed.get(name) === ('value' in override ? 'one' : 'perSide')) continue;
    const allowed = needed.has(name) ? 'the same kind as in the scenario' : 'the name of a parameter';
    return wrong(`${at}overrides.${name}`, override, allowed);
  }
  return undefined;
}

function unknownEvidence(wrong: Wrong, at: string, found: string) {
  return wrong(at, found, 'an id of evidence.yaml');
}

const HOSTILE = new Set(['__proto__', 'constructor', 'prototype']);
/** Deeper than any file of this project; a file that is deeper cannot be meant well. */
const DEEPEST = 20;

/** Refuses names that stand for the machinery of JavaScript, things that are no plain data, and data without an end. */
function refuseHostile(data: unknown, file: string, path: readonly string[] = []): Refusal | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const at = path.join('.');
  if (path.length > DEEPEST) return wrongIn(file)(at, 'a deep block', `a depth of at most ${DEEPEST}`);
  if (!isPlain(data)) return wrongIn(file)(at, 'a thing of another kind', 'a block, a list, some text or a number');
  for (const [key, value] of Object.entries(data)) {
    if (HOSTILE.has(key)) return wrongIn(file)([...path, key].join('.'), key, 'another name');
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

/** Finds the variable that a checked file names. */
export function variableOf(name: string): Variable {
  return findVariable(name) as Variable;
}
