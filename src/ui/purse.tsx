// Money and political capital as two bars: what there is, what the draft takes, what is left. Both visibly finite.

import type { Price } from '../model/prices.ts';
import { moments } from '../text/interface.ts';
import { powerVariables } from '../text/variables.ts';
import { amount } from './figures.ts';

const words = moments.decide;

interface PurseProps {
  readonly has: Price;
  readonly spends: Price;
}

/** Shows both stocks. */
export function Purse({ has, spends }: PurseProps) {
  return (
    <div className="purse">
      <Stock name={powerVariables['money']?.name ?? ''} unit="US$ bn" has={has.money} spends={spends.money} />
      <Stock
        name={powerVariables['politicalCapital']?.name ?? ''}
        unit=""
        has={has.politicalCapital}
        spends={spends.politicalCapital}
      />
    </div>
  );
}

function Stock(props: { readonly name: string; readonly unit: string; readonly has: number; readonly spends: number }) {
  const { name, unit, has, spends } = props;
  const over = spends > has;
  return (
    <div className={over ? 'stock over' : 'stock'}>
      <div className="stock-words">
        <b>{name}</b>
        <span>
          {amount(spends)} {words.of} {amount(has)} {unit}
        </span>
      </div>
      <meter
        min={0}
        max={Math.max(has, spends, 1)}
        value={spends}
        aria-label={`${name}: ${amount(spends)} ${words.of} ${amount(has)} ${unit}`}
      />
    </div>
  );
}
