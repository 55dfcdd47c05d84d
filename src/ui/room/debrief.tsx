// The debrief: each game by its turning points, what each cabinet chose and took the other for, the other choice under the
// same luck, the games side by side, and questions to talk about. Everything is worked out here from the records.

import { useMemo, useState } from 'react';
import { writeGame } from '../../format/game-file.ts';
import { writeLink } from '../../format/link.ts';
import { valuesOf } from '../../format/prepare.ts';
import { replay } from '../../format/replay.ts';
import { endingOf } from '../../model/ending.ts';
import { type Game, isOver, type Playing, until } from '../../model/game.ts';
import { hashOf } from '../../model/hash.ts';
import { scores, type Values } from '../../model/scenario.ts';
import { type BySide, rivalOf, SIDES, type Side } from '../../model/sides.ts';
import { POWERS, read, WORLD_VARIABLES } from '../../model/variables.ts';
import { viewOf } from '../../model/view.ts';
import { isInCabinet } from '../../room/seat.ts';
import type { Over, TeacherSight } from '../../room/sight.ts';
import type { Resolution } from '../../room/tally.ts';
import { admit, CATALOGUE } from '../../store/catalogue.ts';
import { words } from '../../store/language.ts';
import { addressOf } from '../../store/place.ts';
import { csvFile, csvOf } from '../end/csv.ts';
import { fieldName, valueName } from '../end/naming.ts';
import { recordCsv } from '../end/record-csv.ts';
import { fileName, saveFile } from '../end/save-file.ts';
import { Story } from '../end/story.tsx';
import { TurningCards } from '../end/turning-cards.tsx';
import { useAftermath } from '../end/use-aftermath.ts';
import { ValueSets } from '../end/value-sets.tsx';
import '../end.css';
import './teacher.css';
import { figure } from '../figures.ts';
import { roomWords } from './room-words.ts';
import { saidLines } from './said-lines.ts';
import { teacherWords } from './teacher-words.ts';
import { votesIn } from './votes.ts';

interface Told {
  readonly game: Game;
  readonly playing: Playing;
  readonly minutes: Over['minutes'][number];
}

type Pupils = readonly Pick<TeacherSight['pupils'][number], 'id' | 'name' | 'seat'>[];

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
}

/** Shows the debrief of a room. */
export function Debrief({ over, pupils, own }: DebriefProps) {
  const worlds = useMemo(() => toldOf(over), [over]);
  const [at, setAt] = useState(own ?? 0);
  const [named, setNamed] = useState(false);
  const say = teacherWords().debrief;
  const shown = worlds[at] ?? worlds[0];
  if (!CATALOGUE.ok || !shown) return null;
  const values = valuesOf(CATALOGUE.value, shown.game.values);
  return (
    <section className="debrief" aria-labelledby="debrief-title">
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
      <Actions told={shown} number={at} values={values} pupils={named ? pupils : []} />
      {pupils.length > 0 ? (
        <p className="screen-only">
          <label className="check">
            <input type="checkbox" checked={named} onChange={(event) => setNamed(event.target.checked)} /> {say.names}
          </label>{' '}
          <small>{say.namesNote}</small>
        </p>
      ) : null}
      <OneGame key={at} told={shown} worlds={worlds} values={values} />
      {named ? <WhoSat pupils={pupils} world={at} /> : null}
    </section>
  );
}

function OneGame(props: { readonly told: Told; readonly worlds: readonly Told[]; readonly values: Values }) {
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
        <p>{say.totals(figure(us.total, 1), figure(cn.total, 1))}</p>
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
      <section className="prompts" aria-labelledby="prompts-title">
        <h2 id="prompts-title">{say.prompts}</h2>
        <ol>
          {'found' in search
            ? search.found.turning
                .slice(0, 2)
                .map(({ change }) => (
                  <li key={JSON.stringify(change)}>
                    {say.promptTurning(
                      playing.turns[change.turn]?.label ?? '',
                      words().powersInSentence[change.side],
                      words().endWords.chose(fieldName(change.field), valueName(change.field, change.from)),
                    )}
                  </li>
                ))
            : null}
          {worlds.length > 1 ? (
            <li>{say.promptClosest(roomWords().world(String(1)), roomWords().world(String(2)))}</li>
          ) : null}
          {say.promptsFixed.map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ol>
      </section>
      <p className="fine">
        {words().endPage.seed}
        {words().page.colon}
        {game.seed} · {hashOf(playing)}
      </p>
    </>
  );
}

