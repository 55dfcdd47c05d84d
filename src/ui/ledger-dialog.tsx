// A number, opened: the causes that add up to its change exactly, each with its rule, its equation in words, the numbers
// that it used, and the evidence or the word assumption.

import { useState } from 'react';
import { driversOf } from '../model/drivers.ts';
import type { Playing, TurnRecord } from '../model/game.ts';
import { MECHANISMS } from '../model/mechanisms/index.ts';
import { PRICE_PARAMETERS } from '../model/prices.ts';
import type { Side } from '../model/sides.ts';
import { nameOf, read, type Variable } from '../model/variables.ts';
import { CATALOGUE } from '../store/catalogue.ts';
import { type Cause, causesOf, knowledgeOf } from '../store/knowledge.ts';
import { ledgerWords, page } from '../text/interface.ts';
import { mechanisms } from '../text/mechanisms.ts';
import { inSentence, places, variableText } from '../text/variables.ts';
import { Dialog } from './dialog.tsx';
import { EvidenceList } from './evidence.tsx';
import { figure, signed } from './figures.ts';

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
  const words = variableText(nameOf(variable));
  const decimals = words.decimals + 1;
  const { estimate } = knowledgeOf(playing, turn, side);
  const guess = estimate(variable);
  const record = playing.turns[turn - 1];
  return (
    <Dialog
      title={
        <>
          {places[words.owner]}: {words.name} <small>{words.unit}</small>
        </>
      }
      onClose={onClose}
    >
      <p>{words.meaning}</p>
      {guess ? (
        <p className="note">
          {ledgerWords.estimate(figure(guess.low, words.decimals), figure(guess.high, words.decimals))}
        </p>
      ) : record ? (
        <>
          <label className="field inline">
            {ledgerWords.halfYear}
            <select value={turn} onChange={(event) => setTurn(Number(event.target.value))}>
              {playing.turns.slice(0, turns).map(({ label }, index) => (
                <option key={label} value={index + 1}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <Causes playing={playing} record={record} variable={variable} decimals={decimals} />
          <Drivers playing={playing} side={side} variable={variable} turn={turn} onOpen={onOpen} />
        </>
      ) : (
        <p className="note">
          {figure(read(playing.scenario.initial, variable), words.decimals)} {words.unit}. {ledgerWords.start}{' '}
          <InitialSource playing={playing} variable={variable} />
        </p>
      )}
    </Dialog>
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
      <p>{ledgerWords.drivers}</p>
      <ul className="drivers">
        {drivers.map((driver) => {
          const { owner, name, decimals } = variableText(nameOf(driver));
          const [from, to] = [past, now].map(({ know }) => figure(know(driver), decimals)) as [string, string];
          return (
            <li key={driver}>
              <button type="button" onClick={() => onOpen(driver)}>
                {ledgerWords.driver(`${places[owner]}, ${inSentence(name)}`, from, to)}
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
  return initial ? <small>{initial.source}</small> : null;
}

function Causes(props: {
  readonly playing: Playing;
  readonly record: TurnRecord;
  readonly variable: Variable;
  readonly decimals: number;
}) {
  const { playing, record, variable, decimals } = props;
  const before = read(record.before, variable);
  const after = read(record.after, variable);
  const causes = causesOf(record, variable);
  const most = Math.max(...causes.map(({ amount }) => Math.abs(amount)), 0);
  return (
    <>
      <table className="ledger">
        <thead>
          <tr>
            <th scope="col">{ledgerWords.cause}</th>
            <th scope="col" className="number">
              {ledgerWords.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr className="sum">
            <th scope="row">{ledgerWords.before}</th>
            <td className="number">{figure(before, decimals)}</td>
          </tr>
          {causes.map((cause) => (
            <tr key={cause.mechanism}>
              <td>
                <CauseText cause={cause} playing={playing} />
              </td>
              <td className="number" title={String(cause.amount)}>
                <span
                  className={cause.amount < 0 ? 'bar down' : 'bar up'}
                  style={{ inlineSize: `${most === 0 ? 0 : (3.2 * Math.abs(cause.amount)) / most}rem` }}
                />
                {signed(cause.amount, decimals)}
              </td>
            </tr>
          ))}
          <tr className="sum">
            <th scope="row">{ledgerWords.after}</th>
            <td className="number">{figure(after, decimals)}</td>
          </tr>
        </tbody>
      </table>
      <p className="fine">{causes.length === 0 ? ledgerWords.none : ledgerWords.exact}</p>
    </>
  );
}

function CauseText({ cause, playing }: { readonly cause: Cause; readonly playing: Playing }) {
  if (cause.mechanism.startsWith('event:')) return <EventText id={cause.mechanism.slice('event:'.length)} />;
  if (cause.mechanism.startsWith('initiative:')) return <CardText id={cause.mechanism.slice('initiative:'.length)} />;
  const words = mechanisms[cause.mechanism];
  const rule = MECHANISMS.find(({ id }) => id === cause.mechanism);
  const used = [...(rule?.uses.parameters ?? []), ...(rule?.uses.perSide ?? [])];
  const prices: readonly string[] = [...PRICE_PARAMETERS.parameters, ...PRICE_PARAMETERS.perSide];
  const own = cause.mechanism.startsWith('spending-') ? used : used.filter((name) => !prices.includes(name));
  return (
    <details>
      <summary>{words?.name ?? cause.mechanism}</summary>
      <p>{words?.claim}</p>
      <p>
        <b>{ledgerWords.equation}:</b> {words?.equation}
      </p>
      {rule && rule.cites.length > 0 ? (
        <EvidenceList ids={rule.cites} />
      ) : (
        <p className="fine">{ledgerWords.bookkeeping}</p>
      )}
      {own.length > 0 ? <ParameterList playing={playing} names={own} /> : null}
    </details>
  );
}

function ParameterList({ playing, names }: { readonly playing: Playing; readonly names: readonly string[] }) {
  const sources = playing.scenario.sources.filter(({ name }) => names.includes(name.replace(/\.(us|cn)$/, '')));
  return (
    <>
      <b>{ledgerWords.numbers}</b>
      <ul className="parameters">
        {sources.map(({ name, value, low, high, unit, meaning, source, lens }) => (
          <li key={name}>
            <code>{name}</code> = {value} <small>{unit}</small>, {ledgerWords.range(String(low), String(high))}.{' '}
            {meaning} <small>{lens ? `${ledgerWords.lens}: ${lens}` : source}</small>
          </li>
        ))}
      </ul>
    </>
  );
}

function CardText({ id }: { readonly id: string }) {
  const card = CATALOGUE.ok ? CATALOGUE.value.initiatives[id] : undefined;
  if (!card) return <>{id}</>;
  return (
    <details>
      <summary>
        {ledgerWords.initiative}: {card.text.en.title}
      </summary>
      <p>{card.text.en.body}</p>
      <p className="fine">{ledgerWords.cardNote}</p>
      <EvidenceList ids={card.cites} />
      <p className="fine">
        {page.assumption}: {card.source}
      </p>
    </details>
  );
}

function EventText({ id }: { readonly id: string }) {
  const event = CATALOGUE.ok ? CATALOGUE.value.events[id] : undefined;
  if (!event) return <>{id}</>;
  return (
    <details>
      <summary>
        {ledgerWords.event}: {event.text.en.headline}
      </summary>
      <p>{event.text.en.body}</p>
      <p className="fine">{ledgerWords.chance}</p>
      <EvidenceList ids={event.cites} />
      <p className="fine">
        {page.assumption}: {event.source}
      </p>
    </details>
  );
}
