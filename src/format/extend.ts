// A scenario that extends another: the base with the differences laid over it. A number that is given alone keeps the
// range of the base and must lie in it; one that needs another range says so. A parameter's own range may reach from a
// twentieth of the base's low to twice its high: far enough for another time or another view, and not so far that the
// rules, which were tried out within the base's ranges, lose their sense (adoption that sums to 1, money that suffices).

import { refuseAt } from './check.ts';
import { accept, type Outcome } from './outcome.ts';
import type { ExtendingSource, ScenarioSource } from './schemas.ts';

type Change =
  | number
  | {
      readonly value: number;
      readonly low?: number | undefined;
      readonly high?: number | undefined;
      readonly source?: string | undefined;
    };
interface Ranged {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly source: string;
}
/** By how much a parameter's own range may fall below that of the base, and rise above it. */
const WIDER = { below: 20, above: 2 };

type Complaint = { readonly at: string; readonly found: unknown; readonly allowed: string };

/** Lays an extending scenario over its base. `file` names it in the message. */
export function extend(base: ScenarioSource, own: ExtendingSource, file: string): Outcome<ScenarioSource> {
  const complaints: Complaint[] = [];
  const lay = <N extends Ranged>(number: N, change: Change | undefined, at: string, isParameter = false): N => {
    if (change === undefined) return number;
    const given = typeof change === 'number' ? { value: change } : change;
    const laid = {
      ...number,
      value: given.value,
      low: given.low ?? number.low,
      high: given.high ?? number.high,
      source: given.source ?? `assumption: set by the scenario ${own.id}`,
    };
    const complaint = complaintAbout(laid, number, isParameter);
    if (complaint) complaints.push({ ...complaint, at: at + complaint.at });
    return laid;
  };
  const layAll = <T extends object>(
    numbers: T,
    changes: Readonly<Record<string, Change | undefined>>,
    at: string,
  ): T => {
    const laid = { ...numbers } as Record<string, unknown>;
    for (const [name, change] of Object.entries(changes)) {
      if (!Object.hasOwn(numbers, name))
        complaints.push({ at: `${at}.${name}`, found: name, allowed: `a name that ${base.id} has` });
      else laid[name] = lay(laid[name] as Ranged, change, `${at}.${name}`);
    }
    return laid as T;
  };
  const parameters: Record<string, ScenarioSource['parameters'][string]> = { ...base.parameters };
  for (const [name, change] of Object.entries(own.parameters)) {
    const at = `parameters.${name}`;
    const number = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    const bySides = typeof change === 'object' && !('value' in change);
    if (number === undefined) complaints.push({ at, found: name, allowed: `the name of a parameter of ${base.id}` });
    else if ('us' in number && bySides)
      parameters[name] = {
        ...number,
        us: lay(number.us, change.us, `${at}.us`, true),
        cn: lay(number.cn, change.cn, `${at}.cn`, true),
      };
    else if (!('us' in number) && !bySides) parameters[name] = lay(number, change as Change, at, true);
    else
      complaints.push({
        at,
        found: change,
        allowed: 'us' in number ? 'a number for us, for cn or for each' : 'one number',
      });
  }
  const initial = layAll(base.initial, own.initial, 'initial');
  const endings = layAll(base.endings, own.endings, 'endings');
  const estimateError = layAll(base.estimateError, own.estimateError, 'estimateError');
  const [first] = complaints;
  if (first) return refuseAt(file, first.at, first.found, first.allowed);
  const { milestone = base.milestone } = own;
  // What is told of the base's turns is not told of others.
  const narrated = own.narrated ?? (own.turns === undefined ? base.narrated : undefined);
  return accept({
    id: own.id,
    text: own.text,
    turns: own.turns ?? base.turns,
    halfYears: own.halfYears ?? base.halfYears,
    events: own.events ?? base.events,
    initiatives: own.initiatives ?? base.initiatives,
    initial,
    parameters,
    endings,
    estimateError,
    ...(milestone ? { milestone } : {}),
    ...(narrated ? { narrated } : {}),
  });
}

function complaintAbout({ value, low, high }: Ranged, base: Ranged, isParameter: boolean): Complaint | undefined {
  const least = base.low / WIDER.below;
  const most = base.high * WIDER.above;
  if (isParameter && low < least) return { at: '.low', found: low, allowed: `a number of at least ${least}` };
  if (isParameter && high > most) return { at: '.high', found: high, allowed: `a number of at most ${most}` };
  if (low > high) return { at: '.low', found: low, allowed: `a number up to its high, ${high}` };
  if (value < low || value > high)
    return { at: '', found: value, allowed: `a number from ${low} to ${high}, or a low and high of its own` };
  return undefined;
}
