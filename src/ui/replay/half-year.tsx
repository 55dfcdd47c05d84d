// One half-year of a replay in words: what both decided, what changed and why, and the news.

import type { Decision } from '../../model/decision.ts';
import { type Playing, until } from '../../model/game.ts';
import type { Values } from '../../model/scenario.ts';
import { type BySide, rivalOf, SIDES, type Side } from '../../model/sides.ts';
import type { Variable } from '../../model/variables.ts';
import { disclosed } from '../../model/view.ts';
import { CATALOGUE } from '../../store/catalogue.ts';
import { told, words } from '../../store/language.ts';
import type { Opened } from '../../store/replay.ts';
import { BothDecided } from '../both-decided.tsx';
import { NewsList } from '../news-list.tsx';
import { saidLines } from '../room/said-lines.ts';
import { TurnTold } from '../rules/story.tsx';
import { Glossed } from '../rules/term.tsx';

interface HalfYearProps {
  readonly opened: Opened;
  /** The line that is on show: the game, or its branch. */
  readonly line: Playing;
  readonly turn: number;
  readonly values: Values;
  /** For whose government the story is told. */
  readonly teller: Side;
  readonly onTeller: (side: Side) => void;
  readonly onOpen: (variable: Variable) => void;
}

/** Lists what may be seen of the decisions of a line: what is still secret in a game in progress is not named. */
function decisionsSeen({ side, sees }: Opened, line: Playing): readonly BySide<Decision>[] {
  if (sees === 'all') return line.turns.map(({ decisions }) => decisions);
  const seen = (one: Side) =>
    sees === 'own' && one === side ? line.turns.map(({ decisions }) => decisions[one]) : disclosed(line, one);
  const [us, cn] = [seen('us'), seen('cn')];
  return line.turns.map(({ decisions }, i) => ({ us: us[i] ?? decisions.us, cn: cn[i] ?? decisions.cn }));
}

/** Tells one half-year, or how the game began. */
export function HalfYearTold(props: HalfYearProps) {
  const { opened, line, turn, values, teller, onTeller, onOpen } = props;
  const say = words().replayWords;
  const record = line.turns[turn - 1];
  if (!record) return <Beginning opened={opened} />;
  const decisions = decisionsSeen(opened, line);
  const now = decisions[turn - 1];
  const you = opened.sees === 'both' ? undefined : opened.side;
  return (
    <>
      <h3>{say.decisions}</h3>
      {now ? (
        <BothDecided
          order={[opened.side, rivalOf(opened.side)]}
          you={you}
          decisions={now}
          previous={decisions[turn - 2]}
        />
      ) : null}
      {saidLines(record.decisions).map((line) => (
        <p key={line} className="note">
          {line}
        </p>
      ))}
      {opened.sees === 'both' ? null : (
        <>
          <h3>{say.told}</h3>
          {opened.sees === 'all' ? <Teller teller={teller} onTeller={onTeller} /> : null}
          <TurnTold
            seated={{ playing: until(line, turn), side: teller }}
            values={values}
            open={opened.sees === 'all'}
            onOpen={onOpen}
          />
        </>
      )}
      <h3>{say.news}</h3>
      <NewsList events={record.events} exposed={record.exposed} />
    </>
  );
}

function Beginning({ opened: { game } }: { readonly opened: Opened }) {
  if (!CATALOGUE.ok) return null;
  return (
    <>
      <p className="story">
        <Glossed text={told(CATALOGUE.value.scenarios[game.scenario]?.text)?.summary ?? ''} />
      </p>
      <p>{words().replayWords.began}</p>
    </>
  );
}

/** Chooses for whose government the story is told. */
function Teller({ teller, onTeller }: Pick<HalfYearProps, 'teller' | 'onTeller'>) {
  return (
    <fieldset className="pick">
      <legend>{words().replayWords.toldFor}</legend>
      {SIDES.map((side) => (
        <label key={side} className={side}>
          <input type="radio" name="teller" checked={teller === side} onChange={() => onTeller(side)} />
          {words().places[side]}
        </label>
      ))}
    </fieldset>
  );
}
