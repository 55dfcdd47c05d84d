// Every step of a turn at every size, in both themes and both languages: nothing sticks out, no English is left on a
// Chinese page, and a picture of each is kept in `test/browser/shots/` for people to look at.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/text/en/words.ts';
import { zh } from '../../src/text/zh/words.ts';
import { expectNoWrongs, setStage } from './stage.ts';

const visit = setStage(4618);
const SHOTS = join(import.meta.dirname, 'shots');
mkdirSync(SHOTS, { recursive: true });

const SIZES = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];
const TALKS = [
  { language: 'en', locale: 'en-GB', words: en },
  { language: 'zh', locale: 'zh-CN', words: zh },
] as const;

/** Lists the texts on the page that are English sentences: three words of Latin letters in a row. */
async function englishOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent ?? '';
      if (!walker.currentNode.parentElement?.checkVisibility()) continue;
      if (/[A-Za-z]{2,} [A-Za-z]{2,} [A-Za-z]{2,}/.test(text)) found.push(text);
    }
    return found;
  });
}

/** Waits until what changed is drawn, the map too. */
const twoFrames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

describe.each(SIZES)('at $width pixels', (viewport) => {
  it.each(TALKS)('shows a turn in $language, in both themes', async ({ language, locale, words }) => {
    const stage = await visit({ viewport, locale });
    const { page } = stage;
    const keep = async (name: string) => {
      const { scroll, client, length, end } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
        length: document.documentElement.scrollHeight,
        end: (document.querySelector('main')?.getBoundingClientRect().bottom ?? 0) + scrollY,
      }));
      expect(scroll, name).toBeLessThanOrEqual(client);
      // Nothing that is hidden from sight lengthens the page below what it shows.
      expect(length, name).toBeLessThanOrEqual(Math.max(viewport.height, end + 1));
      if (language === 'zh') expect(await englishOn(page), name).toEqual([]);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.evaluate(twoFrames);
        await page.screenshot({ path: join(SHOTS, `${name}-${viewport.width}-${colorScheme}-${language}.png`) });
      }
    };
    await page.goto(stage.address);
    await page.getByRole('button', { name: words.startPage.play, exact: true }).waitFor();
    await keep('start');
    await page.getByRole('button', { name: words.startPage.play, exact: true }).press('Enter');
    for (const [moment, way] of [
      ['brief', words.moments.brief.go],
      ['decide', words.moments.decide.commit],
      ['reveal', words.moments.reveal.go],
      ['resolve', words.moments.resolve.go],
      ['explain', words.moments.explain.next],
    ] as const) {
      await page.locator(`[data-moment=${moment}]`).waitFor();
      await keep(moment);
      await page.getByRole('button', { name: way, exact: true }).press('Enter');
    }
    await page.locator('[data-moment=brief]').waitFor();
    await keep('told');
    await page.locator('.told-number').first().press('Enter');
    for (const rule of await page.locator('dialog tbody summary').all()) await rule.press('Enter');
    await page.locator('dialog .parameters').first().waitFor();
    await keep('opened');
    expectNoWrongs(stage);
  });
});
