// Other numbers for a scenario: laid over by name, and the same scenario as if a file had said so.

import { describe, expect, it } from 'vitest';
import { overridesAt, rangesOf, setByLens, tabulate, within, withParameters } from '../../src/lab/overrides.ts';
import { CATALOGUE, under } from './worlds.ts';

const plain = under('even-handed');

describe('other parameters', () => {
  it('make of the even-handed world what a lens makes of it, to the last bit', () => {
    for (const lens of Object.keys(CATALOGUE.lenses)) {
      const world = under(lens);
      const set = setByLens(world);
      const overrides = Object.fromEntries(
        world.sources.filter(({ name }) => set.has(name)).map(({ name, value }) => [name, value]),
      );
      const laid = withParameters(plain, overrides);
      expect(laid.parameters, lens).toEqual(world.parameters);
      expect([...laid.initial], lens).toEqual([...world.initial]);
      expect(laid.sources.map(({ value }) => value)).toEqual(world.sources.map(({ value }) => value));
    }
  });

  it('leave the scenario that they are laid over alone', () => {
    const before = structuredClone(plain);
    withParameters(plain, { scarcityGain: 0.3, 'rents.us': 9, leadScale: 80 });
    expect(plain).toEqual(before);
  });

  it('count the starting scores again', () => {
    const { leadScale } = plain.parameters;
    const wider = withParameters(plain, { leadScale: 2 * (leadScale as number) });
    expect([...wider.initial]).not.toEqual([...plain.initial]);
    const back = withParameters(wider, { leadScale: leadScale as number });
    expect([...back.initial]).toEqual([...plain.initial]);
  });

  it('are the scenario itself where nothing is set', () => {
    expect(withParameters(plain, {})).toBe(plain);
  });

  it('refuse a name that the scenario does not have', () => {
    expect(() => withParameters(plain, { rents: 1 })).toThrow('The scenario after-the-shock has no parameter "rents".');
    expect(() => withParameters(plain, { constructor: 1 })).toThrow('no parameter "constructor"');
  });
});

describe('ranges', () => {
  it('are those of the files, whatever the lens sets', () => {
    const [even, author] = [rangesOf(plain), rangesOf(under('author'))];
    expect(author.map(({ name, low, high }) => [name, low, high])).toEqual(
      even.map(({ name, low, high }) => [name, low, high]),
    );
    expect(even.every(({ low, high }) => low < high)).toBe(true);
    expect(even.length).toBeGreaterThan(100);
  });

  it('run from low to high and hold both ends exactly', () => {
    const range = { low: 0.1, high: 0.7 };
    expect([within(range, 0), within(range, 1)]).toEqual([0.1, 0.7]);
    expect(within(range, 0.5)).toBeCloseTo(0.4, 12);
  });
});

describe('a table of points', () => {
  it('gives back what was put in, and nothing for what a point does not name', () => {
    const points = [{ scarcityGain: 0.3 }, {}, { 'rents.us': 9, scarcityGain: 0 }];
    const table = tabulate(points);
    expect(points.map((_, i) => overridesAt(table, i))).toEqual(points);
    expect(overridesAt(tabulate([{}]), 0)).toEqual({});
  });
});
