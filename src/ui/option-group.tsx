// One decision as a group of radio buttons: what each option is called and costs, what the chosen one does, and the
// evidence behind it. Native radios, so that arrow keys, labels and screen readers work as everywhere.

import { useId, useState } from 'react';
import { CHOICES, type Choice, type Decision } from '../model/decision.ts';
import { choose } from '../model/game.ts';
import { pricesOf } from '../model/options.ts';
import type { Price } from '../model/prices.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Side } from '../model/sides.ts';
import { POWERS, read, type State } from '../model/variables.ts';
import { inSentence, words } from '../store/language.ts';
import type { ChoiceText, OptionText } from '../text/en/choices.ts';
import { Dialog } from './dialog.tsx';
import { EvidenceList } from './evidence.tsx';
import { amount, inMoney } from './figures.ts';
import { Glossed } from './rules/term.tsx';

/** Writes a price in words().moments.decide. */
function priceText({ money, politicalCapital }: Price): string {
  const parts = [
    money > 0 ? words().moments.decide.money(amount(inMoney(money))) : '',
    politicalCapital > 0 ? words().moments.decide.consent(amount(politicalCapital)) : '',
  ];
  return words().moments.decide.price(parts.filter(Boolean).join(words().moments.decide.and));
}

function valuesOf<C extends Choice>(choice: C): readonly Decision[C][] {
  return CHOICES[choice] as readonly unknown[] as readonly Decision[C][];
}

/** Finds the words of an option. */
export function optionText(choice: Choice, value: string | number): OptionText {
  const options: Readonly<Record<string, OptionText>> = words().choices[choice].options;
  return options[value] ?? { name: String(value), effect: '' };
}

/** Finds the name of an option. */
export function optionName(choice: Choice, value: string | number): string {
  return optionText(choice, value).name;
}

interface GroupProps<C extends Choice> {
  readonly choice: C;
  readonly scenario: Scenario;
  readonly state: State;
  readonly side: Side;
  readonly draft: Decision;
  /** Which option is marked, or null for none; without it, the draft's. */
  readonly chosen?: Decision[C] | null;
  readonly onChoose: (choice: C, value: Decision[C]) => void;
}

/** Shows one decision. */
export function OptionGroup<C extends Choice>(props: GroupProps<C>) {
  const { choice, scenario, state, side, draft, onChoose, chosen = draft[choice] } = props;
  const id = useId();
  const [asked, setAsked] = useState(false);
  const text: ChoiceText = words().choices[choice];
  const values = valuesOf(choice);
  const shown = chosen ?? draft[choice];
  const isDial = typeof values[0] === 'number';
  const price = (value: Decision[C]) => pricesOf(scenario, state, side, choose(draft, choice, value))[choice];
  const inForce = choice === 'controls' ? read(state, POWERS[side].controls) : undefined;
  return (
    <fieldset className={isDial ? 'option-group dial' : 'option-group'}>
      <legend>{text.name}</legend>
      <p className="question" id={`${id}-question`}>
        {text.question[side]}
      </p>
      <div className="options">
        {values.map((value) => {
          const { money, politicalCapital } = price(value);
          return (
            <label key={value} className={chosen === value ? 'option chosen' : 'option'}>
              <input
                type="radio"
                name={`${id}-${choice}`}
                checked={chosen === value}
                aria-describedby={`${id}-question`}
                onChange={() => onChoose(choice, value)}
              />
              <span className="option-name">
                {isDial ? <b className="level">{value}</b> : null}
                {optionText(choice, value).name}
              </span>
              <small className="option-price">
                {money > 0 ? <span>{words().moments.decide.moneyMark(amount(inMoney(money)))}</span> : null}
                {politicalCapital > 0 ? (
                  <span>
                    {words().moments.decide.consentMark(amount(politicalCapital))}
                    <span className="visually-hidden"> {words().moments.decide.consentSpoken}</span>
                  </span>
                ) : null}
                {money === 0 && politicalCapital === 0 ? words().moments.decide.freeMark : null}
              </small>
            </label>
          );
        })}
      </div>
      <p className="effect" aria-live="polite">
        <Glossed text={optionText(choice, shown).effect} /> <em>{priceText(price(shown))}</em>
        {inForce === undefined ? null : (
          <span className="in-force">
            {words().page.aside(
              `${words().moments.decide.now}${words().page.colon}${inSentence(optionText(choice, inForce).name)}`,
            )}
          </span>
        )}{' '}
        <button type="button" className="link" onClick={() => setAsked(true)}>
          {words().moments.decide.why}
          <span className="visually-hidden">{words().page.aside(text.name)}</span>
        </button>
      </p>
      {asked ? (
        <Dialog title={text.name} onClose={() => setAsked(false)}>
          <EvidenceList ids={text.evidence} />
        </Dialog>
      ) : null}
    </fieldset>
  );
}
