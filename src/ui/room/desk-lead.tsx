// Where the lesson stands, and what takes it on: the one large button, the clock, and what can be undone only on purpose.

import { useState } from 'react';
import { SIDES } from '../../model/sides.ts';
import { CLASS } from '../../room/setup.ts';
import type { TeacherSight, WallSight } from '../../room/sight.ts';
import { words } from '../../store/language.ts';
import { figure } from '../figures.ts';
import { WayOn } from '../way-on.tsx';
import { Countdown } from './countdown.tsx';
import { roomWords } from './room-words.ts';
import { teacherWords } from './teacher-words.ts';
import { useAsk } from './use-ask.ts';
import { useTurns } from './use-turns.ts';

/** What the desk shows. */
export interface DeskProps {
  readonly wall: WallSight;
  readonly teacher: TeacherSight;
  readonly present: readonly string[];
}

/** Where the lesson stands, and what takes it on. */
export function Lead({ wall, teacher, present }: DeskProps) {
  const say = teacherWords().lead;
  const ask = useAsk();
  const [sure, setSure] = useState<'undo' | 'end' | undefined>(undefined);
  const { phase, turn, clock, paused, frozen, setup } = wall;
  const { labels, halfYears } = useTurns(setup);
  const played = playedIn(wall);
  const isLast = phase === 'explain' && turn === labels.length - 1;
  const here = teacher.pupils.filter(({ seat }) => seat).length;
  const ready = teacher.pupils.filter((pupil) => pupil.seat && pupil.ready).length;
  const over = phase === 'over';
  return (
    <section className="desk-lead" aria-label={say.state}>
      <div className="desk-now">
        <p className="half-year">
          <b>
            {over || phase === 'lobby'
              ? roomWords().phases[phase]
              : words().gamePage.turn(labels[turn] ?? '', turn + 1, labels.length, halfYears)}
          </b>
          {over || phase === 'lobby' ? null : <span>{roomWords().phases[phase]}</span>}
        </p>
        {over ? null : <Countdown {...{ phase, clock, paused, frozen }} large />}
        <p className="fine">
          {over ? say.here(present.length) : `${say.here(present.length)} · ${say.ready(ready, here)}`}
        </p>
        {frozen ? <p className="note">{say.frozenNote}</p> : null}
        {phase === 'lobby' ? <Unready wall={wall} teacher={teacher} /> : null}
      </div>
      <div className="desk-buttons">
        {phase === 'over' ? null : (
          <WayOn key={`${turn}/${phase}`} onGo={() => ask({ do: 'next', phase, turn })}>
            {phase === 'lobby' ? say.start : isLast ? say.last : say.next[phase]}
          </WayOn>
        )}
        {over || phase === 'lobby' ? null : (
          <>
            {clock.length > 0 || paused ? (
              <button type="button" aria-pressed={paused} onClick={() => ask({ do: 'pause', on: !paused })}>
                {paused ? say.goOn : say.pause}
              </button>
            ) : null}
            <button type="button" onClick={() => ask({ do: 'stretch', seconds: 60 })}>
              {say.longer}
            </button>
            {clock.length > 0 ? (
              <button type="button" onClick={() => ask({ do: 'stretch', seconds: -30 })}>
                {say.shorter}
              </button>
            ) : null}
          </>
        )}
        {over ? null : (
          <button type="button" aria-pressed={frozen} onClick={() => ask({ do: 'freeze', on: !frozen })}>
            {frozen ? say.thaw : say.freeze}
          </button>
        )}
        {played > 0 ? (
          <button type="button" className="quiet" onClick={() => setSure('undo')}>
            {say.undo}
          </button>
        ) : null}
        {over || phase === 'lobby' ? null : (
          <button type="button" className="quiet" onClick={() => setSure('end')}>
            {say.end}
          </button>
        )}
      </div>
      {sure ? (
        <div className="note sure" role="alertdialog" aria-label={sure === 'undo' ? say.undo : say.end}>
          <p>{sure === 'undo' ? say.undoSure : say.endSure}</p>
          <button
            type="button"
            // biome-ignore lint/a11y/noAutofocus: the question is asked where the person looks.
            autoFocus
            onClick={() => {
              ask(sure === 'undo' ? { do: 'undo', turn: played - 1 } : { do: 'end' });
              setSure(undefined);
            }}
          >
            {say.sure}
          </button>{' '}
          <button type="button" className="quiet" onClick={() => setSure(undefined)}>
            {say.cancel}
          </button>
        </div>
      ) : null}
    </section>
  );
}

/** What is still to be seated before the game starts, once somebody is there. */
function Unready({ wall: { worlds, setup }, teacher: { pupils } }: Pick<DeskProps, 'wall' | 'teacher'>) {
  const say = teacherWords().lead;
  const unseated = pupils.filter(({ seat }) => !seat).length;
  const vacant = worlds.flatMap(({ present }, world) =>
    SIDES.filter((side) => setup.players[side] === CLASS && present[side].here === 0).map((side) =>
      [...(worlds.length > 1 ? [roomWords().world(figure(world + 1, 0))] : []), words().places[side]].join(' '),
    ),
  );
  if (pupils.length === 0) return null;
  return (
    <>
      {unseated > 0 ? <p className="note">{say.unseated(unseated)}</p> : null}
      {vacant.length > 0 ? <p className="note">{say.vacant(vacant.join(words().page.comma))}</p> : null}
    </>
  );
}

/** How many turns are played. */
function playedIn({ phase, turn, over }: WallSight): number {
  if (over) return over.records[0]?.decisions.length ?? 0;
  return phase === 'reveal' || phase === 'explain' ? turn + 1 : turn;
}
