// The end of a room as a pupil sees it: how each world came out, with the whole result and the replay of its record.

import { writeLink } from '../../format/link.ts';
import { valuesOf } from '../../format/prepare.ts';
import { replay } from '../../format/replay.ts';
import { endingOf } from '../../model/ending.ts';
import { type Game, isOver } from '../../model/game.ts';
import { hashOf } from '../../model/hash.ts';
import { scores } from '../../model/scenario.ts';
import type { PupilSight } from '../../room/sight.ts';
import { admit, CATALOGUE } from '../../store/catalogue.ts';
import { refusalText, words } from '../../store/language.ts';
import { addressOf } from '../../store/place.ts';
import { figure } from '../figures.ts';
import { Debrief } from './debrief.tsx';
import { roomWords } from './room-words.ts';

/** Shows how the worlds of a room came out, the pupil's own first. */
export function Over({ sight: { over, me } }: { readonly sight: PupilSight }) {
  if (!over) return null;
  const own = me.seat?.world;
  const order = over.records.map((_, world) => world).sort((a, b) => Number(b === own) - Number(a === own) || a - b);
  return (
    <>
      {order.map((world) => (
        <WorldResult
          key={world}
          record={over.records[world] as Game}
          name={over.records.length === 1 ? '' : roomWords().world(String(world + 1))}
          isOwn={world === own && over.records.length > 1}
        />
      ))}
      <Debrief over={over} pupils={[]} />
    </>
  );
}

interface ResultProps {
  readonly record: Game;
  /** Empty where there is only one. */
  readonly name: string;
  readonly isOwn: boolean;
}

function WorldResult({ record, name, isOwn }: ResultProps) {
  const say = roomWords().over;
  const admitted = admit(record);
  const game = admitted.ok ? admitted.value : record;
  const played = CATALOGUE.ok ? replay(CATALOGUE.value, game) : CATALOGUE;
  if (!played.ok) return <p className="refusal">{refusalText(played)}</p>;
  if (!CATALOGUE.ok) return null;
  const playing = played.value;
  const values = valuesOf(CATALOGUE.value, game.values);
  const { us, cn } = scores(playing.state, values);
  const ahead = us.total > cn.total ? 'us' : us.total < cn.total ? 'cn' : 'none';
  const ending = isOver(playing) ? words().endings[endingOf(playing.scenario, playing.state, values)] : undefined;
  const link = writeLink(game, hashOf(playing));
  return (
    <section className="world-result">
      {name === '' ? null : (
        <h3>
          {name}
          {isOwn ? words().page.aside(say.yours) : null}
        </h3>
      )}
      {ending ? (
        <>
          <p className="ending-name">{ending.name}</p>
          <p className="story">{ending.story}</p>
        </>
      ) : (
        <p>{playing.turns.length === 0 ? say.none : say.ended}</p>
      )}
      {playing.turns.length === 0 ? null : (
        <>
          <p className={`ahead ${ahead}`}>
            {words().endPage.won[ahead]}
            {words().page.colon}
            {figure(us.total, 1)} {words().shortNames.us}
            {words().page.comma}
            {figure(cn.total, 1)} {words().shortNames.cn}
          </p>
          <p className="result-links">
            <a className="button primary" href={addressOf({ at: 'shared', link })}>
              {say.whole}
            </a>
            <a className="button" href={addressOf({ at: 'replay', game: link, turn: '', branch: '' })}>
              {say.replay}
            </a>
          </p>
        </>
      )}
    </section>
  );
}
