// The rival that plans: a worker is asked once, at the beginning of the turn, and told nothing of the plan of the player or
// of the luck of the game; where no worker answers, the page decides the same by itself.

import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answerForRival, type FromRival, type ToRival } from '../../../src/lab/rival-desk.ts';
import type { Setup } from '../../../src/store/setup.ts';
import { decideHere, type Seated, useTable } from '../../../src/store/table.ts';

const SEED = 'a-seed-to-look-for';
const SETUP: Setup = {
  scenario: 'one-lesson',
  lens: 'even-handed',
  values: 'balanced',
  seed: SEED,
  side: 'us',
  opponent: 'searching-1',
};

const table = () => useTable.getState();
const seated = () => table().seated as Seated;

/** What the browser is like: its workers answer, stay silent, break down, or cannot be had. */
let workers: 'answer' | 'silent' | 'break' | 'none';
let letters: ToRival[] = [];

class FakeWorker {
  onmessage?: (event: { readonly data: FromRival }) => void;
  onerror?: (event: Partial<ErrorEvent>) => void;
  constructor() {
    if (workers === 'none') throw new Error('This browser has no workers.');
  }
  postMessage(letter: ToRival) {
    letters.push(structuredClone(letter));
    if (workers === 'answer') setTimeout(() => this.onmessage?.({ data: structuredClone(answerForRival(letter)) }));
    if (workers === 'break') setTimeout(() => this.onerror?.({ message: 'gone', preventDefault: () => undefined }));
  }
}

/** The module anew, so that no worker is left from another test. */
async function fresh() {
  vi.resetModules();
  return import('../../../src/ui/decide/rival.ts');
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', FakeWorker);
  letters = [];
  workers = 'answer';
  table().begin(SETUP);
  table().go('decide');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('has decided when the player commits, whatever the player has planned meanwhile', async () => {
  const { askRival, rivalDecides } = await fresh();
  askRival(seated());
  table().draft('focus', 'energy');
  askRival(seated());
  await vi.runAllTimersAsync();
  expect(letters).toHaveLength(1);
  expect(JSON.stringify(letters)).not.toContain(SEED);
  expect(Object.keys(letters[0]?.known ?? {}).sort()).toEqual([
    'hand',
    'hidden',
    'numbers',
    'ownDecisions',
    'rivalDecisions',
    'side',
    'turn',
    'whim',
  ]);
  expect(rivalDecides(seated())).toEqual(decideHere(seated()));
});

it('is waited for when it has not', async () => {
  const { askRival, rivalDecides } = await fresh();
  askRival(seated());
  const answer = rivalDecides(seated());
  expect(answer).toBeInstanceOf(Promise);
  await vi.advanceTimersByTimeAsync(10);
  expect(await answer).toEqual(decideHere(seated()));
});

it.each(['break', 'none'] as const)('decides on the page where workers: %s', async (how) => {
  workers = how;
  const { askRival, rivalDecides } = await fresh();
  askRival(seated());
  await vi.runAllTimersAsync();
  expect(rivalDecides(seated())).toEqual(decideHere(seated()));
});

it('is not waited for without end', async () => {
  workers = 'silent';
  const { askRival, rivalDecides } = await fresh();
  askRival(seated());
  table().commit(rivalDecides);
  const plan = decideHere(seated());
  expect(table().pending).toBeDefined();
  await vi.advanceTimersByTimeAsync(6000);
  expect(seated()).toMatchObject({ moment: 'reveal', game: { decisions: [{ cn: plan }] } });
});

it('asks no worker for a rival that decides in no time', async () => {
  const { askRival, rivalDecides } = await fresh();
  table().begin({ ...SETUP, opponent: 'managed-openness' });
  askRival(seated());
  expect(letters).toEqual([]);
  expect(rivalDecides(seated())).toEqual(decideHere(seated()));
});
