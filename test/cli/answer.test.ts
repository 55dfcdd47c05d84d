// The command line as people and programs use it, without the cost of starting a process each time.

import { describe, expect, it } from 'vitest';
import { answer } from '../../src/cli/answer.ts';
import type { Report } from '../../src/cli/report.ts';
import { RULES } from '../../src/model/game.ts';
import type { Side } from '../../src/model/sides.ts';
import { personasOf } from '../../src/personas/index.ts';
import { QUIET, workshop } from './asked.ts';

const loaded = QUIET.scenarios();
if (!loaded.ok) throw new Error(loaded.message);
const CATALOGUE = loaded.value;

const { file } = workshop();

async function reportOf(...words: string[]): Promise<Report> {
  const { code, output, complaint } = await answer([...words, '--json'], QUIET);
  expect({ code, complaint }).toEqual({ code: 0, complaint: '' });
  expect(output.trimEnd()).not.toContain('\n');
  return JSON.parse(output) as Report;
}

describe('play --json', async () => {
  const report = await reportOf(
    'play',
    '--lens',
    'author',
    '--us',
    'chip-hawk',
    '--cn',
    'self-reliance',
    '--seed',
    '芯片🐉',
  );

  it('prints one object with the fields that programs count on', () => {
    expect(Object.keys(report)).toEqual(
      'rules scenario lens values seed us cn hash ending scores turns record'.split(' '),
    );
    expect(report).toMatchObject({
      rules: RULES,
      scenario: 'after-the-shock',
      lens: 'author',
      values: 'balanced',
      seed: '芯片🐉',
      us: 'chip-hawk',
      cn: 'self-reliance',
      hash: expect.stringMatching(/^[0-9a-f]{16}$/),
      ending: expect.any(String),
    });
    for (const side of ['us', 'cn'] as const)
      expect(Object.keys(report.scores[side])).toEqual(
        'lead prosperity influence resilience standing publicGood total'.split(' '),
      );
    expect(report.turns).toHaveLength(12);
    for (const turn of report.turns)
      expect(Object.keys(turn)).toEqual('label decisions events before after ledger'.split(' '));
    expect(report.turns[0]?.before).toMatchObject({
      'us.compute': 100,
      'world.commons': 100,
      'europe.adoption.cn': expect.any(Number),
    });
  });

  it('prints ledgers that add up, bit for bit, after a journey through JSON', () => {
    for (const { before, after, ledger } of report.turns) {
      const sum = { ...before };
      for (const { variable, amount } of ledger) sum[variable] = (sum[variable] as number) + amount;
      for (const name of Object.keys(after)) expect(Object.is(sum[name], after[name]), name).toBe(true);
      expect(Object.keys(sum)).toEqual(Object.keys(after));
    }
    expect(report.turns.slice(1).map(({ before }) => before)).toEqual(
      report.turns.slice(0, -1).map(({ after }) => after),
    );
  });

  it('prints a total that is the weighted sum of its parts', () => {
    const weights = { lead: 0.25, prosperity: 0.2, influence: 0.2, resilience: 0.15, standing: 0.1, publicGood: 0.1 };
    for (const { total, ...parts } of Object.values(report.scores)) {
      const sum = Object.entries(parts).reduce(
        (all, [part, points]) => all + points * weights[part as keyof typeof weights],
        0,
      );
      expect(total).toBeCloseTo(sum, 9);
    }
  });

  it('plays the default game when nothing is said, and the same game each time', async () => {
    expect(await reportOf('play')).toMatchObject({
      us: 'coalition-builder',
      cn: 'managed-openness',
      seed: '1',
      lens: 'even-handed',
    });
    expect(await reportOf('play')).toEqual(await reportOf('play'));
    expect(await reportOf('play', '--seed', '-5')).toMatchObject({ seed: '-5' });
  });
});

