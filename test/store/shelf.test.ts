// The shelf: nothing is written over by a page that has fallen behind, nothing is thrown away to make room, and files that
// come in are put beside what stands there.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseSave, type Save, writeSave, writeShelf } from '../../src/format/save.ts';
import { IDLE } from '../../src/model/decision.ts';
import { type Game, RULES } from '../../src/model/game.ts';
import { LARGEST, takeIn } from '../../src/store/incoming.ts';
import {
  forget,
  isBehind,
  keep,
  rename,
  savedGame,
  savedGames,
  shelfKey,
  shelve,
  unreadable,
  useTroubles,
} from '../../src/store/shelf.ts';
import { CATALOGUE } from '../laws/generated-games.ts';
import { makeStorage } from './storage.ts';

const game: Game = {
  rules: RULES,
  scenario: 'after-the-shock',
  lens: 'even-handed',
  values: 'balanced',
  seed: 'shelf',
  players: { us: 'player', cn: 'managed-openness' },
  decisions: [],
};
const save: Save = { id: 'one', at: 5, side: 'us', moment: 'brief', draft: IDLE, game };

/** Writes as another tab does: past this page. */
function elsewhere(other: Save) {
  localStorage.setItem(shelfKey(other.id), writeSave(other));
}

beforeEach(() => {
  vi.stubGlobal('localStorage', makeStorage());
  useTroubles.setState({ room: 'ok', overtaken: undefined });
  for (const id of ['one', 'two']) forget(id);
});
afterEach(() => vi.unstubAllGlobals());

describe('keeping a game', () => {
  it('writes over what this page last saw, and over nothing else', () => {
    expect(keep(save)).toBe(true);
    expect(keep({ ...save, at: 6 })).toBe(true);
    const newer = { ...save, at: 9, moment: 'decide' } as const;
    elsewhere(newer);
    expect(isBehind('one')).toBe(true);
    expect(keep({ ...save, at: 10 })).toBe(false);
    expect(useTroubles.getState().overtaken).toEqual({ id: 'one', times: 1 });
    expect(savedGames()).toEqual([newer]);
  });

  it('goes on once this page has seen the newer game', () => {
    keep(save);
    elsewhere({ ...save, at: 9 });
    expect(savedGame('one')).toEqual({ ok: true, value: { ...save, at: 9 } });
    expect(isBehind('one')).toBe(false);
    expect(keep({ ...save, at: 10 })).toBe(true);
  });

  it('does not write over a game that this version cannot read', () => {
    keep(save);
    localStorage.setItem(shelfKey('one'), '{"version":99}');
    expect(keep({ ...save, at: 10 })).toBe(false);
    expect(localStorage.getItem(shelfKey('one'))).toBe('{"version":99}');
    expect(unreadable()).toBe(1);
  });

  it('says when there is no room, throws nothing away, and says when there is room again', () => {
    const size = writeSave(save).length + shelfKey('one').length;
    vi.stubGlobal('localStorage', makeStorage(size + 20));
    expect(keep(save)).toBe(true);
    expect(keep({ ...save, id: 'two' })).toBe(false);
    expect(useTroubles.getState().room).toBe('full');
    expect(savedGames().map(({ id }) => id)).toEqual(['one']);
    forget('one');
    expect(keep({ ...save, id: 'two' })).toBe(true);
    expect(useTroubles.getState().room).toBe('ok');
  });

  it('keeps as many games as there is room for', () => {
    for (let n = 0; n < 40; n++) expect(keep({ ...save, id: `many${n}`, at: n })).toBe(true);
    expect(savedGames().length).toBe(40);
    expect(savedGames()[0]?.id).toBe('many39');
  });

  it('says so in a browser that keeps nothing', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(keep(save)).toBe(false);
    expect(useTroubles.getState().room).toBe('off');
    expect(savedGames()).toEqual([]);
  });
});

describe('naming a game', () => {
  it('changes the name and nothing else, and takes it away again', () => {
    keep(save);
    expect(rename('one', '第二次 🐼')).toBe(true);
    expect(savedGames()).toEqual([{ ...save, name: '第二次 🐼' }]);
    expect(rename('one', '')).toBe(true);
    expect(savedGames()).toEqual([save]);
  });

  it('is refused for a game that is gone', () => {
    expect(rename('one', 'x')).toBe(false);
  });
});

it('takes a game off and puts it back as it was', () => {
  keep(save);
  forget('one');
  expect(savedGames()).toEqual([]);
  shelve(save);
  expect(savedGames()).toEqual([save]);
});

describe('a file that comes in', () => {
  const copyOf = (name: string) => `${name} (copy)`;
  const take = (text: string) => takeIn(CATALOGUE, { file: 'f.json', text }, copyOf, 77).map(({ came }) => came);
  const codes = (text: string) => take(text).map((came) => (typeof came === 'string' ? came : came.code));

  it('brings its games, and brings them once', () => {
    const file = writeShelf([
      { ...save, name: 'A' },
      { ...save, id: 'two', at: 6, moment: 'decide' },
    ]);
    expect(take(file)).toEqual(['new', 'new']);
    expect(take(file)).toEqual(['same', 'same']);
    expect(savedGames().map(({ id }) => id)).toEqual(['two', 'one']);
  });

  it.each([1, 9])('puts a game beside one that stands here in another state, older or newer (%i)', (at) => {
    keep({ ...save, name: 'A' });
    const other: Save = { ...save, name: 'A', at, draft: { ...IDLE, openSource: 1 } };
    expect(take(writeShelf([other]))).toEqual(['copy']);
    expect(savedGame('one')).toEqual({ ok: true, value: { ...save, name: 'A' } });
    const copy = savedGames().find(({ id }) => id !== 'one');
    expect(copy).toEqual({ ...other, id: copy?.id, name: 'A (copy)' });
  });

  it('gives an id of its own to a game whose id no address could carry', () => {
    expect(take(writeShelf([{ ...save, id: '../?settings' }]))).toEqual(['new']);
    expect(savedGames()[0]?.id).toMatch(/^[a-z0-9]{9}$/);
  });

  it('may be a bare record, which goes on with the brief', () => {
    expect(take(JSON.stringify(game))).toEqual(['new']);
    expect(savedGames()[0]).toMatchObject({ side: 'us', moment: 'brief', at: 77, game });
  });

  it('is refused when it is no file of games, cannot be played, or is too large', () => {
    const players = { us: 'player', cn: 'nobody' };
    const rich = { ...IDLE, compute: 4, openSource: 4, controls: 4 } as const;
    expect(codes('no')).toEqual(['not-json']);
    expect(codes(JSON.stringify({ ...game, rules: 'other' }))).toEqual(['other-rules']);
    expect(codes(writeShelf([{ ...save, game: { ...game, scenario: 'toString' } }]))).toEqual(['unknown']);
    expect(codes(writeShelf([{ ...save, game: { ...game, players } }]))).toEqual(['unknown']);
    expect(
      codes(writeShelf([{ ...save, game: { ...game, decisions: Array(3).fill({ us: rich, cn: IDLE }) } }])),
    ).toEqual(['unpaid']);
    expect(codes(writeShelf([{ ...save, moment: 'explain' }]))).toEqual(['invalid']);
    expect(codes(' '.repeat(LARGEST + 1))).toEqual(['too-large']);
    expect(savedGames()).toEqual([]);
  });

  it('says when there is no room for it', () => {
    vi.stubGlobal('localStorage', makeStorage(10));
    expect(codes(writeShelf([save]))).toEqual(['full']);
  });
});

it('reads what another version of this page wrote only when it is a save', () => {
  expect(parseSave('{}').ok).toBe(false);
});
