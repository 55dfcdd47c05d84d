// A number of a room, opened: what it means, and the causes that add up to its last change, or why they are not open yet.

import { driversOf } from '../../model/drivers.ts';
import { nameOf, type Variable } from '../../model/variables.ts';
import { inSentence, variableText, words } from '../../store/language.ts';
import { CausesTable } from '../causes-table.tsx';
import { Dialog } from '../dialog.tsx';
import { figure } from '../figures.ts';
import type { KnownProps } from './known-parts.tsx';

interface NumberProps extends Pick<KnownProps, 'ground' | 'reading'> {
  readonly variable: Variable;
  readonly onOpen: (variable: Variable) => void;
  readonly onClose: () => void;
}

/** Opens a number. */
export function NumberDialog({ ground, reading, variable, onOpen, onClose }: NumberProps) {
  const { now, past, causesOf } = reading;
  const { owner, name, unit, meaning, written } = variableText(nameOf(variable));
  const guess = now.estimate(variable);
  const say = words().ledgerWords;
  return (
    <Dialog
      title={
        <>
          {words().places[owner]}
          {words().page.colon}
          {name} <small>{unit}</small>
        </>
      }
      onClose={onClose}
    >
      <p>{meaning}</p>
      {guess ? <p className="note">{say.estimate(figure(guess.low, written), figure(guess.high, written))}</p> : null}
      {guess || !past ? null : (
        <CausesTable
          scenario={ground.scenario}
          before={past.know(variable)}
          after={now.know(variable)}
          causes={causesOf(variable)}
          written={{ ...written, decimals: written.decimals + 1 }}
        />
      )}
      {past ? null : (
        <p className="note">{say.start(words().money.counted(figure(now.know(variable), written), unit))}</p>
      )}
      <MadeOf reading={reading} variable={variable} onOpen={onOpen} />
    </Dialog>
  );
}

/** For a number that is made of others: those, each a button that opens it. */
function MadeOf({ reading: { now, past }, variable, onOpen }: Omit<NumberProps, 'ground' | 'onClose'>) {
  const drivers = driversOf(variable);
  if (drivers.length === 0 || !past) return null;
  return (
    <>
      <p>{words().ledgerWords.drivers}</p>
      <ul className="drivers">
        {drivers.map((driver) => {
          const { owner, name, written } = variableText(nameOf(driver));
          const whose = `${words().places[owner]}${words().page.comma}${inSentence(name)}`;
          const [from, to] = [figure(past.know(driver), written), figure(now.know(driver), written)];
          return (
            <li key={driver}>
              <button type="button" onClick={() => onOpen(driver)}>
                {words().ledgerWords.driver(whose, from, to)}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
