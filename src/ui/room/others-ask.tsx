// What Europe and the south ask of both powers, what the press has on its front page, and who meets it.

import type { Decision } from '../../model/decision.ts';
import type { BySide } from '../../model/sides.ts';
import { SIDES } from '../../model/sides.ts';
import { type Demand, meets, type Said, VOICES, type Voice } from '../../model/statement.ts';
import { words } from '../../store/language.ts';
import { roomWords } from './room-words.ts';

interface AskProps {
  readonly said: Said;
  /** What is said of each demand, if anything. */
  readonly about?: ((demand: Demand) => string) | undefined;
  /** What its heading stands under: the wall's only one, or that of a phase. */
  readonly under?: 'wall' | 'phase';
}

/** Lists the demands of a turn. */
export function OthersAsk({ said, about, under = 'phase' }: AskProps) {
  const Heading = under === 'wall' ? 'h2' : 'h3';
  const say = roomWords().others;
  const asked = VOICES.filter((voice) => said[voice] !== undefined);
  return (
    <section className="others-ask" aria-labelledby="others-ask">
      <Heading id="others-ask">{say.title}</Heading>
      {asked.length === 0 ? <p className="fine">{say.none}</p> : null}
      <ul>
        {asked.map((voice) => (
          <Asked
            key={voice}
            voice={voice}
            demand={said[voice] as Demand}
            onFront={said.press === voice}
            about={about}
          />
        ))}
      </ul>
    </section>
  );
}

interface AskedProps extends Pick<AskProps, 'about'> {
  readonly voice: Voice;
  readonly demand: Demand;
  readonly onFront: boolean;
}

function Asked({ voice, demand, onFront, about }: AskedProps) {
  const { others, demands } = roomWords();
  const { name, met } = demands[demand];
  return (
    <li>
      <b>{others.asks[voice](name)}</b>
      {onFront ? <small className="on-front">{others.frontPage}</small> : null}
      <br />
      {met} {about?.(demand)}
    </li>
  );
}

/** Says whether a plan meets a demand. */
export function meetsNow(plan: Decision): (demand: Demand) => string {
  const say = roomWords().others;
  return (demand) => (meets(plan, demand) ? say.meets : say.misses);
}

/** Says which powers met a demand. */
export function metBy(decisions: BySide<Decision>): (demand: Demand) => string {
  const say = roomWords().others;
  return (demand) => {
    const [first, second] = SIDES.filter((side) => meets(decisions[side], demand));
    if (first === undefined) return say.unmet;
    return say.met(second === undefined ? words().powersInSentence[first] : say.both);
  };
}
