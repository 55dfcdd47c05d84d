// Before the first turn: the story of the scenario, what counts at the end, and whose view of the world holds.

import { CATALOGUE } from '../../store/catalogue.ts';
import { told, words } from '../../store/language.ts';
import { Glossed } from '../rules/term.tsx';
import { Weights } from '../weights.tsx';
import type { Ground } from './ground.ts';
import { roomWords } from './room-words.ts';

/** Tells how a game begins. */
export function HowItBegins({ ground }: { readonly ground: Ground }) {
  if (!CATALOGUE.ok) return null;
  const { scenarios, lenses } = CATALOGUE.value;
  const { scenario, values } = ground;
  const lens = lenses[scenario.lens];
  return (
    <section aria-labelledby="how-it-begins">
      <h3 id="how-it-begins">{roomWords().brief.first}</h3>
      <p className="story">
        <Glossed text={told(scenarios[scenario.id]?.text)?.summary ?? ''} />
      </p>
      <h4>{roomWords().brief.counts}</h4>
      <Weights values={values} />
      {lens ? (
        <>
          <h4>
            {words().moments.brief.lens}
            {words().page.colon}
            {told(lens.text).title}
          </h4>
          <p className="fine">{told(lens.text).summary}</p>
        </>
      ) : null}
    </section>
  );
}
