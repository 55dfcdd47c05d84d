// A teacher's own scenario and lens at the command line: played, replayed, listed, and refused with one sentence.

import { describe, expect, it } from 'vitest';
import { printed, refused, workshop } from './asked.ts';

const { file, path } = workshop();

const scenario = file(
  'my-lesson.yaml',
  `id: my-lesson
extends: after-the-shock
text: { en: { title: My lesson, summary: Scarcity teaches more. } }
parameters: { scarcityGain: 0.2 }
`,
);
const lens = file(
  'my-lens.json',
  JSON.stringify({
    id: 'my-lens',
    text: { en: { title: 'My lens', summary: 'Open source does more.' } },
    overrides: { openSourceGain: { value: 0.03, because: 'a guess for class' } },
  }),
);

async function report(...words: readonly string[]) {
  return JSON.parse(await printed(...words, '--json'));
}

describe('files of one’s own', () => {
  it('are played, and known by the ids that they give themselves', async () => {
    const own = await report('play', '--scenario', scenario, '--lens', lens);
    expect(own).toMatchObject({ scenario: 'my-lesson', lens: 'my-lens' });
    const plain = await report('play');
    expect(own.hash).not.toBe(plain.hash);
  });

  it('travel with the record of what was played in them', async () => {
    const own = await report('play', '--scenario', scenario, '--lens', lens);
    const record = file('own-record.json', JSON.stringify(own));
    expect(await report('replay', record, '--scenario', scenario, '--lens', lens)).toEqual(own);
    expect(await report('replay', record)).toEqual(own);
    expect(await printed('explain', record, '--turn', '1')).toContain('my-lesson');
  });

  it('are needed where a record carries none, and must be those that it was played in', async () => {
    const { record, hash } = await report('play', '--scenario', scenario, '--lens', lens);
    const { own: _, ...bare } = record;
    const path = file('bare-record.json', JSON.stringify({ record: bare, hash }));
    expect(await refused('replay', path)).toMatch(/^The record: scenario is "my-lesson"; allowed is one of after-/);
    expect(await refused('replay', path, '--scenario', scenario)).toMatch(/^The record: lens is "my-lens"; allowed/);
    expect(await report('replay', path, '--scenario', scenario, '--lens', lens)).toMatchObject({ hash });
    const other = file('other-lesson.json', JSON.stringify({ ...record.own[0].source, parameters: {} }));
    expect(await refused('replay', path, '--scenario', other, '--lens', lens)).toMatch(/^The record plays out to/);
  });

  it('are listed among the others', async () => {
    const list = await report('list', '--scenario', scenario, '--lens', lens);
    expect(list.scenarios.map(({ id }: { id: string }) => id)).toContain('my-lesson');
    expect(list.lenses.at(-1)).toMatchObject({ id: 'my-lens', text: { zh: { title: 'My lens' } } });
    const gain = list.parameters['my-lesson'].find(({ name }: { name: string }) => name === 'scarcityGain');
    expect(gain).toMatchObject({ value: 0.2 });
  });

  it('are swept and compared with the project’s', async () => {
    const table = await printed('sweep', '--lenses', `even-handed,${lens}`, '--scenario', scenario, '--seeds', '2');
    expect(table).toMatch(/^my-lesson, balanced values: 4 games on 2 seeds\./);
    expect(table).toMatch(/^my-lens +coalition-builder/m);
    expect(await printed('compare', '--lens-b', lens, '--seeds', '2')).toMatch(/^even-handed \/ my-lens /m);
  });

  it.each<readonly [string, () => string, RegExp]>([
    ['missing', () => path('my-leson.yaml'), /^There is no file ".+"; did you mean "my-lesson\.yaml"\?$/],
    ['a folder', () => '/tmp/', /^"\/tmp\/" cannot be read \(EISDIR\); allowed is a file with a scenario\.$/],
    [
      'no YAML',
      () => file('broken.yaml', 'id: [1,'),
      /^broken\.yaml: line 1 cannot be read as YAML .+ allowed is valid YAML\.$/,
    ],
    ['no JSON', () => file('broken.json', '{'), /^broken\.json is not JSON; allowed is a scenario as JSON\.$/],
    ['empty', () => file('empty.yaml', ''), /^empty\.yaml: the whole is null; allowed is /],
    ['too large', () => file('large.yaml', '#'.repeat(1_000_001)), /^".+" is too large; allowed are at most 1 MB\.$/],
    [
      'a parameter out of its range',
      () =>
        file(
          'range.yaml',
          'id: a\nextends: after-the-shock\ntext: {en: {title: a, summary: a}}\nparameters: {spillover: 9}',
        ),
      /^range\.yaml: parameters\.spillover is 9; allowed is a number from .+\.$/,
    ],
    [
      'the id of another',
      () => file('same.yaml', 'id: after-the-shock\nextends: after-the-shock\ntext: {en: {title: a, summary: a}}'),
      /^same\.yaml: .+ allowed is a .+\.$/,
    ],
  ])('that are %s are refused', async (_, name, message) => {
    const complaint = await refused('play', '--scenario', name()).catch((problem) => {
      throw problem;
    });
    expect(complaint).toMatch(message);
  });
});
