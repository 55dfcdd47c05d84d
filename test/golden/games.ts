// Twenty games whose hashes are kept in games.json. This module imports nothing of Node, so that a page can play them too.

import type { Catalogue } from '../../src/format/catalogue.ts';
import { prepare } from '../../src/format/prepare.ts';
import { hashOf } from '../../src/model/hash.ts';
import { findPersona } from '../../src/personas/index.ts';
import type { Persona } from '../../src/personas/persona.ts';
import { playOut } from '../../src/personas/play-out.ts';

/** One game to be played out between two personas. */
export interface GoldenGame {
  readonly scenario: string;
  readonly lens: string;
  readonly seed: string;
  readonly us: string;
  readonly cn: string;
}

function game(us: string, cn: string, lens: string, seed: string): GoldenGame {
  return { scenario: 'after-the-shock', lens, seed, us, cn };
}

/** Every pair of personas at least once, every lens, and seeds of many kinds of text. */
export const GOLDEN_GAMES: readonly GoldenGame[] = [
  game('incumbents', 'self-reliance', 'even-handed', '1'),
  game('incumbents', 'guerrilla-trade', 'author', '2025'),
  game('incumbents', 'managed-openness', 'race-and-tighten', 'k3x9ab'),
  game('incumbents', 'capacity-builder', 'scale-and-jevons', 'a seed with spaces'),
  game('chip-hawk', 'self-reliance', 'race-and-tighten', '深度求索'),
  game('chip-hawk', 'guerrilla-trade', 'even-handed', '芯片与公地'),
  game('chip-hawk', 'managed-openness', 'author', '🐉'),
  game('chip-hawk', 'capacity-builder', 'even-handed', '🇺🇸🇨🇳'),
  game('open-champion', 'self-reliance', 'scale-and-jevons', '👩🏽‍🔬 lab'),
  game('open-champion', 'guerrilla-trade', 'race-and-tighten', 'éclair'),
  game('open-champion', 'managed-openness', 'even-handed', '7'),
  game('open-champion', 'capacity-builder', 'author', '"quoted" \\ and {json}'),
  game('coalition-builder', 'self-reliance', 'author', '-0'),
  game('coalition-builder', 'guerrilla-trade', 'scale-and-jevons', 'مشاع'),
  game('coalition-builder', 'managed-openness', 'even-handed', '0'),
  game('coalition-builder', 'capacity-builder', 'race-and-tighten', 'общее'),
  game('incumbents', 'managed-openness', 'even-handed', '2030年下半年'),
  game('chip-hawk', 'self-reliance', 'scale-and-jevons', '🌍🌏🌎'),
  game('open-champion', 'capacity-builder', 'even-handed', 'x'.repeat(200)),
  game('coalition-builder', 'self-reliance', 'even-handed', '\u0000\n\t'),
];

/** Names a golden game, as games.json does. */
export function nameOfGolden({ scenario, lens, seed, us, cn }: GoldenGame): string {
  return `${us} against ${cn}, ${scenario}, ${lens}, seed ${JSON.stringify(seed).slice(0, 40)}`;
}

/** Plays a golden game and returns its hash. */
export function playGolden(catalogue: Catalogue, { scenario, lens, seed, us, cn }: GoldenGame): string {
  return hashOf(playOut(prepare(catalogue, scenario, lens), seed, persona('us', us), persona('cn', cn)));
}

function persona(side: 'us' | 'cn', id: string): Persona {
  const found = findPersona(side, id);
  if (!found) throw new Error(`There is no persona "${id}" for ${side}.`);
  return found;
}
