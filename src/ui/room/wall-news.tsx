// The news on the wall: the first headlines alone, so that what changed has room below; the stories are on the pupils' pages.

import { CATALOGUE } from '../../store/catalogue.ts';
import { told, words } from '../../store/language.ts';
import { initiativeTitle } from '../rule-name.ts';
import { roomWords } from './room-words.ts';
import { teacherWords } from './teacher-words.ts';

/** How many headlines the last row has time for. */
const MOST = 3;

interface WallNewsProps {
  readonly events: readonly string[];
  /** Ids of the secret initiatives that the news exposed. */
  readonly exposed: readonly string[];
}

/** Lists the first headlines of a turn, in the order in which they come. */
export function WallNews({ events, exposed }: WallNewsProps) {
  const { noNews, exposed: wasExposed } = words().moments.brief;
  const known = CATALOGUE.ok ? CATALOGUE.value.events : {};
  const headlines = [
    ...events.map((id) => told(known[id]?.text)?.headline ?? id),
    ...exposed.map((id) => [wasExposed, initiativeTitle(id)].join(words().page.colon)),
  ];
  const more = headlines.length - MOST;
  return (
    <section className="wall-news" aria-labelledby="wall-news">
      <h2 id="wall-news">{roomWords().brief.news}</h2>
      {headlines.length === 0 ? <p className="quiet-news">{noNews}</p> : null}
      <ul className="headlines">
        {headlines.slice(0, MOST).map((headline) => (
          <li key={headline}>
            <b>{headline}</b>
          </li>
        ))}
      </ul>
      {more > 0 ? <p className="fine">{teacherWords().wall.moreNews(more)}</p> : null}
    </section>
  );
}
