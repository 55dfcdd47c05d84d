// A whole game between two personas: both decide from their own view, then the half-year is resolved.

import { advance, type Game, isOver, type Playing, RULES, start } from '../model/game.ts';
import type { LuckTable } from '../model/luck.ts';
import type { Scenario } from '../model/scenario.ts';
import { viewOf } from '../model/view.ts';
import type { Persona } from './persona.ts';

/** Plays a scenario out between two personas, with a seed or on a luck that was drawn before. */
export function playOut(scenario: Scenario, seed: string | LuckTable, us: Persona, cn: Persona): Playing {
  let playing = start(scenario, seed);
  while (!isOver(playing)) {
    playing = advance(playing, { us: us.decide(viewOf(playing, 'us')), cn: cn.decide(viewOf(playing, 'cn')) });
  }
  return playing;
}

/** Writes the record of a played game. */
export function recordOf(playing: Playing, about: Pick<Game, 'seed' | 'values' | 'players'>): Game {
  const { scenario, turns } = playing;
  return {
    rules: RULES,
    scenario: scenario.id,
    lens: scenario.lens,
    ...about,
    decisions: turns.map((t) => t.decisions),
  };
}
