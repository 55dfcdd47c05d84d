// Makes the README's screenshot from the real, built game: `npm run screenshot` after a build.

import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { serve } from '../../src/server/serve.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const serving = await serve({ folder: resolve(ROOT, 'dist'), port: 0 });
const browser = await chromium.launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const page = await browser.newPage({
  viewport: { width: 1280, height: 800 },
  colorScheme: 'dark',
  reducedMotion: 'reduce',
});
const press = (name: string) => page.getByRole('button', { name, exact: true }).press('Enter');
await page.goto(`http://localhost:${serving.port}/`);
await page.getByText('Scenario, lens, values and seed').click();
await page.getByLabel('Seed: the luck of this game').fill('readme');
await press('Play');
for (let turn = 1; turn <= 4; turn++) {
  await press('To the decisions');
  for (const way of ['Commit', 'See what happens', 'And why']) await press(way);
  if (turn < 4) await press('Next turn');
}
await page.locator('[data-map=drawn] canvas').waitFor();
await page.evaluate(() => scrollTo(0, 0));
await page.screenshot({ path: resolve(ROOT, 'assets/screenshot.png') });
await browser.close();
await serving.close();
