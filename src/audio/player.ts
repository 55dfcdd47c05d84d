// The one player. Howler unlocks sound with the first gesture, picks a file that the browser can play, and is silent
// where there is no sound at all. Nothing is fetched before the player is made.

import { Howl, Howler } from 'howler';
import { type Bed, CUES, type Cue } from './cues.ts';

const files = import.meta.glob<string>('../../assets/sound/*.{ogg,mp3}', {
  eager: true,
  import: 'default',
  query: '?url',
});

function sourcesOf(name: string): string[] {
  return ['ogg', 'mp3'].map((kind) => files[`../../assets/sound/${name}.${kind}`] as string);
}

/** How loud the beds are beside the cues, from 0 to 1. */
const BED_LOUD = 0.35;
/** How long a bed takes to change, in milliseconds. */
const FADE = 1500;

/** A player of sounds. */
export interface Player {
  /** Plays cues one after another. */
  play(cues: readonly Cue[]): void;
  /** Lets the bed sound in a mix; `undefined` lets it fall silent. */
  bed(mix: Bed | undefined): void;
  /** Sets the volume of everything, from 0 to 1. */
  volume(loud: number): void;
}

/** Makes the player; the files are fetched when they are first played. */
export function makePlayer(): Player {
  const cues = new Map<Cue, Howl>();
  const beds = new Map<keyof Bed, Howl>();
  let silent = false;
  const cueOf = (cue: Cue) => {
    const found = cues.get(cue) ?? new Howl({ src: sourcesOf(cue) });
    cues.set(cue, found);
    return found;
  };
  const bedOf = (name: keyof Bed) => {
    const found = beds.get(name) ?? new Howl({ src: sourcesOf(name), loop: true, volume: 0 });
    beds.set(name, found);
    return found;
  };
  const follow = (name: keyof Bed, loud: number) => {
    if (loud === 0 && !beds.has(name)) return;
    const bed = bedOf(name);
    if (loud > 0 && !bed.playing()) bed.play();
    bed.fade(bed.volume(), loud * BED_LOUD, FADE);
  };
  return {
    play(list) {
      if (silent) return;
      const [first, ...rest] = list.filter((cue) => CUES.includes(cue));
      if (first === undefined) return;
      const howl = cueOf(first);
      howl.once('end', () => this.play(rest));
      howl.play();
    },
    bed(mix) {
      if (silent && mix) return;
      follow('calm', mix?.calm ?? 0);
      follow('tense', mix?.tense ?? 0);
    },
    volume(loud) {
      silent = loud === 0;
      Howler.volume(loud);
      if (silent) for (const bed of beds.values()) bed.pause();
    },
  };
}

/** Has the browser keep the sounds that it can play, so that they are there when the network is not. */
export async function fetchSounds(): Promise<void> {
  const kind = new Audio().canPlayType('audio/ogg; codecs="vorbis"') === '' ? 'mp3' : 'ogg';
  const urls = Object.entries(files).filter(([path]) => path.endsWith(kind));
  await Promise.all(urls.map(([, url]) => fetch(url)));
}
