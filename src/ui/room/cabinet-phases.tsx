// A turn from a seat in a cabinet: the own part first, the plan and the talk beside it.

import { type Position, pricesOf } from '../../model/options.ts';
import { totalPrice } from '../../model/prices.ts';
import { rivalOf, type Side } from '../../model/sides.ts';
import { POWERS } from '../../model/variables.ts';
import type { Known } from '../../room/known.ts';
import { type CabinetSeat, PARTS, seatKey } from '../../room/seat.ts';
import type { CabinetSight, PupilSight } from '../../room/sight.ts';
import { words } from '../../store/language.ts';
import { fieldName, valueName } from '../decision-name.ts';
import { Purse } from '../purse.tsx';
import type { Columns } from './columns.ts';
import { Fold, RoleFold } from './fold.tsx';
import { AllNumbers, LastDecision, News, ScoreLine, type SeenProps, WhatChanged } from './known-parts.tsx';
import { meetsNow, OthersAsk } from './others-ask.tsx';
import { roomWords } from './room-words.ts';
import { RoleBrief } from './seats.tsx';
import { Talk } from './talk.tsx';
import { Decided, Plan, Vote } from './vote.tsx';
import { Revealed, WhatHappened } from './what-happened.tsx';

interface CabinetProps extends SeenProps {
  readonly sight: PupilSight & { readonly cabinet: CabinetSight };
  readonly seat: CabinetSeat;
  readonly position: Position;
}

/** Lays out a phase. */
export function cabinetColumns(props: CabinetProps): Columns {
  const { sight, ground, known, seat } = props;
  const talk = <Talk sight={sight} labels={ground.scenario.labels} />;
  const numbers = (
    <Fold title={roomWords().brief.numbers}>
      <AllNumbers {...props} />
    </Fold>
  );
  switch (sight.phase) {
    case 'discuss':
    case 'decide':
      return voting(props, talk, numbers);
    case 'reveal':
      return {
        first: <Revealed known={known} you={seat.side} />,
        beside: (
          <>
            {sight.cabinet.last ? (
              <section aria-labelledby="how-decided">
                <h3 id="how-decided">{roomWords().reveal.how}</h3>
                <Decided resolution={sight.cabinet.last} trimmed={roomWords().reveal.trimmed} />
              </section>
            ) : null}
            {talk}
          </>
        ),
      };
    case 'explain':
      return {
        first: (
          <>
            <ScoreLine {...props} />
            <WhatChanged {...props} />
          </>
        ),
        beside: (
          <>
            <News known={known} spoken={sight.news} />
            {talk}
          </>
        ),
        rest: numbers,
      };
    default:
      return {
        first: (
          <>
            <OwnPartBefore {...props} />
            <WhatHappened {...props} spoken={sight.news} />
            <Rival known={known} side={rivalOf(seat.side)} players={sight.setup.players} />
          </>
        ),
        beside: (
          <>
            {known.before ? <RoleFold sight={sight} /> : <RoleBrief sight={sight} />}
            <OthersAsk said={sight.said} />
            {talk}
          </>
        ),
        rest: numbers,
      };
  }
}

function voting(props: CabinetProps, talk: Columns['beside'], numbers: Columns['rest']): Columns {
  const { sight, known, seat, position } = props;
  return {
    first: <Vote key={`${sight.turn}/${seatKey(seat)}`} sight={sight} seat={seat} position={position} />,
    beside: (
      <>
        <Plan sight={sight} seat={seat} position={position} />
        <OthersAsk said={sight.said} about={meetsNow(sight.cabinet.resolution.taken)} />
        {talk}
      </>
    ),
    rest: (
      <>
        <Fold title={known.before ? roomWords().brief.changed : roomWords().brief.first}>
          <WhatHappened {...props} spoken={sight.news} />
          <Rival known={known} side={rivalOf(seat.side)} players={sight.setup.players} />
        </Fold>
        {numbers}
        <RoleFold sight={sight} />
      </>
    ),
  };
}

/** A pupil's own part before it is voted on: what is asked, how it stands, and what there is to spend. */
function OwnPartBefore({ sight, seat: { role, side }, position, reading, known }: CabinetProps) {
  const say = roomWords().brief;
  const { cabinet } = sight;
  const { wish } = cabinet.resolution;
  const stands = known.before ? say.stands : say.standsFirst;
  const hand = cabinet.hand.map((id) => valueName('initiative', id)).join(words().page.comma);
  const has = {
    money: reading.now.know(POWERS[side].money),
    politicalCapital: reading.now.know(POWERS[side].politicalCapital),
  };
  return (
    <section className="own-part" aria-labelledby="own-part-before">
      <h3 id="own-part-before">{say.own}</h3>
      <dl className="own-fields">
        {PARTS[role].map((field) => (
          <div key={field}>
            <dt>{fieldName(field)}</dt>
            <dd>
              {field === 'initiative'
                ? words().moments.decide.initiativeQuestion
                : words().choices[field].question[side]}
              <small>{field === 'initiative' ? hand : stands(valueName(field, wish[field]))}</small>
            </dd>
          </div>
        ))}
      </dl>
      <h4>{say.purse}</h4>
      <Purse has={has} spends={totalPrice(pricesOf(position.scenario, position.state, side, wish))} />
    </section>
  );
}

interface RivalProps {
  readonly known: Known;
  readonly side: Side;
  readonly players: PupilSight['setup']['players'];
}

/** What is known of the rival: its doctrine where a persona governs it, and what it decided last. */
function Rival({ known, side, players }: RivalProps) {
  const persona = words().personas[players[side]];
  if (known.decisions.length === 0 && !persona) return null;
  return (
    <section aria-labelledby="rival">
      <h3 id="rival">{words().moments.brief.rival}</h3>
      {persona ? (
        <blockquote className={side}>
          <b>
            {persona.name}
            {words().page.comma}
            {words().shortNames[side]}
          </b>
          <br />“{persona.creed}”
        </blockquote>
      ) : null}
      {known.decisions.length > 0 ? <p>{words().moments.brief.rivalLast}</p> : null}
      <LastDecision known={known} side={side} />
    </section>
  );
}