/** The games over the same luck, side by side. */
function Compared({ worlds, values }: { readonly worlds: readonly Told[]; readonly values: Values }) {
  const say = teacherWords().debrief;
  return (
    <section aria-labelledby="compare-title">
      <h2 id="compare-title">{say.compare}</h2>
      <p className="fine">{say.compareNote}</p>
      <section className="scroll" tabIndex={0} aria-labelledby="compare-title">
        <table className="compared">
          <thead>
            <tr>
              <td />
              <th scope="col">{say.outcome}</th>
              {SIDES.map((side) => (
                <th key={side} scope="col" className={`number ${side}`}>
                  {words().shortNames[side]}
                </th>
              ))}
              <th scope="col" className="number">
                {words().worldVariables['tension']?.name}
              </th>
              <th scope="col" className="number">
                {words().worldVariables['commons']?.name}
              </th>
            </tr>
          </thead>
          <tbody>
            {worlds.map(({ playing }, number) => {
              const both = scores(playing.state, values);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a game is its number.
                <tr key={number}>
                  <th scope="row">{roomWords().world(String(number + 1))}</th>
                  <td>{words().endings[endingOf(playing.scenario, playing.state, values)]?.name}</td>
                  {SIDES.map((side) => (
                    <td key={side} className="number">
                      {figure(both[side].total, 1)}
                    </td>
                  ))}
                  <td className="number">{figure(read(playing.state, WORLD_VARIABLES.tension), 0)}</td>
                  <td className="number">{figure(read(playing.state, WORLD_VARIABLES.commons), 0)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </section>
  );
}

/** What each cabinet chose, and by what. */
function TurnByTurn({ told: { playing, minutes } }: { readonly told: Told }) {
  const say = teacherWords().debrief;
  return (
    <section aria-labelledby="turns-title">
      <h2 id="turns-title">{say.turns}</h2>
      <section className="scroll" tabIndex={0} aria-labelledby="turns-title">
        <table className="turn-by-turn">
          <thead>
            <tr>
              <th scope="col">{say.turn}</th>
              {SIDES.map((side) => (
                <th key={side} scope="col" className={side}>
                  {words().places[side]}
                </th>
              ))}
              {playing.turns.some(({ decisions }) => decisions.said) ? <th scope="col">{say.said}</th> : null}
            </tr>
          </thead>
          <tbody>
            {playing.turns.map(({ label, decisions }, turn) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {SIDES.map((side) => (
                  <td key={side}>
                    <Chosen playing={playing} turn={turn} side={side} resolution={minutes[turn]?.[side]} />
                  </td>
                ))}
                {playing.turns.some((one) => one.decisions.said) ? (
                  <td>{saidLines(decisions).join(words().page.semicolon)}</td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function Chosen(props: {
  readonly playing: Playing;
  readonly turn: number;
  readonly side: Side;
  readonly resolution: Resolution | undefined;
}) {
  const { playing, turn, side, resolution } = props;
  const decision = playing.turns[turn]?.decisions[side];
  if (!decision) return null;
  const fields = ['controls', 'openSource', 'compute', 'release', 'abroad', 'initiative'] as const;
  return (
    <ul className="chosen-list">
      {fields.map((field) => {
        const tally = resolution?.tallies.find((one) => one.field === field);
        return (
          <li key={field}>
            {fieldName(field)}
            {words().page.colon}
            <b>{valueName(field, decision[field])}</b>
            {tally && tally.counts.length > 0 ? <small> {votesIn(field, tally.counts)}</small> : null}
          </li>
        );
      })}
    </ul>
  );
}

/** What each took the other for when it decided, and what was true. */
function Beliefs({ playing }: { readonly playing: Playing }) {
  const say = teacherWords().debrief;
  const rows = useMemo(
    () =>
      playing.turns.map(({ label, before }, turn) => {
        const then = until(playing, turn);
        const of = (side: Side) => ({
          took: viewOf(then, side).know(POWERS[rivalOf(side)].capability),
          was: read(before, POWERS[rivalOf(side)].capability),
        });
        return { label, us: of('us'), cn: of('cn') } as { readonly label: string } & BySide<ReturnType<typeof of>>;
      }),
    [playing],
  );
  return (
    <section aria-labelledby="knew-title">
      <h2 id="knew-title">{say.knew}</h2>
      <p className="fine">{say.knewNote}</p>
      <section className="scroll" tabIndex={0} aria-labelledby="knew-title">
        <table className="beliefs">
          <thead>
            <tr>
              <th scope="col">{say.turn}</th>
              {SIDES.flatMap((side) => [
                <th key={`${side}/took`} scope="col" className={`number ${side}`}>
                  {words().shortNames[side]} · {say.estimate}
                </th>,
                <th key={`${side}/was`} scope="col" className="number">
                  {say.truth}
                </th>,
              ])}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.label}>
                <th scope="row">{row.label}</th>
                {SIDES.flatMap((side) => [
                  <td key={`${side}/took`} className="number">
                    {figure(row[side].took, 0)}
                  </td>,
                  <td key={`${side}/was`} className="number">
                    {figure(row[side].was, 0)}
                  </td>,
                ])}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function Actions(props: {
  readonly told: Told;
  readonly number: number;
  readonly values: Values;
  readonly pupils: Pupils;
}) {
  const { told, number, values, pupils } = props;
  const { game, playing, minutes } = told;
  const say = teacherWords().debrief;
  const name = (part: string, ending: string) =>
    fileName(['chips-and-commons', game.seed, `game-${number + 1}`, part], ending);
  const link = writeLink(game, hashOf(playing));
  return (
    <p className="end-actions screen-only">
      <a className="button" href={addressOf({ at: 'replay', game: link, turn: '0', branch: '' })}>
        {say.replay}
      </a>{' '}
      <a href={addressOf({ at: 'shared', link })}>{say.whole}</a>{' '}
      <button
        type="button"
        onClick={() => saveFile(name('', 'json'), new Blob([writeGame(game)], { type: 'application/json' }))}
      >
        {say.record}
      </button>{' '}
      <button
        type="button"
        onClick={() =>
          saveFile(
            name('', 'csv'),
            csvFile(`${recordCsv(playing, values)}\r\n${votesCsv(playing, minutes, pupils, number)}`),
          )
        }
      >
        {say.csv}
      </button>{' '}
      <button type="button" className="primary" onClick={() => print()}>
        {say.print}
      </button>
    </p>
  );
}

/** How each cabinet decided as CSV, and who sat where if that is wanted. */
function votesCsv(playing: Playing, minutes: Told['minutes'], pupils: Pupils, world: number): string {
  const votes = minutes.flatMap((both, turn) =>
    SIDES.flatMap((side) =>
      (both[side]?.tallies ?? []).map(({ field, counts, by }) => [
        playing.turns[turn]?.label,
        side,
        field,
        playing.turns[turn]?.decisions[side][field],
        by,
        counts.map(([value, count]) => `${value} x${count}`).join('; '),
      ]),
    ),
  );
  const seats = pupils
    .filter(({ seat }) => seat?.world === world)
    .map(({ name, seat }) => [
      name,
      isInCabinet(seat) ? seat.side : '',
      isInCabinet(seat) ? seat.role : (seat?.office ?? ''),
    ]);
  return [
    csvOf([['label', 'side', 'field', 'decided', 'by', 'votes'], ...votes]),
    seats.length > 0 ? csvOf([['nickname', 'side', 'role'], ...seats]) : '',
  ].join('\r\n');
}

function WhoSat({ pupils, world }: { readonly pupils: Pupils; readonly world: number }) {
  const here = pupils.filter(({ seat }) => seat?.world === world);
  return (
    <section aria-labelledby="who-title">
      <h2 id="who-title">{teacherWords().debrief.who}</h2>
      <ul className="people">
        {here.map(({ id, name, seat }) => (
          <li key={id}>
            <b>{name}</b>{' '}
            {isInCabinet(seat)
              ? `${words().shortNames[seat.side]} · ${roomWords().roles[seat.role].name}`
              : seat
                ? roomWords().roles[seat.office].name
                : ''}
          </li>
        ))}
      </ul>
    </section>
  );
}
