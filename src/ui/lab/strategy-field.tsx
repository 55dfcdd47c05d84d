// Choosing a strategy: one of the doctrines and other players, the decisions of a game, or a policy of simple rules built in
// a few native fields.

import { useId, useState } from 'react';
import {
  isPolicy,
  LAST_TURN,
  MOST_RULES,
  type Policy,
  type PolicyRule,
  parsePolicy,
  writePolicy,
} from '../../format/policy.ts';
import { isRecorded } from '../../format/recorded.ts';
import { CHOICE_NAMES, CHOICES, type Choice } from '../../model/decision.ts';
import type { Side } from '../../model/sides.ts';
import { DOCTRINE_IDS, OTHER_IDS } from '../../personas/roster.ts';
import { words } from '../../store/language.ts';
import { optionName } from '../option-group.tsx';
import { labWords } from './lab-words.ts';
import { firstDecisions, RecordedField } from './recorded-field.tsx';

interface StrategyProps {
  /** A or B, as the page calls it. */
  readonly name: string;
  readonly side: Side;
  readonly player: string;
  readonly labels: readonly string[];
  readonly onChoose: (player: string) => void;
}

/** What stands in the list for a policy of one's own. */
const OWN = 'policy';
/** What stands there for the decisions of a game. */
const GAME = 'game';

/** Shows the players of a side, and below them the rules of a policy or the game whose decisions are played. */
export function StrategyField({ name, side, player, labels, onChoose }: StrategyProps) {
  const id = useId();
  const policy = parsePolicy(player);
  const say = labWords();
  const first = DOCTRINE_IDS[side][0] ?? '';
  // Where no game is kept, a link is asked for before there is anything to play.
  const [asksGame, askGame] = useState(false);
  const isGame = isRecorded(player) || asksGame;
  const choose = (value: string) => {
    const kept = value === GAME ? firstDecisions(side) : undefined;
    askGame(value === GAME && kept === undefined);
    if (value === GAME) return kept !== undefined && !isRecorded(player) && onChoose(kept);
    if (value !== OWN) return onChoose(value);
    const base = isRecorded(player) ? first : player;
    if (!isPolicy(player)) onChoose(writePolicy({ base, rules: [{ from: 1, to: LAST_TURN, set: { controls: 4 } }] }));
  };
  const chooseGame = (text: string) => {
    askGame(false);
    onChoose(text);
  };
  return (
    <div className="field strategy">
      <label htmlFor={id}>{name}</label>
      <select id={id} value={isGame ? GAME : policy.ok ? OWN : player} onChange={({ target }) => choose(target.value)}>
        <PlayerOptions side={side} />
        <option value={GAME}>{say.recorded.make}</option>
        <option value={OWN}>{say.policy.make}</option>
      </select>
      {isGame ? (
        <RecordedField name={name} side={side} player={player} labels={labels} onChoose={chooseGame} />
      ) : policy.ok ? (
        <PolicyFields
          name={name}
          side={side}
          policy={policy.value}
          labels={labels}
          onChange={(next) => onChoose(writePolicy(next))}
        />
      ) : (
        <p className="fine">{words().personas[player]?.creed ?? words().personas[first]?.creed}</p>
      )}
    </div>
  );
}

/** Lists the players that a side can have, its doctrines first. */
function PlayerOptions({ side }: { readonly side: Side }) {
  return (
    <>
      {[...DOCTRINE_IDS[side], ...OTHER_IDS].map((id) => (
        <option key={id} value={id}>
          {words().personas[id]?.name ?? id}
        </option>
      ))}
    </>
  );
}

interface PolicyProps {
  readonly name: string;
  readonly side: Side;
  readonly policy: Policy;
  readonly labels: readonly string[];
  readonly onChange: (policy: Policy) => void;
}

