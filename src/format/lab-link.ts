// A set-up of the lab as text for an address: what is compared, in which worlds, on which seeds, and by which measure;
// for a motion also its claim and which way it must turn, and last the lens that is looked at, where one was chosen.
//   link = version "." packed JSON, a list of texts in the order of the fields; lists are parted by commas.

import { strToU8 } from 'fflate';
import type { Carried } from '../model/game.ts';
import { SIDES, type Side } from '../model/sides.ts';
import { accept, type Outcome, type Refusal, refuse, shown } from './outcome.ts';
import { parseTail, partTail, writeTail } from './own-link.ts';
import { jsonOf, pack, unpack } from './pack.ts';

/** A claim that a comparison is to decide. */
export interface Motion {
  /** `#` and the id of a ready motion, or a claim in a person's own words. */
  readonly claim: string;
  /** Whether the claim says that A has more of the measure than B, or less. */
  readonly says: 'more' | 'less';
}

/** A comparison as a person sets it up; names are as they are typed. */
export interface LabSetUp {
  readonly scenario: string;
  readonly values: string;
  readonly lenses: readonly string[];
  /** A count, a range, or words with commas. */
  readonly seeds: string;
  /** The power whose strategies are compared. */
  readonly side: Side;
  /** Each a persona, a policy, or the decisions of a game. */
  readonly a: string;
  readonly b: string;
  readonly rivals: readonly string[];
  readonly measure: string;
  readonly motion?: Motion;
  /** The lens whose games are looked at, one of `lenses`; it changes nothing that is played. */
  readonly view?: string;
  /** The files of somebody's own that its scenario and lenses rest on. */
  readonly own?: readonly Carried[];
}

/** How the claim of a set-up begins when it is a ready motion's id. */
export const READY = '#';

const VERSION = '1';
const DICTIONARY = strToU8(
  ':rules=:abroad=build:abroad=contest:abroad=co-govern:focus=efficiency:focus=talent:compute=:openSource=:release=open' +
    ':release=closed+openSource=+compute=+controls=:controls=","more","less","#","world.tension","publicGood","win","total"' +
    ',"margin","cn.efficiency","cn.capability","us.capability","influence","one-lesson","race-and-summit",' +
    '"strategic-lead","prosperity","public-good","searching-1,searching-2,random,as-told,tit-for-tat,incumbents,' +
    'deregulating-booster,industrial-planner,efficiency-first,talent-magnet,coalition-builder,self-reliance,head-goose,' +
    'state-investor,guerrilla-trade,efficiency-school,bridge-builder,capacity-builder","200","us","chip-hawk",' +
    '"open-champion","managed-openness","cn","1000",["after-the-shock","balanced","even-handed,author,' +
    'ideas-cannot-be-fenced,race-and-tighten,smuggled-hardware,open-over-closed,scale-and-jevons,governance-first","200","',
);
/** Far more than any set-up needs. */
const LONGEST = 6000;
/** How long a claim in one's own words may be, in characters. */
export const LONGEST_CLAIM = 200;

/** Writes a set-up as text that can stand after `#/lab/`. */
export function writeLabLink(setUp: LabSetUp): string {
  const { scenario, values, lenses, seeds, side, a, b, rivals, measure, motion, view, own } = setUp;
  const parts = [scenario, values, lenses.join(), seeds, side, a, b, rivals.join(), measure];
  const told = [...parts, ...(motion ? [motion.claim, motion.says] : []), ...(view === undefined ? [] : [view])];
  return `${VERSION}.${pack(JSON.stringify(told), DICTIONARY)}${writeTail(own)}`;
}

/** Reads a set-up; whether there is what it names is for the lab to say. Never throws. */
export function parseLabLink(text: string): Outcome<LabSetUp> {
  const { link, tail } = partTail(text.trim());
  const [, version, body = ''] = /^([0-9]{1,3})\.(.*)$/s.exec(link) ?? [];
  if (version === undefined) return damaged(text);
  if (version !== VERSION)
    return wrong('version', `is of version ${version}`, `version ${VERSION}, which this lab reads`);
  const unpacked = unpack(body, DICTIONARY, LONGEST);
  if (unpacked === undefined) return damaged(text);
  const setUp = readParts(jsonOf(unpacked));
  const carried = parseTail(tail);
  if (!setUp.ok) return setUp;
  if (!carried.ok) return carried;
  return accept({ ...setUp.value, ...carried.value });
}

function readParts(data: unknown): Outcome<LabSetUp> {
  if (!isTexts(data) || data.length < PARTS || data.length > PARTS + 3)
    return wrong('', `holds ${shown(data)}`, 'the nine parts of a set-up, two more for a motion, and one for a lens');
  const [scenario, values, lenses, seeds, side, a, b, rivals, measure] = data as readonly string[] as Parts;
  const [claim, says] = data.length >= PARTS + 2 ? data.slice(PARTS) : [];
  const view = data.length % 2 === PARTS % 2 ? {} : { view: data.at(-1) as string };
  const power = SIDES.find((one) => one === side);
  if (!power) return wrong('side', `has the power ${shown(side)}`, SIDES.join(' or '));
  const setUp = {
    scenario,
    values,
    lenses: lenses.split(','),
    seeds,
    side: power,
    a,
    b,
    rivals: rivals.split(','),
    measure,
    ...view,
  };
  if (claim === undefined) return accept(setUp);
  if (says !== 'more' && says !== 'less') return wrong('says', `has a claim that says ${shown(says)}`, 'more or less');
  if ([...claim].length > LONGEST_CLAIM || claim.trim() === '')
    return wrong('claim', `has a claim of ${[...claim].length} characters`, `1 to ${LONGEST_CLAIM}`);
  return accept({ ...setUp, motion: { claim, says } });
}

const PARTS = 9;
type Parts = readonly [string, string, string, string, string, string, string, string, string];

function isTexts(data: unknown): data is readonly string[] {
  return Array.isArray(data) && data.every((part) => typeof part === 'string');
}

function damaged(text: string): Refusal {
  return refuse(
    'damaged',
    '',
    `${shown(text)} is not a whole set-up of the lab; allowed is a link copied from end to end.`,
  );
}

function wrong(at: string, found: string, allowed: string): Refusal {
  return refuse('invalid', at, `The set-up of the lab ${found}; allowed is ${allowed}.`);
}
