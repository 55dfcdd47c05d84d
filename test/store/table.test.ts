// The table: drafts go back and forth until they are committed, a first game remembers what its guide has said, and two
// persons at one screen never find the other's plan, neither on the table nor in the storage as plain text.

import { beforeEach, describe, expect, it } from 'vitest';
import type { Decision } from '../../src/model/decision.ts';
import { shortfall } from '../../src/model/options.ts';
import { PLAYER, type Setup } from '../../src/store/setup.ts';
import { savedGame, shelfKey } from '../../src/store/shelf.ts';
import { awaitsSeat, decideHere, draftsAround, type Seated, useTable } from '../../src/store/table.ts';

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  globalThis.localStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
    key: (at: number) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
  };
});

const SOLO: Setup = {
  scenario: 'one-lesson',
  lens: 'even-handed',
  values: 'balanced',
  seed: 'table',
  side: 'us',
  opponent: 'managed-openness',
};
const SHARED: Setup = { ...SOLO, opponent: PLAYER };

const table = () => useTable.getState();
const seated = (): Seated => {
  const found = table().seated;
  if (!found) throw new Error('Nothing is on the table.');
  return found;
};

describe('undo and redo', () => {
  beforeEach(() => {
    table().begin(SOLO);
    table().go('decide');
  });

  it('go back from a plan that was lowered to what can be paid', () => {
    for (const choice of ['controls', 'openSource', 'compute'] as const) table().draft(choice, 4);
    table().draft('release', 'open');
    table().draft('abroad', 'build');
    table().draft('rules', 'strict');
    const dear = seated().draft;
    expect(shortfall(seated().playing, 'us', dear)).toBeDefined();
    table().makePayable();
    expect(shortfall(seated().playing, 'us', seated().draft)).toBeUndefined();
    expect(seated().draft).not.toEqual(dear);
    table().undo();
    expect(seated().draft).toEqual(dear);
  });

  it('go back and forth through the drafts', () => {
    const first = seated().draft;
    table().draft('controls', 3);
    table().draft('rules', 'strict');
    const last = seated().draft;
    expect(draftsAround(seated())).toEqual({ undo: true, redo: false });
    table().undo();
    expect(seated().draft).toEqual({ ...first, controls: 3 });
    table().undo();
    expect(seated().draft).toEqual(first);
    expect(draftsAround(seated())).toEqual({ undo: false, redo: true });
    table().undo();
    table().redo();
    table().redo();
    expect(seated().draft).toEqual(last);
  });

  it('forget what was undone once something else is chosen', () => {
    table().draft('controls', 3);
    table().undo();
    table().draft('controls', 4);
    expect(draftsAround(seated())).toEqual({ undo: true, redo: false });
  });

  it('count no choice that changes nothing', () => {
    table().draft('controls', seated().draft.controls);
    expect(draftsAround(seated()).undo).toBe(false);
  });

  it('survive a reload, and end with the commit', () => {
    const first = seated().draft;
    table().draft('focus', 'energy');
    table().open(seated().id);
    table().undo();
    expect(seated().draft).toEqual(first);
    table().redo();
    table().commit();
    expect(draftsAround(seated())).toEqual({ undo: false, redo: false });
    table().undo();
    expect(seated().game.decisions[0]?.us.focus).toBe('energy');
  });
});