describe('replay --json', async () => {
  const report = await reportOf('play', '--seed', '7');

  it('prints what play printed, from the record or from all of it', async () => {
    expect(await reportOf('replay', file('record.json', JSON.stringify(report.record)))).toEqual(report);
    expect(await reportOf('replay', file('whole.json', JSON.stringify(report)))).toEqual(report);
  });

  it('prints a game that is not over without an ending', async () => {
    const record = { ...report.record, decisions: report.record.decisions.slice(0, 4) };
    const part = await reportOf('replay', file('part.json', JSON.stringify(record)));
    expect(part.ending).toBeNull();
    expect(part.turns).toEqual(report.turns.slice(0, 4));
  });

  it.each<readonly [string, string, unknown, RegExp]>([
    ['not JSON', 'a.json', 'rules: 1', /^a\.json is not JSON; allowed is the record of a game as JSON\.$/],
    [
      'other rules',
      'b.json',
      { ...report.record, rules: '99' },
      /^The record was played under rules "99"; allowed are the rules of this version, "/,
    ],
    [
      'another lens',
      'c.json',
      { ...report.record, lens: 'rosy' },
      /^The record: lens is "rosy"; allowed is one of even-handed, author/,
    ],
    ['a wrong field', 'd.json', { ...report.record, seed: 7 }, /^d\.json: seed is 7; allowed is some text\.$/],
    [
      'a changed seed beside the old hash',
      'e.json',
      { ...report, record: { ...report.record, seed: '8' } },
      /^The record( plays out to the hash|: decisions\.)/,
    ],
  ])('refuses %s in one sentence with exit code 2', async (_, name, data, message) => {
    const path = file(name, typeof data === 'string' ? data : JSON.stringify(data));
    const { code, output, complaint } = await answer(['replay', path, '--json'], QUIET);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(complaint).toMatch(message);
  });
});

describe('list --json', async () => {
  const list = JSON.parse((await answer(['list', '--json'], QUIET)).output);

  it('lists everything that can be chosen or looked up', () => {
    expect(Object.keys(list)).toEqual(
      'rules scenarios lenses values personas mechanisms parameters variables events initiatives evidence'.split(' '),
    );
    expect(list.scenarios[0]).toMatchObject({
      id: 'after-the-shock',
      text: { en: { title: expect.any(String) } },
      turns: expect.any(Array),
    });
    expect(list.lenses[1]).toMatchObject({
      id: 'author',
      voices: ['V16'],
      overrides: { demandResponse: { value: 0, because: expect.any(String) } },
    });
    expect(list.values[0]).toMatchObject({ id: 'balanced', weights: { lead: expect.any(Number) } });
    expect(list.personas.us.map(({ id }: { id: string }) => id)).toContain('chip-hawk');
    expect(list.personas.cn.map(({ id }: { id: string }) => id)).toContain('self-reliance');
    expect(list.mechanisms[0]).toMatchObject({
      id: expect.any(String),
      cites: expect.any(Array),
      parameters: expect.any(Array),
    });
    expect(Object.keys(list.evidence.entries)).toContain('M16');
  });

  it('gives every parameter with its range, unit, meaning and source, and every one that a mechanism names', () => {
    const parameters: readonly Record<string, unknown>[] = list.parameters['after-the-shock'];
    for (const { name, value, low, high, ...rest } of parameters) {
      expect(rest, String(name)).toEqual({
        unit: expect.any(String),
        meaning: expect.any(String),
        source: expect.any(String),
      });
      expect(Number(low) <= Number(value) && Number(value) <= Number(high), String(name)).toBe(true);
    }
    const names = new Set(parameters.map(({ name }) => String(name).split('.')[0]));
    const used = list.mechanisms.flatMap(({ parameters: used }: { parameters: string[] }) => used);
    expect(used.filter((name: string) => !names.has(name))).toEqual([]);
  });
});

describe('for a person', () => {
  it('play prints a row for each half-year, the ending and both scores', async () => {
    const { code, output, complaint } = await answer(['play', '--seed', '7'], QUIET);
    expect({ code, complaint }).toEqual({ code: 0, complaint: '' });
    const lines = output.split('\n');
    expect(lines.filter((line) => /^20\d\dH[12] /.test(line))).toHaveLength(12);
    expect(output).toMatch(/^Ending: [a-z-]+$/m);
    for (const part of ['lead', 'prosperity', 'influence', 'resilience', 'standing', 'public good', 'total'])
      expect(output).toMatch(new RegExp(`^${part} +\\d+\\.\\d +\\d+\\.\\d$`, 'm'));
  });

  it('replay prints the same table', async () => {
    const { record } = await reportOf('play', '--seed', '7');
    const path = file('table.json', JSON.stringify(record));
    expect((await answer(['replay', path], QUIET)).output).toBe((await answer(['play', '--seed', '7'], QUIET)).output);
    const part = file('half.json', JSON.stringify({ ...record, decisions: record.decisions.slice(0, 6) }));
    expect((await answer(['replay', part], QUIET)).output).toMatch(/^Not over: 6 of 12 turns are played\.$/m);
  });

  it('list prints a section for each kind', async () => {
    const { output } = await answer(['list'], QUIET);
    const titles = output
      .split('\n')
      .filter((line, i, all) => line !== '' && all[i + 1] === '' && (i === 0 || all[i - 1] === ''));
    expect(titles).toEqual([
      'Scenarios',
      'Lenses',
      'Values',
      'Personas for the US',
      'Personas for China',
      'Mechanisms, in the order in which they run',
      ...Object.keys(CATALOGUE.scenarios).map((id) => `Parameters of ${id}`),
      'Variables',
      'Events',
      'Initiatives',
      'Evidence',
    ]);
  });

  it('--help prints what there is, with exit code 0', async () => {
    expect(await answer(['--help'], QUIET)).toMatchObject({
      code: 0,
      complaint: '',
      output: expect.stringContaining('replay'),
    });
    expect(await answer(['help', 'play'], QUIET)).toMatchObject({
      code: 0,
      output: expect.stringContaining('--seed <text>'),
    });
    expect(await answer(['play', '--help'], QUIET)).toMatchObject({
      code: 0,
      output: expect.stringContaining('--seed <text>'),
    });
  });
});

