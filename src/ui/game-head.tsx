// The head of a turn: which half-year it is, who sits here, how far the game has come, and the steps of the turn.

import type { ReactNode } from 'react';
import { MOMENTS, type Moment } from '../format/save.ts';
import type { Playing } from '../model/game.ts';
import { words } from '../store/language.ts';
import type { Seated } from '../store/table.ts';

/** Tells which turn a moment is about, from 0: after the commit it is the one just played. */
export function dueIn({ moment, playing }: Pick<Seated, 'moment' | 'playing'>): number {
  return playing.turns.length - (moment === 'brief' || moment === 'decide' ? 0 : 1);
}

interface HeadProps {
  readonly playing: Playing;
  readonly due: number;
  readonly children: ReactNode;
}

/** Shows the head of a turn; its children say who sits here. */
export function GameHead({ playing: { scenario }, due, children }: HeadProps) {
  const { labels, halfYears } = scenario;
  return (
    <header className="game-head">
      <p className="half-year">
        <b>{words().gamePage.turn(labels[due] ?? '', due + 1, labels.length, halfYears)}</b>
        <span>{children}</span>
      </p>
      <div className="progress" aria-hidden="true">
        {labels.map((label, index) => (
          <i key={label} className={index < due ? 'done' : index === due ? 'now' : ''} />
        ))}
      </div>
    </header>
  );
}

/** Shows the steps of a turn, and which of them it is. */
export function Steps({ at }: { readonly at: Moment }) {
  return (
    <ol className="steps" aria-label={words().gamePage.stepsName}>
      {MOMENTS.map((moment) => (
        <li key={moment} aria-current={moment === at ? 'step' : undefined}>
          {words().gamePage.steps[moment]}
        </li>
      ))}
    </ol>
  );
}
