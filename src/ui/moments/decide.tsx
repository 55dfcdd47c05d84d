// The decisions of a half-year: three great dials, four supporting choices, and what they cost together.

import type { Choice, Decision } from '../../model/decision.ts';
import type { Playing } from '../../model/game.ts';
import { pricesOf, type Shortfall, shortfall } from '../../model/options.ts';
import { totalPrice } from '../../model/prices.ts';
import type { Side } from '../../model/sides.ts';
import { POWERS, read } from '../../model/variables.ts';
import { words } from '../../store/language.ts';
import { type Seated, useTable } from '../../store/table.ts';
import { OutlookLine } from '../decide/outlook.tsx';
import { rivalDecides } from '../decide/rival.ts';
import { amount, inMoney, missing } from '../figures.ts';
import { InitiativeHand } from '../initiative-hand.tsx';
import { OptionGroup } from '../option-group.tsx';
import { Purse } from '../purse.tsx';
import { WayOn } from '../way-on.tsx';

const GREAT = ['controls', 'openSource', 'compute'] as const satisfies readonly Choice[];
const SMALL = ['release', 'focus', 'abroad', 'rules'] as const satisfies readonly Choice[];

/** Shows the dials and choices of the draft on the table. */
export function Decide({ seated: { playing, side, draft } }: { readonly seated: Seated }) {
  const { draft: change } = useTable();
  return <DecisionForm playing={playing} side={side} draft={draft} onChoose={change} />;
}

interface FormProps {
  /** As the game stands before the decision. */
  readonly playing: Playing;
  readonly side: Side;
  readonly draft: Decision;
  readonly onChoose: <C extends Choice | 'initiative'>(choice: C, value: Decision[C]) => void;
}

/** Shows the dials and choices of a decision. */
export function DecisionForm({ playing, side, draft, onChoose }: FormProps) {
  const group = <C extends Choice>(choice: C) => (
    <OptionGroup
      key={choice}
      choice={choice}
      scenario={playing.scenario}
      state={playing.state}
      side={side}
      draft={draft}
      onChoose={onChoose}
    />
  );
  return (
    <>
      <h3>{words().moments.decide.great}</h3>
      {GREAT.map(group)}
      <h3>{words().moments.decide.small}</h3>
      {SMALL.map(group)}
      <InitiativeHand playing={playing} side={side} draft={draft} onChoose={(id) => onChoose('initiative', id)} />
    </>
  );
}

/** Says why a plan cannot be paid, in one sentence. */
export function cannotPay(short: Shortfall): string {
  if (short.of === 'hand') return words().moments.decide.cannot.hand;
  const { of } = short;
  const [needed, has] = of === 'money' ? [inMoney(short.needed), inMoney(short.has)] : [short.needed, short.has];
  return words().moments.decide.cannot[of](amount(needed), amount(has), missing(needed - has));
}

/** Shows what a draft takes of what there is. */
export function DraftPurse({ playing: { scenario, state }, side, draft }: Omit<FormProps, 'onChoose'>) {
  const has = {
    money: read(state, POWERS[side].money),
    politicalCapital: read(state, POWERS[side].politicalCapital),
  };
  return <Purse has={has} spends={totalPrice(pricesOf(scenario, state, side, draft))} />;
}

/** Shows what the draft costs, and commits it when it can be paid. */
export function CommitBar({ seated }: { readonly seated: Seated }) {
  const { playing, side, draft } = seated;
  const { commit, makePayable, pending } = useTable();
  const short = shortfall(playing, side, draft);
  const say = words().moments.decide;
  return (
    <>
      <DraftPurse playing={playing} side={side} draft={draft} />
      <OutlookLine seated={seated} />
      <p role="status" className={short ? 'refusal' : 'fine'}>
        {short ? cannotPay(short) : pending ? say.decidingNote : say.commitNote}{' '}
        {short ? (
          <button type="button" className="link" onClick={makePayable}>
            {say.makePayable}
          </button>
        ) : null}
      </p>
      <WayOn disabled={short !== undefined} onGo={() => commit(rivalDecides)}>
        {pending ? say.deciding : say.commit}
      </WayOn>
    </>
  );
}
