// The words of the classroom, in the language that is spoken.

import type { Refusal } from '../../format/outcome.ts';
import { refusalText, useLanguage } from '../../store/language.ts';
import { roomWords as en } from '../../text/en/room.ts';
import type { RoomWords } from '../../text/room-words.ts';
import { roomWords as zh } from '../../text/zh/room.ts';

/** The words of the classroom as they stand. */
export function roomWords(): RoomWords {
  return useLanguage.getState().language === 'zh' ? zh : en;
}

/** Says why a room refused something. */
export function roomRefusal(refusal: Refusal): string {
  const refusals: Readonly<Record<string, string>> = roomWords().refusals;
  const { code, at } = refusal;
  return refusals[code === 'invalid' && at !== '' ? `${code}-${at}` : code] ?? refusalText(refusal);
}
