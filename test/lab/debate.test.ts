// Debates of the lab: the same figures as the command line, the same with any number of desks, and the laws of a
// comparison: nothing against itself is nothing, and turned round it turns round.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LabSetUp, parseLabLink, writeLabLink } from '../../src/format/lab-link.ts';
import { recordedFrom, writeRecorded } from '../../src/format/recorded.ts';
import { comparisonsOf } from '../../src/lab/compare.ts';
import { type Debate, debateOf } from '../../src/lab/debate.ts';
import { barsOf, findingsOf, leaningOf, pictureOf } from '../../src/lab/findings.ts';
import { type Gathering, openGathering } from '../../src/lab/gathering.ts';
import { type FromDesk, openPlayDesk, type ToDesk } from '../../src/lab/play-desk.ts';
import { collectFigures } from '../../src/lab/play-job.ts';
import { openPool, type Pool } from '../../src/lab/play-pool.ts';
import { quantile } from '../../src/lab/statistics.ts';
import { printed, workshop } from '../cli/asked.ts';
import { CATALOGUE, playAll } from './worlds.ts';

const { file } = workshop();

const setUp: LabSetUp = {
  scenario: 'after-the-shock',
  values: 'balanced',
  lenses: ['even-handed', 'author'],
  seeds: '7',
  side: 'us',
  a: 'chip-hawk',
  b: 'incumbents;1-4:controls=4;5-:controls=0',
  rivals: ['managed-openness', 'self-reliance'],
  measure: 'margin',
};

function debate(part: Partial<LabSetUp> = {}): Debate {
  const made = debateOf(CATALOGUE, { ...setUp, ...part });
  if (!made.ok) throw new Error(made.message);
  return made.value;
}

function refusal(part: Partial<LabSetUp>): string {
  const made = debateOf(CATALOGUE, { ...setUp, ...part });
  return made.ok ? '' : made.message;
}

/** A pool of desks on this thread: each takes its letters in a task of its own, a slow one after some idle ones. */
function poolOf(size: number): Pool {
  let hired = 0;
  let time = 0;
  return openPool((receive) => {
    const pause = hired++;
    let turn = Promise.resolve();
    const letters: FromDesk[] = [];
    const desk = openPlayDesk(
      (letter) => letters.push(letter),
      () => (time += 10),
    );
    return (letter: ToDesk) => {
      turn = turn.then(async () => {
        for (let idle = 0; idle < pause; idle++) await undefined;
        desk(letter);
        for (const said of letters.splice(0)) receive(said);
      });
    };
  }, size);
}

function played(asked: Debate, pool: Pool = poolOf(1)): Promise<Gathering> {
  const gathering = openGathering(asked.plan);
  return new Promise((done, failed) =>
    pool.run(
      { catalogue: CATALOGUE, plan: asked.plan },
      { played: gathering.take, done: () => done(gathering), failed: (message) => failed(new Error(message)) },
    ),
  );
}

