// What of a debrief can be taken along: the replay, the record, everything as CSV, and the printed page.

import { writeGame } from '../../format/game-file.ts';
import { writeLink } from '../../format/link.ts';
import type { Playing } from '../../model/game.ts';
import { hashOf } from '../../model/hash.ts';
import type { Values } from '../../model/scenario.ts';
import { SIDES } from '../../model/sides.ts';
import { isInCabinet } from '../../room/seat.ts';
import { addressOf } from '../../store/place.ts';
import { csvFile, csvOf } from '../end/csv.ts';
import { recordCsv } from '../end/record-csv.ts';
import { fileName, saveFile } from '../end/save-file.ts';
import '../end.css';
import './teacher.css';
import type { Pupils, Told } from './debrief-told.ts';
import { teacherWords } from './teacher-words.ts';

/** Shows what can be taken along. */
export function Actions(props: {
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
