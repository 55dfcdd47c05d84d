// The advisers: what all world-views agree on, and two or three voices that do not agree, each with its reasons as they
// come out of its own world.

import type { Advice, Counsel } from '../../lab/advice.ts';
import type { Change } from '../../lab/forecast.ts';
import type { Decision } from '../../model/decision.ts';
import { choose } from '../../model/game.ts';
import { pricesOf } from '../../model/options.ts';
import { totalPrice } from '../../model/prices.ts';
import { CATALOGUE } from '../../store/catalogue.ts';
import { told, words } from '../../store/language.ts';
import type { Seated } from '../../store/table.ts';
import { EvidenceList } from '../evidence.tsx';
import { amount, figure, inMoney, signed } from '../figures.ts';
import { changeText, gaugeText, shift, shows } from './change-words.ts';

/** How many numbers an adviser names for a change, and how many against it. */
const NAMED = 2;

interface CounselProps {
  readonly counsel: Counsel | undefined;
  /** Whether the counsel is about the draft as it stands. */
  readonly current: boolean;
  readonly progress: { readonly heard: number; readonly of: number } | undefined;
  readonly seated: Seated;
  readonly span: string;
}

/** Shows the advisers. */
export function CounselList({ counsel, current, progress, seated, span }: CounselProps) {
  const { decideWords } = words();
  return (
    <>
      <p className="fine">{decideWords.counselNote}</p>
      <p className="fine hearing">
        {current || !progress ? (
          <Common counsel={counsel} span={span} />
        ) : (
          <>
            <progress max={progress.of} value={progress.heard} aria-label={decideWords.counsel} />{' '}
            {decideWords.hearing(progress.heard, progress.of)}
          </>
        )}
      </p>
      {counsel ? (
        <div className={current ? 'voices' : 'voices busy'}>
          {counsel.voices.map((advice) => (
            <Voice key={advice.lens} advice={advice} seated={seated} span={span} />
          ))}
          {counsel.voices.length === 0 ? <p>{decideWords.silent}</p> : null}
        </div>
      ) : null}
    </>
  );
}

function Common({ counsel, span }: { readonly counsel: Counsel | undefined; readonly span: string }) {
  const { decideWords } = words();
  if (!counsel) return null;
  const { common, worlds } = counsel;
  if (!common) return decideWords.noCommon;
  return decideWords.common(changeText(common.change), span, signed(common.least, 1), signed(common.most, 1), worlds);
}

function Voice({ advice, seated, span }: { readonly advice: Advice; readonly seated: Seated; readonly span: string }) {
  const { lens, change, gain, elsewhere } = advice;
  const { decideWords } = words();
  const view = CATALOGUE.ok ? CATALOGUE.value.lenses[lens] : undefined;
  const text = told(view?.text);
  const { helps, costs } = reasonsOf(advice, seated);
  return (
    <article className="voice">
      <h4>{text?.title ?? lens}</h4>
      <p className="belief">{text?.summary}</p>
      <p className="urge">{changeText(change)}</p>
      <p>
        {decideWords.inMyWorld(figure(gain, 1), span, shift(elsewhere, 1))}
        {helps.length > 0 ? ` ${decideWords.raises(decideWords.listed(helps))}` : ''}
        {costs.length > 0 ? ` ${decideWords.costs(decideWords.listed(costs))}` : ''}
      </p>
      {view && view.voices.length > 0 ? (
        <details>
          <summary>
            {decideWords.belief}
            <span className="visually-hidden">{words().page.aside(text?.title ?? lens)}</span>
          </summary>
          <EvidenceList ids={view.voices} />
        </details>
      ) : null}
    </article>
  );
}

/** What speaks for a change and against it: the numbers that it moves most, and its price. */
function reasonsOf({ moves, change }: Advice, seated: Seated) {
  const { side } = seated;
  const named = moves
    .filter((move) => move.gauge !== 'margin' && shows(move, side))
    .sort((a, b) => Math.abs(b.size) - Math.abs(a.size));
  const write = (wanted: boolean) =>
    named
      .filter(({ good }) => good > 0 === wanted)
      .slice(0, NAMED)
      .map((move) => {
        const { name, decimals } = gaugeText(move.gauge, side);
        return `${name} ${shift(move.mean, decimals)}`;
      });
  const { more, less } = priceMoved(seated, change);
  return { helps: [...write(true), ...less], costs: [...write(false), ...more] };
}

/** By how much a change of the draft moves what is to be paid this turn. */
function priceMoved({ playing, side, draft }: Seated, { choice, from, to }: Change) {
  const { decideWords } = words();
  const price = (value: Decision[typeof choice]) =>
    totalPrice(pricesOf(playing.scenario, playing.state, side, choose(draft, choice, value as never)));
  const [before, after] = [price(from), price(to)];
  const money = after.money - before.money;
  const consent = after.politicalCapital - before.politicalCapital;
  return {
    more: [
      ...(money > 0 ? [decideWords.moneyMore(amount(inMoney(money)))] : []),
      ...(consent > 0 ? [decideWords.consentMore(amount(consent))] : []),
    ],
    less: [
      ...(money < 0 ? [decideWords.moneyLess(amount(inMoney(-money)))] : []),
      ...(consent < 0 ? [decideWords.consentLess(amount(-consent))] : []),
    ],
  };
}
