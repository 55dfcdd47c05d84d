// What happened in the last turn: what changed and why with the news of it, and both decisions once they are revealed.

import { rivalOf, SIDES, type Side } from '../../model/sides.ts';
import type { Known } from '../../room/known.ts';
import type { PupilSight } from '../../room/sight.ts';
import { BothDecided } from '../both-decided.tsx';
import { HowItBegins } from './how-it-begins.tsx';
import { News, ScoreLine, type SeenProps, WhatChanged } from './known-parts.tsx';
import { metBy, OthersAsk } from './others-ask.tsx';
import { roomWords } from './room-words.ts';

/** Tells what changed and why, or how it begins where nothing has happened yet. */
export function WhatHappened(props: SeenProps & { readonly spoken: PupilSight['news'] }) {
  if (!props.known.before) return <HowItBegins ground={props.ground} />;
  return (
    <>
      <section aria-labelledby="changed">
        <h3 id="changed">{roomWords().brief.changed}</h3>
        <ScoreLine {...props} />
        <WhatChanged {...props} />
      </section>
      <News known={props.known} spoken={props.spoken} />
    </>
  );
}

/** Shows both decisions side by side, and which demands they met. */
export function Revealed({ known, you }: { readonly known: Known; readonly you: Side | undefined }) {
  const decisions = known.decisions.at(-1);
  if (!decisions) return null;
  const order = you ? [you, rivalOf(you)] : SIDES;
  const said = known.said.at(-1) ?? {};
  return (
    <>
      <BothDecided order={order} you={you} decisions={decisions} previous={known.decisions.at(-2)} />
      {Object.keys(said).length > 0 ? <OthersAsk said={said} about={metBy(decisions)} /> : null}
    </>
  );
}
