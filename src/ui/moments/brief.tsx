// The brief: what counts, what is known of the rival, and the news. The first step of a half-year.

import { valuesOf } from '../../format/prepare.ts';
import { CHOICE_NAMES, NO_INITIATIVE } from '../../model/decision.ts';
import { rivalOf } from '../../model/sides.ts';
import { disclosed } from '../../model/view.ts';
import { CATALOGUE } from '../../store/catalogue.ts';
import type { Seated } from '../../store/table.ts';
import { choices } from '../../text/choices.ts';
import { moments } from '../../text/interface.ts';
import { personas } from '../../text/personas.ts';
import { shortNames } from '../../text/variables.ts';
import { NewsList } from '../news-list.tsx';
import { optionText } from '../option-group.tsx';
import { initiativeTitle } from '../rule-name.ts';
import { Weights } from '../weights.tsx';

const words = moments.brief;

/** Shows the brief. */
export function Brief({ seated }: { readonly seated: Seated }) {
  const { playing, side, game } = seated;
  const rival = rivalOf(side);
  const last = playing.turns.at(-1);
  const theirs = disclosed(playing, rival).at(-1);
  if (!CATALOGUE.ok) return null;
  const lens = CATALOGUE.value.lenses[game.lens];
  const persona = personas[game.players[rival]];
  return (
    <>
      {last ? null : (
        <>
          <p className="story">{CATALOGUE.value.scenarios[game.scenario]?.text.en.summary}</p>
          <p>{words.mandate}</p>
          <Weights values={valuesOf(CATALOGUE.value, game.values)} />
          <h3>
            {words.lens}: {lens?.text.en.title}
          </h3>
          <p>{lens?.text.en.summary}</p>
        </>
      )}
      {last ? (
        <>
          <h3>{words.news}</h3>
          <NewsList events={last.events} exposed={last.exposed} />
        </>
      ) : null}
      <h3>{words.rival}</h3>
      {last ? (
        <>
          <p>{words.rivalLast}</p>
          <ul className="chosen-list">
            {CHOICE_NAMES.map((choice) => (
              <li key={choice}>
                {choices[choice].name} <b>{optionText(choice, last.decisions[rival][choice]).name}</b>
              </li>
            ))}
            <li>
              {moments.decide.initiative} <b>{initiativeTitle(theirs?.initiative ?? NO_INITIATIVE)}</b>
            </li>
          </ul>
        </>
      ) : (
        <p>{words.rivalFirst}</p>
      )}
      <blockquote className={rival}>
        <b>
          {persona?.name}, {shortNames[rival]}
        </b>
        <br />“{persona?.creed}”
      </blockquote>
      <p className="fine">{words.hidden}</p>
    </>
  );
}
