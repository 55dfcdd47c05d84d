// A share link carries the whole game: opened elsewhere it gives the same fingerprint, or one sentence says why not.

import { expect, it } from 'vitest';
import { parseLink, writeLink } from '../../src/format/link.ts';
import { prepare } from '../../src/format/prepare.ts';
import { hashOf } from '../../src/model/hash.ts';
import { isMilestone } from '../../src/model/scenario.ts';
import { asTold } from '../../src/personas/as-told.ts';
import { playOut, recordOf } from '../../src/personas/play-out.ts';
import { CATALOGUE } from '../laws/generated-games.ts';
import { expectAccessible, expectNoWrongs, playToTheEnd, press, setStage, startGame } from './stage.ts';

const visit = setStage(4613);

it('opens a shared game elsewhere with the same ending, scores and fingerprint', async () => {
  const stage = await visit();
  const { page } = stage;
  await startGame(stage, 'shared 🎏', 'China', 'one-lesson');
  await playToTheEnd(page);
  const ending = await page.getByRole('heading', { level: 1 }).innerText();
  const scores = await page.locator('.score-table').innerText();
  await press(page, 'Share');
  const link = await page.getByRole('textbox', { name: 'Share this game' }).inputValue();
  expectNoWrongs(stage);

  const other = await visit();
  await other.page.goto(link);
  await other.page.getByText(/it gives the same fingerprint: [0-9a-f]{16}/).waitFor();
  expect(await other.page.getByRole('heading', { level: 1 }).innerText()).toBe(ending);
  expect(await other.page.locator('.score-table').innerText()).toBe(scores);
  await expectAccessible(other.page, 'shared');
  expectNoWrongs(other);

  const shared = parseLink(link);
  if (!shared.ok) throw new Error(shared.message);
  const { game, hash } = shared.value;
  const refused = [
    [`${link.slice(0, -12)}${link.slice(-11)}`, /is not a whole share link/],
    [`${stage.address}#/shared/${writeLink({ ...game, rules: '0' }, hash)}`, /rules/],
    [`${stage.address}#/shared/${writeLink(game, '0123456789abcdef')}`, /0123456789abcdef/],
  ] as const;
  for (const [bad, reason] of refused) {
    const third = await visit();
    await third.page.goto(bad);
    const sentence = await third.page.getByRole('alert').innerText();
    expect(sentence).toMatch(reason);
    expect(sentence.trim().split('\n')).toHaveLength(1);
    expectNoWrongs(third);
  }
});

it('starts again with the same seed, and from the other side', async () => {
  const stage = await visit();
  const { page } = stage;
  await startGame(stage, 'once more', 'United States', 'one-lesson');
  await playToTheEnd(page);
  await press(page, 'Other side');
  await page.getByRole('heading', { name: 'You lead China' }).waitFor();
  await page.goBack();
  await page.getByRole('heading', { name: 'Turning points' }).waitFor();
  await press(page, 'Again with the same seed');
  await page.getByRole('heading', { name: 'You lead the United States' }).waitFor();
  expectNoWrongs(stage);
});

it('answers what a scenario asks, at the end of a shared game of it', async () => {
  const stage = await visit();
  const [us, cn] = [asTold('us'), asTold('cn')];
  const playing = playOut(prepare(CATALOGUE, 'road-to-deepseek', 'even-handed'), '1', us, cn);
  const record = recordOf(playing, { seed: '1', values: 'balanced', players: { us: us.id, cn: cn.id } });
  await stage.page.goto(`${stage.address}#/shared/${writeLink(record, hashOf(playing))}`);
  const answer = isMilestone(playing.scenario, playing.state) ? 'It came to that.' : 'It did not come to that.';
  await stage.page.getByText('What this scenario asks').getByText(answer).waitFor();
  expectNoWrongs(stage);
});
