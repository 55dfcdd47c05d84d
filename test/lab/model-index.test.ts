// Everything that the model is made of: nothing is left out of the list, and what rests on a passage is found both ways.

import { describe, expect, it } from 'vitest';
import { neededParameters } from '../../src/format/against-model.ts';
import { habitsOf } from '../../src/lab/habits.ts';
import {
  findThing,
  groundsOf,
  idsOf,
  isAssumed,
  KINDS,
  numbersOf,
  passagesIn,
  restingOn,
  thingsOf,
  usersOf,
} from '../../src/lab/model-index.ts';
import { MECHANISMS } from '../../src/model/mechanisms/index.ts';
import { unmodelled as english } from '../../src/text/en/unmodelled.ts';
import { unmodelled as chinese } from '../../src/text/zh/unmodelled.ts';
import { CATALOGUE } from './worlds.ts';

describe('the things of the model', () => {
  it('are all there: every rule, number, passage, lens, news, card, player and scenario', () => {
    expect(idsOf(CATALOGUE, 'mechanism')).toHaveLength(MECHANISMS.length);
    const parameters = idsOf(CATALOGUE, 'parameter');
    expect([...neededParameters().keys()].filter((name) => !parameters.includes(name))).toEqual([]);
    expect(idsOf(CATALOGUE, 'evidence')).toHaveLength(Object.keys(CATALOGUE.evidence.entries).length);
    for (const kind of KINDS) expect(idsOf(CATALOGUE, kind).length, kind).toBeGreaterThan(0);
  });

  it('each have one address, and no other address has a thing', () => {
    const things = thingsOf(CATALOGUE);
    expect(new Set(things.map(({ kind, id }) => `${kind}/${id}`)).size).toBe(things.length);
    for (const thing of things) expect(findThing(CATALOGUE, thing.kind, thing.id)).toEqual(thing);
    for (const [kind, id] of [
      ['parameter', 'constructor'],
      ['parameter', 'endings'],
      ['toString', 'x'],
      ['', ''],
      ['mechanism', 'Scarcity'],
      ['event', '__proto__'],
    ] as const)
      expect(findThing(CATALOGUE, kind, id), `${kind}/${id}`).toBeUndefined();
  });

  it('have a number for every parameter of every scenario, and a user', () => {
    for (const name of idsOf(CATALOGUE, 'parameter')) {
      for (const scenario of Object.keys(CATALOGUE.scenarios))
        expect(numbersOf(CATALOGUE, scenario, name).length, name).toBeGreaterThan(0);
      const { mechanisms, parts } = usersOf(name);
      expect(mechanisms.length + parts.length, name).toBeGreaterThan(0);
    }
    expect(usersOf('scarcityGain')).toEqual({ mechanisms: ['scarcity'], parts: [] });
    expect(usersOf('computePrice')).toEqual({ mechanisms: ['spending-compute'], parts: ['prices'] });
    expect(numbersOf(CATALOGUE, 'after-the-shock', 'computePrice').map(({ side }) => side)).toEqual(['us', 'cn']);
    expect(numbersOf(CATALOGUE, 'after-the-shock', 'toString')).toEqual([]);
    expect(numbersOf(CATALOGUE, 'nowhere', 'scarcityGain')).toEqual([]);
  });

  it('rest on passages that there are, and each passage knows what rests on it', () => {
    const known = Object.keys(CATALOGUE.evidence.entries);
    for (const thing of thingsOf(CATALOGUE)) {
      const grounds = groundsOf(CATALOGUE, thing);
      expect(grounds.filter((id) => !known.includes(id))).toEqual([]);
      if (thing.kind !== 'evidence' && grounds[0]) expect(restingOn(CATALOGUE, grounds[0])).toContainEqual(thing);
    }
    expect(restingOn(CATALOGUE, 'M2')).toContainEqual({ kind: 'mechanism', id: 'scarcity' });
    expect(restingOn(CATALOGUE, 'M2')).toContainEqual({ kind: 'parameter', id: 'scarcityGain' });
  });

  it('say where they are assumptions', () => {
    expect(isAssumed(CATALOGUE, { kind: 'parameter', id: 'scarcityGain' })).toBe(true);
    expect(isAssumed(CATALOGUE, { kind: 'evidence', id: 'M2' })).toBe(false);
    expect(isAssumed(CATALOGUE, { kind: 'mechanism', id: 'scarcity' })).toBe(false);
    expect(passagesIn('F1, F2: 912 x 0.23; M16 and NOM2, M234, assumption')).toEqual(['F1', 'F2', 'M16']);
  });

  it('leave every causal claim of the article to some rule, and say in both languages what has none', () => {
    const claims = idsOf(CATALOGUE, 'evidence').filter((id) => id.startsWith('M'));
    const ruled = (id: string) => restingOn(CATALOGUE, id).some(({ kind }) => kind === 'mechanism');
    expect(claims.filter((id) => !ruled(id))).toEqual([]);
    expect(Object.keys(chinese)).toEqual(Object.keys(english));
    for (const [id, { passages, name, why }] of Object.entries(chinese)) {
      expect(passages, id).toEqual(english[id]?.passages);
      expect(name + why).toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('habits', () => {
  it('are what a doctrine chooses in its games', () => {
    const world = { scenario: 'after-the-shock', lens: 'even-handed' };
    const habits = habitsOf(CATALOGUE, world, 'us', { us: 'open-champion', cn: 'managed-openness' }, ['1', '2']);
    expect(habits.find(({ choice }) => choice === 'controls')).toMatchObject({ most: 0, share: 1, average: 0 });
    expect(habits.find(({ choice }) => choice === 'release')).toMatchObject({ most: 'open' });
    expect(() => habitsOf(CATALOGUE, world, 'us', { us: 'nobody', cn: 'random' }, ['1'])).toThrow('nobody');
  });
});
