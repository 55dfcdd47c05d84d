// The decisions of a game as a strategy's text: read as they were written, whatever the game is called, and refused in one
// sentence when they are anything else.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPolicy, parsePolicy } from '../../src/format/policy.ts';
import { isRecorded, parseRecorded, recordedFrom, writeRecorded } from '../../src/format/recorded.ts';
import { IDLE } from '../../src/model/decision.ts';
import { type Game, RULES } from '../../src/model/game.ts';
import { SIDES } from '../../src/model/sides.ts';
import { anyGame } from '../laws/generated-games.ts';

const GAME: Game = {
  rules: RULES,
  scenario: 'after-the-shock',
  lens: 'even-handed',
  values: 'balanced',
  seed: 'paris',
  players: { us: 'player', cn: 'self-reliance' },
  decisions: [
    { us: { ...IDLE, initiative: 'talent-visas' }, cn: { ...IDLE, controls: 4 } },
    { us: { ...IDLE, compute: 3, release: 'open' }, cn: IDLE },
  ],
};

function textOf(side: 'us' | 'cn', name?: string): string {
  const recorded = recordedFrom(GAME, side, name);
  if (!recorded.ok) throw new Error(recorded.message);
  return writeRecorded(recorded.value);
}

describe('the decisions of a game', () => {
  it('are those of one power, with its initiatives, under the name or the seed of the game', () => {
    expect(textOf('us')).toBe('game/us/00010010032001/talent-visas,/paris');
    expect(textOf('cn', 'a; b/c')).toBe('game/cn/40010010001001/,/a; b/c');
  });

  it('are read as they were written, of any game under any name', () => {
    fc.assert(
      fc.property(anyGame, fc.constantFrom(...SIDES), fc.string({ unit: 'grapheme' }), (game, side, name) => {
        const recorded = recordedFrom(game, side, name);
        expect(recorded.ok).toBe(game.decisions.length > 0);
        if (!recorded.ok) return;
        const text = writeRecorded(recorded.value);
        expect(parseRecorded(text)).toEqual(recorded);
        expect(recorded.value.decisions).toEqual(game.decisions.map((turn) => turn[side]));
        expect([isRecorded(text), isPolicy(text), parsePolicy(text).ok]).toEqual([true, false, false]);
      }),
    );
  });

  it.each([
    ['game/', 'The strategy from a game has "game/"; allowed is the power, its decisions'],
    ['game/fr/0001001/,/x', 'has "game/fr/0001001/,/x"; allowed is the power'],
    ['game/us/000100/,/x', 'has 6 digits and 2 initiatives; allowed is whole turns, from 1 to 40.'],
    ['game/us///x', 'has 0 digits and 1 initiatives; allowed is whole turns'],
    [`game/us/${'0'.repeat(7 * 41)}/${','.repeat(40)}/x`, 'has 287 digits and 41 initiatives; allowed is whole turns'],
    ['game/us/0001001/a,b/x', 'has 7 digits and 2 initiatives; allowed is whole turns'],
    ['game/us/9001001//x', 'The strategy from a game, turn 1: controls is'],
    ['game/us/0001001/<b>/x', 'turn 1: initiative is "<b>"; allowed is the name of an initiative, or none.'],
    ['game/us/0001001//', 'has the name ""; allowed is a name on one line.'],
    ['game/us/0001001// x', 'has the name " x"; allowed is a name on one line.'],
    ['game/us/0001001//x\n', 'allowed is'],
  ])('are refused in one sentence: %j', (text, sentence) => {
    const read = parseRecorded(text);
    expect(read.ok ? '' : read.message).toContain(sentence);
    expect(read.ok ? '' : read.message).not.toContain('\n');
  });

  it('of a game without a turn are none', () => {
    const none = recordedFrom({ ...GAME, decisions: [] }, 'us');
    expect(none.ok ? '' : none.message).toContain('has no turn that was played; allowed is a game with at least one.');
  });

  it('never throw when they are read', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseRecorded(`game/us/${text}`)));
  });
});
