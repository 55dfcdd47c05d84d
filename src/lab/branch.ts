// What if: a game played again from one turn on with another decision there. The luck is the same, the past is as it was,
// and after the turn each power does what it did, as far as it can pay for that, or a persona decides for it. A game in
// progress is played again only as far as it has come, so that nobody looks into luck that is still to come.

import { AS_RECORDED, type Branch } from '../format/branch-link.ts';
import { accept, type Outcome, type Refusal, refuse, shown } from '../format/outcome.ts';
import { refuseShort } from '../format/replay.ts';
import { CHOICE_NAMES, type Choice, type Decision } from '../model/decision.ts';
import { type Playing, until } from '../model/game.ts';
import { shortfall } from '../model/options.ts';
import type { Values } from '../model/scenario.ts';
import { SIDES, type Side } from '../model/sides.ts';
import { viewOf } from '../model/view.ts';
import { findPersona, personasOf } from '../personas/index.ts';
import type { Persona } from '../personas/persona.ts';
import { type PlayedAgain, playAgain } from './play-again.ts';

/**
 * Plays a branch out; a persona that searches pursues `values`. Refuses a turn that was not played, a decision that could
 * not be taken in it, and a persona that does not exist.
 */
export function playBranch(playing: Playing, branch: Branch, values: Values): Outcome<PlayedAgain> {
  const { turn, side, decision, after } = branch;
  const played = playing.turns.length;
  if (turn >= played) return notPlayed(turn, played);
  const short = shortfall(until(playing, turn), side, decision);
  if (short) return refuseShort('The branch', 'decision', playing.turns[turn]?.label ?? '', side, short);
  const players = new Map<Side, Persona>();
  for (const one of SIDES) {
    if (after[one] === AS_RECORDED) continue;
    const persona = findPersona(one, after[one], values);
    if (!persona) return unknownPlayer(one, after[one]);
    players.set(one, persona);
  }
  return accept(
    playAgain(playing, turn, (now, one, recorded) => {
      if (now.turns.length === turn) return one === side ? decision : recorded;
      return players.get(one)?.decide(viewOf(now, one)) ?? recorded;
    }),
  );
}

function notPlayed(turn: number, played: number): Refusal {
  const allowed = played === 0 ? 'no branch before a turn is played' : `a whole number from 0 to ${played - 1}`;
  return refuse('invalid', 'turn', `The branch: turn is ${turn}; allowed is ${allowed}.`);
}

function unknownPlayer(side: Side, found: string): Refusal {
  const allowed = [AS_RECORDED, ...personasOf(side).map(({ id }) => id)].join(', ');
  return refuse(
    'unknown',
    `after.${side}`,
    `The branch: after.${side} is ${shown(found)}; allowed is one of ${allowed}.`,
  );
}

/** A choice that differs between two decisions. */
export interface OtherField {
  readonly field: Choice | 'initiative';
  readonly from: Decision[Choice | 'initiative'];
  readonly to: Decision[Choice | 'initiative'];
}

/** Lists in what two decisions differ. */
export function fieldsChanged(was: Decision, is: Decision): readonly OtherField[] {
  return ([...CHOICE_NAMES, 'initiative'] as const)
    .filter((field) => was[field] !== is[field])
    .map((field) => ({ field, from: was[field], to: is[field] }));
}