function PolicyFields({ name, side, policy, labels, onChange }: PolicyProps) {
  const say = labWords().policy;
  const { base } = policy;
  const rules = policy.rules.flatMap(oneByOne);
  const put = (at: number, rule: PolicyRule) =>
    onChange({ base, rules: rules.map((old, i) => (i === at ? rule : old)) });
  return (
    <fieldset className="policy">
      <legend>{say.legend(name)}</legend>
      {rules.map((rule, i) => (
        <RuleFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a rule is its place in the list.
          key={i}
          number={i + 1}
          rule={rule}
          labels={labels}
          onChange={(next) => put(i, next)}
          onRemove={
            rules.length > 1 ? () => onChange({ base, rules: rules.filter((_, other) => other !== i) }) : undefined
          }
        />
      ))}
      <button
        type="button"
        disabled={rules.length >= MOST_RULES}
        onClick={() => onChange({ base, rules: [...rules, { from: 1, to: LAST_TURN, set: { openSource: 3 } }] })}
      >
        {say.add}
      </button>
      <label className="policy-base">
        {say.base}
        <select value={base} onChange={({ target }) => onChange({ base: target.value, rules })}>
          <PlayerOptions side={side} />
        </select>
      </label>
      <p className="fine">{say.note}</p>
    </fieldset>
  );
}

/** The fields show one choice of a rule; where a link sets several, each is a rule of its own here. */
function oneByOne({ from, to, set }: PolicyRule): readonly PolicyRule[] {
  return CHOICE_NAMES.flatMap((choice) =>
    set[choice] === undefined ? [] : [{ from, to, set: { [choice]: set[choice] } }],
  );
}

interface RuleProps {
  readonly number: number;
  readonly rule: PolicyRule;
  readonly labels: readonly string[];
  readonly onChange: (rule: PolicyRule) => void;
  readonly onRemove: (() => void) | undefined;
}

function RuleFields({ number, rule, labels, onChange, onRemove }: RuleProps) {
  const say = labWords().policy;
  const { from, to, set } = rule;
  const choice = CHOICE_NAMES.find((one) => set[one] !== undefined) ?? 'controls';
  const put = (named: Choice, value: string | number) => {
    const allowed: readonly (string | number)[] = CHOICES[named];
    const found = allowed.find((one) => String(one) === String(value)) ?? allowed[0];
    onChange({ from, to, set: { [named]: found } });
  };
  return (
    <fieldset className="rule">
      <legend className="visually-hidden">{say.rule(number)}</legend>
      <select aria-label={say.choice} value={choice} onChange={({ target }) => put(target.value as Choice, 0)}>
        {CHOICE_NAMES.map((one) => (
          <option key={one} value={one}>
            {words().choices[one].name}
          </option>
        ))}
      </select>
      <select aria-label={say.value} value={String(set[choice])} onChange={({ target }) => put(choice, target.value)}>
        {CHOICES[choice].map((value) => (
          <option key={value} value={value}>
            {optionName(choice, value)}
          </option>
        ))}
      </select>
      <span className="rule-turns">
        <label>
          {say.from}{' '}
          <select
            value={from}
            onChange={({ target }) =>
              onChange({ from: Number(target.value), to: Math.max(to, Number(target.value)), set })
            }
          >
            {labels.map((label, i) => (
              <option key={label} value={i + 1}>
                {label}
              </option>
            ))}
          </select>
        </label>{' '}
        <label>
          {say.to}{' '}
          <select
            value={to >= labels.length ? LAST_TURN : to}
            onChange={({ target }) =>
              onChange({ from: Math.min(from, Number(target.value)), to: Number(target.value), set })
            }
          >
            {labels.slice(0, -1).map((label, i) => (
              <option key={label} value={i + 1}>
                {label}
              </option>
            ))}
            <option value={LAST_TURN}>{say.end}</option>
          </select>
        </label>
      </span>
      {onRemove ? (
        <button type="button" className="link" onClick={onRemove} aria-label={say.remove(number)}>
          {'✕'}
        </button>
      ) : null}
    </fieldset>
  );
}
