// A game in words: every account adds up, and every sentence says which way a number went.

import { describe, expect, it } from 'vitest';
import { valuesOf } from '../../src/format/prepare.ts';
import { accountOf, causeName, explainTurn, explainTurning } from '../../src/lab/explain.ts';
import { entries } from '../../src/model/ledger.ts';
import { MECHANISMS } from '../../src/model/mechanisms/index.ts';
import { SIDES } from '../../src/model/sides.ts';
import { VARIABLES, type Variable } from '../../src/model/variables.ts';
import { findPersona } from '../../src/personas/index.ts';
import type { Persona } from '../../src/personas/persona.ts';
import { playOut } from '../../src/personas/play-out.ts';
import { CATALOGUE, seeds, under } from './worlds.ts';

const [us, cn] = [findPersona('us', 'chip-hawk'), findPersona('cn', 'guerrilla-trade')] as [Persona, Persona];
const games = seeds(6).map((seed) => playOut(under('even-handed'), seed, us, cn));
const turns = games.flatMap((playing) => playing.turns);

describe('an account', () => {
  it('names causes that add up to the change, each of them once', () => {
    for (const record of turns.slice(0, 24)) {
      for (const variable of VARIABLES.keys() as Iterable<Variable>) {
        const { before, after, causes } = accountOf(CATALOGUE, record, variable);
        const sum = causes.reduce((all, { amount }) => all + amount, 0);
        expect(sum).toBeCloseTo(after - before, 6);
        expect(new Set(causes.map(({ mechanism }) => mechanism)).size).toBe(causes.length);
        expect(causes.length === 0).toBe(entries(record.ledger, variable).length === 0);
      }
    }
  });

  it('says in one sentence which way the number went, and why', () => {
    for (const record of turns) {
      const { accounts } = explainTurn(CATALOGUE, record);
      for (const { sentence, before, after } of [...accounts.us, ...accounts.cn, ...accounts.world]) {
        expect(sentence).toMatch(
          /^[A-Z].+ (rose|fell) by [\d.]+ to [\d.]+(: .+)?\.$|^[A-Z].+ stayed at [\d.]+(; .+)?\.$/,
        );
        expect(sentence).not.toMatch(/undefined|NaN|event:|initiative:/);
        if (sentence.includes(' rose by ')) expect(after).toBeGreaterThan(before);
        if (sentence.includes(' fell by ')) expect(after).toBeLessThan(before);
      }
    }
  });

  it('puts the causes along the change first, and those against it after them', () => {
    const record = turns[0];
    if (!record) throw new Error('No turn was played.');
    const compute = VARIABLES.findIndex(({ name }) => name === 'us.compute') as Variable;
    const { sentence } = accountOf(CATALOGUE, record, compute);
    expect(sentence).toMatch(
      /^Compute rose by [\d.]+ to [\d.]+: build-out arrives \(\+[\d.]+\).*; against it, ageing \(−[\d.]+\)/,
    );
  });

  it('opens a count into the numbers behind it', () => {
    const record = turns[3];
    if (!record) throw new Error('No turn was played.');
    const lead = VARIABLES.findIndex(({ name }) => name === 'cn.score.lead') as Variable;
    const { drivers } = accountOf(CATALOGUE, record, lead);
    expect(drivers.map(({ variable }) => variable)).toEqual([
      'us.capability',
      'us.underConstruction',
      'cn.capability',
      'cn.underConstruction',
    ]);
  });
});

describe('a turn', () => {
  it('tells both decisions in words, and every headline', () => {
    for (const record of turns) {
      const { label, decisions, news, exposed } = explainTurn(CATALOGUE, record);
      expect(label).toBe(record.label);
      expect(news).toEqual(record.events.map((id) => CATALOGUE.events[id]?.text.en.headline));
      expect(exposed).toEqual(record.exposed.map((id) => CATALOGUE.initiatives[id]?.text.en.title));
      for (const side of SIDES) {
        expect(decisions[side]).toMatch(/^export controls .+, release .+, abroad .+/);
        const card = CATALOGUE.initiatives[record.decisions[side].initiative]?.text.en.title;
        if (card) expect(decisions[side]).toContain(`the initiative “${card}”`);
        else expect(decisions[side]).not.toContain('the initiative');
      }
    }
    expect(turns.some(({ events }) => events.length > 0)).toBe(true);
  });
});

describe('where a game turned', () => {
  it('is told in the order of the turns, with the way in which the balance moved', () => {
    for (const playing of games) {
      const points = explainTurning(playing, valuesOf(CATALOGUE, 'balanced'), 3);
      expect(points).toHaveLength(3);
      const order = points.map(({ label }) => playing.scenario.labels.indexOf(label));
      expect(order).toEqual([...order].sort((a, b) => a - b));
      for (const { swing, sentence } of points) {
        expect(sentence).toContain(`towards ${swing >= 0 ? 'the United States' : 'China'}`);
        expect(sentence).toMatch(/^The balance moved by [\d.]+ points .+, most of all in [^,]+(, as .+)?\.$/);
      }
    }
  });
});

describe('the name of a cause', () => {
  it('is words for every rule, event and initiative', () => {
    for (const { id } of MECHANISMS) expect(causeName(CATALOGUE, id)).not.toBe('');
    for (const id of Object.keys(CATALOGUE.events))
      expect(causeName(CATALOGUE, `event:${id}`)).toMatch(/^the news “.+”$/);
    for (const id of Object.keys(CATALOGUE.initiatives))
      expect(causeName(CATALOGUE, `initiative:${id}`)).toMatch(/^the initiative “.+”$/);
    expect(causeName(CATALOGUE, 'limit')).toBe('a limit held');
  });

  it('is still readable for what has no words', () => {
    expect(causeName(CATALOGUE, 'some-new-rule')).toBe('some new rule');
    expect(causeName(CATALOGUE, 'event:gone')).toBe('the news “gone”');
  });
});
