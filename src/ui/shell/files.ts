// Files out of the page and into it: saved games as one file of JSON, and what somebody chose or dropped.

import { type Save, writeShelf } from '../../format/save.ts';
import { CATALOGUE } from '../../store/catalogue.ts';
import { LARGEST, type Taken, takeIn } from '../../store/incoming.ts';
import { words } from '../../store/language.ts';

/** Lets the browser save games as a file; `name` is what it is called, without its ending. */
export function saveToFile(saves: readonly Save[], name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([writeShelf(saves)], { type: 'application/json' }));
  link.download = `${fileName(name)}.json`;
  link.click();
  // The browser takes the file a moment after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Keeps of a name what every file system takes. */
function fileName(name: string): string {
  const plain = name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '');
  return plain || words().shellWords.games.file;
}

/** Reads files and takes in their games; says of each what became of it. */
export async function takeInFiles(files: readonly File[]): Promise<readonly Taken[]> {
  const taken: Taken[] = [];
  for (const file of files) taken.push(...(await takeInFile(file)));
  return taken;
}

async function takeInFile(file: File): Promise<readonly Taken[]> {
  if (!CATALOGUE.ok) return [{ file: file.name, came: CATALOGUE }];
  const refused = (code: string): readonly Taken[] => [
    { file: file.name, came: { ok: false, code, at: '', message: '' } },
  ];
  // A letter takes up to four bytes.
  if (file.size > LARGEST * 4) return refused('too-large');
  let text: string;
  try {
    text = await file.text();
  } catch {
    return refused('unreadable');
  }
  return takeIn(CATALOGUE.value, { file: file.name, text }, words().shellWords.games.copyOf, Date.now());
}
