// Files out of the page and into it: saved games as one file of JSON, and what somebody chose or dropped.

import { parseJson } from '../../format/game-file.ts';
import { type Save, writeShelf } from '../../format/save.ts';
import { CATALOGUE } from '../../store/catalogue.ts';
import { LARGEST, type Taken, takeIn } from '../../store/incoming.ts';
import { refusalText, told, words } from '../../store/language.ts';
import { keepText, ownFile } from '../../store/own-files.ts';
import { ownWords } from '../own/own-words.ts';

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
  if (isOwn(file.name, text)) return [await takeOwn(file.name, text)];
  return takeIn(CATALOGUE.value, { file: file.name, text }, words().shellWords.games.copyOf, Date.now());
}

/** Tells a scenario or a lens from saved games: by its ending, or by what stands in it as JSON. */
function isOwn(name: string, text: string): boolean {
  if (/\.ya?ml$/i.test(name)) return true;
  const data = parseJson(text, name);
  if (!data.ok || typeof data.value !== 'object' || data.value === null) return false;
  const has = (field: string) => Object.hasOwn(data.value as object, field);
  const isGame = ['games', 'version', 'record', 'rules'].some(has);
  return !isGame && ['extends', 'overrides', 'parameters'].some(has);
}

/** Keeps a scenario or a lens, and says what became of it. */
async function takeOwn(name: string, text: string): Promise<Taken> {
  const kept = await keepText(name, text);
  const say = ownWords();
  if (!kept.ok) return { file: name, came: kept, told: say.refused(name, refusalText(kept)) };
  const title = told(ownFile(kept.value.kind, kept.value.id)?.text)?.title ?? kept.value.id;
  return { file: name, came: 'kept', told: say.arrived(title) };
}
