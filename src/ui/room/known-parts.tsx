// What is known of a world, as a pupil reads it: what changed and why, the purse, all numbers, the news, and the rival's last
// decision.

import type { ReactNode } from 'react';
import { CHOICE_NAMES } from '../../model/decision.ts';
import { knownChange, totalFor } from '../../model/knowledge.ts';
import { type Bloc, rivalOf, SIDES, type Side, STACKS } from '../../model/sides.ts';
import { SPEAKS_FOR } from '../../model/statement.ts';
import { ADOPTION, nameOf, POWERS, SCORE_PARTS, type Variable, WORLD_VARIABLES } from '../../model/variables.ts';
import type { Known } from '../../room/known.ts';
import type { Reading } from '../../room/reading.ts';
import type { Office } from '../../room/seat.ts';
import type { Spoken } from '../../room/sight.ts';
import { variableText, words } from '../../store/language.ts';
import { fieldName, valueName } from '../decision-name.ts';
import { figure, signed } from '../figures.ts';
import { causesInWords } from '../moments/causes.ts';
import { headlines } from '../moments/explain.tsx';
import { NewsList } from '../news-list.tsx';
import { FigureCell, HEADLINES } from '../scoreboard.tsx';
import { WorldBoard } from '../world-board.tsx';
import type { Ground } from './ground.ts';
import { roomWords } from './room-words.ts';

/** What is known, and on which ground. */
export interface KnownProps {
  readonly ground: Ground;
  readonly known: Known;
  readonly reading: Reading;
}

/** What is known, through whose eyes, and what opens a number. */
export interface SeenProps extends KnownProps {
  readonly eyes: Side | Office;
  readonly onOpen: (variable: Variable) => void;
}

/** Lists the numbers that everybody outside the cabinets reads first, those of an office's blocs before all. */
function publicHeadlines(office: Office): readonly Variable[] {
  const { tension, commons, governance, publicGood } = WORLD_VARIABLES;
  const blocs: readonly Bloc[] = office === 'press' ? [] : SPEAKS_FOR[office];
  const shares = blocs.flatMap((bloc) => STACKS.map((stack) => ADOPTION[bloc][stack]));
  const powers = SIDES.flatMap((side) => [POWERS[side].openness, POWERS[side].confidence]);
  return [...shares, tension, commons, governance, publicGood, ...powers];
}

