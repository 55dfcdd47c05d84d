// What a classroom says. The words come with its pages, apart from those of every page.

import type { roomWords } from './en/room.ts';
import type { Said } from './words.ts';

/** The words of the classroom, in one language. */
export type RoomWords = Said<typeof roomWords>;
