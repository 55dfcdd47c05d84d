// Another decision for one half-year, with the same controls, prices and limits as in a game, and who plays on after it: both
// as recorded, a persona, or the player by hand in a new saved game.

import { useState } from 'react';
import { AS_RECORDED, type Branch, writeBranch } from '../../format/branch-link.ts';
import { NAME_LENGTH, nameFrom } from '../../format/save.ts';
import { fieldsChanged } from '../../lab/branch.ts';
import { type Decision, IDLE } from '../../model/decision.ts';
import { choose, until } from '../../model/game.ts';
import { shortfall } from '../../model/options.ts';
import { type BySide, SIDES, type Side } from '../../model/sides.ts';
import { words } from '../../store/language.ts';
import { type Opened, WHO_PLAYS_ON } from '../../store/replay.ts';
import { PLAYER } from '../../store/setup.ts';
import { isShared, useTable } from '../../store/table.ts';
import { doctrineName } from '../end/naming.ts';
import { rivalOfGame } from '../end/rivals.ts';
import { cannotPay, DecisionForm, DraftPurse } from '../moments/decide.tsx';
import { useNavigate } from '../navigate.ts';
import { againstOf } from '../shell/save-text.ts';

interface WhatIfProps {
  readonly opened: Opened;
  /** The half-year whose decision changes, from 0. */
  readonly turn: number;
  /** The branch that is on show, to start from. */
  readonly branch: Branch | undefined;
  readonly onLeave: () => void;
  /** Shows a branch, given as an address carries it. */
  readonly onSee: (branch: string) => void;
}

/** Lets one decision be changed. */
export function WhatIf({ opened, turn, branch, onLeave, onSee }: WhatIfProps) {
  const { playing, sees } = opened;
  const known = branch?.turn === turn ? branch : undefined;
  const [side, setSide] = useState<Side>(known?.side ?? opened.side);
  const [drafts, setDrafts] = useState<Partial<BySide<Decision>>>(known ? { [known.side]: known.decision } : {});
  const [after, setAfter] = useState<BySide<string>>(known?.after ?? { us: AS_RECORDED, cn: AS_RECORDED });
  const say = words().replayWords;
  const then = until(playing, turn);
  const recorded = playing.turns[turn]?.decisions[side] ?? IDLE;
  const draft = drafts[side] ?? recorded;
  const short = shortfall(then, side, draft);
  const isSame = fieldsChanged(recorded, draft).length === 0 && SIDES.every((one) => after[one] === AS_RECORDED);
  return (
    <>
      <section className="panel-body" tabIndex={0} aria-labelledby="panel-title">
        {sees === 'all' ? (
          <fieldset className="pick">
            <legend>{say.askOf}</legend>
            {SIDES.map((one) => (
              <label key={one} className={one}>
                <input type="radio" name="whose" checked={side === one} onChange={() => setSide(one)} />
                {words().places[one]}
              </label>
            ))}
          </fieldset>
        ) : null}
        <p>{branch && !known ? say.fromGame : say.asItWas}</p>
        <DecisionForm
          key={side}
          playing={then}
          side={side}
          draft={draft}
          onChoose={(choice, value) => setDrafts({ ...drafts, [side]: choose(draft, choice, value) })}
        />
        <AfterThat opened={opened} after={after} onAfter={setAfter} />
        <h3>{say.byHand}</h3>
        <ByHand opened={opened} turn={turn} side={side} draft={draft} />
      </section>
      <footer className="action-bar">
        <DraftPurse playing={then} side={side} draft={draft} />
        <p role="status" className={short ? 'refusal' : 'fine'}>
          {short ? cannotPay(short) : isSame ? say.unchanged : ''}
        </p>
        <div className="replay-bar">
          <button
            type="button"
            className="primary"
            disabled={short !== undefined || isSame}
            onClick={() => onSee(writeBranch({ turn, side, decision: draft, after }))}
          >
            {say.see}
          </button>
          <button type="button" onClick={onLeave}>
            {say.leaveIt}
          </button>
        </div>
      </footer>
    </>
  );
}

/** Chooses who decides for each power after the branch; of a game in progress, for one's own alone. */
function AfterThat(props: {
  readonly opened: Opened;
  readonly after: BySide<string>;
  readonly onAfter: (after: BySide<string>) => void;
}) {
  const { opened, after, onAfter } = props;
  const say = words().replayWords;
  const open = opened.sees === 'all' ? SIDES : [opened.side];
  return (
    <>
      <h3>{say.after}</h3>
      {open.map((side) => (
        <label key={side} className="field after-that">
          <span className={side}>{say.afterOf(words().places[side])}</span>
          <select value={after[side]} onChange={(event) => onAfter({ ...after, [side]: event.target.value })}>
            {WHO_PLAYS_ON[side].map((id) => (
              <option key={id} value={id}>
                {id === AS_RECORDED ? say.recorded : say.doctrine(doctrineName(id) ?? id)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <p className="fine">{say.afterNote}</p>
    </>
  );
}

/** Makes a new game that goes on from here. */
function ByHand(props: {
  readonly opened: Opened;
  readonly turn: number;
  readonly side: Side;
  readonly draft: Decision;
}) {
  const { opened, turn, side, draft } = props;
  const { game, playing } = opened;
  const { branchOff } = useTable();
  const navigate = useNavigate();
  const say = words().replayWords;
  const label = playing.scenario.labels[turn] ?? '';
  const play = () => {
    const opponent = isShared(game) ? PLAYER : rivalOfGame(game, side);
    const name = branchName(opened.name || againstOf({ side, game }), label);
    navigate({ at: 'game', id: branchOff({ game, playing, turn, side, draft, opponent, name }) });
  };
  return (
    <>
      <p className="fine">{say.byHandNote(label)}</p>
      <button type="button" onClick={play}>
        {say.byHand}
      </button>
    </>
  );
}

/** Names a branch after its game, cut so that the turn at which it leaves can still be read. */
function branchName(game: string, label: string): string {
  const { branchName: named } = words().replayWords;
  const room = NAME_LENGTH - [...named('', label)].length;
  return nameFrom(named([...game].slice(0, room).join(''), label));
}
