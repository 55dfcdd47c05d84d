// Sentences of the end that are put together: how often something was so, and what a variable of a place is called.

import { expect, it } from 'vitest';
import { endWords as en } from '../../src/text/en/end.ts';
import { endWords as zh } from '../../src/text/zh/end.ts';

it('counts turns as people do', () => {
  const told = (took: number, was: number, turns: number) =>
    en.believed('China', took, was, turns).split('itself to be ')[1];
  expect(told(1, 1, 1)).toBe('behind in its one turn; in truth it was behind as often');
  expect(told(1, 2, 2)).toBe('behind in one of two turns; in truth it was behind in both turns');
  expect(told(6, 0, 6)).toBe('behind in all six turns; in truth it was never behind');
  expect(told(0, 1, 6)).toBe('behind in no turn; in truth it was behind in one of six turns');
  expect(told(3, 12, 13)).toBe('behind in three of 13 turns; in truth it was behind in twelve of 13 turns');
});

it('says no 的 twice in the Chinese name of a variable of a place', () => {
  const names = ['能力', '对公共资源的贡献', '欧洲的信任'].map((name) => zh.ofPlace(name, '中国'));
  expect(names).toEqual(['中国的能力', '中国对公共资源的贡献', '欧洲的信任（中国）']);
});
