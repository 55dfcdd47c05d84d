// The notes of a first game: which one stands, beside what, and when it has been done with. A note goes when the player
// has done what it says; which one stands follows from the game alone, so a reload shows the same.

import type { Moment } from '../../format/save.ts';
import type { Choice } from '../../model/decision.ts';
import type { Seated } from '../../store/table.ts';
import type { Words } from '../../text/words.ts';
import { dueIn } from '../game-head.tsx';

/** The name of a note. */
export type NoteId = keyof Words['guideWords']['notes'];

/** Beside what a note or hint stands: a choice by its name, or the first element that a selector finds. */
export type Beside = { readonly choice: Choice } | { readonly css: string };

interface Note {
  readonly id: NoteId;
  readonly turn: number;
  readonly moment: Moment;
  readonly beside: Beside;
  /** Tells whether the player has done it, where going on to the next moment is not the whole of it. */
  readonly done?: (seated: Seated, opened: boolean) => boolean;
}

/** Tells whether a choice was changed in this turn, whatever it stands at now. */
function tried(choice: Choice | 'initiative'): (seated: Seated) => boolean {
  return ({ draft, beside }) => {
    const { before = [], after = [] } = beside?.drafts ?? {};
    return [...before, ...after].some((other) => other[choice] !== draft[choice]);
  };
}

const NOTES: readonly Note[] = [
  { id: 'goals', turn: 0, moment: 'brief', beside: { css: '.panel .weights' } },
  { id: 'controls', turn: 0, moment: 'decide', beside: { choice: 'controls' }, done: tried('controls') },
  { id: 'openSource', turn: 0, moment: 'decide', beside: { choice: 'openSource' }, done: tried('openSource') },
  { id: 'purse', turn: 0, moment: 'decide', beside: { css: '.action-bar .purse' } },
  { id: 'reveal', turn: 0, moment: 'reveal', beside: { css: '.panel .reveal' } },
  { id: 'resolve', turn: 0, moment: 'resolve', beside: { css: '.panel .steer' } },
  {
    id: 'explain',
    turn: 0,
    moment: 'explain',
    beside: { css: '.panel .changes .figure' },
    done: (_, opened) => opened,
  },
  { id: 'onward', turn: 0, moment: 'explain', beside: { css: '.action-bar .primary' } },
  { id: 'rival', turn: 1, moment: 'brief', beside: { css: '.panel .chosen-list' } },
  {
    id: 'cards',
    turn: 1,
    moment: 'decide',
    beside: { css: '.panel .hand' },
    done: tried('initiative'),
  },
  { id: 'done', turn: 1, moment: 'explain', beside: { css: '.action-bar .primary' } },
];

/** The turns through which notes lead. */
export const COACHED_TURNS = 2;

/** Finds the note that stands now; `undefined` when the moment has none left. */
export function noteOf(seated: Seated): Note | undefined {
  const { coached = false, seen = [] } = seated.beside?.guided ?? {};
  if (!coached) return undefined;
  return NOTES.find(({ id, turn, moment }) => moment === seated.moment && turn === dueIn(seated) && !seen.includes(id));
}

/** Tells whether the note that stands has just been done. */
export function isDone(note: Note, seated: Seated, opened: boolean): boolean {
  return note.done?.(seated, opened) ?? false;
}
