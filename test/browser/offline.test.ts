// A game that was opened once goes on without a network; on plain http, where no service worker may be, it still plays.

import { expect, it } from 'vitest';
import { expectNoWrongs, press, setStage, startGame } from './stage.ts';

const visit = setStage(4617);

it('starts and plays a game without a network once it was opened', async () => {
  const visiting = await visit({ serviceWorkers: 'allow', fetchesAhead: true });
  const { page, address } = visiting;
  await page.goto(address);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active?.state === 'activated') return;
    await new Promise<void>((done) =>
      active?.addEventListener('statechange', () => (active.state === 'activated' ? done() : undefined)),
    );
  });
  await page.context().setOffline(true);
  await page.reload();
  await startGame(visiting, 'no network');
  await press(page, 'To the decisions');
  await press(page, 'Commit');
  await press(page, 'See what happens');
  await page.locator('[data-map=drawn] canvas').waitFor();
  await press(page, 'And why');
  await page.getByRole('button', { name: 'Next turn' }).waitFor();
  await page.context().setOffline(false);
  expectNoWrongs(visiting);
});

it('is an application that can be installed', async () => {
  const { page, address } = await visit();
  await page.goto(address);
  const manifest = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
    return link ? await (await fetch(link.href)).json() : undefined;
  });
  expect(manifest).toMatchObject({ display: 'standalone', start_url: './' });
  for (const { src } of manifest.icons) {
    const { ok, type } = await page.evaluate(async (url) => {
      const answer = await fetch(url);
      return { ok: answer.ok, type: answer.headers.get('content-type') };
    }, src);
    expect([src, ok, type]).toEqual([src, true, 'image/png']);
  }
});

it('plays on plain http, where the browser keeps nothing for it', async () => {
  const visiting = await visit();
  const { page } = visiting;
  const { port } = new URL(visiting.address);
  const plain = { ...visiting, address: `http://chips.test:${port}/` };
  await page.goto(plain.address);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await startGame(plain, 'plain http');
  await press(page, 'To the decisions');
  await press(page, 'Commit');
  await page.getByRole('button', { name: 'See what happens' }).waitFor();
  expect(visiting.wrongs.filter((wrong) => !wrong.startsWith('request to another host'))).toEqual([]);
});
