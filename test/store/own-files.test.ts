// Scenarios and lenses of one's own on the page: kept beside the project's, refused with one sentence, set aside when they
// do not fit, and never written over by what comes along with a game.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type LabSetUp, parseLabLink, writeLabLink } from '../../src/format/lab-link.ts';
import { writeLink } from '../../src/format/link.ts';
import { type Save, writeShelf } from '../../src/format/save.ts';
import { parseYaml } from '../../src/format/yaml-text.ts';
import type { Decision } from '../../src/model/decision.ts';
import { hashOf } from '../../src/model/hash.ts';
import { CATALOGUE, grownBy } from '../../src/store/catalogue.ts';
import { takeIn } from '../../src/store/incoming.ts';
import { useLanguage } from '../../src/store/language.ts';
import {
  copyOwn,
  dropOwn,
  keepOwn,
  keepText,
  ownFile,
  ownFiles,
  putBack,
  retitle,
  yamlOf,
} from '../../src/store/own-files.ts';
import { scenarioOfGame } from '../../src/store/own-front.ts';
import { lookAgain, type OwnFile, useOwnShelf } from '../../src/store/own-shelf.ts';
import { openReplay } from '../../src/store/replay.ts';
import { savedGames } from '../../src/store/shelf.ts';
import { useTable } from '../../src/store/table.ts';
import { admitSetUp, carrying } from '../../src/ui/lab/own-set-up.ts';
import { usualSetUp } from '../../src/ui/lab/usual.ts';
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

describe('a game under files of one’s own', () => {
  const setup = {
    scenario: 'strict-borders',
    lens: 'my-doubt',
    values: 'balanced',
    seed: 'own',
    side: 'us',
    opponent: 'managed-openness',
  } as const;
  const table = () => useTable.getState();
  const begin = () => {
    keepOwn('scenario', BORDERS);
    keepOwn('lens', DOUBT);
    return table().begin(setup);
  };
  const playTurn = () => {
    table().go('decide');
    table().makePayable();
    table().commit();
  };

  it('carries them, and goes on when they are dropped, also where a page is opened anew', () => {
    const id = begin();
    playTurn();
    expect(table().seated?.game.own).toEqual([
      { kind: 'scenario', source: BORDERS },
      { kind: 'lens', source: DOUBT },
    ]);
    dropOwn('scenario', 'strict-borders');
    dropOwn('lens', 'my-doubt');
    table().open(id);
    expect(table().refusal).toBeUndefined();
    playTurn();
    expect(table().seated?.playing.turns).toHaveLength(2);
    expect(table().seated?.playing.scenario.parameters['scarcityGain']).toBe(0.05);
  });

  it('keeps its own world when another file takes the name, and can be branched there', () => {
    const id = begin();
    playTurn();
    const { own } = table().seated?.game ?? {};
    keepOwn('scenario', { ...BORDERS, turns: ['2025H1'] }, { over: true });
    table().open(id);
    expect(table().seated?.game).toMatchObject({ scenario: 'strict-borders-2', lens: 'my-doubt' });
    expect(table().seated?.playing.scenario.labels).toHaveLength(12);
    const opened = openReplay(known(), id);
    if (!opened.ok) throw new Error(opened.message);
    const { game, playing } = opened.value;
    const draft = table().seated?.draft as Decision;
    table().branchOff({ game, playing, turn: 1, side: 'us', draft, opponent: 'managed-openness', name: '' });
    expect(table().seated?.game.own).toMatchObject([{ source: { ...BORDERS, id: 'strict-borders-2' } }, own?.[1]]);
    const link = writeLink(game, hashOf(playing));
    expect(openReplay(known(), link)).toMatchObject({ ok: true, value: { game: { scenario: 'strict-borders-2' } } });
  });

  it('comes in from a file where nothing of it is kept', () => {
    begin();
    playTurn();
    const save = savedGames().find((one) => one.id === table().seated?.id) as Save;
    vi.stubGlobal('localStorage', makeStorage());
    lookAgain();
    const taken = takeIn(known(), { file: 'game.json', text: writeShelf([save]) }, (name) => name, 0);
    expect(taken).toEqual([{ file: 'game.json', came: 'new' }]);
    expect(scenarioOfGame(save.game)).toMatchObject({ title: 'Strict borders' });
    expect(scenarioOfGame(save.game).turns).toHaveLength(12);
    const broken = { ...save, game: { ...save.game, own: [{ kind: 'scenario', source: { id: 'strict-borders' } }] } };
    const [refused] = takeIn(known(), { file: 'x', text: writeShelf([broken as Save]) }, (name) => name, 0);
    expect(refused?.came).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^The scenario "strict-borders"/),
    });
  });
});

