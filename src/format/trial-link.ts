// A trial of the model as text for an address: which numbers of the rules stand elsewhere, and in which games that is
// tried out: scenario, lens, values, who plays both powers, on which seeds, and what is measured for whom.
//   link = version "." packed JSON, a list of texts in the order of the fields; changes are NAME=NUMBER with commas.

import { strToU8 } from 'fflate';
import type { Carried } from '../model/game.ts';
import { SIDES, type Side } from '../model/sides.ts';
import { accept, type Outcome, type Refusal, refuse, shown } from './outcome.ts';
import { parseTail, partTail, writeTail } from './own-link.ts';
import { jsonOf, pack, unpack } from './pack.ts';

/** A trial as a person sets it up; names are as they are typed. */
export interface TrialSetUp {
  readonly scenario: string;
  readonly lens: string;
  readonly values: string;
  /** Who plays each power: a persona, or a policy. */
  readonly us: string;
  readonly cn: string;
  /** The power that the measure is asked for. */
  readonly side: Side;
  readonly measure: string;
  /** A count, a range, or words with commas. */
  readonly seeds: string;
  /** Numbers of the rules that stand elsewhere, by name: `NAME`, or `NAME.us` and `NAME.cn`. */
  readonly set: Readonly<Record<string, number>>;
  /** The files of somebody's own that its scenario and lens rest on. */
  readonly own?: readonly Carried[];
}

const VERSION = '1';
const DICTIONARY = strToU8(
  '.cn=0..us=0."searching-1","tit-for-tat","one-lesson","race-and-summit","road-to-deepseek","self-reliance","cn.efficiency"' +
    ',"cn.capability","us.capability","world.tension","publicGood","us","cn","margin","win","total","author","race-and-tighten",' +
    '["after-the-shock","even-handed","balanced","chip-hawk","managed-openness","cn","cn.efficiency","100","scarcityGain=0.',
);
/** Far more than any trial needs. */
const LONGEST = 12_000;

/** Writes a trial as text that can stand in an address. */
export function writeTrialLink(trial: TrialSetUp): string {
  const { scenario, lens, values, us, cn, side, measure, seeds, set, own } = trial;
  const changes = Object.entries(set).map(([name, value]) => `${name}=${value}`);
  const parts = [scenario, lens, values, us, cn, side, measure, seeds, changes.join()];
  return `${VERSION}.${pack(JSON.stringify(parts), DICTIONARY)}${writeTail(own)}`;
}

/** Reads a trial; whether there is what it names is for the lab to say. Never throws. */
export function parseTrialLink(text: string): Outcome<TrialSetUp> {
  const { link, tail } = partTail(text.trim());
  const [, version, body = ''] = /^([0-9]{1,3})\.(.*)$/s.exec(link) ?? [];
  if (version === undefined) return damaged(text);
  if (version !== VERSION)
    return wrong('version', `is of version ${version}`, `version ${VERSION}, which this page reads`);
  const unpacked = unpack(body, DICTIONARY, LONGEST);
  if (unpacked === undefined) return damaged(text);
  const trial = readParts(jsonOf(unpacked));
  const carried = parseTail(tail);
  if (!trial.ok) return trial;
  return carried.ok ? accept({ ...trial.value, ...carried.value }) : carried;
}

function readParts(data: unknown): Outcome<TrialSetUp> {
  if (!Array.isArray(data) || data.length !== 9 || !data.every((part) => typeof part === 'string'))
    return wrong('', `holds ${shown(data)}`, 'the nine parts of a trial');
  const [scenario, lens, values, us, cn, whose, measure, seeds, changes] = data as unknown as Nine;
  const side = SIDES.find((one) => one === whose);
  if (!side) return wrong('side', `has the power ${shown(whose)}`, SIDES.join(' or '));
  const set: Record<string, number> = {};
  for (const change of changes === '' ? [] : changes.split(',')) {
    const [, name = '', value = ''] = /^([A-Za-z][\w.]{0,60})=(-?[\d.e+-]{1,30})$/.exec(change) ?? [];
    if (name === '' || !Number.isFinite(Number(value)) || Object.hasOwn(set, name))
      return wrong('set', `has the change ${shown(change)}`, 'a name and a number, each name once');
    set[name] = Number(value);
  }
  return accept({ scenario, lens, values, us, cn, side, measure, seeds, set });
}

type Nine = readonly [string, string, string, string, string, string, string, string, string];

function damaged(text: string): Refusal {
  return refuse('damaged', '', `${shown(text)} is not a whole trial; allowed is a link copied from end to end.`);
}

function wrong(at: string, found: string, allowed: string): Refusal {
  return refuse('invalid', at, `The trial ${found}; allowed is ${allowed}.`);
}
