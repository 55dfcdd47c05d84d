// The talk with the forecast desk: what is asked comes back in parts, and a newer question puts an older one aside.

import { expect, it } from 'vitest';
import { valuesOf } from '../../src/format/prepare.ts';
import { knownOf } from '../../src/lab/forecast.ts';
import { type FromDesk, openDesk, type Question, type ToDesk } from '../../src/lab/forecast-desk.ts';
import { type Decision, IDLE } from '../../src/model/decision.ts';
import { start } from '../../src/model/game.ts';
import { viewOf } from '../../src/model/view.ts';
import { CATALOGUE, under } from '../laws/generated-games.ts';

const LENSES = ['even-handed', 'race-and-tighten'];
const SEED = 'a-seed-to-look-for';

function question(draft: Decision): Question {
  return {
    known: knownOf(viewOf(start(under('even-handed'), SEED), 'us')),
    scenario: 'after-the-shock',
    lens: 'even-handed',
    lenses: LENSES,
    values: valuesOf(CATALOGUE, 'balanced'),
    draft,
  };
}

/** Opens a desk whose steps are run by hand. Letters are cloned, as a worker's are. */
function deskByHand() {
  const letters: FromDesk[] = [];
  const steps: (() => void)[] = [];
  const receive = openDesk(
    (letter) => letters.push(structuredClone(letter)),
    (step) => steps.push(step),
    { futures: 4, advised: 2 },
  );
  const post = (letter: ToDesk) => receive(structuredClone(letter));
  const run = (most = Number.POSITIVE_INFINITY) => {
    for (let i = 0; i < most; i++) {
      const step = steps.shift();
      if (!step) return i;
      step();
    }
    return most;
  };
  const learn = () => {
    for (const lens of LENSES) post({ kind: 'learn', scenario: under(lens) });
  };
  return { letters, post, run, learn };
}

it('answers in parts: the forecast, the effects, the progress of the advisers, their counsel', () => {
  const desk = deskByHand();
  desk.learn();
  desk.post({ kind: 'ask', id: 1, question: question({ ...IDLE, controls: 2, openSource: 2, release: 'open' }) });
  expect(desk.letters).toEqual([]);
  desk.run(1);
  expect(desk.letters.map(({ kind }) => kind)).toEqual(['forecast']);
  expect(desk.letters[0]).toMatchObject({ id: 1, forecast: { futures: 4 } });
  desk.run();
  expect(desk.letters.map((letter) => (letter.kind === 'hearing' ? `heard ${letter.heard}` : letter.kind))).toEqual([
    'forecast',
    'effects',
    'heard 0',
    'heard 1',
    expect.stringMatching(/heard 2|counsel/),
    ...(desk.letters.length > 5 ? ['counsel'] : []),
  ]);
  const effects = desk.letters.find(({ kind }) => kind === 'effects');
  expect(effects).toMatchObject({
    effects: { each: [{ change: { choice: 'openSource' } }, { change: { choice: 'release' } }] },
  });
});

it('leaves an older question as soon as a newer one is there', () => {
  const desk = deskByHand();
  desk.learn();
  desk.post({ kind: 'ask', id: 1, question: question(IDLE) });
  desk.run(4);
  desk.post({ kind: 'ask', id: 2, question: question({ ...IDLE, compute: 2 }) });
  const before = desk.letters.length;
  desk.run();
  expect(desk.letters.slice(before).every(({ id }) => id === 2)).toBe(true);
  expect(desk.letters.filter(({ kind }) => kind === 'counsel').map(({ id }) => id)).toEqual([2]);
});

it('gives the same answers to the same question', () => {
  const answers = [1, 2].map(() => {
    const desk = deskByHand();
    desk.learn();
    desk.post({ kind: 'ask', id: 7, question: question({ ...IDLE, compute: 2 }) });
    desk.run();
    return desk.letters;
  });
  expect(answers[0]).toEqual(answers[1]);
});

it('says so when it has not learnt the rules', () => {
  const desk = deskByHand();
  desk.post({ kind: 'ask', id: 3, question: question(IDLE) });
  desk.run();
  expect(desk.letters).toEqual([
    {
      kind: 'failed',
      id: 3,
      message: 'The desk has not learnt the scenario "after-the-shock" under the lens "even-handed".',
    },
  ]);
});

it('is told nothing of the seed', () => {
  expect(JSON.stringify([question(IDLE), under('even-handed')])).not.toContain(SEED);
});

it('puts everything aside when nobody waits any more', () => {
  const desk = deskByHand();
  desk.learn();
  desk.post({ kind: 'ask', id: 1, question: question({ ...IDLE, openSource: 2 }) });
  desk.run(1);
  desk.post({ kind: 'rest' });
  desk.run();
  expect(desk.letters.map(({ kind }) => kind)).toEqual(['forecast']);
});
