// Files of one's own, as a teacher would write them: a scenario or a lens in a few lines joins the project's own, and one
// that is wrong is refused in one sentence that names the file, the field, what was found and what is allowed.

import { describe, expect, it } from 'vitest';
import { addLens, addScenario, type Catalogue } from '../../src/format/catalogue.ts';
import type { Outcome } from '../../src/format/outcome.ts';
import { prepare } from '../../src/format/prepare.ts';
import type { ScenarioSource } from '../../src/format/schemas.ts';
import { parseYaml } from '../../src/format/yaml-text.ts';
import { flaws } from '../../src/lab/criteria/exactness.ts';
import { asTold } from '../../src/personas/as-told.ts';
import { playOut } from '../../src/personas/play-out.ts';
import { CATALOGUE } from '../laws/generated-games.ts';

type Add = typeof addScenario | typeof addLens;

/** Adds a file of one's own, given as YAML. */
function added(add: Add, text: string, file = 'mine.yaml', catalogue: Catalogue = CATALOGUE): Outcome<Catalogue> {
  const data = parseYaml(text, file);
  return data.ok ? add(catalogue, data.value, file) : data;
}

function grown(add: Add, text: string, catalogue: Catalogue = CATALOGUE): Catalogue {
  const outcome = added(add, text, 'mine.yaml', catalogue);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

function messageOf(add: Add, text: string): string {
  const outcome = added(add, text);
  return outcome.ok ? 'accepted' : outcome.message;
}

const BASE = CATALOGUE.scenarios['after-the-shock'] as ScenarioSource;
const HEAD = `
id: my-lesson
extends: after-the-shock
text: { en: { title: My lesson, summary: What if scarcity taught more? } }
`;

describe('a scenario of one’s own', () => {
  const text = `${HEAD}
turns: [2025H1, 2025H2, 2026H1]
initial:
  world.tension: 55
parameters:
  scarcityGain: 0.2
  grip: { cn: 0.8 }
  crowdingIn:
    us: { value: 0.15, low: 0.05, high: 0.2, source: 'assumption: my pupils asked for it' }
`;
  const catalogue = grown(addScenario, text);
  const own = catalogue.scenarios['my-lesson'] as ScenarioSource;

  it('differs in what it says', () => {
    expect(own.turns).toEqual(['2025H1', '2025H2', '2026H1']);
    expect(own.initial['world.tension']).toEqual({
      ...BASE.initial['world.tension'],
      value: 55,
      source: 'assumption: set by the scenario my-lesson',
    });
    expect(own.parameters['scarcityGain']).toEqual({
      ...BASE.parameters['scarcityGain'],
      value: 0.2,
      source: 'assumption: set by the scenario my-lesson',
    });
    expect(own.parameters['grip']).toMatchObject({ cn: { value: 0.8 } });
    expect(own.parameters['crowdingIn']).toMatchObject({
      us: { value: 0.15, low: 0.05, high: 0.2, source: 'assumption: my pupils asked for it' },
    });
  });

  it('is the other scenario in all the rest', () => {
    const changed = { initial: ['world.tension'], parameters: ['scarcityGain', 'grip', 'crowdingIn'] };
    for (const part of ['initial', 'parameters'] as const) {
      const rest = Object.entries(BASE[part]).filter(([name]) => !changed[part].includes(name));
      expect(Object.fromEntries(rest)).toEqual(
        Object.fromEntries(Object.entries(own[part]).filter(([name]) => !changed[part].includes(name))),
      );
    }
    expect(own.parameters['grip']).toMatchObject({ us: (BASE.parameters['grip'] as { us: object }).us });
    const { id, text: words, turns, initial, parameters, ...rest } = own;
    expect(BASE).toMatchObject(rest);
  });

  it('reads in English where it has no Chinese', () => {
    expect(own.text.zh).toEqual(own.text.en);
  });

  it('joins the others and leaves them as they were', () => {
    expect(Object.keys(catalogue.scenarios)).toEqual([...Object.keys(CATALOGUE.scenarios), 'my-lesson']);
    expect(CATALOGUE.scenarios['my-lesson']).toBeUndefined();
    expect(catalogue.scenarios['after-the-shock']).toBe(BASE);
  });

  it('can be played under every lens', () => {
    for (const lens of Object.keys(catalogue.lenses)) {
      const playing = playOut(prepare(catalogue, 'my-lesson', lens), '1', asTold('us'), asTold('cn'));
      expect(playing.turns.length).toBe(3);
      expect(flaws(playing)).toEqual([]);
    }
  });

  it('can be extended in its turn', () => {
    const next = grown(
      addScenario,
      HEAD.replace('my-lesson', 'my-next').replace('after-the-shock', 'my-lesson'),
      catalogue,
    );
    expect(next.scenarios['my-next']?.parameters).toEqual(own.parameters);
  });

  it('can be written as JSON', () => {
    const json = JSON.stringify({
      id: 'in-json',
      extends: 'one-lesson',
      text: own.text,
      parameters: { scarcityGain: 0.2 },
    });
    expect(grown(addScenario, json).scenarios['in-json']?.halfYears).toBe(2);
  });

  it('of other turns does not take over what is told of the old ones', () => {
    const shorter = grown(addScenario, `${HEAD.replace('after-the-shock', 'road-to-deepseek')}turns: ['2018', '2019']`);
    expect(shorter.scenarios['my-lesson']?.narrated).toBeUndefined();
    expect(shorter.scenarios['my-lesson']?.milestone).toEqual(CATALOGUE.scenarios['road-to-deepseek']?.milestone);
  });
});

describe('a scenario of one’s own is refused', () => {
  it.each<readonly [string, string, string | RegExp]>([
    [
      'with a parameter that nobody knows',
      'parameters: { scarcityGian: 0.2 }',
      'parameters.scarcityGian is "scarcityGian"; allowed is the name of a parameter of after-the-shock.',
    ],
    [
      'with a number in words',
      'parameters: { scarcityGain: much }',
      'parameters.scarcityGain is "much"; allowed is a finite number.',
    ],
    [
      'with a number out of the range that it keeps',
      'parameters: { controlsHoldingConsent: 9 }',
      /^parameters\.controlsHoldingConsent is 9; allowed is a number from [\d.]+ to [\d.]+, or a low and high of its own\.$/,
    ],
    [
      'with a number out of its own range',
      'parameters: { scarcityGain: { value: 0.5, low: 0.1, high: 0.4 } }',
      'parameters.scarcityGain is 0.5; allowed is a number from 0.1 to 0.4, or a low and high of its own.',
    ],
    [
      'with a range that goes too far',
      'parameters: { deregulateConsent: { value: 50, low: 1, high: 60 } }',
      /^parameters\.deregulateConsent\.high is 60; allowed is a number of at most [\d.]+\.$/,
    ],
    [
      'with a range upside down',
      'parameters: { scarcityGain: { value: 0.2, low: 0.3, high: 0.1 } }',
      'parameters.scarcityGain.low is 0.3; allowed is a number up to its high, 0.1.',
    ],
    [
      'with one number where the powers differ',
      'parameters: { grip: 0.5 }',
      'parameters.grip is 0.5; allowed is a number for us, for cn or for each.',
    ],
    [
      'with two numbers where there is one',
      'parameters: { scarcityGain: { us: 0.2 } }',
      'parameters.scarcityGain is {"us":0.2}; allowed is one number.',
    ],
    [
      'with a third power',
      'parameters: { grip: { us: 0.3, eu: 0.3 } }',
      'parameters.grip.eu is 0.3; allowed is no field of that name.',
    ],
    [
      'with a variable that nobody knows',
      'initial: { us.compote: 90 }',
      'initial.us.compote is "us.compote"; allowed is the dotted name of a variable, for instance us.compute.',
    ],
    [
      'with shares that do not sum to 1',
      'initial: { europe.adoption.us: 0.5 }',
      /^initial\.europe\.adoption is 0\.9\d*; allowed is three shares that sum to 1\.$/,
    ],
    [
      'with a level between two levels',
      'initial: { us.controls: { value: 1.5, low: 0, high: 4 } }',
      'initial.us.controls is 1.5; allowed is a whole level from 0 to 4.',
    ],
    [
      'with a score, which is counted',
      'initial: { us.score.lead: 60 }',
      'initial.us.score.lead is "us.score.lead"; allowed is a name that after-the-shock has.',
    ],
    ['with a list where a block belongs', 'initial: []', 'initial is []; allowed is a block of named fields.'],
    [
      'with a purse that pays for nothing',
      'initial: { us.money: { value: 0, low: 0, high: 9 } }',
      /^initial\.us\.money is 0; allowed is at least [\d.]+, which the cheapest turn costs\.$/,
    ],
    [
      'with an income that pays for nothing',
      'parameters: { publicIncome: { cn: { value: 1, low: 0.5, high: 2 } } }',
      /^parameters\.publicIncome\.cn is 1; allowed is at least [\d.]+, which the cheapest half-year costs\.$/,
    ],
    [
      'with an event that nobody knows',
      'events: [market-roud]',
      /^events is "market-roud"; allowed is one of efficiency-shock-cn, .*\.$/,
    ],
    [
      'with a card of the other power',
      'initiatives: { us: [guidance-fund], cn: [] }',
      /^initiatives\.us is "guidance-fund"; allowed is one of public-guarantees, .*\.$/,
    ],
    ['with a turn twice', 'turns: [a, b, a]', 'turns is "a"; allowed is a list without repeats.'],
    ['with a turn of three half-years', 'halfYears: 3', 'halfYears is 3; allowed is one of 1, 2.'],
    [
      'with what is told of too few turns',
      'narrated: { us: [], cn: [] }',
      'narrated.us is "0 decisions"; allowed is one for each of 12 turns.',
    ],
    [
      'with a milestone that asks for nothing',
      'milestone: { text: { en: a, zh: b }, source: c, conditions: [] }',
      'milestone.conditions is []; allowed is at least one condition.',
    ],
    ['with a field that nothing knows', 'seed: 7', 'seed is 7; allowed is no field of that name.'],
  ])('%s', (_, more, expected) => {
    const message = messageOf(addScenario, `${HEAD}${more}`);
    expect(message.startsWith('mine.yaml: '), message).toBe(true);
    const rest = message.slice('mine.yaml: '.length);
    if (typeof expected === 'string') expect(rest).toBe(expected);
    else expect(rest).toMatch(expected);
  });

  it.each<readonly [string, string, string]>([
    [
      'of a name that is taken',
      HEAD.replace('my-lesson', 'one-lesson'),
      'id is "one-lesson"; allowed is a name that no other scenario has.',
    ],
    [
      'of a name with spaces',
      HEAD.replace('my-lesson', 'My Lesson'),
      'id is "My Lesson"; allowed is a name of small letters, digits and hyphens, for instance my-lesson.',
    ],
    [
      'that extends nothing that is there',
      HEAD.replace('after-the-shock', 'before-the-shock'),
      `extends is "before-the-shock"; allowed is one of ${Object.keys(CATALOGUE.scenarios).join(', ')}.`,
    ],
    [
      'that extends itself',
      HEAD.replace('after-the-shock', 'my-lesson'),
      'extends is "my-lesson"; allowed is a scenario that does not come back to this one.',
    ],
    ['without words', 'id: x\nextends: after-the-shock', 'text is missing; allowed is a block of named fields.'],
    ['that is empty', '', 'the whole is null; allowed is a block of named fields.'],
    [
      'that is a sentence',
      'A lesson on chips',
      'the whole is "A lesson on chips"; allowed is a block of named fields.',
    ],
  ])('%s', (_, text, expected) => {
    expect(messageOf(addScenario, text)).toBe(`mine.yaml: ${expected}`);
  });
});

const LENS = `
id: my-lens
voices: [V3]
text: { en: { title: My lens, summary: Openness pays twice. } }
overrides:
  scarcityGain: { value: 0.05, because: 'V3: a gift needs no want' }
  rents: { us: 12, cn: 3, because: 'V3: what is given away is not sold' }
`;

describe('a lens of one’s own', () => {
  it('lies over every scenario', () => {
    const catalogue = grown(addLens, LENS);
    for (const id of Object.keys(catalogue.scenarios)) {
      const { parameters } = prepare(catalogue, id, 'my-lens');
      expect(parameters['scarcityGain']).toBe(0.05);
      expect(parameters['rents']).toEqual({ us: 12, cn: 3 });
    }
    expect(Object.keys(catalogue.lenses)).toEqual([...Object.keys(CATALOGUE.lenses), 'my-lens']);
    expect(CATALOGUE.lenses['my-lens']).toBeUndefined();
  });

  it('can lie over another lens', () => {
    const { lenses } = grown(addLens, LENS.replace('voices', 'extends: author\nvoices'));
    const { author } = lenses;
    expect(lenses['my-lens']?.overrides).toEqual({ ...author?.overrides, ...lenses['my-lens']?.overrides });
    expect(lenses['my-lens']?.overrides['scarcityGain']).toMatchObject({ value: 0.05 });
    expect(lenses['my-lens']?.overrides['efficiencyWeight']).toEqual(author?.overrides['efficiencyWeight']);
  });

  it.each<readonly [string, string, string | RegExp]>([
    [
      'with an unknown parameter',
      LENS.replace('scarcityGain', 'scarcityGian'),
      /^overrides\.scarcityGian is \{.*; allowed is the name of a parameter\.$/,
    ],
    [
      'without its passage',
      LENS.replace("because: 'V3: a gift needs no want'", ''),
      'overrides.scarcityGain.because is missing; allowed is some text.',
    ],
    [
      'with a number that no scenario allows',
      LENS.replace('0.05', '5'),
      /^overrides\.scarcityGain\.value is 5; allowed is a number from 0 to [\d.]+\.$/,
    ],
    [
      'with a number of one power that no scenario allows',
      LENS.replace('us: 12', 'us: 120'),
      /^overrides\.rents\.us is 120; allowed is a number from [\d.]+ to [\d.]+\.$/,
    ],
    ['for one power alone', LENS.replace('cn: 3, ', ''), 'overrides.rents.cn is missing; allowed is a finite number.'],
    [
      'of the other kind',
      LENS.replace('us: 12, cn: 3', 'value: 3'),
      /^overrides\.rents is \{.*; allowed is the same kind as in the scenario\.$/,
    ],
    ['with an unknown voice', LENS.replace('[V3]', '[V99]'), 'voices is "V99"; allowed is an id of evidence.yaml.'],
    [
      'of a name that is taken',
      LENS.replace('my-lens', 'author'),
      'id is "author"; allowed is a name that no other lens has.',
    ],
    [
      'over a lens that is not there',
      LENS.replace('voices', 'extends: nobody\nvoices'),
      `extends is "nobody"; allowed is one of ${Object.keys(CATALOGUE.lenses).join(', ')}.`,
    ],
  ])('is refused %s', (_, text, expected) => {
    const message = messageOf(addLens, text);
    expect(message.startsWith('mine.yaml: '), message).toBe(true);
    const rest = message.slice('mine.yaml: '.length);
    if (typeof expected === 'string') expect(rest).toBe(expected);
    else expect(rest).toMatch(expected);
  });
});
