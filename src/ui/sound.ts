// What the interface needs of sound and may not import: whoever plays it is provided by the composition root. The volume
// follows the settings.

import { createContext, useContext, useEffect } from 'react';
import type { Moment } from '../format/save.ts';
import { useSettings, type Volume } from '../store/settings.ts';

/** What can be heard of a game at one step; see `src/audio/cues.ts`. */
export interface Step {
  readonly game: string;
  readonly turns: number;
  readonly moment: Moment;
  readonly isOver: boolean;
  readonly news: number;
  readonly gain: number;
  readonly tension: number;
  readonly crisis: number;
}

/** Whoever plays the sounds. */
export interface Sound {
  /** Takes the next step of the game, or `undefined` when no game is on; returns the names of the cues that sound. */
  hear(step: Step | undefined): readonly string[];
  /** Sets how loud it is, from 0 to 1. */
  volume(loud: number): void;
}

const SILENCE: Sound = { hear: () => [], volume: () => undefined };
const SoundContext = createContext<Sound>(SILENCE);

/** Provides the sounds to everything below. */
export const SoundProvider = SoundContext.Provider;

const LOUD: Readonly<Record<Volume, number>> = { off: 0, soft: 0.25, middle: 0.55, full: 1 };
/** Keeps the volume as it is set. */
export function useVolume(): void {
  const sound = useSound();
  const { volume } = useSettings();
  useEffect(() => sound.volume(LOUD[volume]), [sound, volume]);
}

/** Finds whoever plays the sounds. */
export function useSound(): Sound {
  return useContext(SoundContext);
}
