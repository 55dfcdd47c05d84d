// The game is worth playing: the criteria that `npm run verify-model` measures on a thousand seeds, here on fewer; and
// proof that a game that is not worth playing is seen.

import { describe, expect, it } from 'vitest';
import { valuesOf } from '../../src/format/prepare.ts';
import type { Criterion, Finding } from '../../src/lab/criteria/criterion.ts';
import { worthPlaying } from '../../src/lab/criteria/worth-playing.ts';
import { withParameters } from '../../src/lab/overrides.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { CATALOGUE, under } from '../laws/generated-games.ts';

const SEEDS = 100;

function measured(scenario: Scenario, seeds: number): (id: string) => readonly Finding[] {
  const criteria = worthPlaying(scenario, valuesOf(CATALOGUE, 'balanced'));
  return (id) => {
    const criterion = criteria.find((one) => one.id === id) as Criterion;
    return [criterion.measure({ seeds })].flat();
  };
}

const findingsOf = measured(under('even-handed'), SEEDS);

describe('the default scenario', () => {
  it.each(['fair', 'doctrines', 'beats-random', 'luck', 'endings', 'stays-open'])('passes %s', (id) => {
    expect(findingsOf(id).filter(({ passes }) => !passes)).toEqual([]);
  });
});

describe('a game that is not worth playing', () => {
  it('is seen when one side is given everything', () => {
    const unfair = withParameters(under('even-handed'), { 'energyGrowth.cn': 3, 'grip.cn': 1, 'leakage.cn': 0.05 });
    const [fair] = measured(unfair, 4)('fair');
    expect(fair?.passes).toBe(false);
  });

  it('is seen when luck is nothing', () => {
    const none = {
      eventChance: 0,
      trainingLuck: 0,
      researchLuck: 0,
      marketLuck: 0,
      buildOutLuck: 0,
      initiativeSize: 0,
    };
    const [luck] = measured(withParameters(under('even-handed'), none), 8)('luck');
    expect(luck?.passes).toBe(false);
  });
});
