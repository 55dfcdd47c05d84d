// What to try next, computed from this game: a choice to hold from the start, a government not met yet, and the other
// chair. Each is a button that lays out that game.

import type { Aftermath, PolicyEffect } from '../../lab/turning.ts';
import type { Decision } from '../../model/decision.ts';
import { choose, type Game, type Playing } from '../../model/game.ts';
import { shortfall } from '../../model/options.ts';
import { rivalOf, type Side } from '../../model/sides.ts';
import { words } from '../../store/language.ts';
import { useTable } from '../../store/table.ts';
import { fieldName, valueName } from '../decision-name.ts';
import { figure } from '../figures.ts';
import { useNavigate } from '../navigate.ts';
import { doctrineName, sentences } from './naming.ts';
import { rivalOfGame } from './rivals.ts';

interface TryProps {
  readonly game: Game;
  readonly playing: Playing;
  readonly side: Side;
  readonly found: Aftermath;
}

/** The least gain in points that is worth a try. */
const WORTH = 0.05;

/** Shows the suggestions. */
export function TryNext({ game, playing, side, found }: TryProps) {
  const { begin, draft } = useTable();
  const navigate = useNavigate();
  const text = words().endWords;
  const { scenario, lens, values, seed } = game;
  const play = (as: Side, opponent: string, held?: PolicyEffect['policy']) => {
    const id = begin({ scenario, lens, values, seed, side: as, opponent });
    const { seated } = useTable.getState();
    if (held && seated) {
      const wish = choose(seated.draft, held.choice, held.value) as Decision;
      if (!shortfall(seated.playing, as, wish)) draft(held.choice, held.value);
    }
    navigate({ at: 'game', id });
  };
  const rival = rivalOf(side);
  const [best] = found.policies;
  const stranger = farthest(found, side);
  return (
    <section className="try-next" aria-labelledby="try-title">
      <h2 id="try-title">{text.tryNext}</h2>
      <ul>
        {best && best.gain > WORTH ? (
          <li>
            <h3>{text.hold(fieldName(best.policy.choice), valueName(best.policy.choice, best.policy.value))}</h3>
            <p>
              {sentences(
                text.holdWhy(words().powersInSentence[side], figure(best.gain, 1)),
                best.isOtherEnding ? text.endingWould(words().endings[best.finish.ending]?.name ?? '') : '',
              )}
            </p>
            <button type="button" onClick={() => play(side, rivalOfGame(game, side), best.policy)}>
              {text.holdGo}
            </button>
          </li>
        ) : null}
        {stranger ? (
          <li>
            <h3>{text.meet(doctrineName(stranger.rival) ?? stranger.rival)}</h3>
            <p>
              <q>{words().personas[stranger.rival]?.creed}</q>{' '}
              {text.meetWhy(figure(stranger.finish.totals.us, 1), figure(stranger.finish.totals.cn, 1))}
            </p>
            <button type="button" onClick={() => play(side, stranger.rival)}>
              {text.meetGo(doctrineName(stranger.rival) ?? stranger.rival)}
            </button>
          </li>
        ) : null}
        <li>
          <h3>{text.chair(words().powersInSentence[rival])}</h3>
          <p>{chairText(found, playing, rival)}</p>
          <button type="button" onClick={() => play(rival, rivalOfGame(game, rival))}>
            {text.chairGo(words().powersInSentence[rival])}
          </button>
        </li>
      </ul>
      <p className="fine">{text.tryNote}</p>
    </section>
  );
}

/** Of the governments that were not met, the one against which the same decisions fare worst. */
function farthest({ rivals }: Aftermath, side: Side): Aftermath['rivals'][number] | undefined {
  const lead = ({ finish: { totals } }: Aftermath['rivals'][number]) => totals[side] - totals[rivalOf(side)];
  return [...rivals].sort((a, b) => lead(a) - lead(b))[0];
}

function chairText({ missed }: Aftermath, playing: Playing, side: Side): string {
  const text = words().endWords;
  const change = missed[side]?.change;
  const power = words().powersInSentence[side];
  if (!change) return text.chairPlain(power);
  const { turn, field, from, to } = change;
  const label = playing.turns[turn]?.label ?? '';
  return text.chairWhy(label, power, valueName(field, from), valueName(field, to), figure(missed[side]?.gain ?? 0, 1));
}
