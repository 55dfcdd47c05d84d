// The decisions that turned the game, as cards: what was chosen, what the other choice would have led to, through which
// rules, and the evidence behind them; and the turns in which the balance moved most.

import { LEAST_GAIN, type TurningDecision } from '../../lab/turning.ts';
import type { Playing } from '../../model/game.ts';
import type { Values } from '../../model/scenario.ts';
import { turningPoints } from '../../model/turning-points.ts';
import { inSentence, words } from '../../store/language.ts';
import { fieldName, valueName } from '../decision-name.ts';
import { EvidenceList } from '../evidence.tsx';
import { figure } from '../figures.ts';
import { sentences } from './naming.ts';
import { ThroughWhat } from './through-what.tsx';
import type { Search } from './use-aftermath.ts';

/** Shows what turned the game, or how far the search for it has come. */
export function TurningCards(props: { readonly playing: Playing; readonly values: Values; readonly search: Search }) {
  const { playing, values, search } = props;
  const text = words().endWords;
  return (
    <section className="turning" aria-labelledby="turning-title">
      <h2 id="turning-title">{words().endPage.turning}</h2>
      {'found' in search ? (
        <>
          <p>{search.found.turning.length > 0 ? text.turningIntro(search.found.changes) : text.turningNone}</p>
          <ol className="turning-cards">
            {search.found.turning.map((decision) => (
              <Card key={JSON.stringify(decision.change)} playing={playing} decision={decision} />
            ))}
          </ol>
        </>
      ) : (
        <Searching {...search.progress} />
      )}
      <h3>{text.swings}</h3>
      <ul className="swings">
        {turningPoints(playing, values, 3).map(({ record, swing, part }) => (
          <li key={record.label}>
            {text.swingLine(
              record.label,
              words().powersInSentence[swing < 0 ? 'cn' : 'us'],
              figure(Math.abs(swing), 1),
              inSentence(words().scoreParts[part]),
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Searching({ done, of }: { readonly done: number; readonly of: number }) {
  const text = words().endWords;
  return (
    <div className="searching">
      <p role="status">{text.searching}</p>
      <progress value={done} max={Math.max(1, of)} aria-label={text.searching} />
      <small>{of > 0 ? text.searched(done, of) : ''}</small>
    </div>
  );
}

function Card({ playing, decision }: { readonly playing: Playing; readonly decision: TurningDecision }) {
  const text = words().endWords;
  const { change, finish, gain, isOtherEnding, trimmed } = decision;
  const { side, field, turn } = change;
  const [from, to] = [valueName(field, change.from), valueName(field, change.to)];
  const told = gain < 0 ? text.worse : text.better;
  const cites = [...new Set([...(field === 'initiative' ? [] : words().choices[field].evidence), ...decision.cites])];
  return (
    <li className={`turning-card ${side}-card`}>
      <p className="card-head">
        <b className={side}>{words().places[side]}</b> <span>{playing.turns[turn]?.label}</span>
        {Math.abs(gain) < LEAST_GAIN ? null : (
          <span className="mark">{gain < 0 ? `▲ ${text.paidOff}` : `▼ ${text.costly}`}</span>
        )}
        {isOtherEnding ? <span className="mark other">✦ {text.otherEndingMark}</span> : null}
      </p>
      <h3>{text.chose(fieldName(field), from)}</h3>
      <p>
        {sentences(
          told(to, from, words().powersInSentence[side], figure(Math.abs(gain), 1)) +
            text.totals(figure(finish.totals.us, 1), figure(finish.totals.cn, 1)),
          isOtherEnding ? text.endingWould(words().endings[finish.ending]?.name ?? '') : text.endingSame,
        )}
      </p>
      <ThroughWhat through={decision} look="fine" />
      {trimmed > 0 ? <p className="fine">{text.trimmed(trimmed)}</p> : null}
      <details>
        <summary>{text.evidence}</summary>
        <EvidenceList ids={cites} />
      </details>
    </li>
  );
}
