// Hears the game go on and has it played. The player, and Howler with it, is fetched only once somebody wants sound.

import { bedOf, type Cue, cuesOf, type Heard } from './cues.ts';
import type { Player } from './player.ts';

/** Follows a game by ear. */
export interface Conductor {
  /** Takes the next step of the game, or `undefined` when no game is on; returns the cues that belong to it. */
  hear(step: Heard | undefined): readonly Cue[];
  /** Sets how loud it is, from 0 (nothing is fetched, nothing sounds) to 1. */
  volume(loud: number): void;
}

/** Makes a conductor of the player that `load` brings. */
export function makeConductor(load: () => Promise<Player>): Conductor {
  let last: Heard | undefined;
  let loud = 0;
  let player: Promise<Player> | undefined;
  const withPlayer = (act: (player: Player) => void) => {
    if (loud === 0 && !player) return;
    player ??= load();
    // Without its files the game is silent, and goes on.
    player.then(act).catch(() => undefined);
  };
  const playBed = () => withPlayer((it) => it.bed(last && loud > 0 ? bedOf(last) : undefined));
  return {
    hear(step) {
      const cues = step ? cuesOf(last, step) : [];
      last = step;
      if (cues.length > 0) withPlayer((it) => it.play(cues));
      playBed();
      return loud > 0 ? cues : [];
    },
    volume(next) {
      if (next === loud) return;
      loud = next;
      withPlayer((it) => it.volume(next));
      playBed();
    },
  };
}
