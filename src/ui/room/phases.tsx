// What stands on a pupil's page in each phase, for a cabinet and for an office: the own part first.

import type { ReactNode } from 'react';
import { type Position, pricesOf } from '../../model/options.ts';
import { totalPrice } from '../../model/prices.ts';
import { rivalOf, SIDES, type Side } from '../../model/sides.ts';
import { POWERS } from '../../model/variables.ts';
import { type Reading, readKnown } from '../../room/reading.ts';
import type { CabinetSeat } from '../../room/seat.ts';
import { isInCabinet, type Office, PARTS } from '../../room/seat.ts';
import type { CabinetSight, Known, PupilSight } from '../../room/sight.ts';
import { CATALOGUE } from '../../store/catalogue.ts';
import { told, words } from '../../store/language.ts';
import { BothDecided } from '../moments/reveal.tsx';
import { Purse } from '../purse.tsx';
import { Glossed } from '../rules/term.tsx';
import { Weights } from '../weights.tsx';
import { type Ground, positionOf } from './ground.ts';
import { AllNumbers, Blocs, LastDecision, News, ScoreLine, WhatChanged } from './known-parts.tsx';
import { fieldName, valueName } from './naming.ts';
import { OfficeDesk } from './office.tsx';
import { meetsNow, metBy, OthersAsk } from './others-ask.tsx';
import { Over } from './over.tsx';
import { roomWords } from './room-words.ts';
import { Mates, RoleBrief, SeatChooser } from './seats.tsx';
import { Talk } from './talk.tsx';
import { Decided, Plan, Vote } from './vote.tsx';

interface PhaseProps {
  readonly sight: PupilSight;
  readonly ground: Ground;
  readonly known: Known | undefined;
}

/** What a page is made of: the main things, and those beside or below them. */
interface Columns {
  readonly main: ReactNode;
  readonly side: ReactNode;
}

/** Shows what a phase is about. */
export function PhaseView(props: PhaseProps) {
  const { main, side } = columnsOf(props);
  return (
    <div className="room-columns">
      <div className="room-main">{main}</div>
      <div className="room-side">{side}</div>
    </div>
  );
}

function columnsOf(props: PhaseProps): Columns {
  const { sight, ground, known } = props;
  const { seat } = sight.me;
  if (sight.phase === 'over') return { main: <Over sight={sight} />, side: null };
  if (sight.phase === 'lobby' || !seat || !known) return lobby(props);
  const reading = readKnown(known);
  if (!isInCabinet(seat)) return officeColumns({ sight, ground, known, reading, office: seat.office });
  const { cabinet } = sight;
  if (!cabinet) return lobby(props);
  const position = positionOf(ground.scenario, reading.state, seat.side, cabinet.hand);
  return cabinetColumns({ sight: { ...sight, cabinet }, ground, known, reading, seat, position });
}

function lobby({ sight, ground }: PhaseProps): Columns {
  return {
    main: (
      <>
        <RoleBrief sight={sight} />
        <SeatChooser sight={sight} />
        <Mates sight={sight} />
      </>
    ),
    side: <HowItBegins sight={sight} ground={ground} />,
  };
}

function HowItBegins({ sight: { setup }, ground }: Pick<PhaseProps, 'sight' | 'ground'>) {
  if (!CATALOGUE.ok) return null;
  const { scenarios, lenses } = CATALOGUE.value;
  const lens = lenses[setup.lens];
  return (
    <section aria-labelledby="how-it-begins">
      <h3 id="how-it-begins">{roomWords().brief.first}</h3>
      <p className="story">
        <Glossed text={told(scenarios[ground.scenario.id]?.text)?.summary ?? ''} />
      </p>
      <h4>{roomWords().brief.counts}</h4>
      <Weights values={ground.values} />
      {lens ? (
        <>
          <h4>
            {words().moments.brief.lens}
            {words().page.colon}
            {told(lens.text).title}
          </h4>
          <p className="fine">{told(lens.text).summary}</p>
        </>
      ) : null}
    </section>
  );
}

interface WorldProps {
  readonly ground: Ground;
  readonly known: Known;
  readonly reading: Reading;
}

interface CabinetProps extends WorldProps {
  readonly sight: PupilSight & { readonly cabinet: CabinetSight };
  readonly seat: CabinetSeat;
  readonly position: Position;
}

