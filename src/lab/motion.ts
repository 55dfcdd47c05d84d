// A motion put to the model: in how many lenses a comparison says what the claim says, and the strongest case that the
// games make for each side. A lens speaks only when it is sure, that is when its whole 95 % interval lies on one side.

import type { Motion } from '../format/lab-link.ts';
import type { Debate } from './debate.ts';
import { type Finding, leaningOf, pictureOf } from './findings.ts';
import type { Gathering } from './gathering.ts';

/** What the model makes of a motion. */
type Outcome = 'supported' | 'opposed' | 'depends' | 'open';

/** How the lenses divide over a motion, by id. */
export interface Division {
  readonly outcome: Outcome;
  readonly with: readonly string[];
  readonly against: readonly string[];
  readonly unsure: readonly string[];
}

/** A seed that argues for one side of a motion. */
interface Witness {
  /** Its place among the debate's seeds. */
  readonly place: number;
  readonly difference: number;
}

/** The strongest case that the games make for one side of a motion. */
export interface Case {
  /** The lens in which it is strongest. */
  readonly finding: Finding;
  /** The share of seeds that point this way in that lens, 0 to 1. */
  readonly share: number;
  /** The seeds that point this way furthest, the furthest first; none when no seed does. */
  readonly witnesses: readonly Witness[];
}

/** Of so many lenses, how many must say the same, with none against, for a motion to be supported or opposed. */
const MOST_LENSES = 3 / 4;
const WITNESSES = 3;

/** Divides the lenses over a claim. */
export function divide({ says }: Motion, findings: readonly Finding[]): Division {
  const sorted = (wanted: (leaning: string) => boolean) =>
    findings.filter((finding) => wanted(leaningOf(finding))).map(({ lens }) => lens);
  const inFavour = sorted((leaning) => leaning === says);
  const against = sorted((leaning) => leaning === (says === 'more' ? 'less' : 'more'));
  const unsure = sorted((leaning) => leaning === 'unsure' || leaning === 'same');
  const needed = MOST_LENSES * findings.length;
  const outcome =
    inFavour.length + against.length === 0
      ? 'open'
      : against.length === 0 && inFavour.length >= needed
        ? 'supported'
        : inFavour.length === 0 && against.length >= needed
          ? 'opposed'
          : 'depends';
  return { outcome, with: inFavour, against, unsure };
}

/** Makes the strongest case for a claim (`with`) or against it, over all lenses of a debate. */
export function caseOf(
  { says }: Motion,
  way: 'with' | 'against',
  debate: Debate,
  gathering: Gathering,
  findings: readonly Finding[],
): Case | undefined {
  const sign = (says === 'more') === (way === 'with') ? 1 : -1;
  const strength = ({ difference }: Finding) => sign * difference.mean;
  const best = findings.reduce<Finding | undefined>(
    (most, next) => (most && strength(most) >= strength(next) ? most : next),
    undefined,
  );
  if (!best) return undefined;
  const { differences } = pictureOf(debate, gathering, findings.indexOf(best));
  const pointing = Array.from(differences, (difference, place): Witness => ({ place, difference })).filter(
    ({ difference }) => sign * difference > 0,
  );
  const share = pointing.length / differences.length;
  pointing.sort((x, y) => sign * (y.difference - x.difference));
  return { finding: best, share, witnesses: pointing.slice(0, WITNESSES) };
}
