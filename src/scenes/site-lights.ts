// Compute as lights: every site of a power has slots around it, taken site by site in turn, the largest first. Running
// lights come first, then those without energy, then those under construction.

import type { PowerPicture } from './picture.ts';
import type { MapPoint } from './world-map.ts';

/** One slot for a light, around a site. */
export interface Slot {
  readonly at: MapPoint;
  /** Which site it belongs to, from 0, the largest. */
  readonly site: number;
}

/** One light to draw; `share` from 0 to 1 says how much of it is there yet. */
export interface Light {
  readonly slot: Slot;
  readonly kind: 'running' | 'unpowered' | 'building';
  readonly share: number;
}

/** Lays out slots around sites, `spacing` picture units apart, `rounds` (1 to 7) for every site. */
export function layOutSlots(sites: readonly MapPoint[], rounds: number, spacing: number): Slot[] {
  const slots: Slot[] = [];
  for (let round = 0; round < rounds; round++) {
    sites.forEach(([x, y], site) => {
      const angle = (Math.PI / 3) * (round - 1) + 0.35 + site;
      const far = round === 0 ? 0 : spacing;
      slots.push({ at: [x + far * Math.cos(angle), y + far * Math.sin(angle)], site });
    });
  }
  return slots;
}

/** Decides which slots are lit, dark or being built for a power. */
export function lightsOf(slots: readonly Slot[], power: PowerPicture): Light[] {
  const running = power.compute * power.powered * slots.length;
  const installed = power.compute * slots.length;
  const planned = Math.min(slots.length, installed + power.construction * slots.length);
  const lights: Light[] = [];
  slots.forEach((slot, i) => {
    const part = (from: number, to: number): number => Math.max(0, Math.min(i + 1, to) - Math.max(i, from));
    const [on, off, coming] = [part(0, running), part(running, installed), part(installed, planned)];
    const most = Math.max(on, off, coming);
    if (most <= 0) return;
    const kind = on === most ? 'running' : off === most ? 'unpowered' : 'building';
    lights.push({ slot, kind, share: most });
  });
  return lights;
}