function cabinetColumns(props: CabinetProps): Columns {
  const { sight, ground, known, reading, seat, position } = props;
  const { labels } = ground.scenario;
  const { side } = seat;
  const talk = <Talk sight={sight} labels={labels} />;
  const numbers = <Folded title={roomWords().brief.numbers}>{<AllNumbers reading={reading} you={side} />}</Folded>;
  const role = <RoleFold sight={sight} />;
  switch (sight.phase) {
    case 'discuss':
    case 'decide':
      return {
        main: (
          <>
            <Vote key={`${sight.turn}/${seat.role}`} sight={sight} seat={seat} position={position} />
            <Folded title={known.before ? roomWords().brief.changed : roomWords().brief.first}>
              {known.before ? <Changed {...props} eyes={side} spoken={sight.news} /> : <HowItBegins {...props} />}
              <RivalsLast known={known} side={rivalOf(side)} />
            </Folded>
            {numbers}
            {role}
          </>
        ),
        side: (
          <>
            <Plan sight={sight} seat={seat} position={position} />
            <OthersAsk said={sight.said} about={meetsNow(sight.cabinet.resolution.taken)} />
            {talk}
          </>
        ),
      };
    case 'reveal':
      return {
        main: <Revealed known={known} you={side} />,
        side: (
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
        main: (
          <>
            <ScoreLine {...props} eyes={side} />
            <WhatChanged {...props} eyes={side} />
            {numbers}
          </>
        ),
        side: (
          <>
            <News known={known} spoken={sight.news} />
            {talk}
          </>
        ),
      };
    default:
      return {
        main: (
          <>
            <OwnPartBefore {...props} />
            {known.before ? <Changed {...props} eyes={side} spoken={sight.news} /> : <HowItBegins {...props} />}
            <RivalsLast known={known} side={rivalOf(side)} />
            {numbers}
          </>
        ),
        side: (
          <>
            {known.before ? role : <RoleBrief sight={sight} />}
            <OthersAsk said={sight.said} />
            {talk}
          </>
        ),
      };
  }
}

/** A pupil's own part before it is voted on: what is asked, how it stands, and what there is to spend. */
function OwnPartBefore({ sight, seat: { role, side }, position, reading, known }: CabinetProps) {
  const say = roomWords().brief;
  const { wish } = sight.cabinet.resolution;
  const stands = known.before ? say.stands : say.standsFirst;
  const has = {
    money: reading.now.know(POWERS[side].money),
    politicalCapital: reading.now.know(POWERS[side].politicalCapital),
  };
  const spends = totalPrice(pricesOf(position.scenario, position.state, side, wish));
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
                : words().choices[field].question[side]}{' '}
              <small>{field === 'initiative' ? cards(sight.cabinet) : stands(valueName(field, wish[field]))}</small>
            </dd>
          </div>
        ))}
      </dl>
      <h4>{say.purse}</h4>
      <Purse has={has} spends={spends} />
    </section>
  );
}

function cards({ hand }: CabinetSight): string {
  return hand.map((id) => valueName('initiative', id)).join(words().page.comma);
}

function Changed(props: WorldProps & { readonly eyes: Side | Office; readonly spoken: PupilSight['news'] }) {
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

function RivalsLast({ known, side }: { readonly known: Known; readonly side: Side }) {
  if (known.decisions.length === 0) return null;
  return (
    <section aria-labelledby="rivals-last">
      <h3 id="rivals-last">{roomWords().brief.rival}</h3>
      <LastDecision known={known} side={side} />
    </section>
  );
}

function RoleFold({ sight }: { readonly sight: PupilSight }) {
  return (
    <Folded title={roomWords().seat.open}>
      <RoleBrief sight={sight} />
      <Mates sight={sight} />
    </Folded>
  );
}

function Folded({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <details className="folded">
      <summary>{title}</summary>
      {children}
    </details>
  );
}

/** Both decisions side by side, and which demands they met. */
function Revealed({ known, you }: { readonly known: Known; readonly you: Side | undefined }) {
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

function officeColumns(props: WorldProps & { readonly sight: PupilSight; readonly office: Office }): Columns {
  const { sight, ground, known, reading, office } = props;
  const numbers = <Folded title={roomWords().brief.numbers}>{<AllNumbers reading={reading} you={undefined} />}</Folded>;
  const blocs = office === 'press' ? null : <Blocs reading={reading} office={office} />;
  const desk = <OfficeDesk sight={sight} office={office} scenario={ground.scenario} />;
  const asks = <OthersAsk said={sight.said} />;
  const role = <RoleFold sight={sight} />;
  const changed = known.before ? <Changed {...props} eyes={office} spoken={[]} /> : <HowItBegins {...props} />;
  if (sight.phase === 'reveal') {
    return {
      main: <Revealed known={known} you={undefined} />,
      side: (
        <>
          {office === 'press' ? desk : null}
          {blocs}
        </>
      ),
    };
  }
  return {
    main: (
      <>
        {sight.phase === 'explain' && office !== 'press' ? null : desk}
        {blocs}
        {sight.phase === 'explain' ? null : asks}
      </>
    ),
    side: (
      <>
        {changed}
        {numbers}
        {role}
      </>
    ),
  };
}
