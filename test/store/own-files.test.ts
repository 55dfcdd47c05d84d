// Scenarios and lenses of one's own on the page: kept beside the project's, refused with one sentence, set aside when they
// do not fit, and never written over by what comes along with a game.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CATALOGUE, grownBy } from '../../src/store/catalogue.ts';
import { dropOwn, keepOwn, keepText, ownFile, ownFiles, putBack } from '../../src/store/own-files.ts';
import { lookAgain, useOwnShelf } from '../../src/store/own-shelf.ts';
import { makeStorage } from './storage.ts';

const BORDERS = {
  id: 'strict-borders',
  extends: 'after-the-shock',
  text: { en: { title: 'Strict borders', summary: 'What if scarcity taught nothing?' } },
  parameters: { scarcityGain: 0.02 },
};
const DOUBT = {
  id: 'my-doubt',
  extends: 'author',
  text: { en: { title: 'My doubt', summary: 'Scarcity teaches little.' } },
  overrides: { scarcityGain: { value: 0.05, because: 'assumption: tried out' } },
};

function known() {
  if (!CATALOGUE.ok) throw new Error(CATALOGUE.message);
  return CATALOGUE.value;
}

beforeEach(() => {
  vi.stubGlobal('localStorage', makeStorage());
  lookAgain();
});
afterEach(() => {
  vi.unstubAllGlobals();
  lookAgain();
});

describe('keeping a file', () => {
  it('makes it known to the page at once', () => {
    expect(keepOwn('scenario', BORDERS)).toEqual({ ok: true, value: 'strict-borders' });
    expect(keepOwn('lens', DOUBT)).toEqual({ ok: true, value: 'my-doubt' });
    expect(known().scenarios['strict-borders']?.parameters['scarcityGain']).toMatchObject({ value: 0.02 });
    expect(known().lenses['my-doubt']?.overrides).toMatchObject(DOUBT.overrides);
    expect(ownFiles().map(({ kind, id, turns, text }) => [kind, id, turns.length, text.zh.title])).toEqual([
      ['scenario', 'strict-borders', 12, 'Strict borders'],
      ['lens', 'my-doubt', 0, 'My doubt'],
    ]);
  });

  it('lets one extend another, and sets aside what has lost its base without losing it', () => {
    keepOwn('scenario', BORDERS);
    expect(keepOwn('scenario', { ...BORDERS, id: 'stricter', extends: 'strict-borders' }).ok).toBe(true);
    dropOwn('scenario', 'strict-borders');
    const grown = grownBy(ownFiles());
    if (!grown.ok) throw new Error(grown.message);
    expect(grown.value.aside.map(({ file, why }) => [file.id, why.at])).toEqual([['stricter', 'extends']]);
    expect(ownFiles()).toHaveLength(1);
  });

  it('keeps the same file once, and another of its name only over it or under another name', () => {
    keepOwn('scenario', BORDERS);
    expect(keepOwn('scenario', { ...BORDERS })).toEqual({ ok: true, value: 'strict-borders' });
    const other = { ...BORDERS, parameters: { scarcityGain: 0.03 } };
    expect(keepOwn('scenario', other)).toMatchObject({
      code: 'own-taken',
      message:
        'You keep another scenario by the name "strict-borders"; allowed is a name that none has, for instance strict-borders-2.',
    });
    expect(ownFile('scenario', 'strict-borders')?.source).toEqual(BORDERS);
    expect(keepOwn('scenario', other, { over: true }).ok).toBe(true);
    expect(known().scenarios['strict-borders']?.parameters['scarcityGain']).toMatchObject({ value: 0.03 });
  });

  it.each([
    [
      'the id of the project’s',
      { ...BORDERS, id: 'one-lesson' },
      /id is "one-lesson"; allowed is a name that no other/,
    ],
    [
      'NaN',
      { ...BORDERS, parameters: { scarcityGain: Number.NaN } },
      /scarcityGain is NaN; allowed is a finite number/,
    ],
    ['itself as its base', { ...BORDERS, extends: 'strict-borders' }, /does not come back to this one/],
    ['a name of machinery', JSON.parse('{"id":"a","__proto__":{"x":1}}'), /__proto__/],
    ['nothing', undefined, /the whole is missing/],
    ['too much', { ...BORDERS, events: Array(20_000).fill('energy-squeeze') }, /allowed/],
  ])('refuses %s with one sentence', (_, source, message) => {
    const outcome = keepOwn('scenario', source);
    expect(outcome.ok ? 'kept' : outcome.message).toMatch(message);
    expect(ownFiles()).toEqual([]);
  });

  it('says when there is no room', () => {
    vi.stubGlobal('localStorage', makeStorage(100));
    expect(keepOwn('scenario', BORDERS)).toMatchObject({ ok: false, code: 'own-full' });
  });

  it('takes a file back off the shelf, and puts it back as it was', () => {
    keepOwn('lens', DOUBT);
    const file = dropOwn('lens', 'my-doubt');
    expect(ownFiles()).toEqual([]);
    expect(file && putBack(file)).toBe(true);
    expect(ownFiles()).toEqual([file]);
  });
});

describe('reading a file', () => {
  it('takes YAML word for word, and JSON', async () => {
    const yaml = `# my own\nid: strict-borders\nextends: after-the-shock\ntext: { en: { title: a, summary: b } }\n`;
    expect(await keepText('mine.yaml', yaml)).toEqual({ ok: true, value: { kind: 'scenario', id: 'strict-borders' } });
    expect(ownFile('scenario', 'strict-borders')?.written).toBe(yaml);
    expect(await keepText('mine.json', JSON.stringify(DOUBT))).toMatchObject({ value: { kind: 'lens' } });
    expect(ownFile('lens', 'my-doubt')?.written).toBeUndefined();
  });

  it.each([
    ['id: [1,', /^mine\.yaml: line 1 cannot be read as YAML/],
    ['', /^mine\.yaml: the whole is null/],
    [`a: &a [1]\nb: &b [${'*a,'.repeat(60)}]\nc: [${'*b,'.repeat(60)}]`, /^mine\.yaml: /],
    ['#'.repeat(400_001), /^mine\.yaml has 400001 characters; allowed are at most 400000\.$/],
  ])('refuses %.20s', async (text, message) => {
    const outcome = await keepText('mine.yaml', text);
    expect(outcome.ok ? 'kept' : outcome.message).toMatch(message);
  });
});

describe('a damaged entry', () => {
  it('is passed over and stays where it is', () => {
    keepOwn('scenario', BORDERS);
    localStorage.setItem('chips-and-commons/own/lens/broken', '{');
    localStorage.setItem('chips-and-commons/own/lens/odd', JSON.stringify({ kind: 'lens', id: 'odd', source: null }));
    lookAgain();
    expect(ownFiles()).toHaveLength(1);
    expect(useOwnShelf.getState().unreadable).toBe(2);
    expect(localStorage.getItem('chips-and-commons/own/lens/broken')).toBe('{');
  });
});
