// `npm run bench`: what a whole game costs, against a floor measured in the same run: the same luck drawn and as many
// plain additions made, with nothing kept. Ratios travel between machines; the microseconds are this machine's alone.

import { loadCatalogue } from '../src/cli/load-catalogue.ts';
import { prepare } from '../src/format/prepare.ts';
import { advance, luckOf, type Playing, start } from '../src/model/game.ts';
import { hashOf } from '../src/model/hash.ts';
import { VARIABLES } from '../src/model/variables.ts';
import { findPersona } from '../src/personas/index.ts';
import { playOut } from '../src/personas/play-out.ts';

const ROUNDS = 7;
const GAMES = 150;

const catalogue = loadCatalogue();
if (!catalogue.ok) throw new Error(catalogue.message);
const scenario = prepare(catalogue.value, 'after-the-shock', 'even-handed');
const us = findPersona('us', 'coalition-builder');
const cn = findPersona('cn', 'managed-openness');
if (!us || !cn) throw new Error('The doctrines of the benchmark are gone.');
const played = playOut(scenario, 'bench', us, cn);
const decisions = played.turns.map((turn) => turn.decisions);
const additions = played.turns.reduce((sum, { ledger }) => sum + ledger.amounts.length, 0);
const sink = new Float64Array(VARIABLES.length);

/** Plays the record once more: always its own seed, on which its decisions can be paid. */
function again(): Playing {
  return decisions.reduce((playing, both) => advance(playing, both), start(scenario, 'bench'));
}

/** The median of several rounds, in microseconds a game. */
function microseconds(run: (seed: string) => void): number {
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    const began = performance.now();
    for (let game = 0; game < GAMES; game++) run(`${round}/${game}`);
    return ((performance.now() - began) * 1000) / GAMES;
  });
  return rounds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] as number;
}

const runs: readonly (readonly [string, (seed: string) => void])[] = [
  ['the luck of a seed', (seed) => void luckOf(scenario, seed)],
  [
    'floor: luck and the additions',
    (seed) => {
      luckOf(scenario, seed);
      for (let i = 0; i < additions; i++) sink[i % sink.length] = (sink[i % sink.length] as number) + i;
    },
  ],
  ['a game from its record', () => void again()],
  ['the same with its fingerprint', () => void hashOf(again())],
  ['a game of two doctrines', (seed) => void playOut(scenario, seed, us, cn)],
];

for (const [, run] of runs) microseconds(run);
const floor = microseconds((runs[1] as (typeof runs)[number])[1]);
console.log(
  `${decisions.length} half-years, ${VARIABLES.length} variables, ${additions} contributions; median of ${ROUNDS}`,
);
for (const [name, run] of runs) {
  const cost = microseconds(run);
  console.log(`${name.padEnd(32)}${cost.toFixed(0).padStart(8)} µs   ${(cost / floor).toFixed(1).padStart(6)} x floor`);
}
