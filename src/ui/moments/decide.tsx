// The decisions of a half-year: three great dials, four supporting choices, and what they cost together.

import type { Choice, Decision } from '../../model/decision.ts';
import { pricesOf, type Shortfall, shortfall } from '../../model/options.ts';
import { totalPrice } from '../../model/prices.ts';
import { POWERS, read } from '../../model/variables.ts';
import { words } from '../../store/language.ts';
import { type Seated, useTable } from '../../store/table.ts';
import { OutlookLine } from '../decide/outlook.tsx';
import { amount, inMoney, missing } from '../figures.ts';
import { InitiativeHand } from '../initiative-hand.tsx';
import { OptionGroup } from '../option-group.tsx';
import { Purse } from '../purse.tsx';
import { WayOn } from '../way-on.tsx';

const GREAT = ['controls', 'openSource', 'compute'] as const satisfies readonly Choice[];
const SMALL = ['release', 'focus', 'abroad', 'rules'] as const satisfies readonly Choice[];

/** Shows the dials and choices. */
export function Decide({ seated }: { readonly seated: Seated }) {
  const { playing, side, draft } = seated;
  const { draft: change } = useTable();
  const group = <C extends Choice>(choice: C) => (
    <OptionGroup
      key={choice}
      choice={choice}
      scenario={playing.scenario}
      state={playing.state}
      side={side}
      draft={draft}
      onChoose={(chosen: C, value: Decision[C]) => change(chosen, value)}
    />
  );
  return (
    <>
      <h3>{words().moments.decide.great}</h3>
      {GREAT.map(group)}
      <h3>{words().moments.decide.small}</h3>
      {SMALL.map(group)}
      <InitiativeHand playing={playing} side={side} draft={draft} onChoose={(id) => change('initiative', id)} />
    </>
  );
}

/** Says why a plan cannot be paid, in one sentence. */
function cannotPay(short: Shortfall): string {
  if (short.of === 'hand') return words().moments.decide.cannot.hand;
  const { of } = short;
  const [needed, has] = of === 'money' ? [inMoney(short.needed), inMoney(short.has)] : [short.needed, short.has];
  return words().moments.decide.cannot[of](amount(needed), amount(has), missing(needed - has));
}

/** Shows what the draft costs, and commits it when it can be paid. */
export function CommitBar({ seated }: { readonly seated: Seated }) {
  const { playing, side, draft } = seated;
  const { commit } = useTable();
  const { scenario, state } = playing;
  const spends = totalPrice(pricesOf(scenario, state, side, draft));
  const has = {
    money: read(state, POWERS[side].money),
    politicalCapital: read(state, POWERS[side].politicalCapital),
  };
  const short = shortfall(playing, side, draft);
  return (
    <>
      <Purse has={has} spends={spends} />
      <OutlookLine seated={seated} />
      <p role="status" className={short ? 'refusal' : 'fine'}>
        {short ? cannotPay(short) : words().moments.decide.commitNote}
      </p>
      <WayOn disabled={short !== undefined} onGo={commit}>
        {words().moments.decide.commit}
      </WayOn>
    </>
  );
}
