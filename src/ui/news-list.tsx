// The news of a half-year, as headlines with their stories and evidence.

import { CATALOGUE } from '../store/catalogue.ts';
import { moments, page } from '../text/interface.ts';
import { EvidenceList } from './evidence.tsx';
import { initiativeTitle } from './rule-name.ts';

interface NewsProps {
  readonly events: readonly string[];
  /** Ids of the secret initiatives that the news exposed. */
  readonly exposed: readonly string[];
}

/** Lists the events of a turn. */
export function NewsList({ events, exposed }: NewsProps) {
  if (!CATALOGUE.ok) return null;
  const known = CATALOGUE.value.events;
  if (events.length === 0) return <p className="quiet-news">{moments.brief.noNews}</p>;
  return (
    <ul className="news">
      {events.map((id) => {
        const event = known[id];
        return event ? (
          <li key={id}>
            <h4>{event.text.en.headline}</h4>
            <p>{event.text.en.body}</p>
            <details>
              <summary>{page.evidence}</summary>
              <EvidenceList ids={event.cites} />
              <p className="fine">
                {page.assumption}: {event.source}
              </p>
            </details>
          </li>
        ) : null;
      })}
      {exposed.map((id) => (
        <li key={id}>
          <h4>
            {moments.brief.exposed}: {initiativeTitle(id)}
          </h4>
          <p>{CATALOGUE.ok ? CATALOGUE.value.initiatives[id]?.text.en.body : ''}</p>
        </li>
      ))}
    </ul>
  );
}
