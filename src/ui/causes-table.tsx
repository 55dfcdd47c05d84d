// The causes of a change, drawn as steps from the old number to the new one, each with its rule, its equation in words, the
// numbers that it used with their ranges, and the evidence or the word assumption.

import type { CSSProperties, ReactNode } from 'react';
import type { Cause } from '../model/knowledge.ts';
import type { Scenario } from '../model/scenario.ts';
import { CATALOGUE } from '../store/catalogue.ts';
import { sourceText, told, words } from '../store/language.ts';
import { addressOf } from '../store/place.ts';
import type { Written } from '../text/words.ts';
import { EvidenceList } from './evidence.tsx';
import { figure, signed } from './figures.ts';
import { ruleName } from './rule-name.ts';
import { RuleDetails } from './rules/rule-details.tsx';
import './rules.css';

/** Shows the causes of a change from one number to another as a table that adds up. */
export function CausesTable(props: {
  readonly scenario: Scenario;
  readonly before: number;
  readonly after: number;
  readonly causes: readonly Cause[];
  readonly written: Written;
}) {
  const { scenario, before, after, causes, written } = props;
  const fall = fallOf(before, after, causes);
  return (
    <>
      <table className="ledger waterfall">
        <caption className="visually-hidden">{words().briefWords.ledger.sum}</caption>
        <thead>
          <tr>
            <th scope="col">{words().ledgerWords.cause}</th>
            <th scope="col" className="number">
              {words().ledgerWords.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr className="sum">
            <th scope="row">
              <span className="cause-line">
                <span>{words().ledgerWords.before}</span>
                <Step fall={fall} from={before} to={before} />
              </span>
            </th>
            <td className="number">{figure(before, written)}</td>
          </tr>
          {causes.map((cause, index) => (
            <tr key={cause.mechanism}>
              <td>
                <CauseText cause={cause} scenario={scenario}>
                  <Step fall={fall} from={fall.stands[index] ?? before} to={fall.stands[index + 1] ?? after} />
                </CauseText>
              </td>
              <td className="number" title={String(cause.amount * written.times)}>
                {signed(cause.amount, written)}
              </td>
            </tr>
          ))}
          <tr className="sum">
            <th scope="row">
              <span className="cause-line">
                <span>{words().ledgerWords.after}</span>
                <Step fall={fall} from={after} to={after} />
              </span>
            </th>
            <td className="number">{figure(after, written)}</td>
          </tr>
        </tbody>
      </table>
      <p className="fine">{causes.length === 0 ? words().ledgerWords.none : words().ledgerWords.exact}</p>
    </>
  );
}

/** The steps from the old number to the new one, and the scale on which all of them fit. */
interface Fall {
  /** Where the number stood before the first cause and after each. */
  readonly stands: readonly number[];
  readonly low: number;
  readonly high: number;
}

function fallOf(before: number, after: number, causes: readonly Cause[]): Fall {
  const stands = [before];
  for (const { amount } of causes) stands.push((stands.at(-1) as number) + amount);
  return { stands, low: Math.min(...stands, after), high: Math.max(...stands, after) };
}

/** Draws one step: a bar from where the number stood to where it stood then; a line where nothing moved. */
function Step({ fall, from, to }: { readonly fall: Fall; readonly from: number; readonly to: number }) {
  const { low, high } = fall;
  const part = (x: number) => (high === low ? 0.5 : (x - low) / (high - low));
  const style = { '--from': part(Math.min(from, to)), '--to': part(Math.max(from, to)) } as CSSProperties;
  const kind = from === to ? 'stand' : to > from ? 'up' : 'down';
  return (
    <span className="fall" aria-hidden="true">
      <i className={kind} style={style} />
    </span>
  );
}

interface CauseProps {
  readonly cause: Cause;
  readonly scenario: Scenario;
  /** The step that the cause made. */
  readonly children: ReactNode;
}

function CauseText({ cause: { mechanism }, scenario, children }: CauseProps) {
  const [kind, id = ''] = mechanism.split(':');
  const prefix =
    kind === 'event'
      ? `${words().ledgerWords.event}${words().page.colon}`
      : kind === 'initiative'
        ? `${words().ledgerWords.initiative}${words().page.colon}`
        : '';
  return (
    <details>
      <summary>
        <span className="cause-line">
          <span>
            {prefix}
            {ruleName(mechanism)}
          </span>
          {children}
        </span>
      </summary>
      {kind === 'event' ? <EventText id={id} /> : null}
      {kind === 'initiative' ? <CardText id={id} /> : null}
      {prefix === '' ? <RuleDetails scenario={scenario} id={mechanism} /> : null}
    </details>
  );
}

function CardText({ id }: { readonly id: string }) {
  const card = CATALOGUE.ok ? CATALOGUE.value.initiatives[id] : undefined;
  if (!card) return null;
  return (
    <>
      <p>{told(card.text).body}</p>
      <p className="fine">{words().ledgerWords.cardNote}</p>
      <EvidenceList ids={card.cites} />
      <p className="fine">
        {words().page.assumption}
        {words().page.colon}
        {sourceText(card.source)}
      </p>
      <InModel kind="initiative" id={id} />
    </>
  );
}

function EventText({ id }: { readonly id: string }) {
  const event = CATALOGUE.ok ? CATALOGUE.value.events[id] : undefined;
  if (!event) return null;
  return (
    <>
      <p>{told(event.text).body}</p>
      <p className="fine">{words().ledgerWords.chance}</p>
      <EvidenceList ids={event.cites} />
      <p className="fine">
        {words().page.assumption}
        {words().page.colon}
        {sourceText(event.source)}
      </p>
      <InModel kind="event" id={id} />
    </>
  );
}

function InModel({ kind, id }: { readonly kind: string; readonly id: string }) {
  return (
    <p>
      <a href={addressOf({ at: 'model', kind, id, trial: '' })}>{words().rulesWords.inModel}</a>
    </p>
  );
}
