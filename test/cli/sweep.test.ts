// The command sweep: the same bytes however many workers, and however often it was cut short; flags in one sentence.

import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answer } from '../../src/cli/answer.ts';
import { printed, QUIET, refused, workshop } from './asked.ts';

const { path, file } = workshop();
const WORKERS_MAY_TAKE = 60_000;
const SMALL = [
  'sweep',
  '--us',
  'chip-hawk,open-champion',
  '--cn',
  'capacity-builder',
  '--lenses',
  'even-handed,author',
];
const read = (name: string) => readFileSync(path(name), 'utf8');

/** Surroundings in which Ctrl-C comes by itself after so many looks whether it came. */
function impatient(looks: number) {
  let left = looks;
  const signal = {
    get aborted() {
      return left-- <= 0;
    },
  };
  return { ...QUIET, interruption: () => signal as AbortSignal };
}

describe('files of a sweep', () => {
  it('are the same to the last byte with 1 worker and with 4', { timeout: WORKERS_MAY_TAKE }, async () => {
    const asked = [...SMALL, '--seeds', '20', '--set', 'contestConsent=0', '--ranges', '2'];
    for (const workers of ['1', '4']) {
      const names = ['--csv', path(`${workers}.csv`), '--json', path(`${workers}.json`)];
      const output = await printed(...asked, '--workers', workers, ...names);
      expect(output).toBe(`160 games written to ${path(`${workers}.csv`)} and ${path(`${workers}.json`)}.\n`);
    }
    expect(read('4.csv')).toBe(read('1.csv'));
    expect(read('4.json')).toBe(read('1.json'));
  });

  it('hold a row for each game, under columns that tell what each is', async () => {
    await printed(...SMALL, '--seeds', '2', '--csv', path('rows.csv'), '--json', path('rows.json'));
    const [heading = '', ...rows] = read('rows.csv').trimEnd().split('\n');
    expect(heading).toMatch(/^game,point,lens,us,cn,seed,ending,ahead,us\.total,cn\.total,us\.score\.lead,/);
    expect(rows).toHaveLength(2 * 2 * 2);
    const { sweep, columns, rows: same, summary } = JSON.parse(read('rows.json'));
    expect(columns.join(',')).toBe(heading);
    expect(same.map((row: unknown[]) => row.join(','))).toEqual(rows);
    expect(sweep).toMatchObject({ scenario: 'after-the-shock', seeds: ['1', '2'], games: 8, ranges: 0 });
    expect(summary.pairs).toHaveLength(4);
  });

  it('tell the games that play plays', async () => {
    await printed('sweep', '--seed-words', '深度,b', '--csv', path('words.csv'));
    const { scores, ending } = JSON.parse(await printed('play', '--seed', '深度', '--json'));
    const [, row = ''] = read('words.csv').split('\n');
    expect(row.split(',').slice(5, 10).map(String)).toEqual([
      '深度',
      ending,
      scores.us.total > scores.cn.total ? 'us' : 'cn',
      String(scores.us.total),
      String(scores.cn.total),
    ]);
  });

  it('quote what would break a row', async () => {
    await printed('sweep', '--seed-words', 'a "quoted" word', '--csv', path('quoted.csv'));
    expect(read('quoted.csv')).toContain(',"a ""quoted"" word",');
  });
});

describe('a sweep with a log', () => {
  const asked = (name: string) => [
    ...SMALL,
    '--seeds',
    '40',
    '--csv',
    path(`${name}.csv`),
    '--resume',
    path(`${name}.log`),
  ];

  it('goes on where it was stopped, to the same bytes', { timeout: WORKERS_MAY_TAKE }, async () => {
    await printed(...asked('whole'), '--workers', '1');
    const stopped = await answer([...asked('cut'), '--workers', '1'], impatient(6));
    expect(stopped).toEqual({
      code: 130,
      output: '',
      complaint: 'Stopped after 50 of 160 games: the same command goes on from there.',
    });
    expect(read('whole.csv').startsWith(read('cut.csv'))).toBe(true);
    expect(read('cut.log').trimEnd().split('\n')).toHaveLength(1 + 5);
    await printed(...asked('cut'), '--workers', '1');
    expect(read('cut.csv')).toBe(read('whole.csv'));
  });

  it('plays nothing again that is in it', async () => {
    const before = read('whole.log');
    await printed(...asked('whole'));
    expect(read('whole.log')).toBe(before);
  });

  it('refuses the log of another sweep, and one that was tampered with', async () => {
    const other = [...asked('whole'), '--values', 'prosperity'];
    expect(await refused(...other)).toMatch(
      /its set-up is "160 games, .+"; allowed is "160 games, .+", the set-up of this/,
    );
    const [setUp, first = ''] = read('whole.log').split('\n');
    writeFileSync(path('wrong.log'), `${setUp}\n${first.replace('"figures":[', '"figures":["x",')}\n`);
    const wrong = [...SMALL, '--seeds', '40', '--resume', path('wrong.log')];
    expect(await refused(...wrong)).toMatch(
      /^The log's part 0 is not one of this run; allowed is the log of this run, unchanged\.$/,
    );
  });

  it('says how to keep games where there is none', async () => {
    const { code, complaint } = await answer([...SMALL, '--seeds', '500'], impatient(1));
    expect({ code, complaint }).toEqual({
      code: 130,
      complaint:
        'Stopped after 0 of 2000 games: with --resume FILE the same command keeps finished games and goes on from them.',
    });
  });
});

