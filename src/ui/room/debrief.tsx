// The debrief: each game by its turning points, what each cabinet chose and took the other for, the other choice under the
// same luck, the games side by side, and questions to talk about. Everything is worked out here from the records.

import { useMemo, useState } from 'react';
import { valuesOf } from '../../format/prepare.ts';
import { replay } from '../../format/replay.ts';
import { endingOf } from '../../model/ending.ts';
import { isOver } from '../../model/game.ts';
import { hashOf } from '../../model/hash.ts';
import { scores, type Values } from '../../model/scenario.ts';
import type { Over } from '../../room/sight.ts';
import { admit, CATALOGUE } from '../../store/catalogue.ts';
import { words } from '../../store/language.ts';
import { Story } from '../end/story.tsx';
import { TurningCards } from '../end/turning-cards.tsx';
import { useAftermath } from '../end/use-aftermath.ts';
import { ValueSets } from '../end/value-sets.tsx';
import '../end.css';
import './teacher.css';
import { figure } from '../figures.ts';
import { Prompts } from './debrief-prompts.tsx';
import { Actions } from './debrief-save.tsx';
import { Beliefs, Compared, TurnByTurn, WhoSat } from './debrief-tables.tsx';
import type { Pupils, Told } from './debrief-told.ts';
import { roomWords } from './room-words.ts';
import { teacherWords } from './teacher-words.ts';

/** Plays the records again; those that do not play here are left out. */
function toldOf(over: Over): readonly Told[] {
  return over.records.flatMap((record, number) => {
    const admitted = admit(record);
    if (!admitted.ok || !CATALOGUE.ok) return [];
    const played = replay(CATALOGUE.value, admitted.value);
    if (!played.ok) return [];
    return [{ game: admitted.value, playing: played.value, minutes: over.minutes[number] ?? [] }];
  });
}

interface DebriefProps {
  readonly over: Over;
  /** There where the teacher looks. */
  readonly pupils: Pupils;
  /** The world in which whoever looks has sat. */
  readonly own?: number | undefined;
  /** Whether it is read from afar: the result comes first and large, and nothing is taken along. */
  readonly afar?: boolean;
}

/** Shows the debrief of a room. */
export function Debrief({ over, pupils, own, afar = false }: DebriefProps) {
  const worlds = useMemo(() => toldOf(over), [over]);
  const [at, setAt] = useState(own ?? 0);
  const [named, setNamed] = useState(false);
  const say = teacherWords().debrief;
  const shown = worlds[at] ?? worlds[0];
  if (!CATALOGUE.ok || !shown) return null;
  const values = valuesOf(CATALOGUE.value, shown.game.values);
  return (
    <section className={afar ? 'debrief afar' : 'debrief'} aria-labelledby="debrief-title">
      <h2 id="debrief-title" className="debrief-title">
        {say.title}
      </h2>
      <p className="strap">{say.lead}</p>
      {worlds.length > 1 ? (
        <>
          <Compared worlds={worlds} values={values} />
          <fieldset className="which-world screen-only">
            <legend>{say.world}</legend>
            {worlds.map((_, number) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a game is its number.
              <label key={number}>
                <input type="radio" name="world" checked={at === number} onChange={() => setAt(number)} />{' '}
                {roomWords().world(String(number + 1))}
                {number === own ? words().page.aside(roomWords().seat.yours) : null}
              </label>
            ))}
          </fieldset>
        </>
      ) : null}
      {afar ? null : <Actions told={shown} number={at} values={values} pupils={named ? pupils : []} />}
      {pupils.length > 0 ? (
        <p className="screen-only">
          <label className="check">
            <input type="checkbox" checked={named} onChange={(event) => setNamed(event.target.checked)} /> {say.names}
          </label>{' '}
          <small>{say.namesNote}</small>
        </p>
      ) : null}
      <OneGame key={at} told={shown} worlds={worlds.length} values={values} />
      {named ? <WhoSat pupils={pupils} world={at} /> : null}
    </section>
  );
}

function OneGame(props: { readonly told: Told; readonly worlds: number; readonly values: Values }) {
  const { told, worlds, values } = props;
  const { game, playing } = told;
  const search = useAftermath(playing, values, 'us', () => []);
  const say = teacherWords().debrief;
  const turns = playing.scenario.labels.length;
  const ending = words().endings[endingOf(playing.scenario, playing.state, values)];
  const { us, cn } = scores(playing.state, values);
  return (
    <>
      <header className="verdict">
        {isOver(playing) ? (
          <>
            <h2>{ending?.name}</h2>
            <p className="strap">{ending?.story}</p>
          </>
        ) : (
          <p className="strap">{say.unfinished(playing.turns.length, turns)}</p>
        )}
        <p className="totals">
          <span className="us">
            {words().shortNames.us} {figure(us.total, 1)}
          </span>
          {' · '}
          <span className="cn">
            {words().shortNames.cn} {figure(cn.total, 1)}
          </span>
        </p>
      </header>
      {playing.turns.length > 0 ? (
        <>
          <Story
            game={game}
            playing={playing}
            values={values}
            search={search}
            person={words().endWords.governed.people}
          />
          <TurningCards playing={playing} values={values} search={search} />
          <TurnByTurn told={told} />
          <Beliefs playing={playing} />
          <ValueSets playing={playing} own={values.id} />
        </>
      ) : null}
      <Prompts told={told} search={search} worlds={worlds} />
      <p className="fine">
        {words().endPage.seed}
        {words().page.colon}
        {game.seed} · {hashOf(playing)}
      </p>
    </>
  );
}
