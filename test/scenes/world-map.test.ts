// The prepared map keeps what its type promises: everything in the box, the powers facing each other, sites on their land.

import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { boundsOf, contains } from '../../src/scenes/polygon.ts';
import { BLOCS, type GroupId, POWERS, worldMap } from '../../src/scenes/world-map.ts';

const groups = Object.keys(worldMap.groups) as GroupId[];

describe('the world map', () => {
  it('has land for each power, each bloc and the rest', () => {
    expect(groups.sort()).toEqual([...POWERS, ...BLOCS, 'other'].sort());
    for (const id of groups) expect(worldMap.groups[id].polygons.flat().length, id).toBeGreaterThan(0);
  });

  it('keeps every point within its box, in tenths of a unit', () => {
    for (const id of groups) {
      for (const ring of worldMap.groups[id].polygons.flat()) {
        expect(ring.length % 2).toBe(0);
        expect(ring.length).toBeGreaterThanOrEqual(6);
        for (const [i, value] of ring.entries()) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(i % 2 === 0 ? worldMap.width : worldMap.height);
          expect(Math.abs(value * 10 - Math.round(value * 10))).toBeLessThan(1e-6);
        }
      }
    }
    const places = [...groups.map((id) => worldMap.groups[id].anchor), ...Object.values(worldMap.nodes)];
    for (const [x, y] of places) {
      expect(x > 0 && x < worldMap.width && y > 0 && y < worldMap.height).toBe(true);
    }
  });

  it('puts China left and the United States right of the Pacific, with the commons between', () => {
    const [china, states] = [boundsOf(worldMap.groups.cn.polygons), boundsOf(worldMap.groups.us.polygons)];
    expect(china.right).toBeLessThan(states.left);
    expect(worldMap.nodes.commons[0]).toBeGreaterThan(china.right);
    expect(worldMap.nodes.commons[0]).toBeLessThan(worldMap.nodes.usWest[0]);
  });

  it('cuts no country at the seam: nothing runs along a side of the box', () => {
    for (const id of groups) {
      const { left, right } = boundsOf(worldMap.groups[id].polygons);
      expect(left).toBeGreaterThan(1);
      expect(right).toBeLessThan(worldMap.width - 1);
      for (const [shore] of worldMap.groups[id].polygons) {
        const xs = (shore ?? []).filter((_, i) => i % 2 === 0);
        expect(Math.max(...xs) - Math.min(...xs), id).toBeLessThan(worldMap.width * 0.7);
      }
    }
  });

  it('puts every site on the land of its group and no other', () => {
    for (const id of groups) {
      for (const { name, at } of worldMap.groups[id].sites) {
        const on = groups.filter((group) => contains(worldMap.groups[group].polygons, at));
        expect(on, name).toEqual([id]);
      }
    }
    for (const power of POWERS) expect(worldMap.groups[power].sites.length).toBeGreaterThanOrEqual(6);
    for (const bloc of BLOCS) expect(worldMap.groups[bloc].sites.length).toBeGreaterThan(0);
  });

  it('stays small enough to load with the scenes', () => {
    expect(statSync(new URL('../../assets/map/world.json', import.meta.url)).size).toBeLessThan(150_000);
  });
});
