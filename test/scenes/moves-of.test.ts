// From the contributions of a stage to the picture: every kind of change shows where it happened, in its own shape.

import { describe, expect, it } from 'vitest';
import { ADOPTION, POWERS, read, type Variable, WORLD_VARIABLES } from '../../src/model/variables.ts';
import { type Moved, movesOf } from '../../src/scenes/moves-of.ts';
import { pictureOf } from '../../src/scenes/picture-of.ts';
import { under } from '../laws/generated-games.ts';

const { initial } = under('even-handed');
const { us, cn } = POWERS;
const moved = (mechanism: string, variable: Variable, amount: number, weight = 4): Moved => ({
  ...{ mechanism, variable, amount, weight },
  rule: mechanism,
  figure: String(amount),
});
const only = (one: Moved) => movesOf([one])[0];
/** The picture after some contributions to the first state. */
const pictureAfter = (contributions: readonly Moved[]) => {
  const state = initial.slice();
  for (const { variable, amount } of contributions) state[variable] = read(state, variable) + amount;
  return pictureOf((variable) => read(state, variable), [], contributions);
};
const open = (picture: ReturnType<typeof pictureAfter>, id: string) =>
  picture.flows.find((flow) => flow.id === id)?.open ?? -1;

describe('the moves of a stage', () => {
  it('show lights that come and lights that go at their power', () => {
    expect(only(moved('build-out', us.compute, 17))).toMatchObject({ kind: 'build', at: 'us', hue: 'us', up: true });
    expect(only(moved('ageing', cn.compute, -6))).toMatchObject({ kind: 'fade', at: 'cn', up: false });
  });

  it('thin the chips when controls go up, and stir their arc', () => {
    const controls = [moved('export-controls', us.controls, 1)];
    expect(open(pictureAfter(controls), 'chips')).toBeLessThan(open(pictureAfter([]), 'chips'));
    expect(only(controls[0] as Moved)).toMatchObject({ kind: 'flow', flow: 'chips', hue: 'us' });
    expect(only(moved('export-controls', cn.controls, 1))?.flow).toBe('minerals');
    expect(only(moved('withheld-chips', cn.scarcity, 0.1))?.flow).toBe('chips');
  });

  it('send what leaks to China over the grey arc, and open it', () => {
    const leak = moved('grey-routes', cn.scarcity, -0.03);
    expect(only(leak)).toMatchObject({ kind: 'grey', flow: 'grey' });
    expect(open(pictureAfter([moved('grey-routes', cn.compute, 1)]), 'grey')).toBeGreaterThanOrEqual(0.15);
  });

  it('run grains from the giver to the commons, and from the commons to who draws', () => {
    expect(only(moved('open-source', us.contributed, 1.4))).toMatchObject({ kind: 'gift', at: 'us', hue: 'commons' });
    expect(only(moved('open-weights', cn.contributed, 3))).toMatchObject({ kind: 'gift', at: 'cn' });
    expect(only(moved('spillover', us.efficiency, 0.1))).toMatchObject({ kind: 'draw', at: 'us' });
    expect(only(moved('local-use', ADOPTION.africa.commons, 0.02))).toMatchObject({ kind: 'draw', at: 'africa' });
  });

  it('pulse at a power for better methods, turn a bloc, and stir the weather', () => {
    expect(only(moved('own-research', us.efficiency, 0.1))).toMatchObject({ kind: 'leap', at: 'us' });
    expect(only(moved('quality', ADOPTION.europe.us, 0.02))).toMatchObject({ kind: 'turn', at: 'europe', hue: 'us' });
    expect(only(moved('coercion', us.trust.asia, -2))).toMatchObject({ kind: 'trust', at: 'asia', hue: 'us' });
    expect(only(moved('controls-alarm', WORLD_VARIABLES.tension, 5))).toMatchObject({ kind: 'weather', at: 'pacific' });
  });

  it('put what has a shape before what is only a number, and the weightier first', () => {
    const kinds = movesOf([
      moved('public-income', us.money, 34, 10),
      moved('build-out', us.compute, 12, 3),
      moved('own-research', us.efficiency, 0.2, 5),
      moved('ageing', us.energy, 0, 9),
    ]).map(({ kind }) => kind);
    expect(kinds).toEqual(['leap', 'build', 'figure']);
  });

  it('keep of one place and kind only the weightiest', () => {
    const [move, ...more] = movesOf([
      moved('a', us.compute, 1, 1),
      moved('b', us.compute, 5, 3),
      moved('c', us.energy, 2, 2),
    ]);
    expect([move?.rule, more.length]).toEqual(['b', 0]);
  });
});
