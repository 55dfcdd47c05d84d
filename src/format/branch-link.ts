// A branch of a game as a part of an address: in which turn which power decides otherwise, what, and who plays on after it.
// Packed and checked as a share link is; the game itself stands beside it in the address.

import * as v from 'valibot';
import type { Decision } from '../model/decision.ts';
import { type BySide, SIDES, type Side } from '../model/sides.ts';
import { check, someText } from './check.ts';
import { DecisionSchema } from './game-file.ts';
import { seal, unseal } from './link.ts';
import { accept, type Outcome, refuse } from './outcome.ts';

/** Plays on after a branch by doing what was recorded, as far as that can be paid. */
export const AS_RECORDED = 'as-recorded';

/** A branch: what is decided otherwise, and who plays on. */
export interface Branch {
  /** From 0. */
  readonly turn: number;
  readonly side: Side;
  /** What the power decides in that turn. */
  readonly decision: Decision;
  /** Who decides for each power in the turns after it: a persona's id, or `AS_RECORDED`. */
  readonly after: BySide<string>;
}

const TURN = 'a whole number from 0 to 39';
const player = someText(40);
const BranchSchema = v.strictObject({
  turn: v.pipe(v.number(TURN), v.integer(TURN), v.minValue(0, TURN), v.maxValue(39, TURN)),
  side: v.picklist(SIDES),
  decision: DecisionSchema,
  after: v.strictObject({ us: player, cn: player }),
});

/** Writes a branch as text that can stand in an address. */
export function writeBranch({ turn, side, decision, after }: Branch): string {
  const { controls, openSource, compute, release, focus, abroad, rules, initiative } = decision;
  return seal(
    JSON.stringify([
      turn,
      side,
      controls,
      openSource,
      compute,
      release,
      focus,
      abroad,
      rules,
      initiative,
      after.us,
      after.cn,
    ]),
  );
}

/** Reads a branch. Never throws, and never gives another branch. */
export function parseBranch(text: string): Outcome<Branch> {
  const unpacked = unseal(text);
  if (!unpacked.ok) return unpacked;
  const parts = jsonOf(unpacked.value);
  if (!Array.isArray(parts) || parts.length !== PARTS)
    return refuse('invalid', '', `The branch is not a list of ${PARTS} parts; allowed is one that this game wrote.`);
  const [turn, side, controls, openSource, compute, release, focus, abroad, rules, initiative, us, cn] = parts;
  const decision = { controls, openSource, compute, release, focus, abroad, rules, initiative };
  const branch = check(BranchSchema, { turn, side, decision, after: { us, cn } }, 'The branch');
  return branch.ok ? accept(branch.value) : branch;
}

/** Turn, side, the eight fields of a decision, and two players. */
const PARTS = 12;

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