describe('a debate', () => {
  it('says the same as the command line does from the same set-up', async () => {
    for (const lens of setUp.lenses) {
      const asked = debate({ lenses: [lens], rivals: ['managed-openness'] });
      const [found] = findingsOf(asked, await played(asked));
      const answered = JSON.parse(
        await printed(
          ...['compare', '--json', '--side', 'us', '--a', setUp.a, '--b', setUp.b, '--against', 'managed-openness'],
          ...['--lenses', lens, '--seeds', '7', '--measure', 'margin'],
        ),
      );
      const [{ a, b, difference }] = answered.comparisons;
      expect(found).toMatchObject({ lens, a, b, difference });
    }
  });

  it('says the same as the command line of the decisions of a game, from its file as from its link', async () => {
    const { record } = JSON.parse(await printed('play', '--us', 'open-champion', '--seed', 'kept', '--json'));
    const recorded = recordedFrom(record, 'us');
    if (!recorded.ok) throw new Error(recorded.message);
    const link = writeLabLink({ ...setUp, a: writeRecorded(recorded.value), lenses: ['author'], rivals: ['random'] });
    const read = parseLabLink(link);
    if (!read.ok) throw new Error(read.message);
    const asked = debate(read.value);
    const [found] = findingsOf(asked, await played(asked));
    for (const a of [file('kept.json', JSON.stringify({ record })), asked.setUp.a]) {
      const answered = JSON.parse(
        await printed(
          ...['compare', '--json', '--side', 'us', '--a', a, '--b', setUp.b, '--against', 'random'],
          ...['--lenses', 'author', '--seeds', '7', '--measure', 'margin'],
        ),
      );
      const [{ a: inA, b, difference }] = answered.comparisons;
      expect(found).toMatchObject({ a: inA, b, difference });
    }
    expect(found?.difference.ties).toBeLessThan(1);
  });

  it('is the same with any number of desks, and as when its games are played one after the other', async () => {
    const asked = debate();
    const figures = collectFigures(asked.plan);
    playAll(asked.plan, figures.add);
    const straight = comparisonsOf(asked.request, figures);
    for (const size of [1, 2, 4]) {
      const gathering = await played(asked, poolOf(size));
      expect(gathering.games()).toBe(2 * 2 * 2 * 7);
      for (const arm of asked.plan.arms.keys()) expect([...gathering.figures(arm, 0)]).toEqual([...figures.of(arm, 0)]);
      const alone = { ...asked, request: { ...asked.request, against: ['managed-openness'] } };
      expect(straight[0]?.a).toBe(findingsOf(alone, gathering)[0]?.a);
    }
  });

  it('goes on where it was stopped: what was played is not played again, and the end is the same', async () => {
    const asked = debate();
    const whole = await played(asked, poolOf(1));
    for (const size of [1, 3]) {
      const pool = poolOf(size);
      const gathering = openGathering(asked.plan);
      const isDone = (arm: number) => [0, 3, 4, 7].includes(arm);
      const desk = openPlayDesk(
        (letter) => letter.kind === 'played' && gathering.take(letter),
        () => 0,
      );
      desk({ kind: 'learn', catalogue: CATALOGUE });
      desk({ kind: 'plan', id: 1, plan: asked.plan });
      for (const arm of asked.plan.arms.keys())
        if (isDone(arm)) desk({ kind: 'play', id: 1, part: { arms: [arm, arm + 1], seeds: [0, 7] } });
      expect(gathering.games()).toBe(4 * 7);
      expect([...asked.plan.arms.keys()].filter(gathering.isWhole)).toEqual([0, 3, 4, 7]);
      const came = new Set<number>();
      await new Promise<void>((done, failed) =>
        pool.run(
          { catalogue: CATALOGUE, plan: asked.plan },
          {
            played(part) {
              for (let arm = part.part.arms[0]; arm < part.part.arms[1]; arm++) came.add(arm);
              gathering.take(part);
            },
            done,
            failed: (message) => failed(new Error(message)),
          },
          isDone,
        ),
      );
      expect([...came].sort()).toEqual([1, 2, 5, 6]);
      for (const arm of asked.plan.arms.keys())
        expect([...gathering.figures(arm, 0)]).toEqual([...whole.figures(arm, 0)]);
    }
  });

  it('of A against A is nothing, exactly', async () => {
    for (const a of ['chip-hawk', setUp.b]) {
      const asked = debate({ a, b: a });
      for (const finding of findingsOf(asked, await played(asked))) {
        const { difference } = finding;
        expect(difference).toMatchObject({ mean: 0, low: 0, high: 0, ties: 1, otherWay: 0 });
        expect(leaningOf(finding)).toBe('same');
      }
    }
  });

  it('turns round when A and B change places', async () => {
    const [there, back] = [debate(), debate({ a: setUp.b, b: setUp.a })];
    const [one, other] = [findingsOf(there, await played(there)), findingsOf(back, await played(back))];
    for (const [i, { difference }] of one.entries()) {
      expect(other[i]?.difference.mean).toBeCloseTo(-difference.mean, 12);
      expect(other[i]?.difference.low).toBeCloseTo(-difference.high, 12);
      expect(other[i]?.difference.otherWay).toBe(difference.otherWay);
    }
  });

  it('on more seeds keeps what it found on the first ones', async () => {
    const [few, many] = [debate(), debate({ seeds: '12' })];
    const [before, after] = [await played(few), await played(many)];
    const [small, large] = [pictureOf(few, before, 1), pictureOf(many, after, 1)];
    expect([...large.differences.subarray(0, 7)]).toEqual([...small.differences]);
  });

  it('shows the way of both sides through the half-years, to the same end', async () => {
    const asked = debate({ rivals: ['self-reliance'], measure: 'world.tension' });
    const gathering = await played(asked);
    const { fanA, fanB, a, b } = pictureOf(asked, gathering, 0);
    expect(fanA).toHaveLength(13);
    expect(fanA[0]).toEqual(fanB[0]);
    for (const [fan, ends] of [
      [fanA, a],
      [fanB, b],
    ] as const) {
      const shares = [0.05, 0.25, 0.5, 0.75, 0.95].map((share) => quantile(ends, share));
      for (const [i, share] of shares.entries()) expect(fan.at(-1)?.[i]).toBeCloseTo(share, 12);
    }
  });

  it('that was stopped midway speaks of the seeds that are whole', () => {
    const asked = debate();
    const gathering = openGathering(asked.plan);
    const desk = openPlayDesk(
      (letter) => letter.kind === 'played' && gathering.take(letter),
      () => 0,
    );
    desk({ kind: 'learn', catalogue: CATALOGUE });
    desk({ kind: 'plan', id: 1, plan: asked.plan });
    desk({ kind: 'play', id: 1, part: { arms: [0, 8], seeds: [2, 4] } });
    desk({ kind: 'play', id: 1, part: { arms: [0, 8], seeds: [0, 1] } });
    desk({ kind: 'play', id: 1, part: { arms: [0, 5], seeds: [1, 2] } });
    expect([gathering.games(), gathering.seeds()]).toEqual([29, 1]);
    expect(findingsOf(asked, gathering)[0]?.difference).toMatchObject({ n: 1, low: -Infinity, high: Infinity });
  });

  it('gives way to a newer one, and tells what was decided in a game', async () => {
    const pool = poolOf(2);
    const never = played(debate({ seeds: '50' }), pool).then(() => 'the old one came');
    const asked = debate({ seeds: '2' });
    const gathering = await played(asked, pool);
    expect(gathering.games()).toBe(16);
    const told = await pool.tell({ catalogue: CATALOGUE, plan: { ...asked.plan, seeds: ['2'] } });
    expect(told.map((game) => game.length)).toEqual(Array(8).fill(12));
    expect(await Promise.race([never, Promise.resolve('it did not')])).toBe('it did not');
  });
});

