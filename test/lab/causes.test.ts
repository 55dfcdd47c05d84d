// The picture of causes says what the rules say: known influences with their signs, no influence that no rule has, and
// loops that really come back.

import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/format/prepare.ts';
import { buildGraph, builtGraph, causalGraph } from '../../src/lab/causes/graph.ts';
import type { Influence } from '../../src/lab/causes/influence.ts';
import { findNode, placeOfVariable } from '../../src/lab/causes/kind.ts';
import { loopsThrough } from '../../src/lab/causes/loop.ts';
import { signOf } from '../../src/lab/causes/nudge.ts';
import { MECHANISMS } from '../../src/model/mechanisms/index.ts';
import { VARIABLES } from '../../src/model/variables.ts';
import { CATALOGUE } from '../laws/generated-games.ts';

const [LENS = ''] = Object.keys(CATALOGUE.lenses);
const graph = causalGraph(prepare(CATALOGUE, 'after-the-shock', LENS));

function influence(from: string, to: string, rule: string, whose: Influence['whose'], option?: string) {
  return graph.influences.find(
    (one) => one.from === from && one.to === to && one.rule === rule && one.whose === whose && one.option === option,
  );
}

describe('the picture of causes', () => {
  it('is built rule by rule, and is the same then', () => {
    const scenario = prepare({ ...CATALOGUE }, 'after-the-shock', LENS);
    const steps = buildGraph(scenario);
    for (const _ of MECHANISMS) expect(steps.next().done).toBe(false);
    expect(builtGraph(scenario)).toBeUndefined();
    expect(steps.next()).toEqual({ done: true, value: graph });
    expect(builtGraph(scenario)).toBe(causalGraph(scenario));
  });

  it.each([
    ['choice.openSource', 'power.efficiency', 'open-source', 'own', 1],
    ['world.tension', 'power.efficiency', 'spillover', 'world', -1],
    ['world.commons', 'power.efficiency', 'spillover', 'world', 1],
    ['power.contributed', 'power.efficiency', 'spillover', 'rival', -1],
    ['power.controls', 'power.compute', 'withheld-chips', 'rival', -1],
    ['power.scarcity', 'power.efficiency', 'scarcity', 'own', 1],
    ['power.efficiency', 'power.confidence', 'market-shock', 'rival', -1],
    ['power.energy', 'power.usableCompute', 'energy-cap', 'own', 1],
    ['power.capability', 'power.score.lead', 'score-lead', 'rival', -1],
    ['choice.compute', 'power.money', 'spending-compute', 'own', -1],
    ['power.compute', 'power.compute', 'ageing', 'own', -1],
  ] as const)('finds that %s moves %s through %s (%s, %i)', (from, to, rule, whose, sign) => {
    expect(influence(from, to, rule, whose)?.sign).toBe(sign);
  });

  it('tells which option acts, against the plain one', () => {
    expect(influence('choice.focus', 'power.talent', 'talent', 'own', 'talent')?.sign).toBe(1);
    expect(influence('choice.focus', 'power.talent', 'talent', 'own', 'chips')).toBeUndefined();
    expect(influence('choice.rules', 'power.talent', 'talent', 'own', 'strict')?.sign).toBe(-1);
    expect(influence('choice.abroad', 'world.governance', 'signatures', 'world', 'co-govern')?.sign).toBe(1);
    expect(influence('choice.abroad', 'world.governance', 'signatures', 'world', 'build')).toBeUndefined();
  });

  it('claims nothing where a rule only sets its number anew', () => {
    expect(influence('power.controls', 'power.controls', 'export-controls', 'own')).toBeUndefined();
    expect(influence('power.score.lead', 'power.score.lead', 'score-lead', 'own')).toBeUndefined();
    expect(influence('power.usableCompute', 'power.usableCompute', 'energy-cap', 'own')).toBeUndefined();
  });

  it('knows every variable and every rule', () => {
    for (const { name } of VARIABLES) expect(graph.nodes).toContain(placeOfVariable(name).node);
    const moving = new Set([...graph.movers.values()].flat());
    expect(MECHANISMS.map(({ id }) => id).filter((id) => !moving.has(id) && id !== 'spending-initiative')).toEqual(
      MECHANISMS.map(({ id }) => id).filter((id) => id === 'spending-controls' && !moving.has(id)),
    );
    expect(graph.movers.get('power.money')).toContain('public-income');
  });

  it('finds a kind by its own name and by that of a variable', () => {
    expect(findNode('us.trust.africa')).toBe('power.trust');
    expect(findNode('europe.adoption.commons')).toBe('world.share');
    expect(findNode('choice.focus')).toBe('choice.focus');
    expect(findNode('us.nothing')).toBeUndefined();
  });

  it('finds loops that come back, with the sign of their steps', () => {
    for (const node of ['power.capability', 'world.commons', 'power.privateCapital']) {
      const loops = loopsThrough(graph, node, 8);
      expect(loops.length).toBeGreaterThan(0);
      for (const { kind, steps } of loops) {
        expect(steps.at(-1)?.influence.to).toBe(node);
        expect(steps[0]?.influence.from).toBe(node);
        for (const [i, { influence }] of steps.entries()) {
          if (i > 0) expect(influence.from).toBe(steps[i - 1]?.influence.to);
        }
        const sign = steps.reduce((product, step) => product * step.influence.sign, 1);
        expect(kind).toBe(sign > 0 ? 'reinforcing' : 'balancing');
      }
      expect(loops.map(({ steps }) => steps.length)).toEqual(loops.map(({ steps }) => steps.length).sort());
    }
  });

  it('calls a sign clear only when one direction rules', () => {
    expect([signOf(1, 0), signOf(0.1, 1), signOf(0.5, 1)]).toEqual([1, -1, 0]);
  });
});
