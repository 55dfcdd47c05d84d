// The tables of the debrief: the games side by side, what each cabinet chose and took the other for, and who sat where.

import { useMemo } from 'react';
import { endingOf } from '../../model/ending.ts';
import { type Playing, until } from '../../model/game.ts';
import { scores, type Values } from '../../model/scenario.ts';
import { type BySide, rivalOf, SIDES, type Side } from '../../model/sides.ts';
import { POWERS, read, WORLD_VARIABLES } from '../../model/variables.ts';
import { viewOf } from '../../model/view.ts';
import { FIELDS, isInCabinet } from '../../room/seat.ts';
import type { Resolution } from '../../room/tally.ts';
import { words } from '../../store/language.ts';
import { fieldName, valueName } from '../decision-name.ts';
import '../end.css';
import './teacher.css';
import { figure } from '../figures.ts';
import type { Pupils, Told } from './debrief-told.ts';
import { roomWords } from './room-words.ts';
import { saidLines } from './said-lines.ts';
import { teacherWords } from './teacher-words.ts';
import { votesIn } from './votes.ts';

/** The games over the same luck, side by side. */
export function Compared({ worlds, values }: { readonly worlds: readonly Told[]; readonly values: Values }) {
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
export function TurnByTurn({ told: { playing, minutes } }: { readonly told: Told }) {
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
  return (
    <ul className="chosen-list">
      {FIELDS.map((field) => {
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
export function Beliefs({ playing }: { readonly playing: Playing }) {
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

/** Lists who sat where. */
export function WhoSat({ pupils, world }: { readonly pupils: Pupils; readonly world: number }) {
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
