// The story of a turn says what the ledger says, and nothing that the player may not know.

import { describe, expect, it } from 'vitest';
import { prepare, valuesOf } from '../../src/format/prepare.ts';
import { choiceEffects, storyOf } from '../../src/lab/story.ts';
import type { Decision } from '../../src/model/decision.ts';
import { advance, type Playing, start } from '../../src/model/game.ts';
import { knowledgeOf } from '../../src/model/knowledge.ts';
import { entries } from '../../src/model/ledger.ts';
import { nameOf, POWERS, read, type Variable } from '../../src/model/variables.ts';
import { hiddenFrom } from '../../src/model/view.ts';
import { CATALOGUE } from '../laws/generated-games.ts';

const [LENS = ''] = Object.keys(CATALOGUE.lenses);
const [VALUES = ''] = Object.keys(CATALOGUE.values);
const SCENARIO = prepare(CATALOGUE, 'after-the-shock', LENS);
const values = valuesOf(CATALOGUE, VALUES);
const PLAN: Decision = {
  controls: 0,
  openSource: 2,
  compute: 2,
  release: 'open',
  focus: 'talent',
  abroad: 'build',
  rules: 'balanced',
  initiative: 'none',
};
const RIVAL: Decision = { ...PLAN, openSource: 0, compute: 0, release: 'managed', controls: 3, abroad: 'contest' };

function played(turns: number, plan: Decision = PLAN): Playing {
  let playing = start(SCENARIO, 'a story');
  for (let turn = 0; turn < turns; turn++) playing = advance(playing, { us: plan, cn: RIVAL });
  return playing;
}

const decimals = () => 2;

function told(playing: Playing) {
  const count = playing.turns.length;
  const [past, now] = [knowledgeOf(playing, count - 1, 'us'), knowledgeOf(playing, count, 'us')];
  return storyOf(playing, 'us', values, past, now, decimals);
}

describe('the story of a turn', () => {
  it('tells three changes of different kinds, each with causes from the ledger in the direction of the change', () => {
    for (const turns of [1, 2, 3, 4]) {
      const playing = played(turns);
      const story = told(playing);
      expect(story?.changes.length).toBe(3);
      const ledger = playing.turns.at(-1)?.ledger;
      for (const { variable, before, after, along, against } of story?.changes ?? []) {
        expect(after).not.toBe(before);
        for (const { mechanism, amount } of along) {
          expect(amount * (after - before)).toBeGreaterThan(0);
          const booked = ledger ? entries(ledger, variable).filter((entry) => entry.mechanism === mechanism) : [];
          expect(booked.reduce((sum, entry) => sum + entry.amount, 0)).toBeCloseTo(amount, 9);
        }
        if (against) expect(against.amount * (after - before)).toBeLessThan(0);
      }
    }
  });

  it('never tells a hidden number', () => {
    const hidden = new Set<Variable>(hiddenFrom('us'));
    for (const turns of [1, 2, 3, 4, 5]) {
      for (const { variable } of told(played(turns))?.changes ?? []) expect(hidden.has(variable)).toBe(false);
    }
  });

  it('names the decision behind a cause', () => {
    const causes = [1, 2, 3, 4, 5].flatMap((turns) =>
      (told(played(turns))?.changes ?? []).flatMap(({ along, against }) => (against ? [...along, against] : along)),
    );
    const behind = causes.filter(({ decided }) => decided);
    expect(behind.length).toBeGreaterThan(0);
    for (const { mechanism, decided } of behind) {
      if (mechanism === 'withheld-chips') expect(decided).toEqual({ side: 'cn', choice: 'controls', when: 'now' });
      if (mechanism === 'capacity-building') expect(decided).toEqual({ side: 'us', choice: 'abroad', when: 'now' });
    }
  });
});

describe('what each decision did', () => {
  it('is the difference to the same turn without it, on the same luck', () => {
    const playing = played(2);
    const before = played(1);
    const effects = choiceEffects(playing, 'us', knowledgeOf(playing, 2, 'us'), decimals);
    const compute = effects.find(({ choice }) => choice === 'compute');
    expect(compute).toMatchObject({ chosen: 2, instead: 0 });
    const other = advance(before, { us: { ...PLAN, compute: 0 }, cn: RIVAL });
    const own = POWERS.us.underConstruction;
    const amount = compute?.effects.find(({ variable }) => variable === own)?.amount;
    expect(amount).toBeCloseTo(read(playing.state, own) - read(other.state, own), 9);
    expect(amount).toBeGreaterThan(0);
  });

  it('leaves out the purse and everything hidden', () => {
    const playing = played(3);
    const hidden = new Set<Variable>(hiddenFrom('us'));
    for (const { effects } of choiceEffects(playing, 'us', knowledgeOf(playing, 3, 'us'), decimals)) {
      for (const { variable } of effects) {
        expect(hidden.has(variable)).toBe(false);
        expect(nameOf(variable)).not.toMatch(/money|politicalCapital|^cn\./);
      }
    }
  });

  it('holds a plain choice against the turn before, and says nothing where both are the same', () => {
    const first = played(1, { ...PLAN, controls: 1 });
    const then = advance(first, { us: PLAN, cn: RIVAL });
    const effects = choiceEffects(then, 'us', knowledgeOf(then, 2, 'us'), decimals);
    expect(effects.find(({ choice }) => choice === 'controls')).toMatchObject({ chosen: 0, instead: 1 });
    expect(effects.some(({ choice }) => choice === 'rules')).toBe(false);
  });
});
