// Compute: lights where data centres are. Running ones glow, those without energy are hollow rings, those being built are
// broken rings. More compute, more and larger lights.

import { BlendModes, type GameObjects } from 'phaser';
import { mix } from './colour.ts';
import { type Frame, isSmall, markSize, toScreen } from './frame.ts';
import { blank, dyed, stamp } from './glyphs.ts';
import type { PowerId } from './picture.ts';
import { layOutSlots, lightsOf, type Slot } from './site-lights.ts';
import type { MakeLayer, Stage } from './stage.ts';
import { type MapPoint, POWERS, worldMap } from './world-map.ts';

const MOST_ROUNDS = 7;

/** Makes the layer that draws compute. */
export const computeLayer: MakeLayer = (scene) => {
  const halos = perSlot(() => blank(scene));
  const cores = perSlot(() => blank(scene));
  const rings = scene.add.graphics();
  const building = scene.add.graphics();
  let framed: { readonly frame: Frame; readonly slots: Readonly<Record<PowerId, Slot[]>> } | null = null;
  return {
    paint: (stage, picture) => {
      const { frame, palette } = stage;
      if (framed?.frame !== frame) framed = { frame, slots: { us: slotsOf(frame, 'us'), cn: slotsOf(frame, 'cn') } };
      rings.clear();
      building.clear();
      for (const power of POWERS) {
        const slots = framed.slots[power];
        const state = picture.powers[power];
        const core = dyed(scene, 'dot', palette.glow ? mix(palette[power], 0xffffff, 0.72) : palette[power]);
        const halo = dyed(scene, 'glow', palette[power]);
        const size = markSize(frame, 5 + 1.6 * state.compute);
        for (const image of halos[power]) image.setVisible(false);
        for (const image of cores[power]) image.setVisible(false);
        lightsOf(slots, state).forEach(({ slot, kind, share }, i) => {
          const [x, y] = toScreen(frame, slot.at);
          if (kind === 'running') {
            const grown = size * (0.5 + 0.5 * share);
            const wide = size * (3.8 + 1.6 * state.compute);
            stamp(cores[power][i], { key: core, at: [x, y], size: grown, alpha: 0.4 + 0.6 * share });
            stamp(halos[power][i], { key: halo, at: [x, y], size: wide, alpha: (palette.glow ? 0.5 : 0.35) * share });
            halos[power][i]?.setBlendMode(palette.glow ? BlendModes.ADD : BlendModes.NORMAL);
          } else if (kind === 'unpowered') {
            rings.lineStyle(1.4 * frame.density, mix(palette[power], palette.ink, 0.35), 0.9 * share);
            rings.strokeCircle(x, y, size * 0.46);
          } else {
            drawSite(building, stage, power, [x, y], size);
          }
        });
      }
      building.setAlpha(0.9);
    },
    tick: (_stage, _picture, seconds) => {
      building.setAlpha(0.68 + 0.3 * Math.sin(seconds * 2.2));
    },
  };
};

function perSlot(make: () => GameObjects.Image): Readonly<Record<PowerId, GameObjects.Image[]>> {
  const pool = (power: PowerId): GameObjects.Image[] =>
    Array.from({ length: worldMap.groups[power].sites.length * MOST_ROUNDS }, make);
  return { us: pool('us'), cn: pool('cn') };
}

/** Fewer slots on a small map, further apart in picture units, so that lights never run together. */
function slotsOf(frame: Frame, power: PowerId): Slot[] {
  const spacing = markSize(frame, 9.2) / frame.scale;
  const sites = worldMap.groups[power].sites.map(({ at }) => at);
  return layOutSlots(sites, isSmall(frame) ? 3 : MOST_ROUNDS, spacing);
}

/** A broken ring, as plans draw what is to come, with a seed in it. */
function drawSite(
  pen: GameObjects.Graphics,
  { frame, palette }: Stage,
  power: PowerId,
  [x, y]: MapPoint,
  size: number,
): void {
  const colour = mix(palette[power], palette.ink, 0.5);
  pen.lineStyle(1.5 * frame.density, colour, 1);
  for (let quarter = 0; quarter < 4; quarter++) {
    const from = (quarter * Math.PI) / 2 + 0.3;
    pen.beginPath();
    pen.arc(x, y, size * 0.62, from, from + 0.95);
    pen.strokePath();
  }
  pen.fillStyle(colour, 1).fillCircle(x, y, size * 0.16);
}
