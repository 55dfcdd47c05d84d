// How much of a comparison is assumption: the same figures as comparing at a point by hand, and what overturns is said.

import { describe, expect, it } from 'vitest';
import type { LabSetUp } from '../../src/format/lab-link.ts';
import { type Assumptions, assumptionsOf, assumptionTrial } from '../../src/lab/assumptions.ts';
import { comparePlan, comparisonsOf } from '../../src/lab/compare.ts';
import { debateOf } from '../../src/lab/debate.ts';
import { openGathering } from '../../src/lab/gathering.ts';
import { openPlayDesk } from '../../src/lab/play-desk.ts';
import { collectFigures } from '../../src/lab/play-job.ts';
import { CATALOGUE, playAll } from './worlds.ts';

const setUp: LabSetUp = {
  scenario: 'one-lesson',
  values: 'balanced',
  lenses: ['even-handed'],
  seeds: '4',
  side: 'us',
  a: 'chip-hawk',
  b: 'open-champion',
  rivals: ['managed-openness', 'self-reliance'],
  measure: 'margin',
};

describe('the trial of the assumptions', () => {
  const made = debateOf(CATALOGUE, setUp);
  if (!made.ok) throw new Error(made.message);
  const debate = made.value;
  const trial = assumptionTrial(CATALOGUE, debate, 0);
  const gathering = openGathering(trial.plan);
  const desk = openPlayDesk(
    (letter) => letter.kind === 'played' && gathering.take(letter),
    () => 0,
  );
  desk({ kind: 'learn', catalogue: CATALOGUE });
  desk({ kind: 'plan', id: 1, plan: trial.plan });
  desk({ kind: 'play', id: 1, part: { arms: [0, trial.plan.arms.length], seeds: [0, 4] } });
  const found = assumptionsOf(trial, gathering) as Assumptions;

  it('tries every parameter that has a range, at both ends, with A and B against each rival', () => {
    expect(trial.plan.arms).toHaveLength((1 + 2 * trial.ranges.length) * 2 * 2);
    expect(found.each).toHaveLength(trial.ranges.length);
    expect(trial.ranges.length).toBeGreaterThan(100);
  });

  it('gives what a comparison by hand gives at the same point', () => {
    const [first] = found.each;
    if (!first) throw new Error('Nothing was tried.');
    const request = {
      ...debate.request,
      against: ['self-reliance'],
      measures: ['margin'],
      set: { [first.name]: first.low },
    };
    const figures = collectFigures(comparePlan(request));
    playAll(comparePlan(request), figures.add);
    const [byHand] = comparisonsOf(request, figures);
    const alone = assumptionTrial(
      CATALOGUE,
      { ...debate, request: { ...debate.request, against: ['self-reliance'] } },
      0,
    );
    const single = openGathering(alone.plan);
    const other = openPlayDesk(
      (letter) => letter.kind === 'played' && single.take(letter),
      () => 0,
    );
    other({ kind: 'learn', catalogue: CATALOGUE });
    other({ kind: 'plan', id: 1, plan: alone.plan });
    other({ kind: 'play', id: 1, part: { arms: [0, alone.plan.arms.length], seeds: [0, 4] } });
    const read = assumptionsOf(alone, single)?.each.find(({ name }) => name === first.name);
    expect(read?.atLow.mean).toBe(byHand?.difference.mean);
  });

  it('that is cut short tells of the assumptions that were tried, and of how many', () => {
    const part = openGathering(trial.plan);
    const other = openPlayDesk(
      (letter) => letter.kind === 'played' && part.take(letter),
      () => 0,
    );
    const play = (from: number, to: number) =>
      other({ kind: 'play', id: 1, part: { arms: [4 * from, 4 * to], seeds: [0, 4] } });
    other({ kind: 'learn', catalogue: CATALOGUE });
    other({ kind: 'plan', id: 1, plan: trial.plan });
    play(1, 3);
    expect(assumptionsOf(trial, part)).toBeUndefined();
    play(0, 1);
    // The high end of the second is there without its low one, and the third is whole.
    play(4, 7);
    const read = assumptionsOf(trial, part);
    expect(read).toMatchObject({ base: found.base, of: trial.ranges.length, seeds: 4 });
    const names = [0, 2].map((i) => trial.ranges[i]?.name);
    expect(read?.each).toEqual(found.each.filter(({ name }) => names.includes(name)));
    expect(read?.each).toHaveLength(2);
  });

  it('sorts by reach, and says which ends point the other way', () => {
    const reaches = found.each.map(({ reach }) => reach);
    expect(reaches).toEqual([...reaches].sort((x, y) => y - x));
    for (const { atLow, atHigh, overturns } of found.each) {
      const turned = [atLow, atHigh].some(({ mean }) => Math.sign(mean) === -Math.sign(found.base.mean) && mean !== 0);
      expect(overturns).toBe(turned);
    }
  });
});