describe('the table of a sweep', () => {
  it('says who came out ahead, how sure that is, and how the games ended', async () => {
    const table = await printed(...SMALL, '--seeds', '3');
    expect(table).toMatch(/^after-the-shock, balanced values: 12 games on 3 seeds\.\n/);
    const share = String.raw`[\d.]+ % \(\d+ to \d+\)`;
    expect(table).toMatch(
      new RegExp(`^even-handed +chip-hawk +capacity-builder +${share} +${share} +−?[\\d.]+ \\(`, 'm'),
    );
    expect(table).toMatch(new RegExp(`^author +US +open-champion +3 +${share}$`, 'm'));
    expect(table).toMatch(/^lens +crisis +governed-co-operation +open-commons/m);
  });

  it('says that one seed knows nothing of the margin', async () => {
    expect(await printed('sweep', '--seeds', '1')).toMatch(/\(unknown\)$/m);
  });
});

describe('flags', () => {
  it.each<readonly [string, string | RegExp]>([
    [
      'sweep --seeds 0',
      '--seeds is "0"; allowed is a count from 1 to 1000000, or the first and the last as in 201-400.',
    ],
    ['sweep --seeds 9-3', /^--seeds is "9-3"; allowed is a count/],
    ['sweep --seeds 1e3', /^--seeds is "1e3"; allowed is a count/],
    [
      'sweep --seeds 3 --seed-words a',
      '--seeds and --seed-words both say which seeds to play; allowed is one of them.',
    ],
    ['sweep --seed-words a,,b', '--seed-words is "a,,b"; allowed is one or more names with commas between them.'],
    ['sweep --seed-words a,b,a', '--seed-words is "a,b,a"; allowed is a list that has "a" once.'],
    ['sweep --us chip-hawk,hawk', /^There is no persona "hawk" for the US\. Allowed: /],
    ['sweep --cn chip-hawk', /^There is no persona "chip-hawk" for China \(it plays for the US\)/],
    ['sweep --lenses author,auther', /^There is no lens "auther"; did you mean "author"\?/],
    ['sweep --ranges 1', '--ranges is "1"; allowed is a whole number from 2 to 10000.'],
    ['sweep --workers none', '--workers is "none"; allowed is a whole number from 1 to 256.'],
    [
      'sweep --set scarcityGain',
      '--set is "scarcityGain"; allowed is a parameter and a number, for instance scarcityGain=0.2.',
    ],
    [
      'sweep --set scarcityGian=1',
      'There is no parameter "scarcityGian"; did you mean "scarcityGain"? Allowed: those that the command list prints.',
    ],
    ['sweep --set scarcityGain=9', /^--set scarcityGain is "9"; allowed is a number from [\d.]+ to [\d.]+\.$/],
    ['sweep --set scarcityGain=x', /^--set scarcityGain is "x"; allowed is a number from /],
    [
      'sweep --set spillover=0.04 --set spillover=0.05',
      '--set is "spillover=0.05"; allowed is one value for spillover.',
    ],
    [
      'sweep --csv /nowhere/a.csv',
      '"/nowhere/a.csv" cannot be written (ENOENT); allowed is a file in a folder that exists.',
    ],
    ['sweep --csv a --json ./a', '--json and --csv name the same file; allowed is a file for each.'],
    [
      'sweep --us all --cn all --seeds 1000000',
      /^The sweep has \d+ games; allowed are at most 10000000, in several sweeps\.$/,
    ],
  ])('%s', async (words, message) => {
    const complaint = await refused(...words.split(' '));
    if (typeof message === 'string') expect(complaint).toBe(message);
    else expect(complaint).toMatch(message);
  });

  it('name all doctrines at once', async () => {
    expect(await printed('sweep', '--us', 'doctrines', '--seeds', '1')).toMatch(/: 8 games on 1 seed\./);
  });

  it('refuse a log that cannot be one, before a game is played', async () => {
    const log = file('notes.txt', 'my notes\n');
    expect(await refused('sweep', '--resume', log)).toMatch(/is not the log of a run; allowed is such a log/);
  });
});