describe('changing a file', () => {
  const YAML = `# for my class\nid: mine\nextends: one-lesson\ntext:\n  en: { title: Mine, summary: b } # short\n`;

  it('gives it another title and keeps its comments', async () => {
    await keepText('mine.yaml', YAML);
    const file = ownFile('scenario', 'mine') as OwnFile;
    expect(await retitle(file, 'Ours: all')).toEqual({ ok: true, value: 'mine' });
    const changed = ownFile('scenario', 'mine') as OwnFile;
    expect(changed.text.en.title).toBe('Ours: all');
    expect(changed.written).toContain('# for my class');
    expect(await yamlOf(changed)).toBe(changed.written);
    expect(changed.at).toBe(file.at);
  });

  it('makes a copy under a name of its own, also of one that came as data', async () => {
    keepOwn('lens', DOUBT);
    const file = ownFile('lens', 'my-doubt') as OwnFile;
    expect(await copyOwn(file, 'Another')).toEqual({ ok: true, value: 'my-doubt-2' });
    expect(ownFile('lens', 'my-doubt-2')?.source).toEqual({
      ...DOUBT,
      id: 'my-doubt-2',
      text: { en: { ...DOUBT.text.en, title: 'Another' } },
    });
    expect(parseYaml(await yamlOf(file), 'x')).toEqual({ ok: true, value: DOUBT });
  });

  it('says it in the language that is spoken', async () => {
    keepOwn('lens', DOUBT);
    useLanguage.setState({ language: 'zh' });
    try {
      await retitle(ownFile('lens', 'my-doubt') as OwnFile, '我的怀疑');
    } finally {
      useLanguage.setState({ language: 'en' });
    }
    expect(ownFile('lens', 'my-doubt')?.text).toEqual({
      en: DOUBT.text.en,
      zh: { title: '我的怀疑', summary: DOUBT.text.en.summary },
    });
  });
});

describe('a set-up of the lab', () => {
  it('carries what it rests on, and finds it again elsewhere, whatever is kept there', () => {
    keepOwn('scenario', BORDERS);
    keepOwn('lens', DOUBT);
    const setUp: LabSetUp = {
      scenario: 'strict-borders',
      values: 'balanced',
      lenses: ['even-handed', 'my-doubt'],
      seeds: '5',
      side: 'us',
      a: 'chip-hawk',
      b: 'open-champion',
      rivals: ['managed-openness'],
      measure: 'margin',
    };
    const link = writeLabLink(carrying(setUp));
    const other = { ...DOUBT, overrides: {} };
    keepOwn('lens', other, { over: true });
    const parsed = parseLabLink(link);
    const admitted = parsed.ok ? admitSetUp(parsed.value) : parsed;
    if (!admitted.ok) throw new Error(admitted.message);
    const [first, second = ''] = admitted.value.lenses;
    expect([admitted.value.scenario, first]).toEqual(['strict-borders', 'even-handed']);
    expect(second).toMatch(/^my-doubt-\d$/);
    expect(known().lenses[second]?.overrides).toMatchObject(DOUBT.overrides);
    expect(ownFile('lens', 'my-doubt')?.source).toEqual(other);
    expect(usualSetUp(known()).lenses).not.toContain('my-doubt');
    expect(carrying({ ...setUp, scenario: 'one-lesson', lenses: ['author'] }).own).toBeUndefined();
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
    ['#'.repeat(400_001), /^The file has 400001 characters; allowed are at most 400000\.$/],
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
