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

function game(us: string, cn: string, lens: string, seed: string, scenario = 'after-the-shock'): GoldenGame {
  return { scenario, lens, seed, us, cn };
}

/** Every doctrine and every other kind of player, every lens, every scenario, and seeds of many kinds of text. */
export const GOLDEN_GAMES: readonly GoldenGame[] = [
  game('incumbents', 'self-reliance', 'even-handed', '1'),
  game('chip-hawk', 'head-goose', 'author', '2025'),
  game('deregulating-booster', 'state-investor', 'race-and-tighten', 'k3x9ab'),
  game('industrial-planner', 'guerrilla-trade', 'scale-and-jevons', 'a seed with spaces'),
  game('efficiency-first', 'efficiency-school', 'ideas-cannot-be-fenced', '深度求索'),
  game('talent-magnet', 'bridge-builder', 'smuggled-hardware', '芯片与公地'),
  game('open-champion', 'managed-openness', 'open-over-closed', '🐉'),
  game('coalition-builder', 'capacity-builder', 'governance-first', '🇺🇸🇨🇳'),
  game('tit-for-tat', 'tit-for-tat', 'even-handed', '👩🏽‍🔬 lab'),
  game('random', 'random', 'race-and-tighten', 'éclair'),
  game('searching-1', 'searching-2', 'even-handed', '7'),
  game('incumbents', 'capacity-builder', 'author', '"quoted" \\ and {json}', 'one-lesson'),
  game('coalition-builder', 'head-goose', 'governance-first', '-0', 'race-and-summit'),
  game('as-told', 'as-told', 'even-handed', 'مشاع', 'road-to-deepseek'),
  game('random', 'searching-1', 'smuggled-hardware', '0', 'road-to-deepseek'),
  game('chip-hawk', 'self-reliance', 'race-and-tighten', 'общее', 'one-lesson'),
  game('open-champion', 'guerrilla-trade', 'open-over-closed', '2030年下半年'),
  game('efficiency-first', 'state-investor', 'scale-and-jevons', '🌍🌏🌎', 'race-and-summit'),
  game('talent-magnet', 'efficiency-school', 'even-handed', 'x'.repeat(200)),
  game('industrial-planner', 'managed-openness', 'even-handed', '\u0000\n\t'),
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
