// The same twenty games give the same hashes in Chromium as in Node.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { setStage } from './stage.ts';

const visit = setStage(4615);
const ROOT = resolve(import.meta.dirname, '../..');

async function bundle(): Promise<string> {
  const built = await build({
    root: ROOT,
    logLevel: 'silent',
    // A library leaves this to whoever builds with it; a page has no such thing.
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      write: false,
      lib: { entry: resolve(import.meta.dirname, 'golden-page.ts'), name: 'golden', formats: ['iife'] },
    },
  });
  const [{ output }] = (Array.isArray(built) ? built : [built]) as [{ output: readonly { code?: string }[] }];
  return output[0]?.code ?? '';
}

it('plays the golden games to the same hashes as Node', async () => {
  const { page, address } = await visit({ bypassCSP: true });
  await page.goto(address);
  await page.addScriptTag({ content: await bundle() });
  const played = await page.evaluate(() => (globalThis as unknown as { golden: { hashes: object } }).golden.hashes);
  const { hashes } = JSON.parse(readFileSync(resolve(ROOT, 'test/golden/games.json'), 'utf8'));
  expect(Object.keys(played)).toHaveLength(20);
  expect(played).toEqual(hashes);
});
