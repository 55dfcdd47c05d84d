// Motions: every ready one can be put to the model, and the lenses are counted with care.

import { describe, expect, it } from 'vitest';
import type { LabSetUp, Motion } from '../../src/format/lab-link.ts';
import { debateOf } from '../../src/lab/debate.ts';
import { type Finding, findingsOf, leaningOf } from '../../src/lab/findings.ts';
import { openGathering } from '../../src/lab/gathering.ts';
import { caseOf, divide } from '../../src/lab/motion.ts';
import { openPlayDesk } from '../../src/lab/play-desk.ts';
import { CATALOGUE } from './worlds.ts';

/** A finding of a lens that is sure of more (1) or less (-1), or is not (0). */
function finding(lens: string, sure: -1 | 0 | 1): Finding {
  const difference = { mean: sure, low: sure - 0.5, high: sure + 0.5, n: 9, otherWay: 0, ties: 0 };
  return { lens, measure: 'total', a: sure, b: 0, difference };
}

const outcomeOf = (says: Motion['says'], ...sure: readonly (-1 | 0 | 1)[]) =>
  divide(
    { claim: 'x', says },
    sure.map((one, i) => finding(`lens ${i}`, one)),
  ).outcome;

describe('a division of the lenses', () => {
  it('supports or opposes a motion when most lenses are sure and none is sure of the opposite', () => {
    expect(outcomeOf('more', 1, 1, 1, 0)).toBe('supported');
    expect(outcomeOf('less', 1, 1, 1, 0)).toBe('opposed');
    expect(outcomeOf('less', -1)).toBe('supported');
  });

  it('depends when they differ, or when too few are sure', () => {
    expect(outcomeOf('more', 1, 1, 1, 1, 1, 1, 1, -1)).toBe('depends');
    expect(outcomeOf('more', 1, 1, 0, 0)).toBe('depends');
  });

  it('is open when nobody is sure', () => {
    expect(outcomeOf('more', 0, 0)).toBe('open');
  });

  it('does not count a lens as sure whose interval reaches zero as it is written', () => {
    const near = finding('near', -1);
    const touching = { ...near, difference: { ...near.difference, low: -0.2, high: -0.04 } };
    expect(leaningOf(touching)).toBe('unsure');
    expect(leaningOf({ ...touching, difference: { ...touching.difference, high: -0.06 } })).toBe('less');
    expect(leaningOf({ ...touching, difference: { ...touching.difference, low: 0.04, high: 0.2 } })).toBe('unsure');
    // A share is written in percent, with one decimal.
    expect(leaningOf({ ...touching, measure: 'win' })).toBe('less');
    expect(divide({ claim: 'x', says: 'less' }, [touching])).toMatchObject({ outcome: 'open', unsure: ['near'] });
  });

  it('names the lenses', () => {
    const divided = divide({ claim: 'x', says: 'less' }, [finding('a', -1), finding('b', 1), finding('c', 0)]);
    expect(divided).toEqual({ outcome: 'depends', with: ['a'], against: ['b'], unsure: ['c'] });
  });
});

describe('the ready motions', () => {
  const motions = Object.entries(CATALOGUE.motions);

  it('are a dozen, with claims of their own in both languages', () => {
    expect(motions).toHaveLength(12);
    for (const language of ['en', 'zh'] as const)
      expect(new Set(motions.map(([, { text }]) => text[language].claim)).size).toBe(12);
    for (const [id, { text }] of motions) {
      expect(text.en.claim, id).toMatch(/^This house believes that .+\.$/);
      expect(text.zh.claim, id).toMatch(/^本方认为，.+。$/);
    }
  });

  it.each(motions)('%s can be played, and has passages for both sides', (id, motion) => {
    const { side, a, b, rivals, measure, says } = motion;
    const setUp: LabSetUp = {
      ...{ scenario: 'after-the-shock', values: 'balanced', lenses: ['even-handed', 'author'], seeds: '2' },
      ...{ side, a, b, rivals, measure, motion: { claim: `#${id}`, says } },
    };
    const debate = debateOf(CATALOGUE, setUp);
    if (!debate.ok) throw new Error(debate.message);
    const gathering = openGathering(debate.value.plan);
    const desk = openPlayDesk(
      (letter) => letter.kind === 'played' && gathering.take(letter),
      () => 0,
    );
    desk({ kind: 'learn', catalogue: CATALOGUE });
    desk({ kind: 'plan', id: 1, plan: debate.value.plan });
    desk({ kind: 'play', id: 1, part: { arms: [0, debate.value.plan.arms.length], seeds: [0, 2] } });
    const findings = findingsOf(debate.value, gathering);
    const [inFavour, against] = (['with', 'against'] as const).map((way) =>
      caseOf({ claim: `#${id}`, says }, way, debate.value, gathering, findings),
    );
    const sign = says === 'more' ? 1 : -1;
    expect(sign * (inFavour?.finding.difference.mean ?? 0)).toBeGreaterThanOrEqual(
      sign * (against?.finding.difference.mean ?? 0),
    );
    for (const { difference } of inFavour?.witnesses ?? []) expect(sign * difference).toBeGreaterThan(0);
    for (const { difference } of against?.witnesses ?? []) expect(sign * difference).toBeLessThan(0);
    expect(Math.min(motion.for.length, motion.against.length)).toBeGreaterThanOrEqual(2);
  });
});
