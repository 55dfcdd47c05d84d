// Hints: each holds exactly when the game makes it true, at most one comes in a turn, and each once in a game.

import { describe, expect, it } from 'vitest';
import { type Decision, IDLE } from '../../../src/model/decision.ts';
import { advance, type Playing, start } from '../../../src/model/game.ts';
import { POWERS, type Variable, WORLD_VARIABLES } from '../../../src/model/variables.ts';
import { type Hint, hintOf, hintsFor, IDLE_TURNS, marksOf } from '../../../src/ui/guide/hints.ts';
import { under } from '../../laws/generated-games.ts';

const opening = start(under('even-handed'), 'hints');

function idledFor(turns: number, decision: Decision): Playing {
  let playing = opening;
  for (let turn = 0; turn < turns; turn++) playing = advance(playing, { us: decision, cn: IDLE });
  return playing;
}

function withState(playing: Playing, values: readonly (readonly [Variable, number])[]): Playing {
  const state = playing.state.slice();
  for (const [variable, value] of values) state[variable] = value;
  return { ...playing, state };
}

const ids = (playing: Playing) => hintsFor(playing, 'us').map(({ id }) => id);

describe('a hint', () => {
  it('says nothing at the start', () => {
    expect(ids(opening)).toEqual([]);
  });

  it('speaks of idle money after three turns, not after two', () => {
    expect(ids(idledFor(IDLE_TURNS - 1, IDLE))).not.toContain('moneyIdle');
    expect(ids(idledFor(IDLE_TURNS, IDLE))).toContain('moneyIdle');
  });

  it('speaks of the brink when one harsh turn could reach it', () => {
    const { crisisTension } = opening.scenario.endings;
    const contest = 2 * (opening.scenario.parameters['contestTension'] as number);
    const at = (tension: number) =>
      ids(
        withState(opening, [
          [WORLD_VARIABLES.tension, tension],
          [POWERS.us.controls, 0],
          [POWERS.cn.controls, 0],
        ]),
      );
    expect(at(crisisTension - contest - 0.1)).not.toContain('nearBrink');
    expect(at(crisisTension - contest + 0.1)).toContain('nearBrink');
  });

  it('speaks of energy when it caps compute', () => {
    const played = idledFor(1, IDLE);
    const compute = played.state[POWERS.us.compute] ?? 0;
    expect(ids(withState(played, [[POWERS.us.usableCompute, compute]]))).not.toContain('energyCaps');
    expect(ids(withState(played, [[POWERS.us.usableCompute, compute - 5]]))).toContain('energyCaps');
  });

  it('speaks of know-how only where controls are kept and a third of the hold is gone', () => {
    const gone = (controls: number, diffused: number) =>
      ids(
        withState(opening, [
          [POWERS.us.controls, controls],
          [POWERS.cn.diffusedKnowHow, diffused],
        ]),
      );
    const start = opening.state[POWERS.cn.diffusedKnowHow] ?? 0;
    const enough = 1 - ((1 - start) * 2) / 3;
    expect(gone(2, enough + 0.01)).toContain('knowHowOut');
    expect(gone(2, enough - 0.01)).not.toContain('knowHowOut');
    expect(gone(0, enough + 0.01)).not.toContain('knowHowOut');
  });

  it('speaks of political capital when the controls in force cannot be kept', () => {
    const with_ = (capital: number) =>
      ids(
        withState(opening, [
          [POWERS.us.controls, 4],
          [POWERS.us.politicalCapital, capital],
        ]),
      );
    expect(with_(1)).toContain('consentShort');
    expect(with_(90)).not.toContain('consentShort');
  });
});

describe('hints over a game', () => {
  const money: Hint = { id: 'moneyIdle', at: 'purse', turns: 3 };
  const brink: Hint = { id: 'nearBrink', at: 'abroad', tension: 70, brink: 72 };

  it('come one a turn, stay over a reload, and never come twice', () => {
    const first = hintOf([brink, money], 'us', 4, []);
    expect(first).toBe(brink);
    const { shown, off } = marksOf('us', brink, 4);
    expect(hintOf([brink, money], 'us', 4, [shown])).toBe(brink);
    expect(hintOf([brink, money], 'us', 4, [shown, off])).toBeUndefined();
    expect(hintOf([brink, money], 'us', 5, [shown])).toBe(money);
    expect(hintOf([brink], 'us', 5, [shown])).toBeUndefined();
  });

  it('are counted for each of two players apart', () => {
    const { shown } = marksOf('us', brink, 4);
    expect(hintOf([brink], 'cn', 4, [shown])).toBe(brink);
  });
});
