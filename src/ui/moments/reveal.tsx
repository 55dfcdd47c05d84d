// The reveal: both decisions, side by side.

import { NO_INITIATIVE } from '../../model/decision.ts';
import { rivalOf } from '../../model/sides.ts';
import { disclosed } from '../../model/view.ts';
import type { Seated } from '../../store/table.ts';
import { BothDecided } from '../both-decided.tsx';

/** Shows both decisions of the last turn. */
export function Reveal({ seated: { playing, side } }: { readonly seated: Seated }) {
  const turn = playing.turns.at(-1);
  if (!turn) return null;
  const rival = rivalOf(side);
  const theirs = {
    ...turn.decisions[rival],
    initiative: disclosed(playing, rival).at(-1)?.initiative ?? NO_INITIATIVE,
  };
  const own = turn.decisions[side];
  const decisions = side === 'us' ? { us: own, cn: theirs } : { us: theirs, cn: own };
  return (
    <BothDecided order={[side, rival]} you={side} decisions={decisions} previous={playing.turns.at(-2)?.decisions} />
  );
}
