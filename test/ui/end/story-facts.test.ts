// The facts behind the story of a game: they are read off the record, and the rules name the same ending as the engine.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valuesOf } from '../../../src/format/prepare.ts';
import { endingOf } from '../../../src/model/ending.ts';
import { scores } from '../../../src/model/scenario.ts';
import { SIDES } from '../../../src/model/sides.ts';
import { POWERS, read, WORLD_VARIABLES } from '../../../src/model/variables.ts';
import { beliefOf, courseOf, largestSwing, leadsOf, rulesOn } from '../../../src/ui/end/story-facts.ts';
import { anyPlan, CATALOGUE, playPlan } from '../../laws/generated-games.ts';

const values = valuesOf(CATALOGUE, 'balanced');
const games = fc.sample(anyPlan, { numRuns: 25, seed: 5 }).map(playPlan);

describe('the rules of the endings', () => {
  it('name the ending that the engine names: the first that holds, and no other', () => {
    for (const { scenario, state } of games) {
      for (const id of Object.keys(CATALOGUE.values)) {
        const counted = valuesOf(CATALOGUE, id);
        const rules = rulesOn(scenario, state, counted);
        expect(rules.find(({ holds }) => holds)?.ending).toBe(endingOf(scenario, state, counted));
        expect(rules.filter(({ isNamed }) => isNamed)).toHaveLength(1);
        expect(rules).toHaveLength(6);
      }
    }
  });

  it('show the numbers of the final state beside the bounds of the scenario', () => {
    const [game] = games;
    if (!game) throw new Error('No game was played.');
    const [crisis] = rulesOn(game.scenario, game.state, values);
    expect(crisis?.readings[0]).toMatchObject({
      what: 'tension',
      value: read(game.state, WORLD_VARIABLES.tension),
      bound: game.scenario.endings.crisisTension,
    });
  });
});

describe('what a power believed', () => {
  it('is the truth when it was told the truth, and else is counted against it', () => {
    for (const playing of games) {
      for (const side of SIDES) {
        const { turns, tookBehind, wasBehind, ratio } = beliefOf(playing, values, side);
        expect(turns).toBe(playing.turns.length);
        const behind = playing.turns.filter(({ before }) => {
          const { us, cn } = scores(before, values);
          return side === 'us' ? us.total < cn.total : cn.total < us.total;
        });
        expect(wasBehind).toBe(behind.length);
        expect(tookBehind).toBeLessThanOrEqual(turns);
        const open = { ...playing, scenario: { ...playing.scenario, estimateError: { secret: 0, open: 0 } } };
        const told = beliefOf(open, values, side);
        expect(told.tookBehind).toBe(wasBehind);
        expect(told.ratio).toBeCloseTo(1, 9);
        expect(ratio).toBeGreaterThan(0.5);
      }
    }
  });
});

describe('who was ahead', () => {
  it('agrees with the totals after every turn', () => {
    for (const playing of games) {
      const { taken, largest } = leadsOf(playing, values);
      let ahead: string | undefined;
      let most = 0;
      for (const { after, label } of playing.turns) {
        const { us, cn } = scores(after, values);
        const change = taken.find((one) => one.label === label);
        if (change) ahead = change.side;
        if (us.total !== cn.total) expect(ahead).toBe(us.total > cn.total ? 'us' : 'cn');
        most = Math.max(most, Math.abs(us.total - cn.total));
      }
      expect(largest.points).toBe(most);
      for (const [i, { side }] of taken.entries()) if (i > 0) expect(side).not.toBe(taken[i - 1]?.side);
    }
  });
});

describe('the course of a number', () => {
  it('begins and ends where the record does, and peaks at its highest', () => {
    for (const playing of games) {
      const { from, to, peak } = courseOf(playing, WORLD_VARIABLES.tension);
      const all = [playing.scenario.initial, ...playing.turns.map(({ after }) => after)];
      const run = all.map((state) => read(state, WORLD_VARIABLES.tension));
      expect([from, to, peak.value]).toEqual([run[0], run.at(-1), Math.max(...run)]);
    }
  });

  it('is flat before the first turn', () => {
    const [game] = games;
    if (!game) throw new Error('No game was played.');
    const { from, to, peak } = courseOf({ ...game, turns: [] }, POWERS.us.capability);
    expect([to, peak]).toEqual([from, { value: from, label: '' }]);
    expect(largestSwing({ ...game, turns: [] }, values)).toBeUndefined();
  });
});
