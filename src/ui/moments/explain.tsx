// Why: what changed most, with its largest causes, each opening into the full account; then the half-years so far.

import { rivalOf, type Side } from '../../model/sides.ts';
import { nameOf, POWERS, type Variable, WORLD_VARIABLES } from '../../model/variables.ts';
import { CATALOGUE } from '../../store/catalogue.ts';
import { causesOf, knowledgeOf } from '../../store/knowledge.ts';
import type { Seated } from '../../store/table.ts';
import { moments } from '../../text/interface.ts';
import { mechanisms } from '../../text/mechanisms.ts';
import { places, variableText } from '../../text/variables.ts';
import { Charts } from '../charts.tsx';
import { figure, signed } from '../figures.ts';
import { NewsList } from '../news-list.tsx';

const words = moments.explain;

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
      <NewsList events={turn.events} />
      <p>{words.intro}</p>
      <ul className="changes">
        {headlines(side).map((variable) => {
          const { owner, name, decimals } = variableText(nameOf(variable));
          const change = now.know(variable) - past.know(variable);
          const causes = [...causesOf(turn, variable)]
            .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
            .slice(0, 2)
            .map(({ mechanism, amount }) => `${causeName(mechanism)} ${signed(amount, decimals)}`);
          return (
            <li key={variable}>
              <button type="button" className="figure" onClick={() => onOpen(variable)}>
                <span className={owner === 'us' || owner === 'cn' ? owner : ''}>
                  {places[owner]}: {name}
                </span>
                <b className="number">
                  {figure(now.know(variable), decimals)} <small>({signed(change, decimals)})</small>
                </b>
                <small className="because">
                  {causes.length === 0 ? words.nothing : `${words.because} ${causes.join(', ')}`}
                </small>
              </button>
            </li>
          );
        })}
      </ul>
      <h3>{words.charts}</h3>
      <Charts playing={playing} turns={playing.turns.length} side={side} />
    </>
  );
}

/** Names the cause of a change. */
export function causeName(mechanism: string): string {
  const event = CATALOGUE.ok ? CATALOGUE.value.events[mechanism.replace('event:', '')] : undefined;
  return event?.text.en.headline ?? mechanisms[mechanism]?.name ?? mechanism;
}
