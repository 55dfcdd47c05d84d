// A rule, opened: its claim, its equation in words, the numbers that it uses with the range that each could be in, and
// the passages behind it.

import type { CSSProperties } from 'react';
import { parametersOf } from '../../lab/rule-parameters.ts';
import { MECHANISMS } from '../../model/mechanisms/index.ts';
import type { ParameterSource, Scenario } from '../../model/scenario.ts';
import { sourceText, words } from '../../store/language.ts';
import { addressOf } from '../../store/place.ts';
import { EvidenceList } from '../evidence.tsx';
import { inUnit } from '../figures.ts';
import '../rules.css';

interface RuleProps {
  readonly scenario: Scenario;
  /** The rule's id. */
  readonly id: string;
}

/** Shows what stands behind a rule. */
export function RuleDetails({ scenario, id }: RuleProps) {
  const text = words().mechanisms[id];
  const rule = MECHANISMS.find((one) => one.id === id);
  const names = parametersOf(id);
  return (
    <div className="rule-details">
      <p>{text?.claim}</p>
      <p className="equation">
        <b>{words().ledgerWords.equation}</b>
        <span>{text?.equation}</span>
      </p>
      {names.length > 0 ? <Numbers scenario={scenario} names={names} /> : null}
      {rule && rule.cites.length > 0 ? (
        <>
          <b>{words().page.evidence}</b>
          <EvidenceList ids={rule.cites} />
        </>
      ) : (
        <p className="fine">{words().ledgerWords.bookkeeping}</p>
      )}
      {rule ? (
        <p>
          <a href={addressOf({ at: 'model', kind: 'mechanism', id, trial: '' })}>{words().rulesWords.inModel}</a>
        </p>
      ) : null}
    </div>
  );
}

function Numbers({ scenario, names }: { readonly scenario: Scenario; readonly names: readonly string[] }) {
  const sources = scenario.sources.filter(({ name }) => names.includes(name.replace(/\.(us|cn)$/, '')));
  if (sources.length === 0) return null;
  return (
    <>
      <b>{words().ledgerWords.numbers}</b>
      <ul className="parameters">
        {sources.map((source) => (
          <Parameter key={source.name} source={source} />
        ))}
      </ul>
    </>
  );
}

/** Shows one number: what it means, where it stands in its range, and where it comes from. */
function Parameter({
  source: { name, value, low, high, unit, meaning, source, lens },
}: {
  readonly source: ParameterSource;
}) {
  const side = /\.(us|cn)$/.exec(name)?.[1] as 'us' | 'cn' | undefined;
  const text = words().parameterWords[name.replace(/\.(us|cn)$/, '')] ?? { meaning, unit };
  return (
    <li>
      <p>
        {text.meaning}{' '}
        {side ? <b className={side}>{words().briefWords.ledger.sideOf(words().shortNames[side])}</b> : null}
      </p>
      <p className="parameter-value">
        <a href={addressOf({ at: 'model', kind: 'parameter', id: name.replace(/\.(us|cn)$/, ''), trial: '' })}>
          <code>{name.replace(/\.(us|cn)$/, '')}</code>
        </a>
        <b className="number">{inUnit(value, text.unit)}</b> <small>{text.unit}</small>
      </p>
      <RangeBar value={value} low={low} high={high} unit={text.unit} byLens={lens !== undefined} />
      <small>
        {lens ? (
          <b>
            {words().ledgerWords.lens}
            {words().page.colon}
          </b>
        ) : (
          <span>
            {words().briefWords.ledger.source}
            {words().page.colon}
          </span>
        )}
        {sourceText(lens ?? source)}
      </small>
    </li>
  );
}

interface RangeProps {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** The unit in which they are written. */
  readonly unit: string;
  readonly byLens: boolean;
}

/** Draws a number in the range that it could be in; a number that the lens set has a marker of another shape. */
export function RangeBar({ value, low, high, unit, byLens }: RangeProps) {
  const { ledger } = words().briefWords;
  const [from, to] = [Math.min(low, value), Math.max(high, value)];
  const part = (x: number) => (to === from ? 0.5 : (x - from) / (to - from));
  const style = { '--low': part(low), '--high': part(high), '--at': part(value) } as CSSProperties;
  const written = (x: number) => inUnit(x, unit);
  const outside = value < low || value > high;
  return (
    <div className="range" role="img" aria-label={ledger.value(written(value), written(low), written(high))}>
      <span className="range-track" style={style}>
        <i className={byLens ? 'range-mark by-lens' : 'range-mark'} />
      </span>
      <span className="range-ends" aria-hidden="true">
        <small>{ledger.low(written(low))}</small>
        <small>{outside ? ledger.outside : ''}</small>
        <small>{ledger.high(written(high))}</small>
      </span>
    </div>
  );
}