/** Tells what changed in the last turn with the largest causes: a government's own numbers, or what an office looks at. */
export function WhatChanged({ ground, reading, eyes, onOpen }: SeenProps) {
  const { now, past, causesOf } = reading;
  if (!past) return null;
  const variables = eyes === 'us' || eyes === 'cn' ? headlines(eyes) : publicHeadlines(eyes);
  const changes = variables.flatMap((variable) => {
    const { written } = variableText(nameOf(variable));
    const change = signed(now.know(variable) - past.know(variable), written);
    if (change === signed(0, written)) return [];
    const about = { scenario: ground.scenario, causes: causesOf(variable), now, past };
    return [{ variable, change, causes: causesInWords(variable, about) }];
  });
  if (changes.length === 0) return <p>{roomWords().brief.quiet}</p>;
  return (
    <ul className="changes">
      {changes.map(({ variable, change, causes }) => {
        const { owner, name, written } = variableText(nameOf(variable));
        return (
          <li key={variable}>
            <button type="button" className="figure" onClick={() => onOpen(variable)}>
              <span className={owner === 'us' || owner === 'cn' ? owner : ''}>
                {words().places[owner]}
                {words().page.colon}
                {name}
              </span>
              <b className="number">
                {now.isHidden(variable) ? '≈ ' : ''}
                {figure(now.know(variable), written)}
                <small>{words().page.aside(change)}</small>
              </b>
              {causes.length > 0 ? (
                <small className="because">{`${roomWords().brief.because} ${causes.join(words().page.comma)}`}</small>
              ) : null}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** Tells where both scores stand by the values of the room, as far as they are known. */
export function ScoreLine({ ground, reading, eyes }: Pick<SeenProps, 'ground' | 'reading' | 'eyes'>) {
  const { now, past } = reading;
  const say = roomWords().explain;
  const total = (side: Side) => figure(totalFor(now, side, ground.values), 1);
  if (eyes !== 'us' && eyes !== 'cn') return <p className="score-line">{say.scores(total('us'), total('cn'))}</p>;
  const rival = rivalOf(eyes);
  const change = past ? signed(knownChange(now, past, eyes, ground.values), 1) : '';
  return (
    <p className="score-line">
      {say.score(total(eyes), words().powersInSentence[rival], total(rival))}
      {change === '' ? null : ` ${say.moved(change)}`}
    </p>
  );
}

/** Lists the news of the last turn, and what the press has published. */
export function News({ known, spoken }: { readonly known: Known; readonly spoken: readonly Spoken[] }) {
  const say = roomWords().brief;
  return (
    <>
      {known.before ? (
        <section aria-labelledby="room-news">
          <h3 id="room-news">{say.news}</h3>
          <NewsList events={known.events} exposed={known.exposed} />
        </section>
      ) : null}
      {spoken.length > 0 ? (
        <section aria-labelledby="room-headlines">
          <h3 id="room-headlines">{say.headlines}</h3>
          <Headlines spoken={spoken} />
        </section>
      ) : null}
    </>
  );
}

/** Lists headlines that the press has published, the newest first. */
export function Headlines({ spoken }: { readonly spoken: readonly Spoken[] }) {
  return (
    <ul className="headlines">
      {[...spoken].reverse().map(({ id, text, by }) => (
        <li key={id}>
          <b>{text}</b> <small>{by}</small>
        </li>
      ))}
    </ul>
  );
}

/** Lists what a power decided last, as it is known. */
export function LastDecision({ known, side }: { readonly known: Known; readonly side: Side }) {
  const last = known.decisions.at(-1)?.[side];
  if (!last) return null;
  return (
    <ul className="chosen-list">
      {[...CHOICE_NAMES, 'initiative' as const].map((field) => (
        <li key={field}>
          {fieldName(field)} <b>{valueName(field, last[field])}</b>
        </li>
      ))}
    </ul>
  );
}

/** Shows every headline number that is known, of both powers and the world. */
export function AllNumbers({ reading, eyes, onOpen }: Pick<SeenProps, 'reading' | 'eyes' | 'onOpen'>) {
  const { now } = reading;
  const you = eyes === 'us' || eyes === 'cn' ? eyes : undefined;
  const order: readonly Side[] = you ? [you, rivalOf(you)] : SIDES;
  const shown = (variable: Variable) => <FigureCell now={now} past={undefined} variable={variable} onOpen={onOpen} />;
  const row = (name: string, of: (side: Side) => Variable): ReactNode => (
    <tr key={name}>
      <th scope="row">
        {variableText(`us.${name}`).name} <small>{variableText(`us.${name}`).unit}</small>
      </th>
      {order.map((side) => (
        <td key={side} className="number">
          {shown(of(side))}
        </td>
      ))}
    </tr>
  );
  return (
    <section className="scoreboard public-board">
      <div className="boards">
        <table>
          <thead>
            <tr>
              <td />
              {order.map((side) => (
                <th key={side} scope="col" className={`number ${side}`}>
                  {words().shortNames[side]}
                  {side === you ? <small>{words().page.aside(words().gamePage.you)}</small> : null}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {HEADLINES.map((name) => row(name, (side) => POWERS[side][name]))}
            {SCORE_PARTS.map((part) => row(`score.${part}`, (side) => POWERS[side].score[part]))}
          </tbody>
        </table>
        <WorldBoard cell={shown} />
      </div>
      <p className="fine">{you ? roomWords().brief.whoKnows : roomWords().brief.both}</p>
    </section>
  );
}

/** Shows who runs what in the blocs of an office. */
export function Blocs({ reading, office }: { readonly reading: Reading; readonly office: Exclude<Office, 'press'> }) {
  const say = roomWords().office;
  return (
    <table className="blocs">
      <caption>{say.blocs}</caption>
      <thead>
        <tr>
          <td />
          {STACKS.map((stack) => (
            <th key={stack} scope="col" className={`number ${stack}`}>
              {say.stack[stack]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {SPEAKS_FOR[office].map((bloc) => (
          <tr key={bloc}>
            <th scope="row">{words().places[bloc]}</th>
            {STACKS.map((stack) => (
              <td key={stack} className="number">
                {words().page.percent(figure(100 * reading.now.know(ADOPTION[bloc][stack]), 0))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
