// A trial of the rules' numbers: the same figures as the command line's `compare`, and refused when it names what there
// is not.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTrialLink, type TrialSetUp, writeTrialLink } from '../../src/format/trial-link.ts';
import { comparisonsOf } from '../../src/lab/compare.ts';
import type { Debate } from '../../src/lab/debate.ts';
import { collectFigures } from '../../src/lab/play-job.ts';
import { sensitivitiesOf } from '../../src/lab/sensitivity.ts';
import { swingsOf, trialOf } from '../../src/lab/trial.ts';
import { printed } from '../cli/asked.ts';
import { CATALOGUE, playAll, under } from './worlds.ts';

const setUp: TrialSetUp = {
  scenario: 'after-the-shock',
  lens: 'even-handed',
  values: 'balanced',
  us: 'chip-hawk',
  cn: 'managed-openness',
  side: 'cn',
  measure: 'cn.efficiency',
  seeds: '12',
  set: { scarcityGain: 0.05, 'leakage.cn': 0.1 },
};

function trial(part: Partial<TrialSetUp> = {}): Debate {
  const made = trialOf(CATALOGUE, { ...setUp, ...part });
  if (!made.ok) throw new Error(made.message);
  return made.value;
}

function refusal(part: Partial<TrialSetUp>): string {
  const made = trialOf(CATALOGUE, { ...setUp, ...part });
  return made.ok ? '' : made.message;
}

function found({ plan, request }: Debate) {
  const figures = collectFigures(plan);
  playAll(plan, figures.add);
  return comparisonsOf(request, figures)[0];
}

const FLAGS = ['compare', '--json', '--side', 'cn', '--a', 'managed-openness', '--against', 'chip-hawk'];
const REST = ['--seeds', '12', '--measure', 'cn.efficiency'];
const changed = (flag: string) => [flag, 'scarcityGain=0.05', flag, 'leakage.cn=0.1'];

async function compared(...words: readonly string[]) {
  return JSON.parse(await printed(...FLAGS, ...words, ...REST)).comparisons[0];
}

describe('a trial', () => {
  it('gives the figures of the command line’s compare --set-b, turned round: changed less as written', async () => {
    const ours = found(trial());
    const theirs = await compared(...changed('--set-b'));
    expect(ours).toMatchObject({ a: theirs.b, b: theirs.a });
    expect(ours?.a).not.toBe(ours?.b);
    expect(ours?.difference).toMatchObject({ mean: -theirs.difference.mean, otherWay: theirs.difference.otherWay });
    expect(ours?.difference.low).toBeCloseTo(-theirs.difference.high, 12);
    expect(ours?.difference.high).toBeCloseTo(-theirs.difference.low, 12);
  });

  it('gives the very figures of compare --set-a', async () => {
    for (const lens of ['even-handed', 'author']) {
      const { a, b, difference } = await compared(...changed('--set-a'), '--lenses', lens);
      expect(found(trial({ lens }))).toMatchObject({ a, b, difference });
    }
  });

  it('that changes nothing finds no difference', () => {
    expect(found(trial({ set: {} }))?.difference).toMatchObject({ mean: 0, ties: 1 });
  });

  it('is refused with one sentence when it names what there is not', () => {
    expect(refusal({ set: { gain: 1 } })).toContain('"gain"');
    expect(refusal({ set: { scarcityGain: 9 } })).toMatch(
      /scarcityGain to 9; allowed is a number from [\d.]+ to [\d.]+/,
    );
    expect(refusal({ set: { scarcityGain: Number.NaN } })).toContain('allowed is a number from');
    expect(refusal({ set: { leakage: 0.1 } })).toContain('"leakage"');
    expect(refusal({ lens: 'mine' })).toContain('"mine"');
    expect(refusal({ us: 'head-goose' })).toContain('"head-goose"');
    expect(refusal({ seeds: '0' })).toContain('"0"');
  });

  it('finds which number of a rule moves the measure most', () => {
    const laid = swingsOf(CATALOGUE, trial(), ['scarcityGain', 'ingenuity']);
    const figures = collectFigures(laid.plan);
    playAll(laid.plan, figures.add);
    const { swings } = sensitivitiesOf(laid, figures, () => 0);
    expect(swings.map(({ name }) => name).sort()).toEqual(['ingenuity', 'scarcityGain']);
    expect(Math.abs(swings[0]?.swing.mean ?? 0)).toBeGreaterThan(Math.abs(swings[1]?.swing.mean ?? 1));
    expect(laid.plan.set).toEqual({ 'leakage.cn': 0.1 });
  });
});

describe('the link of a trial', () => {
  const names = under('even-handed').sources.map(({ name }) => name);
  const text = fc.string({ unit: 'grapheme', maxLength: 30 });
  const anySetUp: fc.Arbitrary<TrialSetUp> = fc.record({
    ...{ scenario: text, lens: text, values: text, us: text, cn: text, measure: text, seeds: text },
    side: fc.constantFrom('us', 'cn'),
    set: fc.dictionary(
      fc.constantFrom(...names),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0),
    ),
  });

  it('brings back what was written', () => {
    expect(parseTrialLink(writeTrialLink(setUp))).toEqual({ ok: true, value: setUp });
    fc.assert(
      fc.property(anySetUp, (any) => {
        const back = parseTrialLink(writeTrialLink(any));
        expect(back).toEqual({ ok: true, value: { ...any, set: { ...any.set } } });
      }),
    );
  });

  it('holds every number of the rules', () => {
    const all = Object.fromEntries(names.map((name) => [name, 0.123456789]));
    expect(parseTrialLink(writeTrialLink({ ...setUp, set: all }))).toMatchObject({ ok: true, value: { set: all } });
  });

  it.each(['', '1.', '1.damaged', '2.abc', 'x', '1.AAAAAAAA', `1.${'A'.repeat(20_000)}`])(
    'is refused: "%s"',
    (link) => {
      const read = parseTrialLink(link);
      expect(read.ok ? '' : read.message).toMatch(/^[^\n]+\.$/);
    },
  );
});