describe('wrong words', () => {
  const players = (side: Side) =>
    personasOf(side)
      .map(({ id }) => id)
      .join(', ');
  const names = (list: 'scenarios' | 'lenses') => Object.keys(CATALOGUE[list]).join(', ');
  const flags = '--help, --scenario, --lens, --values, --us, --cn, --seed, --json';
  const commands = 'play, replay, explain, list, sweep, compare, sensitivity';
  const orCommands = 'play, replay, explain, list, sweep, compare or sensitivity';

  it.each<readonly [string, string]>([
    ['', `Say what to do: ${orCommands} (--help explains).`],
    ['plya', `There is no command "plya"; did you mean "play"? Allowed: ${commands}.`],
    ['help lsit', `There is no command "lsit"; did you mean "list"? Allowed: ${commands}.`],
    [
      'play --us chiphawk',
      `There is no persona "chiphawk" for the US; did you mean "chip-hawk"? Allowed: ${players('us')}.`,
    ],
    [
      'play --us self-reliance',
      `There is no persona "self-reliance" for the US (it plays for China). Allowed: ${players('us')}.`,
    ],
    ['play --us constructor', `There is no persona "constructor" for the US. Allowed: ${players('us')}.`],
    [
      'play --cn managed-opennes',
      `There is no persona "managed-opennes" for China; did you mean "managed-openness"? Allowed: ${players('cn')}.`,
    ],
    ['play --lens Author', `There is no lens "Author"; did you mean "author"? Allowed: ${names('lenses')}.`],
    [
      'play --scenario after-shock',
      `There is no scenario "after-shock"; did you mean "after-the-shock"? Allowed: ${names('scenarios')}.`,
    ],
    [
      'play --values __proto__',
      'There is no set of values "__proto__". Allowed: balanced, strategic-lead, prosperity, public-good.',
    ],
    ['play --sed 3', `There is no flag "--sed" of play; did you mean "--seed"? Allowed: ${flags}.`],
    ['--json play', `The flag --json needs its command before it: ${orCommands}.`],
    ['play -j', `There is no flag "-j" of play. Allowed: ${flags}.`],
    ['play --json=1', 'The flag --json takes no value, and --json=1 gives it one.'],
    ['play --seed', 'The flag --seed <text> needs its value after it.'],
    ['play --seed=', '--seed is ""; allowed is some text that is not empty.'],
    ['play now', 'play was given more words than it takes; allowed is play [options].'],
    ['explain a b', 'explain was given more words than it takes; allowed is explain [options] [file].'],
    ['replay', 'replay needs the JSON file of a record after it.'],
    ['replay a.json b.json', 'replay was given more words than it takes; allowed is replay [options] <file>.'],
    ['replay nowhere/record.json', 'There is no file "nowhere/record.json".'],
    ['replay packge.json', 'There is no file "packge.json"; did you mean "package.json"?'],
    ['replay src', '"src" cannot be read (EISDIR); allowed is a file with a record.'],
    [
      'replay r.json --scenario after-the-shock',
      '--scenario is "after-the-shock"; allowed is the path of a file of your own, for instance my-scenario.yaml.',
    ],
    ['replay /dev/zero', '"/dev/zero" is too large; allowed are at most 20 MB.'],
  ])('%s', async (words, complaint) => {
    const typed = words === '' ? [] : words.split(' ');
    expect(await answer(typed, QUIET)).toEqual({ code: 2, output: '', complaint });
  });

  it('a flag before any command that has it names the nearest of all', async () => {
    const { code, complaint } = await answer(['--jsno'], QUIET);
    expect(code).toBe(2);
    expect(complaint).toMatch(/^There is no flag "--jsno"; did you mean "--json"\? Allowed: --help, --scenario, .+\.$/);
  });
});
