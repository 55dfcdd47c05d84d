// What turned a game: one choice changed under the same luck. The same choice moves nothing; what came before stays as it
// was; the causes that are told add up to what the two games differ by; and the ranking tells each decision once.

import { describe, expect, it } from 'vitest';
import { valuesOf } from '../../src/format/prepare.ts';
import {
  type Aftermath,
  type Change,
  changesOf,
  differencesIn,
  type Effect,
  effectOf,
  findAftermath,
  finishOf,
  marginOf,
  openEffect,
  policiesOf,
  policyEffect,
  rank,
  replayWith,
  rivalEffect,
} from '../../src/lab/turning.ts';
import { CHOICE_NAMES, CHOICES } from '../../src/model/decision.ts';
import { endingOf } from '../../src/model/ending.ts';
import { advance, type Playing, start, until } from '../../src/model/game.ts';
import { hashOf } from '../../src/model/hash.ts';
import { shortfall } from '../../src/model/options.ts';
import { scores } from '../../src/model/scenario.ts';
import { SIDES } from '../../src/model/sides.ts';
import { read, VARIABLES, type Variable } from '../../src/model/variables.ts';
import { doctrinesOf } from '../../src/personas/doctrines.ts';
import { findPersona } from '../../src/personas/index.ts';
import type { Persona } from '../../src/personas/persona.ts';
import { playOut } from '../../src/personas/play-out.ts';
import { CATALOGUE, seeds, under } from './worlds.ts';

const values = valuesOf(CATALOGUE, 'balanced');
const games = seeds(2).map((seed, i) =>
  playOut(
    under('even-handed'),
    seed,
    findPersona('us', ['chip-hawk', 'open-champion'][i] as string) as Persona,
    findPersona('cn', ['guerrilla-trade', 'managed-openness'][i] as string) as Persona,
  ),
);
const [game] = games as [Playing];

function aftermathOf(playing: Playing, rivals: readonly Persona[], most: number): Aftermath {
  const search = findAftermath(playing, values, 'us', rivals, most);
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}

