// What one power decided in a game, as the text of a strategy: turn by turn, whatever the rest of the game was.
//   game/us/1302010.../,,talent-visas,.../my first game
// The word, the power, the digits of its decisions, its initiatives with commas (nothing for none), and what the game is
// called. The name comes last, so that it may hold whatever a name may hold.

import type { Decision } from '../model/decision.ts';
import type { Game } from '../model/game.ts';
import { SIDES, type Side } from '../model/sides.ts';
import { check } from './check.ts';
import { DIGITS, readCard, readDigits, writeCard, writeDigits } from './decision-digits.ts';
import { DecisionSchema, MOST_TURNS } from './game-file.ts';
import { accept, type Outcome, type Refusal, refuse, shown } from './outcome.ts';
import { nameFrom } from './save.ts';

/** What one power decided in a game. */
export interface Recorded {
  /** What the game is called, on one line. */
  readonly name: string;
  readonly side: Side;
  /** At least one. */
  readonly decisions: readonly Decision[];
}

const MARK = 'game/';

/** Tells the decisions of a game from the name of a persona and from a policy. */
export function isRecorded(player: string): boolean {
  return player.startsWith(MARK);
}

/** Takes one power's decisions out of a game, which goes by a name or, without one, by its seed. */
export function recordedFrom({ seed, decisions }: Game, side: Side, name = ''): Outcome<Recorded> {
  if (decisions.length === 0) return wrong('no turn that was played', 'a game with at least one');
  const called = nameFrom(name) || nameFrom(seed) || '?';
  return accept({ name: called, side, decisions: decisions.map((turn) => turn[side]) });
}

/** Writes what a power decided in a game. */
export function writeRecorded({ name, side, decisions }: Recorded): string {
  return `${MARK}${side}/${decisions.map(writeDigits).join('')}/${decisions.map(writeCard).join()}/${name}`;
}

/** Reads what a power decided in a game. Never throws. */
export function parseRecorded(text: string): Outcome<Recorded> {
  const [, whose, digits = '', cards = '', name = ''] = /^game\/(\w*)\/(\d*)\/([^/]*)\/(.*)$/su.exec(text) ?? [];
  const side = SIDES.find((one) => one === whose);
  if (!side) return wrong(shown(text), 'the power, its decisions and the name of the game, as this game writes them');
  const turns = digits.length / DIGITS;
  const played = cards.split(',');
  if (!Number.isInteger(turns) || turns < 1 || turns > MOST_TURNS || played.length !== turns)
    return wrong(`${digits.length} digits and ${played.length} initiatives`, `whole turns, from 1 to ${MOST_TURNS}`);
  if (name === '' || name !== nameFrom(name)) return wrong(`the name ${shown(name)}`, 'a name on one line');
  const decisions: Decision[] = [];
  for (const [turn, card] of played.entries()) {
    const found = { ...readDigits(digits.slice(turn * DIGITS)), initiative: readCard(card) };
    const decision = check(DecisionSchema, found, `The strategy from a game, turn ${turn + 1}`);
    if (!decision.ok) return decision;
    decisions.push(decision.value);
  }
  return accept({ name, side, decisions });
}

function wrong(found: string, allowed: string): Refusal {
  return refuse('invalid', 'strategy', `The strategy from a game has ${found}; allowed is ${allowed}.`);
}
