// Why: what changed most, with its largest causes, each opening into the full account; what each decision of one's own
// did; then the half-years so far.

import { valuesOf } from '../../format/prepare.ts';
import { causesOf, type Knowledge, knowledgeOf, knownChange, totalFor } from '../../model/knowledge.ts';
import { rivalOf, type Side } from '../../model/sides.ts';
import { nameOf, POWERS, type Variable, WORLD_VARIABLES } from '../../model/variables.ts';
import { CATALOGUE } from '../../store/catalogue.ts';
import { variableText, words } from '../../store/language.ts';
import { isShared, type Seated } from '../../store/table.ts';
import { Charts } from '../charts.tsx';
import { figure, signed } from '../figures.ts';
import { NewsList } from '../news-list.tsx';
import { ChoicesDid } from '../rules/choices-did.tsx';
import { Glossed } from '../rules/term.tsx';
import { causesInWords } from './causes.ts';

/** Lists the numbers that a power reads first after a turn. */
export function headlines(side: Side): readonly Variable[] {
  const own = POWERS[side];
  const rival = POWERS[rivalOf(side)];
  const { commons, governance, tension } = WORLD_VARIABLES;
  return [
    own.capability,
    own.compute,
    own.efficiency,
    own.score.influence,
    own.score.standing,
    own.privateCapital,
    own.confidence,
    rival.score.influence,
    commons,
    tension,
    governance,
  ];
}

/** Shows what changed and why. */
export function Explain({
  seated,
  onOpen,
}: {
  readonly seated: Seated;
  readonly onOpen: (variable: Variable) => void;
}) {
  const { playing, side } = seated;
  const turn = playing.turns.at(-1);
  if (!turn) return null;
  const now = knowledgeOf(playing, playing.turns.length, side);
  const past = knowledgeOf(playing, playing.turns.length - 1, side);
  return (
    <>
      <ScoreLine seated={seated} now={now} past={past} />
      <NewsList events={turn.events} exposed={turn.exposed} />
      <p>
        <Glossed text={words().moments.explain.intro} />
      </p>
      <ul className="changes">
        {headlines(side).map((variable) => {
          const { owner, name, written } = variableText(nameOf(variable));
          const change = now.know(variable) - past.know(variable);
          const causes = causesInWords(variable, {
            scenario: playing.scenario,
            causes: causesOf(turn, variable),
            now,
            past,
          });
          return (
            <li key={variable}>
              <button type="button" className="figure" onClick={() => onOpen(variable)}>
                <span className={owner === 'us' || owner === 'cn' ? owner : ''}>
                  {words().places[owner]}
                  {words().page.colon}
                  {name}
                </span>
                <b className="number">
                  {figure(now.know(variable), written)}
                  <small>{words().page.aside(signed(change, written))}</small>
                </b>
                <small className="because">
                  {causes.length === 0
                    ? words().moments.explain.nothing
                    : `${words().moments.explain.because} ${causes.join(words().page.comma)}`}
                </small>
              </button>
            </li>
          );
        })}
      </ul>
      <ChoicesDid seated={seated} onOpen={onOpen} />
      <h3>{words().moments.explain.charts}</h3>
      <Charts playing={playing} turns={playing.turns.length} side={side} />
    </>
  );
}

/** Says where the score stands, and what the turn did to it. */
function ScoreLine({
  seated,
  now,
  past,
}: {
  readonly seated: Seated;
  readonly now: Knowledge;
  readonly past: Knowledge;
}) {
  const { side, game } = seated;
  const rival = rivalOf(side);
  if (!CATALOGUE.ok || isShared(game)) return null;
  const values = valuesOf(CATALOGUE.value, game.values);
  const say = (one: Side) => {
    const mark = now.isHidden(POWERS[one].score.lead) ? '≈ ' : '';
    return [mark + figure(totalFor(now, one, values), 1), signed(knownChange(now, past, one, values), 1)] as const;
  };
  const [own, ownChange] = say(side);
  const [rivals, rivalChange] = say(rival);
  return (
    <p className="score-line">
      {words().moments.explain.score(own, ownChange, words().powersInSentence[rival], rivals, rivalChange)}
    </p>
  );
}
