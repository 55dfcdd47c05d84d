// The files of `scenarios/`, checked: scenarios, lenses, values, events, initiatives, evidence and motions; and files of
// one's own, which join them on the same terms. A file that is wrong is refused with one sentence that names the file,
// the place in it, what was found and what is allowed.

import type { Carried } from '../model/game.ts';
import { checkLens, checkScenario, checkSettings, crossCheck, wrongIn } from './against-model.ts';
import { check } from './check.ts';
import { extend } from './extend.ts';
import { refuseHostile } from './hostile.ts';
import { accept, type Outcome } from './outcome.ts';
import {
  type EventSource,
  EventsFile,
  EvidenceFile,
  type EvidenceSource,
  ExtendingFile,
  type InitiativeSource,
  InitiativesFile,
  LensesFile,
  type LensSource,
  type MotionSource,
  MotionsFile,
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
  readonly motions: Readonly<Record<string, MotionSource>>;
  /** The files of one's own that it holds beside the project's, each after the one that it extends; see own.ts. */
  readonly own?: readonly Carried[];
}

/** The files that hold what all scenarios share. */
export const SHARED_FILES = [
  'lenses.yaml',
  'values.yaml',
  'events.yaml',
  'initiatives.yaml',
  'evidence.yaml',
  'motions.yaml',
] as const;

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
  // A folder of one's own scenarios need not have motions.
  const motions = check(MotionsFile, files['motions.yaml'] ?? {}, 'motions.yaml');
  if (!motions.ok) return motions;

  const shared: Catalogue = {
    scenarios: {},
    lenses: lenses.value,
    values: values.value,
    events: events.value,
    initiatives: initiatives.value,
    evidence: evidence.value,
    motions: motions.value,
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
  const isReady = ([, data]: readonly [string, unknown]) => {
    const base = baseOf(data);
    return base === undefined || Object.hasOwn(grown.scenarios, base);
  };
  while (waiting.length > 0) {
    const ready = waiting.filter(isReady);
    // Where none is ready, the first of those that wait says what it waits for in vain.
    const circle = ready.length > 0 ? [] : ids(waiting);
    for (const [name, data] of ready.length > 0 ? ready : waiting) {
      const added = addScenario(grown, data, name, circle);
      if (!added.ok) return added;
      grown = added.value;
    }
    waiting = waiting.filter((file) => !ready.includes(file));
  }
  return accept(grown);
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
