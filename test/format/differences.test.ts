// What is different in a file of one's own, as facts: every change that its file makes, and nothing else.

import { expect, it } from 'vitest';
import { differencesOf } from '../../src/format/differences.ts';
import { addOwn } from '../../src/format/own.ts';
import type { Carried } from '../../src/model/game.ts';
import { CATALOGUE } from '../laws/generated-games.ts';

const text = { en: { title: 'Mine', summary: 'Something else.' } };

function differences(kind: Carried['kind'], source: Carried['source']) {
  const grown = addOwn(CATALOGUE, kind, source, 'mine.yaml');
  if (!grown.ok) throw new Error(grown.message);
  return differencesOf(grown.value, { kind, source });
}

it('tells nothing where a scenario only has another name', () => {
  expect(differences('scenario', { id: 'mine', extends: 'one-lesson', text })).toEqual({ base: 'one-lesson', all: [] });
});

it('tells numbers with their ranges, lists with what came and went, and turns', () => {
  const [first, ...events] = CATALOGUE.scenarios['after-the-shock']?.events ?? [];
  const found = differences('scenario', {
    id: 'mine',
    extends: 'after-the-shock',
    text,
    turns: ['2025', '2026'],
    halfYears: 2,
    events,
    parameters: { scarcityGain: { value: 0.4, high: 0.5, source: 'M2: tried' }, leakage: { cn: 0.1 } },
    endings: { crisisTension: 80 },
  });
  expect(found?.base).toBe('after-the-shock');
  expect(found?.all).toMatchObject([
    { what: 'turns', after: ['2025', '2026'] },
    { what: 'halfYears', before: 1, after: 2 },
    { name: 'leakage.cn', after: 0.1, source: 'assumption: set by the scenario mine' },
    { name: 'scarcityGain', before: 0.13, after: 0.4, range: [0, 0.5], rangeBefore: [0, 0.35], source: 'M2: tried' },
    { what: 'ending', name: 'crisisTension', after: 80 },
    { what: 'events', added: [], left: [first] },
  ]);
  expect(found?.all).toHaveLength(6);
});

it('tells of a lens what its base does not set', () => {
  const because = 'assumption: tried';
  const found = differences('lens', {
    id: 'mine',
    extends: 'author',
    text,
    overrides: { scarcityGain: { value: 0.05, because }, leakage: { us: 0.1, cn: 0.2, because } },
  });
  expect(found?.base).toBe('author');
  expect(found?.all).toMatchObject([
    { name: 'scarcityGain', before: 0.26, after: 0.05, source: because },
    { name: 'leakage.us', after: 0.1 },
    { name: 'leakage.cn', after: 0.2 },
  ]);
});

it('holds what stands alone against the project’s first', () => {
  const whole = structuredClone(CATALOGUE.scenarios['after-the-shock']) as unknown as Record<string, unknown>;
  delete whole['narrated'];
  delete whole['milestone'];
  const found = differences('scenario', { ...whole, id: 'mine' });
  expect(found).toEqual({ base: 'after-the-shock', all: [] });
  expect(
    differences('lens', { id: 'mine', text, overrides: { scarcityGain: { value: 0.05, because: 'x' } } }),
  ).toMatchObject({ base: 'even-handed', all: [{ before: 0.13, after: 0.05 }] });
});
