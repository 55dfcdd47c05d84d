// The commands compare, sensitivity and explain, as people and programs use them.

import { describe, expect, it } from 'vitest';
import { writeShelf } from '../../src/format/save.ts';
import { IDLE } from '../../src/model/decision.ts';
import { printed, refused, workshop } from './asked.ts';

const { file } = workshop();

describe('compare', () => {
  const asked = ['compare', '--a', 'chip-hawk', '--b', 'incumbents', '--seeds', '4'];

  it('prints A, B and their difference in each measure, and where two games part', async () => {
    const text = await printed(...asked);
    expect(text).toMatch(/^after-the-shock, for the United States: A is chip-hawk, B is incumbents\.\n/);
    for (const measure of ['total', 'margin', 'win'])
      expect(text).toMatch(
        new RegExp(
          `^even-handed +managed-openness +${measure} +−?[\\d.]+ +−?[\\d.]+ +[+−]?[\\d.]+ +.+ % +[\\d.]+ %$`,
          'm',
        ),
      );
    expect(text).toMatch(/^On seed "1", against managed-openness under even-handed, the games part in 2025H1\.$/m);
    expect(text).toMatch(/^US, export controls: A \S+, B \S+$/m);
    expect(text).toMatch(/^number +cause +A +B +A − B$/m);
  });

  it('prints the same as data', async () => {
    const { comparisons, parting, seeds } = JSON.parse(await printed(...asked, '--json', '--measure', 'world.tension'));
    expect(seeds).toEqual(['1', '2', '3', '4']);
    expect(comparisons).toEqual([
      {
        lens: { a: 'even-handed', b: 'even-handed' },
        against: 'managed-openness',
        measure: 'world.tension',
        a: expect.any(Number),
        b: expect.any(Number),
        difference: {
          mean: expect.any(Number),
          low: expect.any(Number),
          high: expect.any(Number),
          n: 4,
          otherWay: expect.any(Number),
          ties: expect.any(Number),
        },
      },
    ]);
    expect(parting).toMatchObject({ seed: '1', turn: '2025H1', causes: expect.any(Array) });
    expect(parting.causes[0]).toMatchObject({ mechanism: expect.any(String), variable: expect.stringContaining('.') });
  });

  it('compares two set-ups of one strategy, and says that the decisions are the same', async () => {
    const text = await printed(
      'compare',
      '--side',
      'cn',
      '--set-b',
      'scarcityGain=0',
      '--seeds',
      '2',
      '--measure',
      'cn.efficiency',
    );
    expect(text).toContain('A is managed-openness, B is managed-openness with scarcityGain = 0.');
    expect(text).toMatch(/^The decisions are still the same\.$/m);
    expect(text).toMatch(/^China: efficiency +scarcity breeds efficiency +\+[\d.]+ +0\.000 +\+[\d.]+$/m);
  });

  it('takes the file of a game as a strategy, as the page keeps it or as a record', async () => {
    const { record } = JSON.parse(await printed('play', '--us', 'open-champion', '--seed', 'kept', '--json'));
    const save = { id: 'x', at: 0, side: 'us', moment: 'brief', draft: IDLE, game: record, name: 'My lesson' } as const;
    const [plain, shelf] = [file('plain.json', JSON.stringify(record)), file('shelf.json', writeShelf([save]))];
    const twice = file('twice.json', writeShelf([save, { ...save, id: 'y' }]));
    const told = (a: string) => printed('compare', '--a', a, '--b', 'incumbents', '--seeds', '3', '--measure', 'win');
    const [first, second] = [await told(plain), await told(shelf)];
    expect(first).toContain('A is the decisions of the game “kept”, B is incumbents.');
    expect(second).toBe(first.replace('“kept”', '“My lesson”'));
    expect(await refused('compare', '--a', twice)).toBe('twice.json holds 2 games; allowed is one.');
    expect(await refused('compare', '--a', 'nowhere/game.json')).toBe('There is no file "nowhere/game.json".');
    expect(await refused('compare', '--a', 'game/cn/0001001//x')).toBe(
      'The strategy from the game “x” is what China decided; allowed is what the US decided.',
    );
  });

  it('does not depend on the number of workers', { timeout: 60_000 }, async () => {
    const many = ['compare', '--a', 'chip-hawk', '--b', 'incumbents', '--seeds', '40', '--json'];
    expect(await printed(...many, '--workers', '3')).toBe(await printed(...many, '--workers', '1'));
  });

  it.each<readonly [string, string | RegExp]>([
    ['compare', /^A and B are both "coalition-builder" in one set-up; allowed are two that differ by --b, --set-a, /],
    ['compare --a chip-hawk', /^A and B are both "chip-hawk" in one set-up/],
    ['compare --side eu', 'There is no power "eu"; did you mean "us"? Allowed: us, cn.'],
    [
      'compare --b chip-hawk --measure tension',
      /^There is no measure "tension"\. Allowed: total, margin, win, south, lead, .+, and every variable that the command list prints\.$/,
    ],
    [
      'compare --b chip-hawk --measure milestone',
      '--measure is "milestone", and this scenario asks for none; allowed is another measure.',
    ],
    ['compare --b self-reliance', /^There is no persona "self-reliance" for the US \(it plays for China\)/],
    ['compare --b chip-hawk --against chip-hawk', /^There is no persona "chip-hawk" for China/],
  ])('refuses %s', async (words, message) => {
    const complaint = await refused(...words.split(' '));
    if (typeof message === 'string') expect(complaint).toBe(message);
    else expect(complaint).toMatch(message);
  });
});

