// The screen between two persons at one device. It shows nothing that either may not know, and nothing of a game is drawn
// behind it: the map and the numbers come only when the seat is taken.

import '../guide.css';
import { useEffect, useRef } from 'react';
import { words } from '../../store/language.ts';
import { type Seated, useTable } from '../../store/table.ts';
import { GameHead } from '../game-head.tsx';
import { WayOn } from '../way-on.tsx';

/** Shows to whom the device is to be passed. */
export function HandOver({ seated }: { readonly seated: Seated }) {
  const { playing, side, beside } = seated;
  const { takeSeat } = useTable();
  const heading = useRef<HTMLHeadingElement>(null);
  const say = words().handOverWords;
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  return (
    <main className="game hand-over" id="main">
      <GameHead playing={playing} due={playing.turns.length}>
        {say.way.title}
      </GameHead>
      <section className={`hand-over-card ${side}`} aria-labelledby="hand-over-title">
        <i className="sign" aria-hidden="true" />
        <h2 id="hand-over-title" ref={heading} tabIndex={-1}>
          {say.handTo[side]}
        </h2>
        {beside?.waiting ? <p>{say.firstDone[side]}</p> : null}
        <p>{say.alone[side]}</p>
        <WayOn onGo={takeSeat}>{say.go[side]}</WayOn>
      </section>
    </main>
  );
}
