// The guide: through a first game one note at a time, later a hint now and then. It stands beside the thing that it speaks
// of, never over it; the player really plays, and a note goes by doing what it says.

import '../guide.css';
import { useEffect, useMemo } from 'react';
import { words } from '../../store/language.ts';
import { useSettings } from '../../store/settings.ts';
import { awaitsSeat, type Seated, useTable } from '../../store/table.ts';
import { amount, figure } from '../figures.ts';
import { dueIn } from '../game-head.tsx';
import { Anchored } from './anchored.tsx';
import { type Hint, hintOf, hintsFor, marksOf } from './hints.ts';
import { type Beside, COACHED_TURNS, isDone, type NoteId, noteOf } from './notes.ts';

interface GuideProps {
  readonly seated: Seated;
  /** Whether the causes of a number are open. */
  readonly opened: boolean;
}

/** Shows the note or the hint that stands now, if any. */
export function Guide({ seated, opened }: GuideProps) {
  const { notice, coach } = useTable();
  const note = noteOf(seated);
  const done = note !== undefined && isDone(note, seated, opened);
  useEffect(() => {
    if (note && done) notice(note.id);
  }, [note, done, notice]);
  if (note) {
    return (
      <Card
        key={note.id}
        kind={words().guideWords.note}
        beside={note.beside}
        {...textOf(note.id, seated)}
        onNext={() => notice(note.id)}
        leave={words().guideWords.knowHow}
        onLeave={() => coach(false)}
      />
    );
  }
  return seated.moment === 'decide' ? <HintCard seated={seated} /> : null;
}

function textOf(id: NoteId, { side }: Seated): { readonly title: string; readonly text: string } {
  const { title, text } = words().guideWords.notes[id];
  return { title, text: typeof text === 'string' ? text : text[side] };
}

function HintCard({ seated }: { readonly seated: Seated }) {
  const { playing, side, beside } = seated;
  const { hints, set } = useSettings();
  const { notice } = useTable();
  const turn = playing.turns.length;
  const helpful = useMemo(() => hintsFor(playing, side), [playing, side]);
  const hint = hints === 'on' ? hintOf(helpful, side, turn, beside?.guided?.seen ?? []) : undefined;
  const marks = hint && marksOf(side, hint, turn);
  const shown = marks?.shown;
  useEffect(() => {
    if (shown) notice(shown);
  }, [shown, notice]);
  if (!hint || !marks) return null;
  return (
    <Card
      key={hint.id}
      kind={words().guideWords.hint}
      beside={hint.at === 'purse' ? { css: '.action-bar .purse' } : { choice: hint.at }}
      {...hintText(hint)}
      onNext={() => notice(marks.off)}
      leave={words().guideWords.noHints}
      onLeave={() => set({ hints: 'off' })}
    />
  );
}

function hintText(hint: Hint): { readonly title: string; readonly text: string } {
  return { title: words().guideWords.hints[hint.id].title, text: hintSentence(hint) };
}

function hintSentence(hint: Hint): string {
  const say = words().guideWords.hints;
  switch (hint.id) {
    case 'consentShort':
      return say.consentShort.text(amount(hint.price), amount(hint.has));
    case 'nearBrink':
      return say.nearBrink.text(figure(hint.tension, 0), figure(hint.brink, 0));
    case 'energyCaps':
      return say.energyCaps.text(figure(hint.usable, 0), figure(hint.compute, 0));
    case 'knowHowOut':
      return say.knowHowOut.text(figure(hint.level, 0), words().page.percent(figure(100 * hint.share, 0)));
    case 'moneyIdle':
      return say.moneyIdle.text(hint.turns);
  }
}

interface CardProps {
  readonly kind: string;
  readonly beside: Beside;
  readonly title: string;
  readonly text: string;
  readonly leave: string;
  readonly onNext: () => void;
  readonly onLeave: () => void;
}

function Card({ kind, beside, title, text, leave, onNext, onLeave }: CardProps) {
  return (
    <Anchored beside={beside}>
      <div className="coach" role="note" aria-label={`${kind}${words().page.colon}${title}`}>
        <p>
          <b>{title}</b> {text}
        </p>
        <div className="coach-ways">
          <button type="button" onClick={onNext}>
            {words().guideWords.next}
          </button>
          <button type="button" className="link" onClick={onLeave}>
            {leave}
          </button>
        </div>
      </div>
    </Anchored>
  );
}

/** Offers to take the notes up again, where somebody left them in a first game. */
export function ResumeGuide({ seated }: { readonly seated: Seated }) {
  const { coach } = useTable();
  const guided = seated.beside?.guided;
  const left = guided && !guided.coached && guided.seen.every((entry) => !entry.includes('/'));
  if (!left || dueIn(seated) >= COACHED_TURNS || awaitsSeat(seated)) return null;
  return (
    <button type="button" className="link" onClick={() => coach(true)}>
      {words().guideWords.resume}
    </button>
  );
}
