// A number, opened: the causes that add up to its change exactly, drawn as steps from the old number to the new one, each
// with its rule, its equation in words, the numbers that it used with their ranges, and the evidence or the word
// assumption. Where no causes may be shown, the rules that can move it stand instead; from both the rules can be walked.

import { type CSSProperties, type ReactNode, useState } from 'react';
import { causalGraph, placeOfVariable } from '../lab/causal-graph.ts';
import { driversOf } from '../model/drivers.ts';
import type { Playing, TurnRecord } from '../model/game.ts';
import { type Cause, causesOf, knowledgeOf } from '../model/knowledge.ts';
import type { Side } from '../model/sides.ts';
import { nameOf, read, type Variable } from '../model/variables.ts';
import { CATALOGUE } from '../store/catalogue.ts';
import { inSentence, sourceText, told, variableText, words } from '../store/language.ts';
import { addressOf } from '../store/place.ts';
import type { Written } from '../text/words.ts';
import { Dialog } from './dialog.tsx';
import { EvidenceList } from './evidence.tsx';
import { figure, signed } from './figures.ts';
import { ruleName } from './rule-name.ts';
import { RuleDetails } from './rules/rule-details.tsx';
import { RulesDialog } from './rules/rules-dialog.tsx';
import { RuleList } from './rules/rules-walk.tsx';
import './rules.css';

interface LedgerProps {
  readonly playing: Playing;
  /** Through whose eyes; `undefined` when everything is open. */
  readonly side: Side | undefined;
  readonly variable: Variable;
  /** How many half-years are on show. */
  readonly turns: number;
  readonly onOpen: (variable: Variable) => void;
  readonly onClose: () => void;
}

/** Opens one variable. */
export function LedgerDialog({ playing, side, variable, turns, onOpen, onClose }: LedgerProps) {
  const [turn, setTurn] = useState(turns);
  const [walking, setWalking] = useState(false);
  const about = variableText(nameOf(variable));
  const finer = { ...about.written, decimals: about.written.decimals + 1 };
  const { estimate } = knowledgeOf(playing, turn, side);
  const guess = estimate(variable);
  const record = playing.turns[turn - 1];
  const { node } = placeOfVariable(nameOf(variable));
  if (walking) return <RulesDialog scenario={playing.scenario} node={node} onClose={() => setWalking(false)} />;
  return (
    <Dialog
      title={
        <>
          {words().places[about.owner]}
          {words().page.colon}
          {about.name} <small>{about.unit}</small>
        </>
      }
      onClose={onClose}
    >
      <p>{about.meaning}</p>
      {guess ? (
        <>
          <p className="note">
            {words().ledgerWords.estimate(figure(guess.low, about.written), figure(guess.high, about.written))}
          </p>
          <Movers playing={playing} node={node}>
            {words().briefWords.ledger.couldNote}
          </Movers>
        </>
      ) : record ? (
        <>
          <label className="field inline">
            {words().ledgerWords.halfYear}
            <select value={turn} onChange={(event) => setTurn(Number(event.target.value))}>
              {playing.turns.slice(0, turns).map(({ label }, index) => (
                <option key={label} value={index + 1}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <Causes playing={playing} record={record} variable={variable} written={finer} />
          <Drivers playing={playing} side={side} variable={variable} turn={turn} onOpen={onOpen} />
        </>
      ) : (
        <>
          <p className="note">
            {words().ledgerWords.start(
              words().money.counted(figure(read(playing.scenario.initial, variable), about.written), about.unit),
            )}{' '}
            <InitialSource playing={playing} variable={variable} />
          </p>
          <Movers playing={playing} node={node}>
            {words().briefWords.ledger.couldStart}
          </Movers>
        </>
      )}
      <p>
        <button type="button" onClick={() => setWalking(true)}>
          {words().rulesWords.walkFrom}
        </button>
      </p>
    </Dialog>
  );
}

/** Lists the rules that can move a kind of number, for a number whose causes may not be shown or are still to come. */
function Movers(props: { readonly playing: Playing; readonly node: string; readonly children: string }) {
  const { playing, node, children } = props;
  const ids = causalGraph(playing.scenario).movers.get(node) ?? [];
  if (ids.length === 0) return null;
  return (
    <section>
      <h3>{words().briefWords.ledger.could}</h3>
      <p className="fine">{children}</p>
      <RuleList scenario={playing.scenario} ids={ids} />
    </section>
  );
}

/** For a number that is made of others: those, each a button that opens it. */
function Drivers(props: Omit<LedgerProps, 'turns' | 'onClose'> & { readonly turn: number }) {
  const { playing, side, variable, turn, onOpen } = props;
  const drivers = driversOf(variable);
  if (drivers.length === 0) return null;
  const past = knowledgeOf(playing, turn - 1, side);
  const now = knowledgeOf(playing, turn, side);
  return (
    <>
      <p>{words().ledgerWords.drivers}</p>
      <ul className="drivers">
        {drivers.map((driver) => {
          const { owner, name, written } = variableText(nameOf(driver));
          const [from, to] = [past, now].map(({ know }) => figure(know(driver), written)) as [string, string];
          return (
            <li key={driver}>
              <button type="button" onClick={() => onOpen(driver)}>
                {words().ledgerWords.driver(
                  `${words().places[owner]}${words().page.comma}${inSentence(name)}`,
                  from,
                  to,
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function InitialSource({ playing, variable }: { readonly playing: Playing; readonly variable: Variable }) {
  if (!CATALOGUE.ok) return null;
  const initial = CATALOGUE.value.scenarios[playing.scenario.id]?.initial[nameOf(variable)];
  return initial ? <small>{sourceText(initial.source)}</small> : null;
}

function Causes(props: {
  readonly playing: Playing;
  readonly record: TurnRecord;
  readonly variable: Variable;
  readonly written: Written;
}) {
  const { playing, record, variable, written } = props;
  const before = read(record.before, variable);
  const after = read(record.after, variable);
  const causes = causesOf(record, variable);
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
                <CauseText cause={cause} playing={playing}>
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
  readonly playing: Playing;
  /** The step that the cause made. */
  readonly children: ReactNode;
}

function CauseText({ cause: { mechanism }, playing, children }: CauseProps) {
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
      {prefix === '' ? <RuleDetails scenario={playing.scenario} id={mechanism} /> : null}
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
