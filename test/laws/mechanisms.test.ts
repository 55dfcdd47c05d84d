// The mechanisms as a list: each with a name of its own, evidence that exists, and no parameter that nothing uses.

import { describe, expect, it } from 'vitest';
import { neededParameters } from '../../src/format/against-model.ts';
import { EVENT_PARAMETERS, eventMechanism } from '../../src/model/event.ts';
import { INITIATIVE_PARAMETERS } from '../../src/model/initiative.ts';
import { MECHANISMS } from '../../src/model/mechanisms/index.ts';
import { PRICE_PARAMETERS } from '../../src/model/prices.ts';
import { LIMIT } from '../../src/model/step.ts';
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

  it.each(Object.keys(CATALOGUE.scenarios))('use every parameter of %s, which has all that they use', (id) => {
    const users = [PRICE_PARAMETERS, EVENT_PARAMETERS, INITIATIVE_PARAMETERS, ...MECHANISMS.map(({ uses }) => uses)];
    const used = [...new Set(users.flatMap(({ parameters, perSide }) => [...parameters, ...perSide]))].sort();
    expect(Object.keys(CATALOGUE.scenarios[id]?.parameters ?? {}).sort()).toEqual(used);
    expect([...neededParameters().keys()].sort()).toEqual(used);
  });

  it('cover every claim of the article, so that none need be listed as not modelled', () => {
    const asked = Object.keys(CATALOGUE.evidence.entries).filter((id) => id.startsWith('M'));
    expect(asked).toHaveLength(32);
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
