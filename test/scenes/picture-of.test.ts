// From knowledge to picture: what is powered, withheld and adopted shows on the map as it is.

import { describe, expect, it } from 'vitest';
import { POWERS, read, type Variable } from '../../src/model/variables.ts';
import { pictureOf } from '../../src/scenes/picture-of.ts';
import { under } from '../laws/generated-games.ts';

const { initial } = under('even-handed');
const know = (changes: readonly (readonly [Variable, number])[]) => (variable: Variable) =>
  new Map(changes).get(variable) ?? read(initial, variable);

describe('the picture', () => {
  it('shows all compute as powered where energy suffices, and half where half is usable', () => {
    expect(pictureOf(know([])).powers.us.powered).toBe(1);
    expect(pictureOf(know([[POWERS.us.usableCompute, 50]])).powers.us.powered).toBe(0.5);
    expect(pictureOf(know([[POWERS.us.compute, 0]])).powers.us.powered).toBe(1);
  });

  it('stops the chips and opens grey routes under an embargo', () => {
    const flow = (picture: ReturnType<typeof pictureOf>, id: string) =>
      picture.flows.find((one) => one.id === id)?.open;
    const embargo = pictureOf(
      know([
        [POWERS.us.controls, 4],
        [POWERS.cn.scarcity, 0.4],
      ]),
    );
    const free = pictureOf(
      know([
        [POWERS.us.controls, 0],
        [POWERS.cn.scarcity, 0],
      ]),
    );
    expect([flow(embargo, 'chips'), flow(free, 'chips')]).toEqual([0, 1]);
    expect(flow(free, 'grey')).toBe(0);
    expect(flow(embargo, 'grey')).toBeGreaterThan(0.3);
  });

  it('gives each bloc shares that sum to 1', () => {
    for (const { us, cn, commons } of Object.values(pictureOf(know([])).blocs))
      expect(us + cn + commons).toBeCloseTo(1, 9);
  });
});
