// From a record to the game that it tells, or to one sentence that says why it cannot be played here.

import { advance, type Game, type Playing, RULES, start } from '../model/game.ts';
import { hashOf } from '../model/hash.ts';
import { type Shortfall, shortfall } from '../model/options.ts';
import { SIDES, type Side } from '../model/sides.ts';
import type { Catalogue } from './catalogue.ts';
import { otherRules } from './game-file.ts';
import { accept, type Outcome, type Refusal, refuse, shown } from './outcome.ts';
import { joinGame } from './own.ts';
import { prepare } from './prepare.ts';

/**
 * Plays a record out, turn by turn, by the files of one's own that it carries. Refuses one of other rules, of an unknown scenario, lens or values, with more turns
 * than the scenario, with a decision that cannot be paid, or that gives another hash than the expected one.
 */
export function replay(known: Catalogue, record: Game, expectedHash?: string): Outcome<Playing> {
  if (record.rules !== RULES) return otherRules(record.rules);
  const joined = joinGame(known, record);
  if (!joined.ok) return joined;
  const { catalogue, game } = joined.value;
  const stranger = unknownPart(catalogue, game);
  if (stranger) return stranger;
  const scenario = prepare(catalogue, game.scenario, game.lens);
  const most = scenario.labels.length;
  if (game.decisions.length > most) return tooLong(game.decisions.length, most);

  let playing = start(scenario, game.seed);
  for (const [turn, decisions] of game.decisions.entries()) {
    for (const side of SIDES) {
      const short = shortfall(playing, side, decisions[side]);
      if (short)
        return refuseShort('The record', `decisions.${turn}.${side}`, scenario.labels[turn] ?? '', side, short);
    }
    playing = advance(playing, decisions);
  }
  const hash = hashOf(playing);
  return expectedHash === undefined || hash === expectedHash ? accept(playing) : differs(hash, expectedHash);
}

function unknownPart(catalogue: Catalogue, game: Game): Refusal | undefined {
  const known = { scenario: catalogue.scenarios, lens: catalogue.lenses, values: catalogue.values };
  for (const part of ['scenario', 'lens', 'values'] as const) {
    if (Object.hasOwn(known[part], game[part])) continue;
    const names = Object.keys(known[part]).join(', ');
    return refuse('unknown', part, `The record: ${part} is ${shown(game[part])}; allowed is one of ${names}.`);
  }
  return undefined;
}

function tooLong(found: number, most: number): Refusal {
  return refuse('too-long', 'decisions', `The record: decisions has ${found} turns; allowed are at most ${most}.`);
}

const STOCKS = { money: 'US$ bn of money', politicalCapital: 'points of political capital' } as const;
const POWERS_IN_WORDS = { us: 'the US', cn: 'China' } as const;

/** Refuses a decision that could not be taken in its turn: `file` and `at` name it, `label` the turn. */
export function refuseShort(file: string, at: string, label: string, side: Side, short: Shortfall): Refusal {
  if (short.of === 'hand') return notHeld(file, `${at}.initiative`, short.initiative, short.hand);
  const { of, needed, has } = short;
  const [asked, held] = apart(needed, has);
  const where = `in ${label} ${POWERS_IN_WORDS[side]}`;
  return refuse('unpaid', at, `${file}: ${at} needs ${asked} ${STOCKS[of]}; ${where} has ${held}.`);
}

function notHeld(file: string, at: string, found: string, hand: readonly string[]): Refusal {
  const allowed = ['none', ...hand].join(', ');
  return refuse(
    'not-held',
    at,
    `${file}: ${at} is ${shown(found)}; allowed is one of ${allowed}, the hand of that turn.`,
  );
}

/** Writes two numbers with as few decimals as tell them apart. */
function apart(a: number, b: number): readonly [string, string] {
  for (let decimals = 1; decimals < 17; decimals++) {
    const [x, y] = [a.toFixed(decimals), b.toFixed(decimals)];
    if (x !== y) return [x, y];
  }
  return [String(a), String(b)];
}

function differs(found: string, expected: string): Refusal {
  return refuse(
    'differs',
    'hash',
    `The record plays out to the hash ${found}; allowed is ${expected}, which came with it, so one of the two was changed.`,
  );
}
