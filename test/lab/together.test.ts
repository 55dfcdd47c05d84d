// The assumptions of a comparison together: all of them, in order, turned round when A and B change places, and nothing where
// the two are one.

import { describe, expect, it } from 'vitest';
import type { LabSetUp } from '../../src/format/lab-link.ts';
import { type Debate, debateOf } from '../../src/lab/debate.ts';
import { openGathering } from '../../src/lab/gathering.ts';
import { openPlayDesk } from '../../src/lab/play-desk.ts';
import { type Chunk, gamesOf } from '../../src/lab/play-job.ts';
import type { MorrisTrajectory } from '../../src/lab/sampling.ts';
import { morrisEffects } from '../../src/lab/sensitivity-indices.ts';
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

/** Lays out so many walks; what is returned plays arms of them, and reads what has come. */
function opened(asked: Debate, walks: number) {
  const trial = togetherTrial(CATALOGUE, asked, 1, walks);
  const gathering = openGathering(trial.plan);
  const desk = openPlayDesk(
    (letter) => letter.kind === 'played' && gathering.take(letter),
    () => 0,
  );
  desk({ kind: 'learn', catalogue: CATALOGUE });
  desk({ kind: 'plan', id: 1, plan: trial.plan });
  const play = (...arms: Chunk) => desk({ kind: 'play', id: 1, part: { arms, seeds: [0, trial.plan.seeds.length] } });
  return { trial, gathering, play, read: () => togetherFound(trial, gathering) };
}

function found(asked: Debate): FoundTogether {
  const { trial, play, read } = opened(asked, WALKS);
  expect(gamesOf(trial.plan)).toBe(gamesTogether(asked, trial.sensitivity.ranges.length, WALKS));
  play(0, trial.plan.arms.length);
  return read() as FoundTogether;
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

  it('rest on the walks that are finished where the trial is cut short, whichever they are', () => {
    const { trial, gathering, play, read } = opened(debate(), 4);
    const walk = 2 * (trial.sensitivity.ranges.length + 1);
    const armsOf = (from: number, to: number): Chunk => [2 + from * walk, 2 + to * walk];
    play(...armsOf(0, 1));
    expect(read()).toBeUndefined();
    play(...armsOf(2, 3));
    expect(read()).toBeUndefined();
    play(0, 2);
    // One point short of another walk.
    play(armsOf(3, 4)[0], armsOf(3, 4)[1] - 1);
    const part = read() as FoundTogether;
    expect(part).toMatchObject({ walks: 2, of: 4, seeds: 1, points: walk, games: 2 + 2 * walk });
    const outcomes = [0, 2].flatMap((i) =>
      Array.from({ length: walk / 2 }, (_, step) => {
        const [a, b] = [0, 1].map((which) => gathering.whole(2 + i * walk + 2 * step + which, 0)[0] as number);
        return (a as number) - (b as number);
      }),
    );
    const { design, ranges } = trial.sensitivity;
    const walks = design?.method === 'morris' ? [design.walks[0], design.walks[2]] : [];
    const effects = morrisEffects(walks as MorrisTrajectory[], [outcomes.slice(0, walk / 2), outcomes.slice(walk / 2)]);
    for (const { name, muStar } of part.effects)
      expect(muStar).toBeCloseTo(effects[ranges.findIndex((range) => range.name === name)]?.muStar ?? -1, 12);
    // What is left changes the reading; what was played already, and comes again, does not.
    play(...armsOf(0, 1));
    expect(read()).toEqual(part);
    play(...armsOf(1, 2));
    play(...armsOf(3, 4));
    expect(gathering.games()).toBe(gamesOf(trial.plan));
    const { play: playAgain, read: readWhole } = opened(debate(), 4);
    playAgain(0, trial.plan.arms.length);
    expect(read()).toEqual(readWhole());
  });

  it('are nothing where A is B', () => {
    const none = found(debate({ b: setUp.a }));
    expect(none.effects.every(({ muStar }) => muStar === 0)).toBe(true);
  });
});
