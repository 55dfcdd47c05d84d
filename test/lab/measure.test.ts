// What can be read from a game, by name.

import { describe, expect, it } from 'vitest';
import { valuesOf } from '../../src/format/prepare.ts';
import { allMeasureNames, measureNamed, measureNames } from '../../src/lab/measure.ts';
import { endingOf } from '../../src/model/ending.ts';
import { scores } from '../../src/model/scenario.ts';
import { SIDES } from '../../src/model/sides.ts';
import { flatten, SCORE_PARTS } from '../../src/model/variables.ts';
import { findPersona } from '../../src/personas/index.ts';
import type { Persona } from '../../src/personas/persona.ts';
import { playOut } from '../../src/personas/play-out.ts';
import { CATALOGUE, under } from './worlds.ts';

const [us, cn] = [findPersona('us', 'chip-hawk'), findPersona('cn', 'capacity-builder')] as [Persona, Persona];
const playing = playOut(under('even-handed'), '7', us, cn);
const values = valuesOf(CATALOGUE, 'balanced');
const read = (name: string, side: 'us' | 'cn') => measureNamed(name, side)?.read(playing, values);
const both = scores(playing.state, values);

describe('a measure', () => {
  it('has words and reads a finite number under every name that is offered', () => {
    for (const name of allMeasureNames()) {
      for (const side of SIDES) {
        const measure = measureNamed(name, side);
        expect(measure?.name, name).toBe(name);
        expect(measure?.words.length, name).toBeGreaterThan(0);
        expect(Number.isFinite(measure?.read(playing, values)), name).toBe(true);
      }
    }
  });

  it('is that of the power that is asked about, or that the name names', () => {
    for (const side of SIDES) {
      expect(read('total', side)).toBe(both[side].total);
      for (const part of SCORE_PARTS) expect(read(part, side)).toBe(both[side].parts[part]);
      expect(read('us.total', side)).toBe(both.us.total);
      expect(read('cn.margin', side)).toBe(both.cn.total - both.us.total);
    }
    expect(read('margin', 'us')).toBe(-(read('margin', 'cn') as number));
    expect((read('win', 'us') as number) + (read('win', 'cn') as number)).toBe(1);
  });

  it('reads every variable by its dotted name', () => {
    for (const [name, value] of Object.entries(flatten(playing.state))) expect(read(name, 'us')).toBe(value);
  });

  it('is 1 for the ending of the game and 0 for all others', () => {
    const ends = measureNames().filter((name) => name.startsWith('ending:'));
    const found = ends.filter((name) => read(name, 'us') === 1);
    expect(found).toEqual([`ending:${endingOf(playing.scenario, playing.state, values)}`]);
    expect(ends.every((name) => [0, 1].includes(read(name, 'us') as number))).toBe(true);
  });

  it.each(['', 'us.', 'us.tension', 'ending:', 'ending:peace', 'constructor', 'ending:constructor', 'eu.total'])(
    'is none by the name %j',
    (name) => {
      expect(measureNamed(name, 'us')).toBeUndefined();
    },
  );
});
