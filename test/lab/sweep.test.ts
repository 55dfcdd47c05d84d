// A sweep: its layout, its rows, and a summary that a second, slower count agrees with.

import { describe, expect, it } from 'vitest';
import { addScenario, type Catalogue } from '../../src/format/catalogue.ts';
import { overridesAt, rangesOf, setByLens } from '../../src/lab/overrides.ts';
import { gamesOf, type Played } from '../../src/lab/play-job.ts';
import { interval95, mean, quantile, shareInterval95 } from '../../src/lab/statistics.ts';
import { type SweepRequest, sweepColumns, sweepOf, sweepRow } from '../../src/lab/sweep.ts';
import { openTally } from '../../src/lab/tally.ts';
import { drawsOf } from '../../src/model/luck.ts';
import { CATALOGUE, playAll, seeds, under } from './worlds.ts';

const request: SweepRequest = {
  scenario: 'after-the-shock',
  values: 'balanced',
  lenses: ['even-handed', 'author'],
  players: { us: ['chip-hawk', 'open-champion'], cn: ['capacity-builder', 'self-reliance'] },
  seeds: seeds(6),
  set: {},
  ranges: 0,
};

/** A scenario that asks whether China's methods get so much out of the same compute. */
function asking(atLeast: number): Catalogue {
  const scenario = {
    id: 'asking',
    extends: 'after-the-shock',
    text: { en: { title: 'Asking', summary: 'How far do methods come?' } },
    milestone: {
      text: { en: 'That far', zh: '到此' },
      source: 'assumption: the middle of what was played',
      conditions: [{ variable: 'cn.efficiency', atLeast }],
    },
  };
  const grown = addScenario(CATALOGUE, scenario, 'asking.yaml');
  if (!grown.ok) throw new Error(grown.message);
  return grown.value;
}

/** Plays a sweep and keeps its rows by the names of their columns. */
function played(asked: SweepRequest, catalogue = CATALOGUE) {
  const sweep = sweepOf(catalogue, asked, drawsOf('test'));
  const names = sweepColumns(sweep);
  const tally = openTally(sweep);
  const rows: Readonly<Record<string, string | number | boolean>>[] = [];
  const take = (game: number, one: Played) => {
    tally.add(game, one);
    const row = sweepRow(sweep, game, one);
    expect(row).toHaveLength(names.length);
    rows.push(Object.fromEntries(names.map((name, i) => [name, row[i] as string])));
  };
  playAll(sweep.plan, take, catalogue);
  return { sweep, rows, summary: tally.summary() };
}

