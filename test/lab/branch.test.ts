// What if: a branch that decides as it was decided is the same game byte for byte; one that decides otherwise leaves the
// past and the luck alone, decides only what can be taken, and says what it had to trim.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AS_RECORDED, type Branch } from '../../src/format/branch-link.ts';
import { valuesOf } from '../../src/format/prepare.ts';
import { fieldsChanged, playBranch } from '../../src/lab/branch.ts';
import type { PlayedAgain } from '../../src/lab/play-again.ts';
import { throughWhat } from '../../src/lab/turning.ts';
import { type Decision, IDLE } from '../../src/model/decision.ts';
import { type Playing, until } from '../../src/model/game.ts';
import { hashOf } from '../../src/model/hash.ts';
import { shortfall } from '../../src/model/options.ts';
import { SIDES } from '../../src/model/sides.ts';
import { viewOf } from '../../src/model/view.ts';
import { findPersona, personasOf } from '../../src/personas/index.ts';
import { afford, type Persona } from '../../src/personas/persona.ts';
import { playOut } from '../../src/personas/play-out.ts';
import { anyDecision, anyPlan, playPlan, TURNS } from '../laws/generated-games.ts';
import { CATALOGUE, under } from './worlds.ts';

const values = valuesOf(CATALOGUE, 'balanced');
const BOTH_RECORDED = { us: AS_RECORDED, cn: AS_RECORDED };
const anySide = fc.constantFrom(...SIDES);
const anyTurn = fc.nat(TURNS - 1);
/** A recorded side, or a persona that decides at once. */
const anyAfter = fc.record({
  us: fc.constantFrom(AS_RECORDED, 'chip-hawk', 'tit-for-tat', 'random'),
  cn: fc.constantFrom(AS_RECORDED, 'managed-openness', 'tit-for-tat', 'random'),
});

function played(playing: Playing, branch: Branch): PlayedAgain {
  const outcome = playBranch(playing, branch, values);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

/** A whole game, and a branch of it whose decision can be taken. */
const anyBranch = fc
  .tuple(anyPlan, anyTurn, anySide, anyDecision, anyAfter)
  .map(([plan, turn, side, wish, after]): { readonly playing: Playing; readonly branch: Branch } => {
    const playing = playPlan(plan);
    const view = viewOf(until(playing, turn), side);
    const decision = afford(
      view,
      wish,
      view.hand.slice(0, 1).map(({ id }) => id),
    );
    return { playing, branch: { turn, side, decision, after } };
  });

describe('a branch', () => {
  it('with the same decision is the same game, byte for byte, and nothing is trimmed', () => {
    fc.assert(
      fc.property(anyPlan, anyTurn, anySide, (plan, turn, side) => {
        const playing = playPlan(plan);
        const decision = playing.turns[turn]?.decisions[side] ?? IDLE;
        const again = played(playing, { turn, side, decision, after: BOTH_RECORDED });
        expect(hashOf(again.playing)).toBe(hashOf(playing));
        expect(again.playing.turns).toEqual(playing.turns);
        expect(again.trims).toEqual([]);
        expect(throughWhat(playing, again.playing, values, side).differences).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('leaves the past and the luck as they were, and plays as many turns', () => {
    fc.assert(
      fc.property(anyBranch, ({ playing, branch }) => {
        const again = played(playing, branch).playing;
        expect(again.turns.length).toBe(playing.turns.length);
        expect(again.luck).toBe(playing.luck);
        expect(again.turns.slice(0, branch.turn)).toEqual(playing.turns.slice(0, branch.turn));
        expect(hashOf(until(again, branch.turn))).toBe(hashOf(until(playing, branch.turn)));
        const there = again.turns[branch.turn]?.decisions;
        expect(there?.[branch.side]).toEqual(branch.decision);
      }),
      { numRuns: 20 },
    );
  });

  it('decides only what can be taken, and tells every decision that it trimmed', () => {
    fc.assert(
      fc.property(anyBranch, ({ playing, branch }) => {
        const { playing: again, trims } = played(playing, branch);
        for (const [turn, { decisions }] of again.turns.entries()) {
          const then = until(again, turn);
          for (const side of SIDES) {
            expect(shortfall(then, side, decisions[side])).toBeUndefined();
            const trim = trims.find((one) => one.turn === turn && one.side === side);
            const recorded = playing.turns[turn]?.decisions[side];
            if (turn <= branch.turn) expect(trim).toBeUndefined();
            else if (branch.after[side] === AS_RECORDED) {
              expect(decisions[side]).toEqual(trim?.taken ?? recorded);
              if (trim) {
                expect(trim.wish).toEqual(recorded);
                expect(shortfall(then, side, trim.wish)).toBeDefined();
                expect(fieldsChanged(trim.wish, trim.taken)).not.toEqual([]);
              }
            } else expect(trim).toBeUndefined();
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('of a game that personas played, with the same personas playing on, is that game', () => {
    const [us, cn] = [findPersona('us', 'chip-hawk') as Persona, findPersona('cn', 'self-reliance') as Persona];
    const playing = playOut(under('even-handed'), '5', us, cn);
    const decision = playing.turns[4]?.decisions.us ?? IDLE;
    const again = played(playing, { turn: 4, side: 'us', decision, after: { us: us.id, cn: cn.id } });
    expect(hashOf(again.playing)).toBe(hashOf(playing));
  });

  it('of a game in progress goes no further than the game has come', () => {
    const playing = until(
      playOut(
        under('even-handed'),
        '5',
        findPersona('us', 'chip-hawk') as Persona,
        findPersona('cn', 'self-reliance') as Persona,
      ),
      5,
    );
    const after = { us: 'open-champion', cn: AS_RECORDED };
    expect(played(playing, { turn: 2, side: 'us', decision: IDLE, after }).playing.turns).toHaveLength(5);
  });
});

describe('a branch that cannot be', () => {
  const playing = playOut(
    under('even-handed'),
    '9',
    findPersona('us', 'incumbents') as Persona,
    findPersona('cn', 'guerrilla-trade') as Persona,
  );
  const branch: Branch = { turn: 0, side: 'us', decision: IDLE, after: BOTH_RECORDED };
  const refusalOf = (other: Partial<Branch>) => {
    const outcome = playBranch(playing, { ...branch, ...other }, values);
    return outcome.ok ? undefined : outcome.message;
  };

  it('says what was found and what is allowed', () => {
    expect(refusalOf({})).toBeUndefined();
    expect(refusalOf({ turn: 12 })).toBe('The branch: turn is 12; allowed is a whole number from 0 to 11.');
    expect(refusalOf({ after: { ...BOTH_RECORDED, cn: 'chip-hawk' } })).toMatch(
      /^The branch: after\.cn is "chip-hawk"; allowed is one of as-recorded, self-reliance, /,
    );
    expect(refusalOf({ decision: { ...IDLE, initiative: 'open-audit' } })).toMatch(
      /^The branch: decision\.initiative is "open-audit"; allowed is one of none, /,
    );
    const dear: Decision = { ...IDLE, controls: 4, openSource: 4, compute: 4, abroad: 'build' };
    expect(refusalOf({ decision: dear })).toMatch(/^The branch: decision needs .* the US has /);
  });

  it('knows every persona of each side', () => {
    for (const side of SIDES)
      for (const { id } of personasOf(side).filter(({ id }) => !id.startsWith('searching')))
        expect(refusalOf({ turn: 10, after: { ...BOTH_RECORDED, [side]: id } })).toBeUndefined();
  });
});
