// What the map is told of each stage: it begins where the stage before ended, its estimates fit its numbers, and nothing
// hidden is among what moved.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { start } from '../../src/model/game.ts';
import { VARIABLES, type Variable } from '../../src/model/variables.ts';
import { hiddenFrom } from '../../src/model/view.ts';
import { stageSight } from '../../src/ui/map/sight.ts';
import { stagesOf } from '../../src/ui/stages.ts';
import { anyPlan, grant, under } from '../laws/generated-games.ts';

const all = VARIABLES.map((_, position) => position as Variable);

describe('the sight of a stage', () => {
  it('begins where the last one ended, and gives no hidden number away', () => {
    const [plan] = fc.sample(anyPlan, { numRuns: 1, seed: 5 });
    if (plan === undefined) throw new Error('fast-check made no plan.');
    const playing = plan.wishes.slice(0, 3).reduce(grant, start(under('even-handed'), 'map'));
    const stages = stagesOf(playing, 'us');
    const sights = stages.map((_, at) => stageSight(stages, at));
    const hidden = hiddenFrom('us');
    sights.forEach((sight, at) => {
      for (const { variable } of sight.causes ?? []) expect(hidden).not.toContain(variable);
      for (const variable of all) {
        const guess = sight.estimate?.(variable);
        if (!hidden.includes(variable)) expect(guess).toBeUndefined();
        if (guess) expect(guess).toMatchObject({ value: sight.know(variable) });
        if (at > 0) expect(sight.before?.(variable)).toBe(sights[at - 1]?.know(variable));
      }
    });
    expect(sights.some(({ moved }) => (moved?.length ?? 0) > 0)).toBe(true);
  });
});
