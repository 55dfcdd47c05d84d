// The search over the model, and what is said of its things: all of them, in both languages.

import { describe, expect, it } from 'vitest';
import { KINDS, thingsOf } from '../../../src/lab/model-index.ts';
import { PERSONAS } from '../../../src/personas/index.ts';
import { modelWords as en } from '../../../src/text/en/model.ts';
import { modelWords as zh } from '../../../src/text/zh/model.ts';
import { findThings } from '../../../src/ui/model/find.ts';
import { rounded, withChange } from '../../../src/ui/model/slider.tsx';
import { thingText } from '../../../src/ui/model/tongue.ts';
import { CATALOGUE } from '../../lab/worlds.ts';

const found = (query: string, filter: 'search' | 'assumed' | 'sourced' = 'search') =>
  findThings(CATALOGUE, query, filter).flatMap(({ things }) => things.map(({ kind, id }) => `${kind}/${id}`));

describe('every thing of the model', () => {
  it('has a name in both languages, and a meaning', () => {
    for (const thing of thingsOf(CATALOGUE)) {
      const [english, chinese] = (['en', 'zh'] as const).map((language) => thingText(CATALOGUE, thing, language));
      const at = `${thing.kind}/${thing.id}`;
      expect(english?.name, at).not.toBe('');
      expect(chinese?.name, at).not.toBe('');
      if (thing.kind !== 'parameter') expect(english?.meaning, at).not.toBe('');
      expect(`${chinese?.name} ${chinese?.meaning}`, at).toMatch(/\p{Script=Han}/u);
    }
  });

  it('is found by its id', () => {
    for (const { kind, id } of thingsOf(CATALOGUE)) expect(found(id), id).toContain(`${kind}/${id}`);
  });

  it('that is a player has its doctrine told in both languages', () => {
    for (const words of [en, zh])
      expect([...new Set(PERSONAS.map(({ id }) => id))].filter((id) => !words.doctrines[id])).toEqual([]);
    expect(Object.keys(zh.doctrines)).toEqual(Object.keys(en.doctrines));
  });
});

describe('the search', () => {
  it('finds an id that is typed whole before anything else', () => {
    expect(found('scarcityGain')[0]).toBe('parameter/scarcityGain');
    expect(found('m2')[0]).toBe('evidence/M2');
    expect(found('  CHIP-HAWK ')[0]).toBe('persona/chip-hawk');
  });

  it('finds names and words of the meaning, in English and in Chinese', () => {
    expect(found('scarcity breeds')).toContain('mechanism/scarcity');
    expect(found('talent withheld build-out').length + found('研究人员').length).toBeGreaterThan(0);
    expect(found('芯片短缺')).toContain('mechanism/scarcity');
    expect(found('芯片 鹰派')).toEqual(['persona/chip-hawk']);
    expect(found('xyzzy')).toEqual([]);
  });

  it('groups by kind, each kind once, and shows everything for nothing', () => {
    const groups = findThings(CATALOGUE, '', 'search').map(({ kind }) => kind);
    expect([...groups].sort()).toEqual([...KINDS].sort());
    expect(found('')).toHaveLength(thingsOf(CATALOGUE).length);
  });

  it('shows only assumptions, or only what names a passage', () => {
    expect(found('scarcityGain', 'assumed')).toContain('parameter/scarcityGain');
    expect(found('', 'assumed').some((at) => at.startsWith('evidence/'))).toBe(false);
    expect(found('', 'sourced')).toContain('mechanism/scarcity');
    expect(found('', 'sourced')).not.toContain('mechanism/ageing');
    expect(found('', 'sourced').length).toBeLessThan(thingsOf(CATALOGUE).length);
  });
});

describe('a slider', () => {
  it('stays within its range, and reaches both ends', () => {
    const range = { low: 0.01, high: 0.35 };
    expect(rounded(0.123456, range)).toBe(0.1235);
    expect(rounded(0.3500001, range)).toBe(0.35);
    expect(rounded(0, range)).toBe(0.01);
    expect(rounded(7250.4, { low: 7000, high: 7300 })).toBe(7250);
  });

  it('that is back where it was leaves no change', () => {
    const gain = { name: 'gain', value: 0.13 };
    expect(withChange({ other: 1 }, gain, 0.2)).toEqual({ other: 1, gain: 0.2 });
    expect(withChange({ other: 1, gain: 0.2 }, gain, 0.13)).toEqual({ other: 1 });
  });
});
