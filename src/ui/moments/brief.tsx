// The brief: what changed in the last turn and why, the news, what is known of the rival, and before the first turn what
// counts. The first step of a half-year.

import { useState } from 'react';
import { valuesOf } from '../../format/prepare.ts';
import { CHOICE_NAMES, NO_INITIATIVE } from '../../model/decision.ts';
import { rivalOf } from '../../model/sides.ts';
import type { Variable } from '../../model/variables.ts';
import { disclosed } from '../../model/view.ts';
import { CATALOGUE } from '../../store/catalogue.ts';
import { told, words } from '../../store/language.ts';
import type { Seated } from '../../store/table.ts';
import { LedgerDialog } from '../ledger-dialog.tsx';
import { NewsList } from '../news-list.tsx';
import { optionText } from '../option-group.tsx';
import { initiativeTitle } from '../rule-name.ts';
import { TurnTold } from '../rules/story.tsx';
import { Glossed } from '../rules/term.tsx';
import { Weights } from '../weights.tsx';

/** Shows the brief. */
export function Brief({ seated }: { readonly seated: Seated }) {
  const { playing, side, game } = seated;
  const [opened, setOpened] = useState<Variable | undefined>(undefined);
  const rival = rivalOf(side);
  const last = playing.turns.at(-1);
  const theirs = disclosed(playing, rival).at(-1);
  if (!CATALOGUE.ok) return null;
  const lens = CATALOGUE.value.lenses[game.lens];
  const persona = words().personas[game.players[rival]];
  return (
    <>
      {last ? null : (
        <>
          <p className="story">
            <Glossed text={told(CATALOGUE.value.scenarios[game.scenario]?.text)?.summary ?? ''} />
          </p>
          <p>
            <Glossed text={words().moments.brief.mandate} />
          </p>
          <Weights values={valuesOf(CATALOGUE.value, game.values)} />
          <h3>
            {words().moments.brief.lens}
            {words().page.colon}
            {told(lens?.text)?.title}
          </h3>
          <p>
            <Glossed text={told(lens?.text)?.summary ?? ''} />
          </p>
        </>
      )}
      {last ? (
        <>
          <h3>{words().briefWords.happened}</h3>
          <TurnTold seated={seated} values={valuesOf(CATALOGUE.value, game.values)} onOpen={setOpened} />
          <h3>{words().moments.brief.news}</h3>
          <NewsList events={last.events} exposed={last.exposed} />
        </>
      ) : null}
      <h3>{words().moments.brief.rival}</h3>
      {last ? (
        <>
          <p>{words().moments.brief.rivalLast}</p>
          <ul className="chosen-list">
            {CHOICE_NAMES.map((choice) => (
              <li key={choice}>
                {words().choices[choice].name} <b>{optionText(choice, last.decisions[rival][choice]).name}</b>
              </li>
            ))}
            <li>
              {words().moments.decide.initiative} <b>{initiativeTitle(theirs?.initiative ?? NO_INITIATIVE)}</b>
            </li>
          </ul>
        </>
      ) : (
        <p>
          <Glossed text={persona ? words().moments.brief.rivalFirst : words().moments.brief.rivalUnknown} />
        </p>
      )}
      {persona ? (
        <blockquote className={rival}>
          <b>
            {persona.name}
            {words().page.comma}
            {words().shortNames[rival]}
          </b>
          <br />“{persona.creed}”
        </blockquote>
      ) : null}
      <p className="fine">
        <Glossed text={words().moments.brief.hidden} />
      </p>
      {opened === undefined ? null : (
        <LedgerDialog
          key={opened}
          playing={playing}
          side={side}
          variable={opened}
          turns={playing.turns.length}
          onOpen={setOpened}
          onClose={() => setOpened(undefined)}
        />
      )}
    </>
  );
}
