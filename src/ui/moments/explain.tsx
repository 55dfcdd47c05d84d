// Why: what changed most, with its largest causes, each opening into the full account; what each decision of one's own
// did; then the half-years so far.

import { driversOf } from '../../model/drivers.ts';
import type { TurnRecord } from '../../model/game.ts';
import { rivalOf, type Side } from '../../model/sides.ts';
import { isCounted, nameOf, POWERS, type Variable, WORLD_VARIABLES } from '../../model/variables.ts';
import { causesOf, type Knowledge, knowledgeOf } from '../../store/knowledge.ts';
import { variableText, words } from '../../store/language.ts';
import type { Seated } from '../../store/table.ts';
import { Charts } from '../charts.tsx';
import { figure, signed } from '../figures.ts';
import { NewsList } from '../news-list.tsx';
import { ruleName } from '../rule-name.ts';
import { ChoicesDid } from '../rules/choices-did.tsx';
import { Glossed } from '../rules/term.tsx';

function headlines(side: Side): readonly Variable[] {
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
      <NewsList events={turn.events} exposed={turn.exposed} />
      <p>
        <Glossed text={words().moments.explain.intro} />
      </p>
      <ul className="changes">
        {headlines(side).map((variable) => {
          const { owner, name, written } = variableText(nameOf(variable));
          const change = now.know(variable) - past.know(variable);
          const causes = causesInWords(turn, variable, now, past);
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
                    : `${isCounted(nameOf(variable)) ? words().moments.explain.parts : words().moments.explain.because} ${causes.join(words().page.comma)}`}
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

/** The two largest causes of a change; of a count, the two variables behind it that moved most. */
function causesInWords(turn: TurnRecord, variable: Variable, now: Knowledge, past: Knowledge): readonly string[] {
  const behind = isCounted(nameOf(variable)) ? driversOf(variable) : [];
  if (behind.length === 0) {
    return [...causesOf(turn, variable)]
      .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
      .slice(0, 2)
      .map(
        ({ mechanism, amount }) => `${ruleName(mechanism)} ${signed(amount, variableText(nameOf(variable)).written)}`,
      );
  }
  const moved = (driver: Variable) => now.know(driver) - past.know(driver);
  const relative = (driver: Variable) => Math.abs(moved(driver)) / (Math.abs(past.know(driver)) + 1 / 100);
  return [...behind]
    .sort((a, b) => relative(b) - relative(a))
    .slice(0, 2)
    .map((driver) => {
      const { owner, name, written } = variableText(nameOf(driver));
      return `${owner in words().shortNames ? '' : `${words().places[owner]}${words().page.colon}`}${name} ${signed(moved(driver), written)}`;
    });
}
