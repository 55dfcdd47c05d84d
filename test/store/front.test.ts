import { expect, it } from 'vitest';
import { PROJECT } from '../../src/store/catalogue.ts';
import { FRONT } from '../../src/store/front.ts';

it('the front says of every scenario, lens and set of values what the catalogue says', () => {
  if (!PROJECT.ok) throw new Error(PROJECT.message);
  const { scenarios, lenses, values } = PROJECT.value;
  expect(Object.keys(FRONT.scenarios)).toEqual(Object.keys(scenarios));
  for (const [id, { text, turns, narrated }] of Object.entries(scenarios)) {
    expect(FRONT.scenarios[id]).toEqual({ text, turns, tells: narrated !== undefined });
  }
  expect(Object.keys(FRONT.lenses)).toEqual(Object.keys(lenses));
  for (const [id, { text }] of Object.entries(lenses)) expect(FRONT.lenses[id]).toEqual({ text });
  expect(Object.keys(FRONT.values)).toEqual(Object.keys(values));
  for (const [id, { text, weights }] of Object.entries(values)) expect(FRONT.values[id]).toEqual({ text, weights });
});
