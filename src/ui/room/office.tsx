// The offices outside the cabinets: Europe and the south set a demand, the press puts one on its front page and publishes
// headlines. Everybody sees both before the cabinets decide.

import { type ReactNode, useEffect, useId, useState } from 'react';
import type { Scenario } from '../../model/scenario.ts';
import { DEMANDS, VOICES } from '../../model/statement.ts';
import { LONGEST } from '../../room/command.ts';
import type { Office } from '../../room/seat.ts';
import type { PupilSight } from '../../room/sight.ts';
import { words } from '../../store/language.ts';
import { useRoom } from '../../store/room.ts';
import { amount, figure } from '../figures.ts';
import { Headlines } from './known-parts.tsx';
import { roomWords } from './room-words.ts';
import { LineForm } from './talk.tsx';

interface OfficeProps {
  readonly sight: PupilSight;
  readonly office: Office;
  readonly scenario: Scenario;
}

/** Shows what an office decides. */
export function OfficeDesk({ sight, office, scenario }: OfficeProps) {
  return office === 'press' ? (
    <PressDesk sight={sight} scenario={scenario} />
  ) : (
    <DemandDesk sight={sight} office={office} scenario={scenario} />
  );
}

function mayChoose({ phase, frozen }: PupilSight): boolean {
  return (phase === 'brief' || phase === 'discuss') && !frozen;
}

/** What was chosen: what was pressed last, even before the room has said so. */
function useChoice<T extends string>(stands: T | null, ask: (value: T | null) => Promise<{ readonly ok: boolean }>) {
  const [wish, setWish] = useState<{ readonly value: T | null } | undefined>(undefined);
  useEffect(() => {
    setWish((now) => (now?.value === stands ? undefined : now));
  }, [stands]);
  return {
    chosen: wish ? wish.value : stands,
    async choose(value: T | null) {
      setWish({ value });
      const reply = await ask(value);
      if (!reply.ok) setWish(undefined);
    },
  };
}

function parameterOf({ parameters }: Scenario, name: 'demandPull' | 'frontPage'): number {
  const found = parameters[name];
  return typeof found === 'number' ? found : 0;
}

function DemandDesk({ sight, office, scenario }: OfficeProps & { readonly office: Exclude<Office, 'press'> }) {
  const { ask } = useRoom();
  const { office: say, demands } = roomWords();
  const { chosen, choose } = useChoice(sight.said[office] ?? null, (demand) => ask({ do: 'demand', demand }));
  const pull = parameterOf(scenario, 'demandPull');
  const share = (x: number) => words().page.percent(amount(100 * x));
  return (
    <Cards
      title={say.demand}
      question={say.demandQuestion}
      isOpen={mayChoose(sight)}
      cards={[
        { value: null, name: say.noDemand, body: say.noDemandNote },
        ...DEMANDS.map((demand) => ({ value: demand, name: demands[demand].name, body: demands[demand].met })),
      ]}
      chosen={chosen}
      onChoose={(demand) => void choose(demand)}
    >
      <p className="fine">{say.moves(share(pull), share(pull * parameterOf(scenario, 'frontPage')))}</p>
    </Cards>
  );
}

function PressDesk({ sight, scenario }: Omit<OfficeProps, 'office'>) {
  const { ask } = useRoom();
  const { office: say, demands, talk, brief, state } = roomWords();
  const { chosen, choose } = useChoice(sight.said.press ?? null, (voice) => ask({ do: 'front', voice }));
  const isSaid = sight.phase !== 'reveal' && sight.phase !== 'explain';
  return (
    <>
      {isSaid ? (
        <Cards
          title={say.front}
          question={say.frontQuestion(figure(parameterOf(scenario, 'frontPage'), 1))}
          isOpen={mayChoose(sight)}
          cards={[
            { value: null, name: say.noFront, body: '' },
            ...VOICES.map((voice) => {
              const demand = sight.said[voice];
              return { value: voice, name: say.choose[voice], body: demand ? demands[demand].name : say.nothingAsked };
            }),
          ]}
          chosen={chosen}
          onChoose={(voice) => void choose(voice)}
        />
      ) : null}
      <section aria-labelledby="publish">
        <h3 id="publish">{talk.title.office}</h3>
        {sight.me.muted ? (
          <p className="fine">{state.muted}</p>
        ) : (
          <LineForm
            name="publish"
            label={say.publish}
            send={say.doPublish}
            most={LONGEST.headline}
            said={sight.news.filter(({ by }) => by === sight.me.name).map(({ text }) => text)}
            onSend={(text) => ask({ do: 'publish', text })}
          />
        )}
        <p className="fine">{say.publishNote}</p>
        {sight.news.length === 0 ? (
          <p className="quiet-news">{brief.nothingPublished}</p>
        ) : (
          <Headlines spoken={sight.news} />
        )}
      </section>
    </>
  );
}

interface CardsProps<T extends string> {
  readonly title: string;
  readonly question: string;
  readonly isOpen: boolean;
  readonly cards: readonly { readonly value: T | null; readonly name: string; readonly body: string }[];
  readonly chosen: T | null;
  readonly onChoose: (value: T | null) => void;
  readonly children?: ReactNode;
}

/** One of a few cards, as native radios. */
function Cards<T extends string>({ title, question, isOpen, cards, chosen, onChoose, children }: CardsProps<T>) {
  const name = useId();
  return (
    <section className="own-part">
      <fieldset className="option-group hand" disabled={!isOpen}>
        <legend>{title}</legend>
        <p className="question">{question}</p>
        {isOpen ? null : <p className="fine">{roomWords().office.later}</p>}
        <div className="options">
          {cards.map(({ value, name: called, body }) => (
            <label key={value ?? ''} className={chosen === value ? 'option chosen' : 'option'}>
              <input type="radio" name={name} checked={chosen === value} onChange={() => onChoose(value)} />
              <span className="option-name">{called}</span>
              {body === '' ? null : <span className="card-body">{body}</span>}
            </label>
          ))}
        </div>
        {children}
      </fieldset>
    </section>
  );
}