describe('a change', () => {
  it('to what was decided moves nothing, bit for bit', () => {
    for (const [turn, { decisions }] of game.turns.entries()) {
      for (const side of SIDES) {
        const field = [...CHOICE_NAMES, 'initiative' as const][(turn + (side === 'us' ? 0 : 4)) % 8] ?? 'release';
        const same: Change = { turn, side, field, from: decisions[side][field], to: decisions[side][field] };
        const again = replayWith(game, same);
        expect(hashOf(again.playing)).toBe(hashOf(game));
        expect(again.trimmed).toBe(0);
        expect(effectOf(game, values, same)).toMatchObject({ gain: 0, isOtherEnding: false });
      }
    }
  });

  it('stands beside what was decided, differs from it, and could have been paid', () => {
    for (const playing of games) {
      const changes = changesOf(playing);
      expect(changes.length).toBeGreaterThan(12 * 2 * 5);
      for (const { turn, side, field, from, to } of changes) {
        const decided = playing.turns[turn]?.decisions[side];
        expect(decided?.[field]).toBe(from);
        expect(to).not.toBe(from);
        if (!decided) throw new Error(`Turn ${turn} was not played.`);
        expect(shortfall(until(playing, turn), side, { ...decided, [field]: to })).toBeUndefined();
        if (field === 'controls' || field === 'compute' || field === 'openSource')
          expect(Math.abs(Number(to) - Number(from))).toBe(1);
        if (field === 'release') expect([from, to]).toContain('managed');
      }
      expect(new Set(changes.map((change) => JSON.stringify(change))).size).toBe(changes.length);
    }
  });

  it('leaves the luck, the turns before it and the rival’s move in its turn as they were', () => {
    for (const change of changesOf(game).filter((_, i) => i % 9 === 0)) {
      const { playing } = replayWith(game, change);
      expect(playing.luck).toBe(game.luck);
      expect(playing.turns.slice(0, change.turn)).toEqual(game.turns.slice(0, change.turn));
      const [was, is] = [game.turns[change.turn], playing.turns[change.turn]];
      const rival = change.side === 'us' ? 'cn' : 'us';
      expect(is?.decisions[rival]).toEqual(was?.decisions[rival]);
      expect(is?.decisions[change.side]).toEqual({ ...was?.decisions[change.side], [change.field]: change.to });
      expect(playing.turns).toHaveLength(game.turns.length);
    }
  });

  it('is measured as the same decisions played from the start would be', () => {
    for (const change of changesOf(game).filter((_, i) => i % 17 === 0)) {
      const again = replayWith(game, change).playing;
      let fresh = start(game.scenario, game.luck);
      for (const { decisions } of again.turns) fresh = advance(fresh, decisions);
      expect(hashOf(fresh)).toBe(hashOf(again));
      const [was, is] = [scores(game.state, values), scores(fresh.state, values)];
      const lead = (both: typeof was) => both.us.total - both.cn.total;
      const { gain, finish, isOtherEnding } = effectOf(game, values, change);
      expect(gain).toBeCloseTo((change.side === 'us' ? 1 : -1) * (lead(is) - lead(was)), 10);
      expect(finish.ending).toBe(endingOf(fresh.scenario, fresh.state, values));
      expect(isOtherEnding).toBe(finish.ending !== endingOf(game.scenario, game.state, values));
    }
  });

  it('counts the later decisions that could not stay', () => {
    for (const change of changesOf(game).filter((_, i) => i % 7 === 0)) {
      const { playing, trimmed } = replayWith(game, change);
      const changed = playing.turns.flatMap(({ decisions }, turn) =>
        turn <= change.turn
          ? []
          : SIDES.filter(
              (side) => JSON.stringify(decisions[side]) !== JSON.stringify(game.turns[turn]?.decisions[side]),
            ),
      );
      expect(trimmed).toBe(changed.length);
    }
  });
});

describe('the causes of an effect', () => {
  it('add up, over all causes of a number, to what the two games end with', () => {
    const change = changesOf(game).find(({ field }) => field === 'compute') as Change;
    const { playing } = replayWith(game, change);
    for (const variable of VARIABLES.keys() as Iterable<Variable>) {
      const sum = differencesIn(game, playing, variable).reduce((all, { amount }) => all + amount, 0);
      expect(sum).toBeCloseTo(read(playing.state, variable) - read(game.state, variable), 6);
    }
    expect(differencesIn(game, game, 0 as Variable)).toEqual([]);
  });

  it('cite evidence that exists', () => {
    const effects = changesOf(game)
      .filter((_, i) => i % 29 === 0)
      .map((change) => effectOf(game, values, change));
    for (const effect of effects) {
      const { cites, differences, part } = openEffect(game, values, effect);
      expect(cites.filter((id) => !CATALOGUE.evidence.entries[id])).toEqual([]);
      expect(part).toMatch(/lead|prosperity|influence|resilience|standing/);
      if (effect.gain !== 0) expect(differences.length).toBeGreaterThan(0);
    }
  });
});

describe('the ranking', () => {
  const effect = (gain: number, change: Partial<Change> = {}, isOtherEnding = false): Effect => ({
    change: { turn: 0, side: 'us', field: 'compute', from: 1, to: 2, ...change },
    finish: finishOf(game, values),
    gain,
    isOtherEnding,
    trimmed: 0,
  });

  it('puts the largest first, whichever way it goes, and tells a turn of a power once', () => {
    const ranked = rank(
      [effect(1), effect(-3, { field: 'focus' }), effect(2, { side: 'cn' }), effect(0, { turn: 4 })],
      5,
    );
    expect(ranked.map(({ gain }) => gain)).toEqual([-3, 2]);
  });

  it('tells at most two of one choice of one power', () => {
    const same = [5, 4, 3, 2].map((gain, turn) => effect(gain, { turn }));
    expect(rank([...same, effect(1, { turn: 9, field: 'rules' })], 3).map(({ gain }) => gain)).toEqual([5, 4, 1]);
  });

  it('makes room for a change that gives another ending', () => {
    const large = [6, 5, 4].map((gain, turn) => effect(gain, { turn, side: turn === 1 ? 'cn' : 'us' }));
    const small = effect(0.2, { turn: 7, field: 'rules' }, true);
    expect(rank([...large, small], 3).map(({ gain }) => gain)).toEqual([6, 5, 0.2]);
    expect(rank([...large, small], 4)).toHaveLength(4);
    expect(rank([small], 0)).toEqual([]);
  });
});

