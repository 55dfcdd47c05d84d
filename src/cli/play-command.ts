// `play`: a whole game between two personas.

import type { Catalogue } from '../format/catalogue.ts';
import { accept, type Outcome } from '../format/outcome.ts';
import { carriedFor } from '../format/own.ts';
import { prepare, valuesOf } from '../format/prepare.ts';
import type { Game, Playing } from '../model/game.ts';
import { SIDES } from '../model/sides.ts';
import { findPersona } from '../personas/index.ts';
import type { Persona } from '../personas/persona.ts';
import { playOut, recordOf } from '../personas/play-out.ts';
import { seedOf } from './flags.ts';
import { choosePlayer } from './players.ts';
import { chooseWorld } from './world.ts';

/** The flags of `play`, each a name as typed. */
export interface PlayFlags {
  readonly scenario: string;
  readonly lens: string;
  readonly values: string;
  readonly us: string;
  readonly cn: string;
  readonly seed: string;
}

/** What is played when a flag is left out. */
export const PLAY_DEFAULTS: PlayFlags = {
  scenario: 'after-the-shock',
  lens: 'even-handed',
  values: 'balanced',
  us: 'coalition-builder',
  cn: 'managed-openness',
  seed: '1',
};

/** A played game with its record, and the catalogue that knows every name in it. */
export interface PlayedGame {
  readonly catalogue: Catalogue;
  readonly game: Game;
  readonly playing: Playing;
}

/** Plays the game that the flags describe, or says which of them is wrong. */
export function playGame(known: Catalogue, flags: PlayFlags): Outcome<PlayedGame> {
  const world = chooseWorld(known, { ...flags, lenses: [flags.lens] });
  if (!world.ok) return world;
  for (const side of SIDES) {
    const player = choosePlayer(side, flags[side]);
    if (!player.ok) return player;
  }
  const seed = seedOf('--seed', flags.seed);
  if (!seed.ok) return seed;

  const { catalogue, scenario, lenses, values } = world.value;
  const weights = valuesOf(catalogue, values);
  const [us, cn] = SIDES.map((side) => findPersona(side, flags[side], weights)) as [Persona, Persona];
  const playing = playOut(prepare(catalogue, scenario, lenses[0]), seed.value, us, cn);
  const record = recordOf(playing, { seed: seed.value, values, players: { us: us.id, cn: cn.id } });
  const game = { ...record, ...carriedFor(catalogue, record) };
  return accept({ catalogue, game, playing });
}
