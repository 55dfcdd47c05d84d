// Changes as a file of one's own: the command line takes it, and its games are those of the trial.

import { describe, expect, it } from 'vitest';
import { addLens, addScenario, type Catalogue } from '../../src/format/catalogue.ts';
import type { Outcome } from '../../src/format/outcome.ts';
import { idFrom, type OwnChanges, ownLens, ownScenario, writeYaml } from '../../src/format/own-source.ts';
import { prepare } from '../../src/format/prepare.ts';
import { parseYaml } from '../../src/format/yaml-text.ts';
import { withParameters } from '../../src/lab/overrides.ts';
import { CATALOGUE } from '../lab/worlds.ts';

const changes: OwnChanges = {
  base: 'after-the-shock',
  title: 'Strict: "borders" # yes\n- and more',
  summary: '“After the shock” with other numbers: leakage.cn, 短缺.',
  because: 'assumption: tried out',
  set: { scarcityGain: 0.02, 'leakage.cn': 0.1, 'rents.us': 9, 'rents.cn': 3 },
};

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

const parsed = (text: string) => value(parseYaml(text, 'own.yaml'));

function grown(kind: 'scenario' | 'lens', source: ReturnType<typeof ownScenario>): Catalogue {
  const data = parsed(writeYaml(source));
  expect(data).toEqual(source);
  return value((kind === 'lens' ? addLens : addScenario)(CATALOGUE, data, 'own.yaml'));
}

describe('changes as a file', () => {
  it('make a scenario whose numbers are those of the trial', () => {
    const own = grown('scenario', ownScenario('mine', changes));
    const tried = withParameters(prepare(CATALOGUE, 'after-the-shock', 'even-handed'), changes.set);
    expect(prepare(own, 'mine', 'even-handed').parameters).toEqual(tried.parameters);
    expect([...prepare(own, 'mine', 'even-handed').initial]).toEqual([...tried.initial]);
  });

  it('make a lens over another whose numbers are those of the trial', () => {
    const base = prepare(CATALOGUE, 'after-the-shock', 'author');
    const written = (name: string) => base.sources.find((one) => one.name === name)?.value ?? 0;
    const own = grown('lens', ownLens('mine', { ...changes, base: 'author' }, written));
    const tried = withParameters(base, changes.set);
    expect(prepare(own, 'after-the-shock', 'mine').parameters).toEqual(tried.parameters);
  });

  it('are named by their title', () => {
    expect(idFrom('Strict borders, 2!', 'usual')).toBe('strict-borders-2');
    expect(idFrom('Überblick', 'usual')).toBe('u-berblick');
    expect(idFrom('我的版本', 'my-lens')).toBe('my-lens');
    expect(idFrom('constructor', 'my-lens')).toBe('my-lens');
    expect(idFrom('x'.repeat(90), 'my-lens')).toHaveLength(40);
  });
});
