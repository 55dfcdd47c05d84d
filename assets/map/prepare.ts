// Prepares assets/map/world.json, the coastlines that the scenes draw: `npx tsx assets/map/prepare.ts`.
// Natural Earth 1:50m (through world-atlas) is simplified with shared borders kept, merged into the groups of the
// game, unrolled around the Pacific and projected once, so that the game itself needs no map library.

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoCentroid, geoNaturalEarth1Raw, geoPath } from 'd3-geo';
import { feature, mergeArcs } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Polygon, Topology } from 'topojson-specification';
import { AFRICA, ASIA, DROPPED, EUROPE, LATIN_AMERICA, NODES, PLACES } from './places.ts';

type Point = readonly [number, number];
type Ring = readonly Point[];
type Group = keyof typeof PLACES;
type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** The meridian in the middle of the picture, degrees east. */
const CENTRE = 155;
/** Width of the picture and the empty border around the land, in picture units. */
const WIDTH = 1000;
const MARGIN = 8;
/** Triangles smaller than this (square degrees at the equator) are flattened out of a coastline. */
const MIN_TRIANGLE = 0.02;
/** Islands smaller than this (square picture units) are left out. */
const MIN_ISLAND = 0.7;

const source = readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8');
const atlas = simplify(
  presimplify(JSON.parse(source) as Countries, triangleArea),
  MIN_TRIANGLE,
) as unknown as Countries;

/** Weighs a corner by its area on the picture, where degrees of longitude shrink towards the poles. */
function triangleArea(corners: [[number, number], [number, number], [number, number]]): number {
  const [a, b, c] = corners;
  const planar = Math.abs((a[0] - c[0]) * (b[1] - a[1]) - (a[0] - b[0]) * (c[1] - a[1])) / 2;
  return planar * Math.cos((b[1] * Math.PI) / 180) ** 1.5;
}

function groupOf(name: string): Group | null {
  if (DROPPED.has(name)) return null;
  if (name === 'United States of America') return 'us';
  if (name === 'China' || name === 'Hong Kong' || name === 'Macao') return 'cn';
  if (EUROPE.has(name)) return 'europe';
  if (AFRICA.has(name)) return 'africa';
  if (ASIA.has(name)) return 'asia';
  if (LATIN_AMERICA.has(name)) return 'latinAmerica';
  return 'other';
}

/** Every polygon of every country with the group that it is drawn in; far-off parts of European states are `other`. */
const shapes = atlas.objects.countries.geometries.flatMap((country) => {
  const group = groupOf((country.properties as { name: string }).name);
  const parts = country.type === 'MultiPolygon' ? country.arcs : country.type === 'Polygon' ? [country.arcs] : [];
  return parts.flatMap((arcs): { group: Group; polygon: Polygon }[] => {
    const polygon: Polygon = { type: 'Polygon', arcs };
    if (group === null) return [];
    const [lon, lat] = geoCentroid(feature(atlas, polygon));
    return [{ group: group === 'europe' && (lon < -30 || lat < 25) ? 'other' : group, polygon }];
  });
});

/** Merges the countries of a group into one outline; inner borders vanish. */
function outline(group: Group): Ring[][] {
  const members = shapes.filter((shape) => shape.group === group).map((shape) => shape.polygon);
  const merged = mergeArcs(atlas, members);
  return feature(atlas, merged).geometry.coordinates as unknown as Ring[][];
}

/** Follows a ring over the 180th meridian without a jump: longitudes may leave -180 to 180. */
function unwrap(ring: Ring): Ring {
  let turn = 0;
  return ring.map(([lon, lat], i) => {
    const step = i === 0 ? 0 : lon - (ring[i - 1]?.[0] ?? lon);
    if (Math.abs(step) > 180) turn -= 360 * Math.sign(step);
    return [lon + turn, lat];
  });
}

/** Projects a polygon whole, on the side of the Atlantic seam where most of it lies, so that no country is cut. */
function project(rings: Ring[]): Ring[] {
  const polygon = rings.map(unwrap);
  const shore = polygon[0] ?? [];
  const middle = (Math.min(...shore.map((p) => p[0])) + Math.max(...shore.map((p) => p[0]))) / 2;
  const turn = 360 * Math.round((CENTRE - middle) / 360);
  return polygon.map((ring) => ring.map(([lon, lat]) => raw(lon + turn, lat)));
}

function raw(lon: number, lat: number): Point {
  const [x, y] = geoNaturalEarth1Raw(((lon - CENTRE) * Math.PI) / 180, (lat * Math.PI) / 180);
  return [x, -y];
}

/** Projects a named place given as [longitude, latitude]. */
function place([lon, lat]: Point): Point {
  return raw(lon + 360 * Math.round((CENTRE - lon) / 360), lat);
}

const groups = Object.keys(PLACES) as Group[];
const projected = new Map(groups.map((group) => [group, outline(group).map(project)]));
const every = [...projected.values()].flat(3);
const [left, top] = [Math.min(...every.map((p) => p[0])), Math.min(...every.map((p) => p[1]))];
const [right, bottom] = [Math.max(...every.map((p) => p[0])), Math.max(...every.map((p) => p[1]))];
const scale = (WIDTH - 2 * MARGIN) / (right - left);
const height = Math.ceil((bottom - top) * scale + 2 * MARGIN);

function toPicture([x, y]: Point): [number, number] {
  return [round((x - left) * scale + MARGIN), round((y - top) * scale + MARGIN)];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Rounds a ring to the picture grid, leaving out points that fall on their predecessor; returns flat x, y pairs. */
function flatten(ring: Ring): number[] {
  const flat: number[] = [];
  for (const point of ring.slice(0, -1)) {
    const [x, y] = toPicture(point);
    if (x !== flat.at(-2) || y !== flat.at(-1)) flat.push(x, y);
  }
  return flat;
}

const planar = geoPath(null);
function area(polygon: Ring[]): number {
  const coordinates = polygon.map((ring) => ring.map((p) => toPicture(p)));
  return planar.area({ type: 'Polygon', coordinates });
}

const world = {
  width: WIDTH,
  height,
  groups: Object.fromEntries(
    groups.map((group) => {
      const { anchor, sites } = PLACES[group];
      const polygons = (projected.get(group) ?? [])
        .filter((polygon) => area(polygon) >= MIN_ISLAND)
        .map((polygon) => polygon.map(flatten).filter((ring) => ring.length >= 6));
      return [
        group,
        {
          anchor: toPicture(place(anchor)),
          sites: sites.map(({ name, at }) => ({ name, at: toPicture(place(at)) })),
          polygons: polygons.sort((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0)),
        },
      ];
    }),
  ),
  nodes: Object.fromEntries(Object.entries(NODES).map(([name, at]) => [name, toPicture(place(at))])),
};

const json = `${JSON.stringify(world)}\n`;
writeFileSync(new URL('./world.json', import.meta.url), json);
const points = groups.map((g) => `${g} ${world.groups[g]?.polygons.flat(2).length ?? 0}`).join(', ');
process.stdout.write(`world.json: ${WIDTH} x ${height}, ${json.length} bytes; coordinates: ${points}\n`);
