// A number, opened: the causes that add up to its change exactly. Where no causes may be shown, the rules that can move it
// stand instead; from both the rules can be walked.

import { useState } from 'react';
import { placeOfVariable } from '../lab/causes/kind.ts';
import { driversOf } from '../model/drivers.ts';
import type { Playing } from '../model/game.ts';
import { causesOf, knowledgeOf } from '../model/knowledge.ts';
import type { Side } from '../model/sides.ts';
import { nameOf, read, type Variable } from '../model/variables.ts';
import { CATALOGUE } from '../store/catalogue.ts';
import { inSentence, sourceText, variableText, words } from '../store/language.ts';
import { CausesTable } from './causes-table.tsx';
import { Dialog } from './dialog.tsx';
import { figure } from './figures.ts';
import { RulesDialog } from './rules/rules-dialog.tsx';
import { RuleList } from './rules/rules-walk.tsx';
import { useCausalGraph } from './rules/use-causal-graph.ts';
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
          <CausesTable
            scenario={playing.scenario}
            before={read(record.before, variable)}
            after={read(record.after, variable)}
            causes={causesOf(record, variable)}
            written={finer}
          />
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
  const ids = useCausalGraph(playing.scenario)?.movers.get(node) ?? [];
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
