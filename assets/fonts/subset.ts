// Cuts the Chinese letters that the game uses out of Noto Sans SC (SIL Open Font License 1.1, beside this file), in two
// weights: npm run fonts -- FOLDER, where the folder holds NotoSansSC_400Regular.ttf and NotoSansSC_600SemiBold.ttf.
// `characters.txt` keeps what was cut, so that a test can tell when a new text needs more.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const ROOT = join(import.meta.dirname, '../..');
const WEIGHTS = { 400: 'NotoSansSC_400Regular.ttf', 600: 'NotoSansSC_600SemiBold.ttf' } as const;
/** Chinese letters, with their punctuation and full-width forms. */
const CHINESE = /[\u2e80-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’—…·]/gu;

/** Lists the Chinese letters of the project's texts, each once, in order. */
export function charactersUsed(): string {
  const folders = ['src/text/zh', 'src/text/en', 'scenarios'];
  const files = folders
    .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const found = new Set(files.flatMap((file) => readFileSync(file, 'utf8').match(CHINESE) ?? []));
  return [...found].sort().join('');
}

async function cut(folder: string): Promise<void> {
  const characters = charactersUsed();
  for (const [weight, file] of Object.entries(WEIGHTS)) {
    const font = await subsetFont(readFileSync(join(folder, file)), characters, { targetFormat: 'woff2' });
    writeFileSync(join(import.meta.dirname, `noto-sans-sc-${weight}.woff2`), font);
    console.log(`${weight}: ${[...characters].length} letters, ${(font.length / 1000).toFixed(0)} kB`);
  }
  writeFileSync(join(import.meta.dirname, 'characters.txt'), `${characters}\n`);
}

const [, script, folder] = process.argv;
if (script?.endsWith('subset.ts')) {
  if (folder === undefined) throw new Error('Say in which folder the two files of Noto Sans SC lie.');
  await cut(folder);
}
