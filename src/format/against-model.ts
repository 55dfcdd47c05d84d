// What a file says, held against the model and against the other files: every variable, parameter, event, initiative and
// passage that it names must exist, and its numbers must make a world that can be played.

import { IDLE } from '../model/decision.ts';
import { EVENT_PARAMETERS } from '../model/event.ts';
import { INITIATIVE_PARAMETERS } from '../model/initiative.ts';
import { MECHANISMS } from '../model/mechanisms/index.ts';
import { pick } from '../model/parameters.ts';
import { PRICE_PARAMETERS, priceList, tabulatePrices, totalPrice } from '../model/prices.ts';
import { BLOCS, SIDES, type Side, STACKS } from '../model/sides.ts';
import { isCounted, VARIABLES, type VariableRange } from '../model/variables.ts';
import { coverOf } from '../model/view.ts';
import { refuseAt } from './check.ts';
import type { Refusal } from './outcome.ts';
import type {
  EffectSource,
  EventSource,
  EvidenceSource,
  InitiativeSource,
  LensSource,
  MotionSource,
  ScenarioSource,
} from './schemas.ts';

/** The files that another one is held against. */
interface Known {
  readonly scenarios: Readonly<Record<string, ScenarioSource>>;
  readonly lenses: Readonly<Record<string, LensSource>>;
  readonly events: Readonly<Record<string, EventSource>>;
  readonly initiatives: Readonly<Record<string, InitiativeSource>>;
  readonly evidence: EvidenceSource;
  readonly motions: Readonly<Record<string, MotionSource>>;
}

/** Puts a complaint about a place of a file into a sentence. */
export type Wrong = (at: string, found: unknown, allowed: string) => Refusal;

/** Complains about one file. */
export function wrongIn(file: string): Wrong {
  return (at, found, allowed) => refuseAt(file, at, found, allowed);
}

/** Checks a scenario against the model: every variable, parameter, event and initiative that it names. */
export function checkScenario(known: Known, scenario: ScenarioSource, wrong: Wrong): Refusal | undefined {
  return (
    checkNames(known, scenario, wrong) ??
    checkInitial(scenario, wrong) ??
    checkParameters(scenario, wrong) ??
    checkPurses(scenario, wrong) ??
    checkNarrated(scenario, wrong)
  );
}

function checkNames({ events, initiatives }: Known, scenario: ScenarioSource, wrong: Wrong): Refusal | undefined {
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

/** Powers that could not even pay for the least would make a game without choices. */
function checkPurses({ parameters, initial, halfYears }: ScenarioSource, wrong: Wrong): Refusal | undefined {
  const numbers = Object.entries(parameters).map(([name, p]) => [
    name,
    'us' in p ? { us: p.us.value, cn: p.cn.value } : p.value,
  ]);
  const prices = tabulatePrices(pick(Object.fromEntries(numbers), PRICE_PARAMETERS));
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

/** Checks what the shared files say of each other. */
export function crossCheck(known: Known): Refusal | undefined {
  const { lenses, events, initiatives, evidence, motions } = known;
  for (const [id, lens] of Object.entries(lenses)) {
    const wrong = checkLens(known, lens, `${id}.`, wrongIn('lenses.yaml'));
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
    const leak = checkSecret(known, initiative, id, wrong);
    if (leak) return leak;
  }
  for (const [id, motion] of Object.entries(motions)) {
    for (const way of ['for', 'against'] as const) {
      const stranger = unknown(motion[way]);
      if (stranger) return unknownEvidence(wrongIn('motions.yaml'), `${id}.${way}`, stranger);
    }
  }
  for (const { id, cites } of MECHANISMS) {
    const stranger = unknown(cites);
    if (stranger) return unknownEvidence(wrongIn('evidence.yaml'), id, stranger);
  }
  return undefined;
}

/** A secret card may move nothing that the rival can see, or its ledger would give it away. */
function checkSecret(
  { events }: Known,
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

/** Checks what a lens names; `at` is where it stands in its file. */
export function checkLens({ evidence }: Known, lens: LensSource, at: string, wrong: Wrong): Refusal | undefined {
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

/** A lens of one's own may go as far as the range of some scenario does. */
export function checkSettings({ scenarios }: Known, { overrides }: LensSource, wrong: Wrong): Refusal | undefined {
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
