// How numbers are written: the sign, the zero, and money in the unit of the language.

import { afterEach, describe, expect, it } from 'vitest';
import { speak, variableText } from '../../src/store/language.ts';
import { amount, figure, inBand, inMoney, inUnit, leftOver, missing, rounded, signed } from '../../src/ui/figures.ts';
import { measureText, written, writtenDifference, writtenGap } from '../../src/ui/lab/lab-naming.ts';

describe('a figure', () => {
  it('has fixed decimals, a true minus sign and a zero without a sign', () => {
    expect([figure(1234.56, 1), figure(-2, 0), figure(-0.04, 1)]).toEqual(['1,234.6', '−2', '0.0']);
    expect([signed(2, 1), signed(-2, 1), signed(0.04, 1), signed(-0.04, 1)]).toEqual(['+2.0', '−2.0', '0.0', '0.0']);
  });
});

describe('a difference', () => {
  it('has a unit that reads in a sentence', () => {
    const gapUnits = ['us.compute', 'world.commons', 'cn.efficiency', 'us.total', 'us.south'].map(
      (name) => measureText(name, 'us').gapUnit,
    );
    expect(gapUnits).toEqual(['index points', 'index points', 'times the 2025 level', 'points', 'percentage points']);
  });
});

describe('a sum', () => {
  it('comes out as it is written, whatever was left out of it', () => {
    expect(leftOver(22.31, [13.02, 10.94, -5.12], 1)).toBe('+3.5');
    expect(leftOver(-2, [-1.5], { times: 10, decimals: 0 })).toBe('−5');
  });

  it('leaves out nothing but what rounding leaves', () => {
    expect(leftOver(22.3, [13, 9.3], 1)).toBe('');
    expect(leftOver(0.3, [0.14, 0.14], 1)).toBe('');
  });

  it('comes out beside two averages, unless rounding hides it', () => {
    const text = measureText('us.total', 'us');
    const gap = (a: number, b: number) => writtenGap(text, { a, b, difference: { mean: a - b } });
    expect([gap(-0.18, 0.56), gap(49.44, 48.76), gap(0.64, 0.56)]).toEqual(['−0.8', '+0.6', '+0.1']);
    expect(gap(0.62, 0.56)).toBe('+0.1');
  });

  it('is made of rounded numbers', () => {
    expect([rounded(48.849, 1), rounded(0.0123, { times: 100, decimals: 1 })]).toEqual([48.8, 1.2]);
  });
});

describe('money', () => {
  afterEach(() => speak('en'));
  const stock = () => {
    const { written, unit } = variableText('us.money');
    return [figure(88.04, written), signed(-0.52, written), signed(0.04, written), unit];
  };
  const price = () => [amount(inMoney(7.5)), amount(inMoney(8.26)), missing(inMoney(0.301))];
  const numbers = () => [inUnit(7.5, variableText('us.money').unit), inUnit(0.13, '点')];

  it('is counted in billions in English', () => {
    expect(stock()).toEqual(['88.0', '−0.5', '0.0', 'US$ bn']);
    expect(price()).toEqual(['7.5', '8.3', '0.4']);
    expect(numbers()).toEqual(['7.5', '0.13']);
  });

  it('is counted in hundreds of millions in Chinese, and nothing else is', async () => {
    await speak('zh');
    expect(stock()).toEqual(['880', '−5', '0', '亿美元']);
    expect(price()).toEqual(['75', '82.6', '3.1']);
    expect(numbers()).toEqual(['75', '0.13']);
    expect([inUnit(0.014, '亿美元/档'), inUnit(0.13, '美元/美元')]).toEqual(['0.14', '0.13']);
    expect(inBand({ low: 8, high: 10.5 }, variableText('cn.money').written)).toEqual({ low: 80, high: 105 });
    expect(figure(50, variableText('us.trust.asia').written)).toBe('50.0');
    const measure = measureText('us.money', 'us');
    expect([written(measure, 88.04), writtenDifference(measure, -0.52), measure.unit]).toEqual(['880', '−5', '亿美元']);
  });
});
