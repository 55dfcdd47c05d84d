// The mechanisms as a list: each with a name of its own, evidence that exists, and no parameter that nothing uses.

import { describe, expect, it } from 'vitest';
import { neededParameters } from '../../src/format/catalogue.ts';
import { MECHANISMS } from '../../src/model/mechanisms/index.ts';
import { eventMechanism, LIMIT } from '../../src/model/step.ts';
import { CATALOGUE } from './generated-games.ts';

describe('the mechanisms', () => {
  it('have ids of their own, none of them that of a limit or an event', () => {
    const ids = [...MECHANISMS.map(({ id }) => id), LIMIT, ...Object.keys(CATALOGUE.events).map(eventMechanism)];
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('cite only evidence that exists', () => {
    const { entries } = CATALOGUE.evidence;
    const strays = MECHANISMS.flatMap(({ id, cites }) =>
      cites.filter((cited) => !entries[cited]).map((cited) => `${id}: ${cited}`),
    );
    expect(strays).toEqual([]);
  });

  it.each(Object.entries(CATALOGUE.scenarios))(
    'use every parameter of %s, and %s has every parameter that they use',
    (_, scenario) => {
      const used = new Set(MECHANISMS.flatMap(({ uses }) => [...uses.parameters, ...uses.perSide]));
      expect(Object.keys(scenario.parameters).sort()).toEqual([...used].sort());
      expect([...neededParameters().keys()].sort()).toEqual([...used].sort());
    },
  );

  it('cover every claim that the first issue asks for', () => {
    const asked = 'M1 M2 M3 M4 M5 M7 M12 M13 M15 M16 M17 M18 M23 M24 M30'.split(' ');
    const cited = new Set(MECHANISMS.flatMap(({ cites }) => cites));
    expect(asked.filter((claim) => !cited.has(claim))).toEqual([]);
  });

  it('tell where every number comes from: evidence ids that exist, or a reason', () => {
    const numbers = Object.values(CATALOGUE.scenarios).flatMap(({ parameters }) =>
      Object.entries(parameters).flatMap(([name, p]) =>
        'us' in p ? [[name, p.us.source] as const, [name, p.cn.source] as const] : [[name, p.source] as const],
      ),
    );
    const unknown = numbers.flatMap(([name, source]) =>
      [...source.matchAll(/\b[FMV]\d+\b/g)]
        .filter(([id]) => !CATALOGUE.evidence.entries[id])
        .map(([id]) => `${name}: ${id}`),
    );
    const bare = numbers.filter(([, source]) => !/assumption|\b[FMV]\d+\b|book-keeping|base of the index/.test(source));
    expect(unknown).toEqual([]);
    expect(bare).toEqual([]);
  });
});