describe('the aftermath', () => {
  const rivals = doctrinesOf('cn').slice(0, 2);
  const found = aftermathOf(game, rivals, 4);
  const effects = changesOf(game).map((change) => effectOf(game, values, change));

  it('tells the decision that moved the outcome most, and no decision twice', () => {
    const all = effects.map(({ gain }) => Math.abs(gain));
    expect(found.turning).toHaveLength(4);
    expect(Math.abs(found.turning[0]?.gain ?? 0)).toBe(Math.max(...all));
    expect(new Set(found.turning.map(({ change: { turn, side } }) => `${turn} ${side}`)).size).toBe(4);
  });

  it('orders what could be held by what it gains', () => {
    const gains = found.policies.map(({ gain }) => gain);
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    expect(found.rivals.map(({ rival }) => rival)).toEqual(rivals.map(({ id }) => id));
    expect(found.changes).toBe(effects.length);
    for (const side of SIDES) {
      const gains = effects.filter(({ change }) => change.side === side).map(({ gain }) => gain);
      expect(found.missed[side]?.gain).toBe(Math.max(...gains));
    }
    expect(found.games).toBe(effects.length + found.policies.length + rivals.length);
  });

  it('is not asked of a game that has not begun', () => {
    expect(() => findAftermath(until(game, 0), values, 'us', [], 3).next()).toThrow(/No turn/);
  });

  it('counts a game that was ended early as it stands, and looks no further', () => {
    const steps = findAftermath(until(game, 3), values, 'us', [], 3);
    let step = steps.next();
    while (!step.done) step = steps.next();
    expect(step.value.turning.length).toBeGreaterThan(0);
    expect(step.value.turning.every(({ change }) => change.turn < 3)).toBe(true);
  });
});

describe('a policy', () => {
  it('that was held anyway is not proposed, and moves nothing', () => {
    const held = policiesOf(game, 'us');
    for (const choice of CHOICE_NAMES) {
      const used = new Set(game.turns.map(({ decisions }) => decisions.us[choice]));
      const proposed = held.filter((policy) => policy.choice === choice).length;
      expect(proposed).toBe(CHOICES[choice].length - (used.size === 1 ? 1 : 0));
      const [only] = used;
      if (used.size === 1 && only !== undefined)
        expect(policyEffect(game, values, { side: 'us', choice, value: only }).gain).toBe(0);
    }
  });

  it('gains for one power what it costs the other', () => {
    const { finish, gain } = policyEffect(game, values, { side: 'cn', choice: 'release', value: 'open' });
    const was = finishOf(game, values);
    expect(gain).toBeCloseTo(marginOf(was, 'us') - marginOf(finish, 'us'), 10);
  });
});

describe('another rival', () => {
  it('that is the same as before leads to the same end', () => {
    for (const [i, playing] of games.entries()) {
      const same = findPersona('cn', ['guerrilla-trade', 'managed-openness'][i] as string) as Persona;
      expect(rivalEffect(playing, values, 'us', same).finish).toEqual(finishOf(playing, values));
    }
  });

  it('keeps to what can be paid', () => {
    for (const rival of doctrinesOf('cn')) {
      const { totals } = rivalEffect(game, values, 'us', rival).finish;
      expect(totals.us + totals.cn).toBeGreaterThan(0);
    }
  });
});