describe('sensitivity', () => {
  const asked = ['sensitivity', '--parameters', 'spillover,rents.us,leadScale', '--seeds', '2'];

  it('prints swings, Sobol’ indices and how many games they rest on', async () => {
    const text = await printed(...asked, '--rows', '4');
    expect(text).toContain('the lead of the United States over China in total score');
    expect(text).toMatch(new RegExp(`^${(1 + 2 * 3 + 4 * 5) * 2} games: 2 seeds at every point`, 'm'));
    expect(text).toMatch(/^One at a time: 3 parameters, .+ all others where they are\.$/m);
    expect(text).toMatch(/^All together, by Sobol' indices: 4 rows, 20 points x 2 seeds\.$/m);
    for (const name of ['spillover', 'rents\\.us', 'leadScale']) {
      expect(text).toMatch(
        new RegExp(`^${name} +[\\d.]+ +[\\d.]+ +[\\d.]+ +−?[\\d.]+ +−?[\\d.]+ +[+−]?[\\d.]+ +.+ %$`, 'm'),
      );
      expect(text).toMatch(new RegExp(`^${name} +−?[\\d.]+ \\(−?[\\d.]+ to −?[\\d.]+\\) +−?[\\d.]+ \\(`, 'm'));
    }
  });

  it('screens by Morris, or looks at one at a time alone', async () => {
    expect(await printed(...asked, '--method', 'morris', '--rows', '3')).toMatch(
      /^All together, by Morris's screening: 3 walks, 12 points/m,
    );
    expect(await printed(...asked, '--method', 'none')).not.toContain('All together');
  });

  it('prints the same as data', async () => {
    const data = JSON.parse(await printed(...asked, '--rows', '4', '--measure', 'cn.win', '--json'));
    expect(data).toMatchObject({ measure: 'cn.win', games: 54, rows: 4, method: 'sobol' });
    expect(data.swings).toHaveLength(3);
    expect(data.together.indices[0]).toMatchObject({ first: { value: expect.any(Number) }, total: expect.any(Object) });
  });

  it.each<readonly [string, string | RegExp]>([
    ['sensitivity --method monte', /^There is no method "monte"; did you mean .+\? Allowed: sobol, morris, none\.$/],
    ['sensitivity --rows 1', '--rows is "1"; allowed is a whole number from 2 to 10000.'],
    ['sensitivity --measure total,win', '--measure is "total,win"; allowed is one measure at a time.'],
    ['sensitivity --parameters spilover', /^There is no parameter with a range "spilover"; did you mean "spillover"\?/],
    ['sensitivity --set spillover=0.05 --parameters spillover', /^There is no parameter with a range "spillover"/],
    ['sensitivity --lens author,even-handed', /^There is no lens "author,even-handed"/],
    ['sensitivity --show 0', /^--show is "0"; allowed is a whole number from 1 to 1000\.$/],
    [
      'sensitivity --rows 10000 --seeds 1000',
      /^That would be \d+ games at \d+ points; allowed are at most 10000000 and \d+\.$/,
    ],
  ])('refuses %s', async (words, message) => {
    const complaint = await refused(...words.split(' '));
    if (typeof message === 'string') expect(complaint).toBe(message);
    else expect(complaint).toMatch(message);
  });
});

describe('explain', () => {
  it('tells every turn, the end and where the game turned', async () => {
    const text = await printed('explain', '--seed', '7');
    expect(text.match(/^20\d\dH[12]$/gm)).toHaveLength(12);
    expect(text.match(/^United States: export controls .+\.$/gm)).toHaveLength(12);
    expect(text.match(/^ {2}Capability rose by /gm)?.length).toBeGreaterThan(12);
    expect(text).toMatch(/^The end: .+\.\nTotal: the United States [\d.]+, China [\d.]+\.$/m);
    expect(text).toMatch(/^Where the game turned\n( {2}20\d\dH[12]: The balance moved by .+\n){3}/m);
  });

  it('tells one turn by number or by label', async () => {
    const text = await printed('explain', '--turn', '3');
    expect(text).toBe(await printed('explain', '--turn', '2026H1'));
    expect(text.match(/^20\d\dH[12]$/gm)).toEqual(['2026H1']);
    expect(text).not.toContain('Where the game turned');
  });

  it('tells all causes of one variable, which add up', async () => {
    const { turns } = JSON.parse(await printed('explain', '--variable', 'cn.efficiency', '--json'));
    expect(turns).toHaveLength(12);
    for (const { before, after, causes } of turns)
      expect(causes.reduce((sum: number, { amount }: { amount: number }) => sum + amount, before)).toBeCloseTo(
        after,
        9,
      );
    const text = await printed('explain', '--variable', 'us.score.influence', '--turn', '1');
    expect(text).toMatch(
      /^United States: influence abroad \(of 100\)\. .+\n\n2025H1: from [\d.]+ to [\d.]+\n {2}cause +amount\n/m,
    );
    expect(text).toMatch(/^ {2}made of: share of the US stack in Europe \(europe\.adoption\.us\), from /m);
  });

  it('tells a record, over or not', async () => {
    const { record } = JSON.parse(await printed('play', '--seed', '7', '--json'));
    const whole = file('record.json', JSON.stringify(record));
    expect(await printed('explain', whole)).toBe(await printed('explain', '--seed', '7'));
    const half = file('half.json', JSON.stringify({ ...record, decisions: record.decisions.slice(0, 2) }));
    expect(await printed('explain', half)).toMatch(/^The game is not over\. Total so far: /m);
    const none = file('none.json', JSON.stringify({ ...record, decisions: [] }));
    expect(await refused('explain', none, '--turn', '1')).toBe(
      '--turn is "1"; allowed is nothing, for no turn is played.',
    );
    expect(await refused('explain', whole, '--seed', '8')).toBe(
      '--seed stands beside a record, which says that itself; allowed is one of the two.',
    );
  });

  it('prints the same as data', async () => {
    const data = JSON.parse(await printed('explain', '--json'));
    expect(Object.keys(data)).toEqual('scenario lens values seed us cn hash turns turning'.split(' '));
    expect(data.turns[0].accounts.world[0]).toMatchObject({ variable: 'world.commons', causes: expect.any(Array) });
  });

  it.each<readonly [string, string | RegExp]>([
    ['explain --turn 13', '--turn is "13"; allowed is a number from 1 to 12 or a label from 2025H1 to 2030H2.'],
    [
      'explain --variable cn.eficiency',
      'There is no variable "cn.eficiency"; did you mean "cn.efficiency"? Allowed: those that the command list prints.',
    ],
    ['explain nowhere/r.json', 'There is no file "nowhere/r.json".'],
  ])('refuses %s', async (words, message) => {
    expect(await refused(...words.split(' '))).toBe(message);
  });
});