describe('a sweep', () => {
  const { sweep, rows, summary } = played(request);

  it('plays every strategy against every other under each lens on each seed, once', () => {
    expect(gamesOf(sweep.plan)).toBe(2 * 2 * 2 * 6);
    const games = rows.map(({ lens, us, cn, seed }) => `${lens} ${us} ${cn} ${seed}`);
    expect(new Set(games).size).toBe(48);
    expect(rows.map(({ game }) => game)).toEqual(rows.map((_, i) => i + 1));
    expect(rows.slice(0, 7).map(({ seed }) => seed)).toEqual(['1', '2', '3', '4', '5', '6', '1']);
  });

  it('tells in each row who came out ahead', () => {
    for (const row of rows) expect(row['ahead']).toBe(Number(row['us.total']) > Number(row['cn.total']) ? 'us' : 'cn');
  });

  it('sums up each pair as a count of its rows does', () => {
    expect(summary.pairs).toHaveLength(8);
    for (const { lens, us, cn, games, wins, margin, endings, milestone, marginOverRanges } of summary.pairs) {
      const own = rows.filter((row) => row['lens'] === lens && row['us'] === us && row['cn'] === cn);
      const margins = own.map((row) => Number(row['us.total']) - Number(row['cn.total']));
      const ahead = margins.filter((x) => x > 0).length;
      expect(games).toBe(6);
      expect(wins.us).toEqual({ share: ahead / 6, ...shareInterval95(ahead, 6) });
      expect(wins.cn.share).toBeCloseTo(1 - ahead / 6, 12);
      expect(margin.mean).toBeCloseTo(mean(margins), 10);
      expect(margin.low).toBeCloseTo(interval95(margins).low, 8);
      expect(margin.high).toBeCloseTo(interval95(margins).high, 8);
      for (const [id, share] of Object.entries(endings))
        expect(share).toBe(own.filter((row) => row['ending'] === id).length / 6);
      expect({ milestone, marginOverRanges }).toEqual({ milestone: null, marginOverRanges: null });
    }
  });

  it('sums up each strategy against all that it met, and each lens, counting each seed once', () => {
    expect(summary.field).toHaveLength(2 * 4);
    for (const { lens, side, persona, games, wins } of summary.field) {
      const own = rows.filter((row) => row['lens'] === lens && row[side] === persona);
      expect(games).toBe(own.length);
      const share = own.filter(({ ahead }) => ahead === side).length / own.length;
      expect(wins[side]).toEqual({ share, ...shareInterval95(share * 6, 6) });
    }
    for (const { lens, games, endings } of summary.lenses) {
      expect(games).toBe(24);
      expect(Object.values(endings).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      expect(['even-handed', 'author']).toContain(lens);
    }
  });

  it('knows nothing of an average that rests on one seed', () => {
    const one = played({ ...request, lenses: ['author'], seeds: ['x'] }).summary;
    expect(one.pairs[0]?.margin).toMatchObject({ low: -Infinity, high: Infinity });
  });
});

describe('a sweep over ranges', () => {
  const asked: SweepRequest = {
    ...request,
    players: { us: ['chip-hawk'], cn: ['capacity-builder', 'self-reliance'] },
    seeds: seeds(2),
    set: { contestConsent: 0, scarcityGain: 0.05 },
    ranges: 5,
  };
  const { sweep, rows, summary } = played(asked);
  const free = sweep.varied;

  it('moves every parameter with a range but those that are set', () => {
    const names = rangesOf(under('even-handed')).map(({ name }) => name);
    expect(free).toEqual(names.filter((name) => !['contestConsent', 'scarcityGain'].includes(name)));
    expect(rows.every((row) => row['parameter.spillover'] !== undefined)).toBe(true);
    expect(rows.every((row) => row['parameter.scarcityGain'] === undefined)).toBe(true);
  });

  it('plays the same points for every pair and lens, one in each fifth of each range', () => {
    expect(gamesOf(sweep.plan)).toBe(5 * 2 * 2 * 2);
    const even = rangesOf(under('even-handed'));
    for (const name of free) {
      const values = rows.filter((row) => row['lens'] === 'even-handed').map((row) => Number(row[`parameter.${name}`]));
      const { low = 0, high = 0 } = even.find((range) => range.name === name) ?? {};
      const fifths = [...new Set(values)].map((value) => Math.min(Math.floor((5 * (value - low)) / (high - low)), 4));
      expect(fifths.sort(), name).toEqual([0, 1, 2, 3, 4]);
    }
  });

  it('takes a lens at its word: what it sets stays at every point', () => {
    const author = under('author');
    for (const name of setByLens(author)) {
      if (!free.includes(name)) continue;
      const value = author.sources.find((source) => source.name === name)?.value;
      const found = rows.filter((row) => row['lens'] === 'author').map((row) => row[`parameter.${name}`]);
      expect(new Set(found), name).toEqual(new Set([value]));
    }
    expect(overridesAt(sweep.plan.points, 1)['efficiencyWeight']).toBeUndefined();
  });

  it('tells where the margin lies over the points', () => {
    const { lens, us, cn, games, marginOverRanges } = summary.pairs[1] ?? {};
    expect({ games, points: summary.points, seeds: summary.seeds }).toEqual({ games: 10, points: 5, seeds: 2 });
    const own = rows.filter((row) => row['lens'] === lens && row['us'] === us && row['cn'] === cn);
    const margin = (row: (typeof own)[number]) => Number(row['us.total']) - Number(row['cn.total']);
    const means = [1, 2, 3, 4, 5].map((point) => mean(own.filter((row) => row['point'] === point).map(margin)));
    expect(marginOverRanges?.low).toBeCloseTo(quantile(means, 0.05), 10);
    expect(marginOverRanges?.high).toBeCloseTo(quantile(means, 0.95), 10);
  });
});

it('tells how often a milestone is reached where the scenario asks for one', () => {
  const asked: SweepRequest = { ...request, scenario: 'asking', lenses: ['even-handed'] };
  const efficiency = played({ ...asked, scenario: 'after-the-shock' }).rows.map((row) => Number(row['cn.efficiency']));
  const middle = quantile(efficiency, 0.5);
  const { sweep, rows, summary } = played(asked, asking(middle));
  expect(sweep.plan.measures.at(-1)).toBe('milestone');
  const reached = rows.filter(({ milestone }) => milestone === true);
  expect(reached.every((row) => Number(row['cn.efficiency']) >= middle)).toBe(true);
  expect(reached.length).toBe(rows.filter((row) => Number(row['cn.efficiency']) >= middle).length);
  const share = reached.length / rows.length;
  expect(share).toBe(0.5);
  expect(summary.lenses[0]?.milestone).toEqual({ share, ...shareInterval95(share * 6, 6) });
});
