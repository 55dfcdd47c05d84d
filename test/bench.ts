// `npm run bench`: what a whole game costs, as ratios to a floor (the same luck, as many additions and divisions, nothing
// kept) and to boardgame.io, all measured in the same run. Ratios travel between machines; microseconds do not.

import { loadCatalogue } from '../src/cli/load-catalogue.ts';
import { progressOn } from '../src/cli/progress.ts';
import { prepare } from '../src/format/prepare.ts';
import { advance, luckOf, type Playing, start } from '../src/model/game.ts';
import type { Scenario } from '../src/model/scenario.ts';
import type { Side } from '../src/model/sides.ts';
import { flatten, VARIABLES } from '../src/model/variables.ts';
import { findPersona } from '../src/personas/index.ts';
import type { Persona } from '../src/personas/persona.ts';
import { playOut } from '../src/personas/play-out.ts';
import { boardgameOf } from './bench/boardgame-io.ts';
import { labSeconds } from './bench/lab.ts';
import { memoryAfter } from './bench/memory.ts';
import { race } from './bench/race.ts';

const SEED = 'bench';
const MOST_FLOORS = 4;
const LEAST_TIMES_FASTER = 40;
const LENGTHS = [6, 12, 24, 40] as const;
/** By how much a half-year of the longest game may cost more than one of the shortest. */
const MOST_SLOWER = 1.25;
const FEW_GAMES = 1000;
const MANY_GAMES = 10_000;
const MOST_GROWTH_MB = 1;
const LAB_SEEDS = 1000;
const MOST_LAB_SECONDS = 1;

const catalogue = loadCatalogue();
if (!catalogue.ok) throw new Error(catalogue.message);
const scenario = prepare(catalogue.value, 'after-the-shock', 'even-handed');
const us = doctrine('us', 'coalition-builder');
const cn = doctrine('cn', 'managed-openness');

function doctrine(side: Side, id: string): Persona {
  const found = findPersona(side, id);
  if (!found) throw new Error(`There is no persona "${id}" for ${side}.`);
  return found;
}

/** Plays a game once, and returns how to play it again from its record: with its luck drawn anew, or shared. */
function recorded(of: Scenario) {
  const { turns } = playOut(of, SEED, us, cn);
  const decisions = turns.map((turn) => turn.decisions);
  const onto = (begun: Playing) => decisions.reduce((playing, both) => advance(playing, both), begun);
  const begun = start(of, SEED);
  return { turns, decisions, again: () => onto(start(of, SEED)), onSharedLuck: () => onto(begun) };
}

function lasting(halfYears: number): Scenario {
  return { ...scenario, labels: Array.from({ length: halfYears }, (_, i) => `half-year ${i + 1}`) };
}

const sink = new Float64Array(VARIABLES.length);

function addAndDivide(times: number): void {
  for (let i = 0, at = 0; i < times; i++, at = at + 1 === sink.length ? 0 : at + 1) {
    sink[at] = (sink[at] as number) + i / (at + 1);
  }
}

/** Outside production, and so as it comes, boardgame.io also checks after each move that the state is plain JSON. */
function inMode(mode: 'development' | 'production', play: () => void): () => void {
  return () => {
    process.env['NODE_ENV'] = mode;
    play();
  };
}

const game = recorded(scenario);
const contributions = game.turns.reduce((sum, { ledger }) => sum + ledger.amounts.length, 0);
const boardgame = { state: flatten(scenario.initial), decisions: game.decisions };
const recording = boardgameOf({ ...boardgame, changesState: false });
const changing = boardgameOf({ ...boardgame, changesState: true });
const moves = 2 * game.decisions.length;

const cost = race({
  luck: (round) => luckOf(scenario, `${SEED}/${round}`),
  floor(round) {
    luckOf(scenario, `${SEED}/${round}`);
    addAndDivide(contributions);
  },
  game: game.again,
  shared: game.onSharedLuck,
  doctrines: (round) => playOut(scenario, `${SEED}/${round}`, us, cn),
  boardgame: inMode('development', recording),
  production: inMode('production', recording),
  changing: inMode('development', changing),
});

const inEnglish = (x: number, decimals: number) =>
  x.toLocaleString('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
const say = (name: string, ...cells: readonly string[]) =>
  console.log(name.padEnd(50) + cells.map((cell) => cell.padStart(12)).join(''));
const sayGoal = (goal: string, found: string, met: boolean) => say(`  goal: ${goal}`, found, met ? 'met' : 'MISSED');

say(`${game.turns.length} half-years, ${VARIABLES.length} variables, ${inEnglish(contributions, 0)} contributions`);
say('', 'µs a game', 'x floor', 'x game');
const names: Readonly<Record<keyof typeof cost, string>> = {
  luck: 'the luck alone',
  floor: 'floor: luck, as many additions and divisions',
  game: 'game: from its record, with the full ledger',
  shared: 'the same, on luck that was drawn before',
  doctrines: 'a game of two doctrines',
  boardgame: `boardgame.io's reducer, ${moves} moves, nothing computed`,
  production: 'the same in production mode',
  changing: 'the same as it comes, the state changed each turn',
};
for (const [id, name] of Object.entries(names) as [keyof typeof cost, string][]) {
  say(name, inEnglish(cost[id], 0), inEnglish(cost[id] / cost.floor, 2), inEnglish(cost[id] / cost.game, 1));
}
const floors = cost.game / cost.floor;
const faster = cost.boardgame / cost.game;
sayGoal(`a game costs at most ${MOST_FLOORS} floors`, inEnglish(floors, 2), floors <= MOST_FLOORS);
sayGoal(`${LEAST_TIMES_FASTER} x as fast as boardgame.io`, inEnglish(faster, 1), faster >= LEAST_TIMES_FASTER);

const byLength = race(Object.fromEntries(LENGTHS.map((length) => [length, recorded(lasting(length)).again])));
const eachHalfYear = LENGTHS.map((length) => (byLength[length] as number) / length);
const slower = (eachHalfYear.at(-1) as number) / (eachHalfYear[0] as number);
say('');
say('half-years in a game', ...LENGTHS.map(String));
say('µs a game', ...LENGTHS.map((length) => inEnglish(byLength[length] as number, 0)));
say('µs a half-year', ...eachHalfYear.map((x) => inEnglish(x, 1)));
sayGoal(
  `linear, ${LENGTHS.at(-1)} to ${LENGTHS[0]} at most ${MOST_SLOWER}`,
  inEnglish(slower, 2),
  slower <= MOST_SLOWER,
);

const progress = progressOn(process.stderr, MANY_GAMES);
const [few, many] = memoryAfter([FEW_GAMES, MANY_GAMES], (round) => {
  playOut(scenario, `${SEED}/${round}`, us, cn);
  progress.tick();
}) as [number, number];
progress.done();
say('');
say('games in a stream', inEnglish(FEW_GAMES, 0), inEnglish(MANY_GAMES, 0));
say('MB in use afterwards', inEnglish(few, 2), inEnglish(many, 2));
sayGoal(`flat, at most ${MOST_GROWTH_MB} MB more`, inEnglish(many - few, 2), many - few <= MOST_GROWTH_MB);

const lab = await labSeconds(catalogue.value, LAB_SEEDS);
say('');
say(`the lab: A and B on ${inEnglish(LAB_SEEDS, 0)} seeds, two workers`, 'first', 'next');
say('seconds', inEnglish(lab.first, 2), inEnglish(lab.next, 2));
sayGoal(`next, at most ${MOST_LAB_SECONDS} s on two cores`, inEnglish(lab.next, 2), lab.next <= MOST_LAB_SECONDS);
