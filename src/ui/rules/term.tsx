// A term, explained where it stands: a quiet button whose meaning opens beside it. The browser's own popover, so that
// Escape, a press elsewhere and the keyboard close it as people know it.

import { type ReactNode, useId, useRef } from 'react';
import { words } from '../../store/language.ts';
import '../brief.css';

/** How far a meaning keeps from the edges of the window, in pixels. */
const EDGE = 8;

/** Shows a term with its meaning at hand; `id` is one of the terms that the words explain. */
function Term({ id, children }: { readonly id: string; readonly children?: ReactNode }) {
  const popover = useId();
  const button = useRef<HTMLButtonElement>(null);
  const meaning = useRef<HTMLSpanElement>(null);
  const term = words().briefWords.terms.find((one) => one.id === id);
  if (!term) return <>{children}</>;
  const place = () => {
    const [at, shown] = [button.current?.getBoundingClientRect(), meaning.current];
    if (!at || !shown) return;
    const { offsetWidth: width, offsetHeight: height } = shown;
    const below = at.bottom + EDGE + height < innerHeight;
    shown.style.left = `${Math.max(EDGE, Math.min(at.left, innerWidth - width - EDGE))}px`;
    shown.style.top = `${below ? at.bottom + EDGE / 2 : Math.max(EDGE, at.top - height - EDGE / 2)}px`;
  };
  return (
    <>
      <button type="button" ref={button} className="term" popoverTarget={popover}>
        {children ?? term.words[0]}
      </button>
      <span ref={meaning} id={popover} popover="auto" className="term-meaning" role="note" onToggle={place}>
        {term.meaning}
      </span>
    </>
  );
}

interface Spot {
  readonly at: number;
  readonly end: number;
  readonly id: string;
}

/** Finds the first place of each term in a text; longer terms go before shorter ones that they contain. */
function spotsIn(text: string): readonly Spot[] {
  const low = text.toLowerCase();
  const wanted = words().briefWords.terms.flatMap(({ id, words: named }) => named.map((word) => ({ id, word })));
  const spots: Spot[] = [];
  for (const { id, word } of [...wanted].sort((a, b) => b.word.length - a.word.length)) {
    if (spots.some((spot) => spot.id === id)) continue;
    const at = placeOfWord(low, word.toLowerCase());
    const end = at + word.length;
    if (at >= 0 && spots.every((spot) => end <= spot.at || at >= spot.end)) spots.push({ at, end, id });
  }
  return spots.sort((a, b) => a.at - b.at);
}

/** Finds a word as a whole: no letter of the Latin script on either side. */
function placeOfWord(text: string, word: string): number {
  const isLetter = (letter: string | undefined) => letter !== undefined && /[a-z]/.test(letter);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return at;
  }
  return -1;
}

/** Shows a text in which each term that needs it can be opened, at its first place. */
export function Glossed({ text }: { readonly text: string }) {
  const pieces: ReactNode[] = [];
  let from = 0;
  for (const { at, end, id } of spotsIn(text)) {
    pieces.push(
      text.slice(from, at),
      <Term key={id} id={id}>
        {text.slice(at, end)}
      </Term>,
    );
    from = end;
  }
  return (
    <>
      {pieces}
      {text.slice(from)}
    </>
  );
}
