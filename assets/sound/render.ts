// Renders every sound of the game from sums of sines and a little noise, and writes each as Ogg Vorbis with MP3 as the
// fallback (`npm run sounds`). Nothing is recorded and nothing is borrowed: this file is the score and the orchestra.
// Beds repeat without a seam: every frequency in them fits a whole number of times into their length.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMp3Encoder, createOggEncoder } from 'wasm-media-encoders';

const RATE = 32_000;
const TURN = 2 * Math.PI;

/** A sound: its length in seconds, and the pressure at a time, roughly between -1 and 1. */
interface Sound {
  readonly seconds: number;
  readonly at: (t: number) => number;
}

function sine(t: number, hertz: number, phase = 0): number {
  return Math.sin(TURN * (hertz * t + phase));
}

/** A tone that rises within `attack` seconds and dies away with the time constant `decay`. */
function struck(t: number, start: number, hertz: number, attack: number, decay: number): number {
  const since = t - start;
  if (since < 0) return 0;
  const loud = Math.min(1, since / attack) * Math.exp(-since / decay);
  return loud * (sine(t, hertz) + 0.3 * sine(t, 2 * hertz, 0.1) + 0.1 * sine(t, 3 * hertz, 0.2));
}

/** Noise that is the same at every rendering. */
function noise(t: number): number {
  const x = Math.sin(Math.floor(t * RATE) * 12.9898) * 43_758.5453;
  return 2 * (x - Math.floor(x)) - 1;
}

/** A drone of several tones that breathe out of step; everything fits into the length of the loop. */
function drone(t: number, seconds: number, tones: readonly number[], loud: number): number {
  return tones.reduce((sum, hertz, voice) => {
    const fitted = Math.round(hertz * seconds) / seconds;
    const breath = 0.6 + 0.4 * sine(t, (1 + (voice % 3)) / seconds, voice / tones.length);
    return sum + (loud / tones.length) * breath * (sine(t, fitted, voice / 7) + 0.2 * sine(t, 2 * fitted, voice / 5));
  }, 0);
}

const LOOP = 16;

const SOUNDS: Readonly<Record<string, Sound>> = {
  // Open fifths and ninths over a low A: work going on in a large, quiet room.
  calm: { seconds: LOOP, at: (t) => drone(t, LOOP, [55, 82.5, 110, 164.8, 185, 247], 0.9) },
  // The same room with a semitone that rubs and a slow pulse under it.
  tense: {
    seconds: LOOP,
    at: (t) => {
      const pulse = Math.max(0, sine(t, 1)) ** 8;
      return drone(t, LOOP, [55, 58.3, 82.5, 87.3, 116.5, 174.6], 0.8) + 0.35 * pulse * sine(t, 41);
    },
  },
  // A stamp on paper.
  commit: {
    seconds: 0.45,
    at: (t) =>
      0.8 * struck(t, 0, 70, 0.004, 0.09) +
      0.25 * noise(t) * Math.exp(-t / 0.015) +
      0.2 * struck(t, 0.09, 140, 0.004, 0.06),
  },
  // Two curtains: a fifth opens, then the octave.
  reveal: {
    seconds: 1.1,
    at: (t) => 0.4 * (struck(t, 0, 220, 0.05, 0.4) + struck(t, 0.12, 330, 0.05, 0.4) + struck(t, 0.3, 440, 0.05, 0.3)),
  },
  // A teleprinter: five dry knocks.
  news: {
    seconds: 0.6,
    at: (t) =>
      [0, 0.09, 0.16, 0.28, 0.35].reduce((sum, at, i) => sum + 0.4 * struck(t, at, 620 + 60 * (i % 2), 0.002, 0.02), 0),
  },
  gain: {
    seconds: 0.9,
    at: (t) => 0.4 * (struck(t, 0, 262, 0.01, 0.25) + struck(t, 0.1, 330, 0.01, 0.25) + struck(t, 0.2, 392, 0.01, 0.3)),
  },
  loss: {
    seconds: 0.9,
    at: (t) =>
      0.4 * (struck(t, 0, 311, 0.01, 0.25) + struck(t, 0.12, 262, 0.01, 0.25) + struck(t, 0.26, 208, 0.01, 0.3)),
  },
  // A wide chord that comes and goes.
  ending: {
    seconds: 4,
    at: (t) => {
      const swell = Math.sin((Math.PI * t) / 4) ** 2;
      return (
        0.25 * swell * [110, 165, 220, 277, 330, 440].reduce((sum, hertz, i) => sum + sine(t, hertz, i / 6), 0) * 0.6
      );
    },
  },
};

type Encoder = Awaited<ReturnType<typeof createOggEncoder>> | Awaited<ReturnType<typeof createMp3Encoder>>;

/** Computes the samples of a sound; cues end in silence, so that nothing clicks. */
function samplesOf({ seconds, at }: Sound): Float32Array {
  const count = Math.round(seconds * RATE);
  const fade = seconds < LOOP ? 0.03 * RATE : 0;
  return Float32Array.from({ length: count }, (_, i) => {
    const loud = fade > 0 ? Math.min(1, (count - 1 - i) / fade) : 1;
    return 0.7 * loud * Math.max(-1, Math.min(1, at(i / RATE)));
  });
}

function encode(encoder: Encoder, samples: Float32Array): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let from = 0; from < samples.length; from += RATE) {
    parts.push(encoder.encode([samples.subarray(from, from + RATE)]).slice());
  }
  parts.push(encoder.finalize().slice());
  return Buffer.concat(parts);
}

const [ogg, mp3] = await Promise.all([createOggEncoder(), createMp3Encoder()]);
let total = 0;
for (const [name, sound] of Object.entries(SOUNDS)) {
  const samples = samplesOf(sound);
  ogg.configure({ channels: 1, sampleRate: RATE, vbrQuality: 0 });
  mp3.configure({ channels: 1, sampleRate: RATE, vbrQuality: 7 });
  for (const [kind, encoder] of [
    ['ogg', ogg],
    ['mp3', mp3],
  ] as const) {
    const bytes = encode(encoder, samples);
    total += bytes.length;
    writeFileSync(join(import.meta.dirname, `${name}.${kind}`), bytes);
    console.log(`${name}.${kind}: ${sound.seconds} s, ${(bytes.length / 1000).toFixed(1)} kB`);
  }
}
console.log(`All together: ${(total / 1000).toFixed(1)} kB`);