describe('a set-up', () => {
  it.each<[Partial<LabSetUp>, string]>([
    [{ scenario: 'x' }, 'scenario is "x"; allowed is one of after-the-shock'],
    [{ values: '__proto__' }, 'values is "__proto__"; allowed is one of balanced'],
    [{ lenses: ['even-handed', 'even-handed'] }, 'lenses is "even-handed" twice; allowed is each at most once.'],
    [{ lenses: [''] }, 'lenses is ""; allowed is one of even-handed'],
    [{ view: 'scale-and-jevons' }, 'view is "scale-and-jevons"; allowed is one of even-handed, author.'],
    [{ a: 'self-reliance' }, 'a is "self-reliance"; allowed is one of incumbents'],
    [{ b: 'nobody;1:controls=4' }, 'b is "nobody"; allowed is one of incumbents'],
    [{ b: 'incumbents;1:controls=9' }, 'The policy has "controls=9"'],
    [{ b: 'game/us/000100/,/x' }, 'The strategy from a game has 6 digits and 2 initiatives; allowed is whole turns'],
    [{ a: 'game/cn/0001001//x' }, 'a is what "cn" decided in a game; allowed is what "us" decided.'],
    [{ rivals: ['game/cn/0001001//x'] }, 'rivals is "game/cn/0001001//x"; allowed is one of self-reliance'],
    [{ rivals: ['chip-hawk'] }, 'rivals is "chip-hawk"; allowed is one of self-reliance'],
    [{ measure: 'fame' }, 'measure is "fame"; allowed is one of total, margin'],
    [{ measure: 'milestone' }, 'measure is "milestone"; allowed is one of total, margin'],
    [{ motion: { claim: '#fame', says: 'more' } }, 'motion is "fame"; allowed is one of export-controls-backfire'],
    [{ seeds: '0' }, 'seeds is "0" for 4 pairs of a lens and a rival; allowed is 1 to 2500 seeds for so many.'],
    [{ seeds: '100000', lenses: ['author'], rivals: ['self-reliance'] }, 'The seeds are "100000"; allowed is a count'],
    [{ seeds: '2501' }, 'seeds is "2501" for 4 pairs of a lens and a rival; allowed is 1 to 2500 seeds for so many.'],
  ])('that cannot be played is refused: %j', (part, sentence) => {
    expect(refusal(part)).toContain(sentence);
  });

  it('from a link that somebody wrote by hand is refused in one sentence, or played as it says', () => {
    const evil = fc.oneof(
      fc.constantFrom(
        '',
        '__proto__',
        'constructor',
        'toString',
        '<script>',
        'chip-hawk;',
        ';',
        'game/',
        '../..',
        '1e9',
      ),
      fc.constantFrom(
        'chip-hawk;1:controls=4',
        'incumbents;1-99:compute=1',
        'game/us/0001001//x',
        '-1',
        '0',
        '1-',
        '٣',
      ),
      fc.string({ unit: 'binary', maxLength: 30 }),
    );
    const fields = ['scenario', 'values', 'measure', 'a', 'b', 'seeds', 'view'] as const;
    const lists = ['lenses', 'rivals'] as const;
    fc.assert(
      fc.property(fc.constantFrom(...fields, ...lists), evil, (field, text) => {
        const part = lists.some((list) => list === field) ? text.split(',') : text;
        const read = parseLabLink(writeLabLink({ ...setUp, [field]: part }));
        const made = read.ok ? debateOf(CATALOGUE, read.value) : read;
        if (made.ok) expect(made.value.request.seeds.length).toBeGreaterThan(0);
        else expect(made.message).toMatch(/^[^\n]{1,2000}\.$/);
      }),
    );
  });

  it('may have one seed, equal strategies, and as many seeds as are allowed', () => {
    expect(debate({ seeds: '1', b: setUp.a }).request.seeds).toEqual(['1']);
    expect(debate({ seeds: '2500' }).request.seeds).toHaveLength(2500);
  });
});

describe('the bars of a histogram', () => {
  it('have round widths, hold every value once, and never both signs', () => {
    for (const row of [
      [0.3, -0.1, 0.1, 0, 7.9],
      [-5, -4.5],
      [1e-9, 3e-9],
      [1200, -3400, 90],
    ]) {
      const bars = barsOf(Float64Array.from(row));
      expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(row.length);
      expect(bars.length).toBeLessThan(45);
      for (const { low, high, count } of bars) {
        expect(low * high).toBeGreaterThanOrEqual(0);
        const inside = row.filter((x) => x >= low && (x < high || (x === high && high === bars.at(-1)?.high)));
        expect(inside.length).toBe(count);
      }
    }
  });

  it('are one bar around zero where nothing differs', () => {
    expect(barsOf(Float64Array.of(0, 0, 0))).toEqual([{ low: -0.5, high: 0.5, count: 3 }]);
  });
});
