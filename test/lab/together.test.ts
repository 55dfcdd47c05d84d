// The assumptions of a comparison together: all of them, in order, turned round when A and B change places, and nothing where
// the two are one.

import { describe, expect, it } from 'vitest';
import type { LabSetUp } from '../../src/format/lab-link.ts';
import { type Debate, debateOf } from '../../src/lab/debate.ts';
import { openGathering } from '../../src/lab/gathering.ts';
import { openPlayDesk } from '../../src/lab/play-desk.ts';
import { gamesOf } from '../../src/lab/play-job.ts';
import { type FoundTogether, gamesTogether, togetherFound, togetherTrial } from '../../src/lab/together.ts';
import { CATALOGUE } from './worlds.ts';

const setUp: LabSetUp = {
  scenario: 'one-lesson',
  values: 'balanced',
  lenses: ['even-handed', 'author'],
  seeds: '1',
  side: 'us',
  a: 'chip-hawk',
  b: 'open-champion',
  rivals: ['managed-openness'],
  measure: 'margin',
};

/** Fewer than the lab takes: enough for what must hold of any. */
const WALKS = 2;

function debate(part: Partial<LabSetUp> = {}): Debate {
  const made = debateOf(CATALOGUE, { ...setUp, ...part });
  if (!made.ok) throw new Error(made.message);
  return made.value;
}

function found(asked: Debate): FoundTogether {
  const trial = togetherTrial(CATALOGUE, asked, 1, WALKS);
  expect(gamesOf(trial.plan)).toBe(gamesTogether(asked, trial.sensitivity.ranges.length, WALKS));
  const gathering = openGathering(trial.plan);
  const desk = openPlayDesk(
    (letter) => letter.kind === 'played' && gathering.take(letter),
    () => 0,
  );
  desk({ kind: 'learn', catalogue: CATALOGUE });
  desk({ kind: 'plan', id: 1, plan: trial.plan });
  desk({ kind: 'play', id: 1, part: { arms: [0, trial.plan.arms.length], seeds: [0, trial.plan.seeds.length] } });
  return togetherFound(trial, gathering);
}

describe('the assumptions together', () => {
  const one = found(debate());

  it('are all there, each with its average effect inside the interval of its size, the most telling first', () => {
    expect(one.effects.length).toBeGreaterThan(100);
    const sizes = one.effects.map(({ muStar }) => muStar);
    expect(sizes).toEqual([...sizes].sort((x, y) => y - x));
    expect(sizes[0]).toBeGreaterThan(0);
    for (const { muStar, mu, range } of one.effects) {
      expect(muStar).toBeGreaterThanOrEqual(Math.abs(mu) - 1e-9);
      expect([range.low <= muStar, muStar <= range.high]).toEqual([true, true]);
    }
    expect(one).toMatchObject({ walks: WALKS, seeds: 1, points: WALKS * (one.effects.length + 1) });
    expect(one.above0).toBeGreaterThanOrEqual(0);
    expect(one.spread.low).toBeLessThan(one.spread.high);
  });

  it('turn round with A and B', () => {
    const back = found(debate({ a: setUp.b, b: setUp.a }));
    expect(back.base).toBeCloseTo(-one.base, 9);
    for (const { name, mu, muStar } of back.effects.slice(0, 10)) {
      const there = one.effects.find((effect) => effect.name === name);
      expect([mu, muStar]).toEqual([expect.closeTo(-(there?.mu ?? 0), 9), expect.closeTo(there?.muStar ?? 0, 9)]);
    }
  });

  it('are nothing where A is B', () => {
    const none = found(debate({ b: setUp.a }));
    expect(none.effects.every(({ muStar }) => muStar === 0)).toBe(true);
  });
});