describe('a rival that takes its time', () => {
  /** A rival that decides when it is told to. */
  function slowRival() {
    let asked = 0;
    let done: (decision: Decision) => void = () => undefined;
    let failed: (error: Error) => void = () => undefined;
    const decides = () => {
      asked++;
      return new Promise<Decision>((yes, no) => {
        [done, failed] = [yes, no];
      });
    };
    return {
      decides,
      times: () => asked,
      decide: (plan: Decision) => done(plan),
      fail: () => failed(new Error('gone')),
    };
  }
  const answered = () => new Promise((done) => setTimeout(done));
  let plan: Decision;

  beforeEach(() => {
    table().begin(SOLO);
    table().go('decide');
    table().draft('focus', 'energy');
    plan = decideHere(seated());
  });

  it('is waited for, and then both are revealed, as if it had decided at once', async () => {
    const rival = slowRival();
    table().commit(rival.decides);
    table().commit(rival.decides);
    expect(rival.times()).toBe(1);
    expect(table().pending).toBeDefined();
    expect(seated()).toMatchObject({ moment: 'decide', draft: { focus: 'energy' } });
    table().notice('a hint');
    rival.decide(plan);
    await answered();
    expect(table().pending).toBeUndefined();
    expect(seated()).toMatchObject({ moment: 'reveal', beside: { guided: { seen: ['a hint'] } } });
    const { decisions } = seated().game;
    table().begin(SOLO);
    table().go('decide');
    table().draft('focus', 'energy');
    table().commit();
    expect(seated().game.decisions).toEqual(decisions);
  });

  it('decides here where it cannot be asked', async () => {
    const rival = slowRival();
    table().commit(rival.decides);
    rival.fail();
    await answered();
    expect(seated().game.decisions).toEqual([{ us: expect.objectContaining({ focus: 'energy' }), cn: plan }]);
  });

  it.each([
    ['another plan', () => table().draft('focus', 'chips')],
    ['undoing', () => table().undo()],
    [
      'undoing and redoing',
      () => {
        table().undo();
        table().redo();
      },
    ],
    ['going back to the brief', () => table().go('brief')],
    ['opening it anew', () => table().open(seated().id)],
    ['another game', () => void table().begin(SOLO)],
  ])('has the commit called off by %s', async (_, change) => {
    const rival = slowRival();
    table().commit(rival.decides);
    change();
    expect(table().pending).toBeUndefined();
    rival.decide(plan);
    await answered();
    expect(seated().game.decisions).toEqual([]);
    expect(seated().moment).not.toBe('reveal');
  });

  it('is forgotten by a reload, which finds the plan as it was', async () => {
    const id = seated().id;
    table().commit(slowRival().decides);
    expect(kept.get(shelfKey(id))).toContain('energy');
    table().open(id);
    expect(seated()).toMatchObject({ moment: 'decide', draft: { focus: 'energy' } });
    table().commit();
    expect(seated().game.decisions[0]?.cn).toEqual(plan);
  });
});

describe('two at one screen', () => {
  /** Decides for whoever sits, with one choice that gives the plan away. */
  function decideWith(focus: Decision['focus']) {
    table().takeSeat();
    table().go('decide');
    table().draft('focus', focus);
    table().commit();
  }

  it('seat one after the other, and reveal both together', () => {
    table().begin(SHARED);
    expect(seated().side).toBe('us');
    expect(awaitsSeat(seated())).toBe(true);
    decideWith('energy');
    expect(seated()).toMatchObject({ side: 'cn', moment: 'brief' });
    expect(seated().playing.turns).toHaveLength(0);
    expect(awaitsSeat(seated())).toBe(true);
    decideWith('chips');
    expect(seated()).toMatchObject({ moment: 'reveal', side: 'us' });
    expect(seated().game.decisions[0]).toMatchObject({ us: { focus: 'energy' }, cn: { focus: 'chips' } });
    expect(awaitsSeat(seated())).toBe(false);
    for (const moment of ['resolve', 'explain', 'brief'] as const) table().go(moment);
    expect(awaitsSeat(seated())).toBe(true);
    expect(seated().draft.focus).toBe('energy');
  });

  it('decide nothing before the seat is taken', () => {
    table().begin(SHARED);
    const { draft } = seated();
    table().go('decide');
    table().draft('focus', 'energy');
    table().commit();
    expect(seated()).toMatchObject({ side: 'us', moment: 'brief', draft });
  });

  it('hide the first plan from the draft and from plain storage, and keep it over a reload', () => {
    const id = table().begin(SHARED);
    decideWith('talent');
    expect(JSON.stringify(seated().draft)).not.toContain('talent');
    expect(kept.get(shelfKey(id))).not.toContain('talent');
    table().open(id);
    expect(awaitsSeat(seated())).toBe(true);
    decideWith('chips');
    expect(seated().game.decisions[0]?.us.focus).toBe('talent');
    expect(seated().beside?.waiting).toBeUndefined();
  });

  it('ask for the seat again after a reload in the middle of a turn', () => {
    const id = table().begin(SHARED);
    table().takeSeat();
    table().go('decide');
    table().draft('focus', 'energy');
    expect(awaitsSeat(seated())).toBe(false);
    table().open(id);
    expect(awaitsSeat(seated())).toBe(true);
  });

  it('cannot go back into the first plan by undoing', () => {
    table().begin(SHARED);
    decideWith('talent');
    table().takeSeat();
    table().go('decide');
    expect(draftsAround(seated())).toEqual({ undo: false, redo: false });
    table().undo();
    expect(seated().draft.focus).not.toBe('talent');
  });
});

describe('the guide', () => {
  it('is kept with the game, left and taken up again', () => {
    const id = table().begin({ ...SOLO, coached: true });
    table().notice('goals');
    table().notice('goals');
    table().coach(false);
    expect(savedGame(id)).toMatchObject({ value: { beside: { guided: { coached: false, seen: ['goals'] } } } });
    table().open(id);
    table().coach(true);
    expect(seated().beside?.guided).toEqual({ coached: true, seen: ['goals'] });
  });

  it('leads through no other game', () => {
    table().begin(SOLO);
    expect(seated().beside?.guided).toBeUndefined();
  });
});
