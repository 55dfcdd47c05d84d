// From checked files to a scenario that can be played: the scenario's numbers with one lens laid over them.

import { countScores } from '../model/count-scores.ts';
import type { Effect, EventRule } from '../model/event.ts';
import type { InitiativeRule } from '../model/initiative.ts';
import type { Parameters } from '../model/parameters.ts';
import type { Condition, EndingRules, ParameterSource, Scenario, Values } from '../model/scenario.ts';
import { type BySide, bySide, SIDES } from '../model/sides.ts';
import { findVariable, VARIABLES, type Variable } from '../model/variables.ts';
import type { Catalogue } from './catalogue.ts';
import { ownText } from './own.ts';
import type { EffectSource, EventSource, InitiativeSource, LensSource, ScenarioSource } from './schemas.ts';

/** What was readied before: whoever asks again gets the same scenario, and so the rules that were bound to it. */
const ready = new WeakMap<Catalogue, Map<string, Scenario>>();

/** Readies a scenario under a lens, once for a catalogue. Throws when the catalogue has no such scenario or lens. */
export function prepare(catalogue: Catalogue, scenarioId: string, lensId: string): Scenario {
  const known = ready.get(catalogue) ?? new Map<string, Scenario>();
  ready.set(catalogue, known);
  const name = JSON.stringify([scenarioId, lensId]);
  const scenario = known.get(name) ?? made(catalogue, scenarioId, lensId);
  known.set(name, scenario);
  return scenario;
}

function made(catalogue: Catalogue, scenarioId: string, lensId: string): Scenario {
  const source = Object.hasOwn(catalogue.scenarios, scenarioId) ? catalogue.scenarios[scenarioId] : undefined;
  const lens = Object.hasOwn(catalogue.lenses, lensId) ? catalogue.lenses[lensId] : undefined;
  if (!source) throw new Error(`There is no scenario "${scenarioId}".`);
  if (!lens) throw new Error(`There is no lens "${lensId}".`);
  const parameters = parametersOf(source, lens);
  const own = ownText(catalogue, { scenario: scenarioId, lens: lensId });
  const initial = Float64Array.from(VARIABLES, ({ name }) => source.initial[name]?.value ?? 0);
  return {
    id: scenarioId,
    lens: lensId,
    labels: source.turns,
    halfYears: source.halfYears,
    parameters,
    sources: sourcesOf(source, lens),
    initial: countScores(initial, parameters),
    events: source.events.map((id) => eventRule(id, catalogue.events[id] as EventSource)),
    initiatives: bySide((side) =>
      source.initiatives[side].map((id) => initiativeRule(id, catalogue.initiatives[id] as InitiativeSource)),
    ),
    milestone: (source.milestone?.conditions ?? []).map(
      ({ variable, over, atLeast, atMost }): Condition => ({
        variable: variableOf(variable),
        ...(over === undefined ? {} : { over: variableOf(over) }),
        ...(atLeast === undefined ? {} : { atLeast }),
        ...(atMost === undefined ? {} : { atMost }),
      }),
    ),
    narrated: bySide((side) => source.narrated?.[side].map(({ decision }) => decision) ?? []),
    endings: Object.fromEntries(
      Object.entries(source.endings).map(([k, { value }]) => [k, value]),
    ) as unknown as EndingRules,
    estimateError: { secret: source.estimateError.secret.value, open: source.estimateError.open.value },
    ...(own === undefined ? {} : { own }),
  };
}

/** Finds a set of values. Throws when the catalogue has none of that name. */
export function valuesOf(catalogue: Catalogue, id: string): Values {
  const values = catalogue.values[id];
  if (!values) throw new Error(`There are no values "${id}".`);
  return { id, weights: values.weights };
}

function parametersOf(source: ScenarioSource, lens: LensSource): Parameters {
  const numbers: Record<string, number | BySide<number>> = {};
  for (const [name, parameter] of Object.entries(source.parameters)) {
    const override = lens.overrides[name];
    if ('us' in parameter) {
      const set = override && 'us' in override ? override : undefined;
      numbers[name] = { us: set?.us ?? parameter.us.value, cn: set?.cn ?? parameter.cn.value };
    } else {
      numbers[name] = override && 'value' in override ? override.value : parameter.value;
    }
  }
  return numbers;
}

function sourcesOf(source: ScenarioSource, lens: LensSource): readonly ParameterSource[] {
  const sources: ParameterSource[] = [];
  for (const [name, parameter] of Object.entries(source.parameters)) {
    const override = lens.overrides[name];
    const passage = override ? { lens: override.because } : {};
    const { unit, meaning } = parameter;
    if ('us' in parameter) {
      for (const side of SIDES) {
        const value = override && 'us' in override ? override[side] : parameter[side].value;
        sources.push({ ...parameter[side], unit, meaning, name: `${name}.${side}`, value, ...passage });
      }
    } else {
      const value = override && 'value' in override ? override.value : parameter.value;
      sources.push({ ...parameter, name, value, ...passage });
    }
  }
  return sources;
}

function eventRule(id: string, { at, cites, base, ceiling, limit, pressures, effects }: EventSource): EventRule {
  return {
    id,
    at,
    cites,
    base,
    ceiling,
    limit,
    pressures: pressures.map((pressure) => ({ ...pressure, variable: variableOf(pressure.variable) })),
    effects: effects.map(effectOf),
  };
}

function initiativeRule(id: string, source: InitiativeSource): InitiativeRule {
  const { side, cites, money, politicalCapital, lasts, effects, secret } = source;
  return {
    id,
    side,
    cites,
    price: { money, politicalCapital },
    lasts,
    effects: effects.map(effectOf),
    ...(secret ? { secret: { ...secret, onExposure: secret.onExposure.map(effectOf) } } : {}),
  };
}

function effectOf(effect: EffectSource): Effect {
  return 'variable' in effect ? { ...effect, variable: variableOf(effect.variable) } : effect;
}

/** Finds the variable that a checked file names. */
function variableOf(name: string): Variable {
  return findVariable(name) as Variable;
}
