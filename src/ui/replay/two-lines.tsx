// A game and its branch side by side: what was changed and who played on, endings and totals, where the two lines part and
// why, and a chart of any number along both.

import { useMemo } from 'react';
import { AS_RECORDED } from '../../format/branch-link.ts';
import { writeLink } from '../../format/link.ts';
import { fieldsChanged, type OtherField } from '../../lab/branch.ts';
import type { Trim } from '../../lab/play-again.ts';
import { throughWhat } from '../../lab/turning.ts';
import type { Game, Playing } from '../../model/game.ts';
import { hashOf } from '../../model/hash.ts';
import type { Values } from '../../model/scenario.ts';
import { SIDES } from '../../model/sides.ts';
import { words } from '../../store/language.ts';
import type { Opened, OpenedBranch } from '../../store/replay.ts';
import { fieldName, valueName } from '../decision-name.ts';
import { doctrineName } from '../end/naming.ts';
import { ThroughWhat } from '../end/through-what.tsx';
import { useFocusOn } from '../use-focus.ts';
import { LinesTable } from './lines-table.tsx';
import { Parting } from './parting.tsx';
import { TwoLineChart } from './two-line-chart.tsx';

interface LinesProps {
  readonly opened: Opened;
  readonly branched: OpenedBranch;
  readonly values: Values;
  /** Whether the branch was made just now, rather than opened by its address. */
  readonly isFresh: boolean;
  /** Which line the board shows. */
  readonly line: 'was' | 'is';
  readonly onLine: (line: 'was' | 'is') => void;
  readonly onLeave: () => void;
  /** Opens the branch as a game of its own, given as an address carries it. */
  readonly onAlone: (link: string) => void;
}

/** Shows both lines. */
export function TwoLines(props: LinesProps) {
  const { opened, branched, values, isFresh, line, onLine, onLeave, onAlone } = props;
  const { playing, game, sees } = opened;
  const { branch, again } = branched;
  const through = useMemo(
    () => (sees === 'all' ? throughWhat(playing, again.playing, values, branch.side) : undefined),
    [sees, playing, again, values, branch],
  );
  const say = words().replayWords.lines;
  const label = playing.turns[branch.turn]?.label ?? '';
  const heading = useFocusOn<HTMLHeadingElement>(JSON.stringify(branch), isFresh);
  return (
    <section className="two-lines" aria-labelledby="lines-title">
      <h2 id="lines-title" ref={heading} tabIndex={-1}>
        {say.title(label)}
      </h2>
      <div className="lines-told">
        <WhatChanged opened={opened} branched={branched} />
        <p>
          {say.luck} {sees === 'all' ? '' : say.soFar}
        </p>
        <LinesTable opened={opened} is={again.playing} values={values} />
        <Parting opened={opened} branched={branched} />
        {through ? <ThroughWhat through={through} /> : null}
      </div>
      <TwoLineChart opened={opened} is={again.playing} values={values} />
      <div className="lines-foot">
        <fieldset className="pick">
          <legend>{say.onBoard}</legend>
          {(['is', 'was'] as const).map((one) => (
            <label key={one}>
              <input type="radio" name="line" checked={line === one} onChange={() => onLine(one)} />
              {say[`${one}Head`]}
            </label>
          ))}
        </fieldset>
        <button type="button" onClick={onLeave}>
          {say.leave}
        </button>
        {sees === 'all' ? (
          <button type="button" className="link" onClick={() => onAlone(linkOfLine(game, again.playing))}>
            {say.alone}
          </button>
        ) : null}
      </div>
    </section>
  );
}

/** Packs a line as a game: the same set-up and seed, with the decisions of the line. */
function linkOfLine(game: Game, line: Playing): string {
  return writeLink({ ...game, decisions: line.turns.map(({ decisions }) => decisions) }, hashOf(line));
}

/** Says what is decided otherwise, who decides after that, and what could then not be taken as it was. */
function WhatChanged({ opened, branched: { branch, again } }: Pick<LinesProps, 'opened' | 'branched'>) {
  const say = words().replayWords.lines;
  const { turns } = opened.playing;
  const { turn, side, decision, after } = branch;
  const record = turns[turn];
  if (!record) return null;
  const power = words().powersInSentence;
  const changed = fieldsChanged(record.decisions[side], decision);
  const trims = again.trims.map((trim) => ({ trim, fields: fieldsSeen(opened, trim) }));
  return (
    <>
      <p>{(changed.length > 0 ? say.change : say.noChange)(record.label, power[side])}</p>
      {changed.length > 0 ? (
        <ul>
          {changed.map(({ field, from, to }) => (
            <li key={field}>{say.fromTo(fieldName(field), valueName(field, from), valueName(field, to))}</li>
          ))}
        </ul>
      ) : null}
      {SIDES.map((one) => (
        <p key={one}>
          {after[one] === AS_RECORDED
            ? say.thenRecorded(power[one])
            : say.thenDoctrine(power[one], doctrineName(after[one]) ?? after[one])}
        </p>
      ))}
      {trims.length > 0 ? (
        <>
          <p>
            <b>{say.trimmed(trims.length)}</b>
          </p>
          <ul className="trims">
            {trims.map(({ trim, fields }) => (
              <li key={`${trim.turn} ${trim.side}`}>
                {say.trim(
                  turns[trim.turn]?.label ?? '',
                  power[trim.side],
                  fields
                    .map(({ field, from, to }) =>
                      say.became(fieldName(field), valueName(field, from), valueName(field, to)),
                    )
                    .join(words().endWords.listComma),
                )}
              </li>
            ))}
          </ul>
        </>
      ) : SIDES.some((one) => after[one] === AS_RECORDED) ? (
        <p>{say.notTrimmed}</p>
      ) : null}
    </>
  );
}

/** What of a trimmed decision may be seen: the rival's initiatives are its own affair while the game lasts. */
function fieldsSeen({ sees, side }: Opened, trim: Trim): readonly OtherField[] {
  const fields = fieldsChanged(trim.wish, trim.taken);
  return sees === 'all' || trim.side === side ? fields : fields.filter(({ field }) => field !== 'initiative');
}
