// The player that plans ahead: it plays better the harder it thinks, for the values that it is given, to the last turn. Each
// of its games is played over and over while it thinks, so this stands apart from the quick tests.

import { describe, expect, it } from 'vitest';
import { valuesOf } from '../../src/format/prepare.ts';
import { advance, isOver, start } from '../../src/model/game.ts';
import { scores } from '../../src/model/scenario.ts';
import { bySide } from '../../src/model/sides.ts';
import { viewOf } from '../../src/model/view.ts';
import { doctrinesOf } from '../../src/personas/doctrines.ts';
import { searchersOf } from '../../src/personas/index.ts';
import type { Persona } from '../../src/personas/persona.ts';
import { playOut } from '../../src/personas/play-out.ts';
import { randomPlayer } from '../../src/personas/random.ts';
import { searching } from '../../src/personas/searching.ts';
import { CATALOGUE, TURNS, under } from '../laws/generated-games.ts';

const BALANCED = valuesOf(CATALOGUE, 'balanced');

describe('the searching player', () => {
  const lead = (us: Persona, cn: Persona, seed: string) => {
    const final = scores(playOut(under('even-handed'), seed, us, cn).state, BALANCED);
    return final.us.total - final.cn.total;
  };
  const seeds = ['1', '2', '3'];

  it('plays better the harder it thinks, and better than a doctrine of its side', () => {
    const rivals = doctrinesOf('cn').slice(0, 3);
    const mean = (us: Persona) =>
      rivals.flatMap((cn) => seeds.map((seed) => lead(us, cn, seed))).reduce((a, b) => a + b, 0);
    const [quick, , thorough] = searchersOf('us', BALANCED) as [Persona, Persona, Persona];
    expect(mean(thorough)).toBeGreaterThan(mean(quick));
    expect(mean(thorough)).toBeGreaterThan(mean(doctrinesOf('us')[0] as Persona));
    expect(mean(quick)).toBeGreaterThan(mean(randomPlayer('us')));
  }, 120_000);

  it('pursues the values that it is given', () => {
    const goals = ['public-good', 'strategic-lead'].map((id) => valuesOf(CATALOGUE, id));
    const [kind, keen] = goals.map((values) => searching('us', 3, values)) as [Persona, Persona];
    const cn = doctrinesOf('cn')[0] as Persona;
    const ahead = (us: Persona, part: 'lead' | 'standing') =>
      seeds.reduce((sum, seed) => {
        const final = scores(playOut(under('even-handed'), seed, us, cn).state, BALANCED);
        return sum + final.us.parts[part] - final.cn.parts[part];
      }, 0);
    expect(ahead(keen, 'lead')).toBeGreaterThan(ahead(kind, 'lead'));
    expect(ahead(kind, 'standing')).toBeGreaterThan(ahead(keen, 'standing'));
  }, 120_000);

  it('ends on a decision even in the last turn', () => {
    let playing = start(under('even-handed'), '7');
    const us = doctrinesOf('us')[0] as Persona;
    const cn = doctrinesOf('cn')[0] as Persona;
    while (playing.turns.length < TURNS - 1) {
      playing = advance(playing, { us: us.decide(viewOf(playing, 'us')), cn: cn.decide(viewOf(playing, 'cn')) });
    }
    const last = bySide((side) => searching(side, 3, BALANCED).decide(viewOf(playing, side)));
    expect(isOver(advance(playing, last))).toBe(true);
  });
});
