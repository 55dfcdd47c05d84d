// The games of a room side by side on the wall: for each a picture of its world, its numbers, the way of both capabilities and
// what was decided; on one scale for all, so that what differs is seen. The same as a table stands below.

import { useMemo } from 'react';
import { SIDES } from '../../model/sides.ts';
import { type Said, VOICES } from '../../model/statement.ts';
import { nameOf, type Variable, WORLD_VARIABLES } from '../../model/variables.ts';
import type { Known } from '../../room/known.ts';
import { readKnown } from '../../room/reading.ts';
import type { WallSight, WallWorld } from '../../room/sight.ts';
import { variableText, words } from '../../store/language.ts';
import { Pips } from '../both-decided.tsx';
import { figure, signed } from '../figures.ts';
import { newsOf } from '../map/sight.ts';
import { optionName } from '../option-group.tsx';
import { Present } from './present.tsx';
import { roomWords } from './room-words.ts';
import { teacherWords } from './teacher-words.ts';
import { useTurns } from './use-turns.ts';
import { WorldLines } from './world-lines.tsx';
import { Shores, WorldPicture } from './world-picture.tsx';
import './wall-worlds.css';

const { tension, commons, governance, publicGood } = WORLD_VARIABLES;
const SHOWN: readonly Variable[] = [tension, commons, governance, publicGood];
const DIALS = ['controls', 'openSource', 'compute'] as const;
/** Where a card has to share its height with another one below. */
const MANY = 4;

interface WorldsProps {
  readonly wall: WallSight;
  readonly known: readonly Known[];
  /** Looks at one world in full. */
  readonly onLook: (world: number) => void;
}

/** Shows the games side by side. */
export function WallWorlds({ wall, known, onLook }: WorldsProps) {
  const say = teacherWords().wall;
  const { labels } = useTurns(wall.setup);
  const highest = SHOWN.map((variable) => Math.max(100, ...known.map(({ now }) => now[variable] ?? 0)));
  const ways = known.flatMap(({ way = [] }) => way.flat());
  const span = [Math.min(...ways), Math.max(...ways)] as const;
  return (
    <section className="wall-worlds" aria-labelledby="worlds-title">
      <div className="worlds-lead">
        <h2 id="worlds-title">{say.worlds}</h2>
        <span className="fine">{say.sameLuck}</span>
        <p className="worlds-key fine">
          {say.bars}
          {(['us', 'commons', 'cn'] as const).map((stack) => (
            <span key={stack} className={stack}>
              <i aria-hidden="true" /> {stack === 'commons' ? words().chartWords.commons : words().shortNames[stack]}
            </span>
          ))}
          <span>{say.marks}</span>
        </p>
      </div>
      <Shores />
      <div className="world-cards" data-many={wall.worlds.length > MANY} data-choosing={isChoosing(wall)}>
        {wall.worlds.map((world, number) => {
          const one = known[number];
          return one ? (
            <WorldCard
              // biome-ignore lint/suspicious/noArrayIndexKey: a game is its number.
              key={number}
              {...{ wall, world, highest, span, labels }}
              known={one}
              name={roomWords().world(String(number + 1))}
              onLook={() => onLook(number)}
            />
          ) : null;
        })}
      </div>
    </section>
  );
}

/** Tells whether the turn is still to be decided. */
function isChoosing({ phase }: WallSight): boolean {
  return phase === 'brief' || phase === 'discuss' || phase === 'decide';
}

interface CardProps {
  readonly wall: WallSight;
  readonly world: WallWorld;
  readonly known: Known;
  readonly name: string;
  /** The end of the scale of each number, and of the lines: the same for all worlds. */
  readonly highest: readonly number[];
  readonly span: readonly [number, number];
  readonly labels: readonly string[];
  readonly onLook: () => void;
}

function WorldCard({ wall, world, known, name, highest, span, labels, onLook }: CardProps) {
  const { phase } = wall;
  const reading = useMemo(() => readKnown(known), [known]);
  const choosing = isChoosing(wall);
  const asked = saidNow(choosing ? world.said : (known.said.at(-1) ?? {}));
  const headlines =
    phase === 'explain' || phase === 'brief' ? newsOf(known.events).map(({ headline }) => headline) : [];
  const [newest] = world.news.slice(-1);
  return (
    <article className="world-card" aria-label={name}>
      <header>
        <h3>
          <button type="button" className="link" title={teacherWords().wall.look(name)} onClick={onLook}>
            {name}
          </button>
        </h3>
        {choosing ? <Present world={world} wall={wall} /> : null}
      </header>
      <div className="world-drawn">
        <WorldPicture know={reading.now.know} />
        {known.way && known.way.length > 1 ? <WorldLines way={known.way} {...{ span, labels }} /> : null}
      </div>
      <div className="world-told">
        <dl className="world-numbers">
          {SHOWN.map((variable, i) => {
            const { written } = variableText(nameOf(variable));
            const [now, past] = [reading.now.know(variable), reading.past?.know(variable)];
            return (
              <div key={variable} style={{ '--share': now / (highest[i] ?? 100) } as object}>
                <dt>{shortName(variable)}</dt>
                <dd>
                  <b>{figure(now, written)}</b>{' '}
                  {past === undefined ? null : <small>{signed(now - past, written)}</small>}
                </dd>
              </div>
            );
          })}
        </dl>
        <Decided known={known} />
        {asked ? <p className="fine">{asked}</p> : null}
        {headlines.map((headline) => (
          <p key={headline} className="headline">
            {headline}
          </p>
        ))}
        {newest ? (
          <p className="headline press">
            “{newest.text}” <small>{newest.by}</small>
          </p>
        ) : null}
      </div>
    </article>
  );
}

/** The three great choices of both powers, once they are revealed. */
function Decided({ known }: { readonly known: Known }) {
  const last = known.decisions.at(-1);
  if (!last) return null;
  return (
    <table className="world-decided">
      <thead className="visually-hidden">
        <tr>
          <td />
          {SIDES.map((side) => (
            <th key={side} scope="col">
              {words().shortNames[side]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {DIALS.map((dial) => (
          <tr key={dial}>
            <th scope="row">{words().choices[dial].name}</th>
            {SIDES.map((side) => (
              <td key={side} className={side}>
                <Pips level={last[side][dial]} tone={side} />
                {optionName(dial, last[side][dial])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Names a number in a word or two. */
function shortName(variable: Variable): string {
  const { chartWords } = words();
  const short = new Map([
    [tension, chartWords.tension],
    [commons, chartWords.commons],
    [governance, chartWords.governance],
  ]);
  return short.get(variable) ?? variableText(nameOf(variable)).name;
}

/** Writes what others ask for, in one line. */
function saidNow(said: Said): string {
  const { others, demands } = roomWords();
  return VOICES.flatMap((voice) => {
    const demand = said[voice];
    return demand === undefined ? [] : [others.asks[voice](demands[demand].name)];
  }).join(words().page.semicolon);
}
