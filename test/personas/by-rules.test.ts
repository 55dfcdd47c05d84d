// The player by rules: it does what its rules say as far as that can be paid, and else what the persona under them does.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPlayer } from '../../src/lab/players.ts';
import type { Playing } from '../../src/model/game.ts';
import { SIDES, type Side } from '../../src/model/sides.ts';
import { findPersona } from '../../src/personas/index.ts';
import type { Persona } from '../../src/personas/persona.ts';
import { playOut } from '../../src/personas/play-out.ts';
import { under } from '../laws/generated-games.ts';

const SCENARIO = under('even-handed');

function play(side: Side, name: string, seed = 'rules'): Playing {
  const own = findPlayer(side, name) as Persona;
  const us = side === 'us' ? own : (findPersona('us', 'coalition-builder') as Persona);
  const cn = side === 'cn' ? own : (findPersona('cn', 'managed-openness') as Persona);
  return playOut(SCENARIO, seed, us, cn);
}

describe('a player by rules', () => {
  it('is the persona itself where its rules ask for nothing else', () => {
    const alone = play('us', 'incumbents');
    const kept = play('us', 'incumbents;20-:controls=4');
    expect(kept.turns.map(({ decisions }) => decisions)).toEqual(alone.turns.map(({ decisions }) => decisions));
  });

  it('keeps its rules before it keeps anything else', () => {
    const { turns } = play('us', 'incumbents;2-5:controls=3;6-:controls=0+release=open');
    const controls = turns.map(({ decisions }) => decisions.us.controls);
    expect(controls.slice(1, 5)).toEqual([3, 3, 3, 3]);
    expect(controls.slice(5)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(turns.slice(5).filter(({ decisions }) => decisions.us.release === 'open').length).toBeGreaterThan(4);
  });

  it('never decides what cannot be paid', () => {
    const anyRules = fc.constantFrom(
      ';1-:controls=4+compute=4+openSource=4',
      ';1-6:release=open+rules=strict;7-:abroad=co-govern+controls=4',
      ';1-:compute=4+focus=chips+abroad=build',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...SIDES),
        fc.constantFrom('tit-for-tat', 'random', 'as-told'),
        anyRules,
        fc.string({ minLength: 1, maxLength: 5 }),
        (side, base, rules, seed) => {
          expect(play(side, base + rules, seed).turns).toHaveLength(12);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is nobody when its persona is nobody, or plays for the other side', () => {
    expect(findPlayer('us', 'nobody;1:controls=1')).toBeUndefined();
    expect(findPlayer('us', 'self-reliance;1:controls=1')).toBeUndefined();
    expect(findPlayer('us', 'incumbents;wrong')).toBeUndefined();
  });
});
