// Money and political capital as two bars: what there is, what the draft takes, what is left. Both visibly finite.

import type { Price } from '../model/prices.ts';
import { words } from '../store/language.ts';
import { amount, inMoney } from './figures.ts';

interface PurseProps {
  readonly has: Price;
  readonly spends: Price;
}

/** Shows both stocks. */
export function Purse({ has, spends }: PurseProps) {
  return (
    <div className="purse">
      <Stock
        name={words().powerVariables['money']?.name ?? ''}
        say={words().moments.decide.moneyStock}
        has={inMoney(has.money)}
        spends={inMoney(spends.money)}
      />
      <Stock
        name={words().powerVariables['politicalCapital']?.name ?? ''}
        say={words().moments.decide.consentStock}
        has={has.politicalCapital}
        spends={spends.politicalCapital}
      />
    </div>
  );
}

function Stock(props: {
  readonly name: string;
  readonly say: (spends: string, has: string) => string;
  readonly has: number;
  readonly spends: number;
}) {
  const { name, say, has, spends } = props;
  const over = spends > has;
  const says = say(amount(spends), amount(has));
  return (
    <div className={over ? 'stock over' : 'stock'}>
      <div className="stock-words">
        <b>{name}</b>
        <span>{says}</span>
      </div>
      <meter min={0} max={Math.max(has, spends, 1)} value={spends} aria-label={`${name}${words().page.colon}${says}`} />
    </div>
  );
}
