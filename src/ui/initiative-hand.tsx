// The hand of initiatives as a group of radio buttons: none, or one of up to three cards, each with its price, what it
// does, and the evidence behind it. Native radios, as for the other decisions.

import { useId } from 'react';
import { type Decision, NO_INITIATIVE } from '../model/decision.ts';
import type { InitiativeRule } from '../model/initiative.ts';
import { handOf, type Position } from '../model/options.ts';
import type { Side } from '../model/sides.ts';
import { CATALOGUE } from '../store/catalogue.ts';
import { sourceText, told, words } from '../store/language.ts';
import { EvidenceList } from './evidence.tsx';
import { amount, inMoney } from './figures.ts';
import { initiativeTitle } from './rule-name.ts';

interface HandProps {
  /** Where the game stands. */
  readonly playing: Position;
  readonly side: Side;
  readonly draft: Decision;
  readonly onChoose: (initiative: string) => void;
}

/** Shows the hand. */
export function InitiativeHand({ playing, side, draft, onChoose }: HandProps) {
  const name = useId();
  const hand = handOf(playing, side);
  if (playing.scenario.initiatives[side].length === 0) return null;
  return (
    <fieldset className="option-group hand">
      <legend>{words().moments.decide.initiative}</legend>
      <p className="question">{words().moments.decide.initiativeQuestion}</p>
      <div className="options">
        <label className={draft.initiative === NO_INITIATIVE ? 'option chosen' : 'option'}>
          <input
            type="radio"
            name={name}
            checked={draft.initiative === NO_INITIATIVE}
            onChange={() => onChoose(NO_INITIATIVE)}
          />
          <span className="option-name">{words().moments.decide.noInitiative}</span>
          <small className="option-price">{words().moments.decide.freeMark}</small>
          <span className="card-body">{words().moments.decide.noInitiativeNote}</span>
        </label>
        {hand.map((rule) => (
          <Card key={rule.id} rule={rule} name={name} chosen={draft.initiative === rule.id} onChoose={onChoose} />
        ))}
      </div>
      <HandEvidence hand={hand} />
    </fieldset>
  );
}

interface CardProps {
  readonly rule: InitiativeRule;
  readonly name: string;
  readonly chosen: boolean;
  readonly onChoose: (initiative: string) => void;
}

function Card({ rule, name, chosen, onChoose }: CardProps) {
  const { id, price, lasts, secret } = rule;
  const text = CATALOGUE.ok ? told(CATALOGUE.value.initiatives[id]?.text) : undefined;
  return (
    <label className={chosen ? 'option chosen' : 'option'}>
      <input type="radio" name={name} checked={chosen} onChange={() => onChoose(id)} />
      <span className="option-name">{text?.title ?? id}</span>
      <small className="option-price">
        <span>{words().moments.decide.moneyMark(amount(inMoney(price.money)))}</span>
        <span>
          {words().moments.decide.consentMark(amount(price.politicalCapital))}
          <span className="visually-hidden"> {words().moments.decide.consentSpoken}</span>
        </span>
      </small>
      <span className="card-body">
        {text?.body}
        {lasts > 1 ? ` ${words().moments.decide.lasts(lasts)}` : ''}
        {secret ? ` ${words().moments.decide.secret}` : ''}
      </span>
    </label>
  );
}

function HandEvidence({ hand }: { readonly hand: readonly InitiativeRule[] }) {
  const known = CATALOGUE.ok ? CATALOGUE.value.initiatives : {};
  return (
    <details>
      <summary>{words().moments.decide.initiativeEvidence}</summary>
      {hand.map(({ id, cites }) => (
        <section key={id}>
          <h4>{initiativeTitle(id)}</h4>
          <EvidenceList ids={cites} />
          <p className="fine">
            {words().page.assumption}
            {words().page.colon}
            {sourceText(known[id]?.source ?? '')}
          </p>
        </section>
      ))}
    </details>
  );
}
