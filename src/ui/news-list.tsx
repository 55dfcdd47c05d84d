// The news of a half-year, as headlines with their stories and evidence.

import { CATALOGUE } from '../store/catalogue.ts';
import { sourceText, told, words } from '../store/language.ts';
import { EvidenceList } from './evidence.tsx';
import { initiativeTitle } from './rule-name.ts';
import { Glossed } from './rules/term.tsx';

interface NewsProps {
  readonly events: readonly string[];
  /** Ids of the secret initiatives that the news exposed. */
  readonly exposed: readonly string[];
}

/** Lists the events of a turn. */
export function NewsList({ events, exposed }: NewsProps) {
  if (!CATALOGUE.ok) return null;
  const known = CATALOGUE.value.events;
  if (events.length === 0) return <p className="quiet-news">{words().moments.brief.noNews}</p>;
  return (
    <ul className="news">
      {events.map((id) => {
        const event = known[id];
        return event ? (
          <li key={id}>
            <h4>{told(event.text).headline}</h4>
            <p>
              <Glossed text={told(event.text).body} />
            </p>
            <details>
              <summary>{words().page.evidence}</summary>
              <EvidenceList ids={event.cites} />
              <p className="fine">
                {words().page.assumption}
                {words().page.colon}
                {sourceText(event.source)}
              </p>
            </details>
          </li>
        ) : null;
      })}
      {exposed.map((id) => (
        <li key={id}>
          <h4>
            {words().moments.brief.exposed}
            {words().page.colon}
            {initiativeTitle(id)}
          </h4>
          <p>{CATALOGUE.ok ? told(CATALOGUE.value.initiatives[id]?.text)?.body : ''}</p>
        </li>
      ))}
    </ul>
  );
}
