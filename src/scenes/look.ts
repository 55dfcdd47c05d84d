// How the world looks apart from what it shows: theme, motion, names. The palettes are the graphics desk's style sheet.

import { type Colour, mix } from './colour.ts';
import type { BlocId, PowerId } from './picture.ts';

/** Gives the localised names written on the map. */
type WorldLabels = Readonly<Record<PowerId | BlocId | 'commons', string>>;

/** Says how to draw, apart from what. */
export interface WorldLook {
  readonly theme: 'dark' | 'light';
  /** Draws still frames: nothing moves, and `show` jumps. */
  readonly reducedMotion: boolean;
  readonly labels: WorldLabels;
}

/** Holds every colour the map uses in one theme. */
export interface Palette {
  readonly sea: Colour;
  /** The sea under full tension. */
  readonly storm: Colour;
  /** Isobars and the front. */
  readonly isobar: Colour;
  readonly land: Colour;
  /** Land of a contested bloc, under its pattern. */
  readonly bloc: Colour;
  readonly coast: Colour;
  readonly ink: Colour;
  /** The plate under words beside what moved. */
  readonly plate: Colour;
  readonly us: Colour;
  readonly cn: Colour;
  readonly commons: Colour;
  readonly usLand: Colour;
  readonly cnLand: Colour;
  /** Grey-route shipments. */
  readonly grey: Colour;
  /** Light adds up on a dark ground and is ink on a light one. */
  readonly glow: boolean;
}

const DARK: Palette = {
  sea: 0x0d1722,
  storm: 0x3a1418,
  isobar: 0xe08f86,
  land: 0x22303d,
  bloc: 0x2a3947,
  coast: 0x51667a,
  ink: 0xe8edf2,
  plate: 0x142130,
  us: 0x5aa2ff,
  cn: 0xff7a4d,
  commons: 0xe8b93c,
  usLand: mix(0x0d1722, 0x5aa2ff, 0.34),
  cnLand: mix(0x1a1718, 0xff7a4d, 0.34),
  grey: 0xb9c2ca,
  glow: true,
};

const LIGHT: Palette = {
  sea: 0xe9eef0,
  storm: 0xe2b6ab,
  isobar: 0x8c3a2b,
  land: 0xcfd4d3,
  bloc: 0xdfe2df,
  coast: 0x8f9a9d,
  ink: 0x1b2430,
  plate: 0xfffdf9,
  us: 0x1559b8,
  cn: 0xc03a12,
  commons: 0x8a6400,
  usLand: mix(0xe9eef0, 0x1559b8, 0.34),
  cnLand: mix(0xf0ebe8, 0xc03a12, 0.34),
  grey: 0x5b6670,
  glow: false,
};

/** Gives the palette of a theme. */
export function paletteOf(theme: WorldLook['theme']): Palette {
  return theme === 'dark' ? DARK : LIGHT;
}
