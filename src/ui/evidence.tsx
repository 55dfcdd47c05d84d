// The passages behind a rule, in our own words, with the lines of the article where they stand.

import { CATALOGUE } from '../store/catalogue.ts';
import { told, words } from '../store/language.ts';
import { addressOf } from '../store/place.ts';

/** Lists the evidence of some ids. */
export function EvidenceList({ ids }: { readonly ids: readonly string[] }) {
  if (!CATALOGUE.ok) return null;
  const { entries, sections } = CATALOGUE.value.evidence;
  return (
    <ul className="evidence">
      {ids.map((id) => {
        const entry = entries[id];
        if (!entry) return null;
        const names = entry.sections.split(' ').map((section) => told(sections[section]) ?? '');
        return (
          <li key={id}>
            <a className="evidence-id" href={addressOf({ at: 'model', kind: 'evidence', id, trial: '' })}>
              {id}
            </a>{' '}
            {told(entry.text)}
            <small>
              {words().page.aside(words().page.lines(entry.lines, names.filter(Boolean).join(words().page.semicolon)))}
            </small>
          </li>
        );
      })}
    </ul>
  );
}
