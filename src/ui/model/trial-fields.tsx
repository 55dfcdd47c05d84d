// In which games a change is tried, in native fields: the outcome, whose it is, the scenario, the lens, the players, the
// values and the seeds. Every choice that makes sense is the page's address at once.

import { type ReactNode, useEffect, useState } from 'react';
import { parseSeeds } from '../../format/seeds.ts';
import type { TrialSetUp } from '../../format/trial-link.ts';
import { MOST_GAMES } from '../../lab/debate.ts';
import { measureNames } from '../../lab/measure.ts';
import { SIDES, type Side } from '../../model/sides.ts';
import { SCORE_PARTS, VARIABLES } from '../../model/variables.ts';
import { AS_TOLD, DOCTRINE_IDS } from '../../personas/roster.ts';
import { told, words } from '../../store/language.ts';
import { lensName, measureText, personaName, scenarioName } from '../lab/lab-naming.ts';
import { labWords } from '../lab/lab-words.ts';
import { useGround } from './ground.tsx';
import { modelWords } from './model-words.ts';

interface ChoiceProps {
  readonly title: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ title, value, onChoose, children }: ChoiceProps) {
  return (
    <label className="model-field">
      {title}
      <select value={value} onChange={({ target }) => onChoose(target.value)}>
        {children}
      </select>
    </label>
  );
}

function Options({
  names,
  titleOf,
}: {
  readonly names: readonly string[];
  readonly titleOf: (name: string) => string;
}) {
  return names.map((name) => (
    <option key={name} value={name}>
      {titleOf(name)}
    </option>
  ));
}

/** The outcome, and whose it is where that makes a difference. */
export function MeasureFields() {
  const { catalogue, trial, change } = useGround();
  const say = modelWords().trial;
  const { measureGroups } = labWords();
  const { measure, side, scenario } = trial;
  const isPart = (name: string) => name === 'publicGood' || SCORE_PARTS.some((part) => part === name);
  const isEnding = (name: string) => name.startsWith('ending:');
  const asks = catalogue.scenarios[scenario]?.milestone !== undefined;
  const names = measureNames().filter((name) => name !== 'milestone' || asks);
  const groups: readonly (readonly [string, readonly string[]])[] = [
    [measureGroups.whole, names.filter((name) => !isPart(name) && !isEnding(name))],
    [measureGroups.parts, names.filter(isPart)],
    [measureGroups.endings, names.filter(isEnding)],
    [measureGroups.variables, VARIABLES.map(({ name }) => name)],
  ];
  const isAnybodys = measureText(measure, 'us').name === measureText(measure, 'cn').name;
  return (
    <div className="model-fields">
      <Choice title={say.measure} value={measure} onChoose={(name) => change({ measure: name })}>
        {groups.map(([group, members]) => (
          <optgroup key={group} label={group}>
            <Options names={members} titleOf={(name) => measureText(name, side).name} />
          </optgroup>
        ))}
      </Choice>
      {isAnybodys ? null : (
        <Choice title={say.side} value={side} onChoose={(one) => change({ side: one as Side })}>
          <Options names={SIDES} titleOf={(one) => words().places[one as Side]} />
        </Choice>
      )}
    </div>
  );
}

/** The players that are quick enough to be met again with every move of a slider. */
const QUICK: readonly string[] = ['tit-for-tat', 'searching-1', 'searching-2', 'random'];

/** The scenario, the lens, the players, the values and the seeds, folded away until they are wanted. */
export function TrialFields() {
  const { catalogue, trial, change } = useGround();
  const say = modelWords().trial;
  const { us, cn, scenario, lens, values, seeds } = trial;
  const tells = catalogue.scenarios[scenario]?.narrated !== undefined;
  const players = (side: Side) => {
    const known = [...DOCTRINE_IDS[side], ...QUICK, ...(tells ? [AS_TOLD] : [])];
    return known.includes(trial[side]) ? known : [...known, trial[side]];
  };
  return (
    <details className="trial-fields">
      <summary>
        <b>{say.setUp}</b>{' '}
        <small>{say.told(personaName(us), personaName(cn), scenarioName(scenario), lensName(lens), seeds)}</small>
      </summary>
      <div className="model-fields">
        <Choice
          title={say.scenario}
          value={scenario}
          onChoose={(name) => change(fitted(catalogue, { ...trial, scenario: name }))}
        >
          <Options names={Object.keys(catalogue.scenarios)} titleOf={scenarioName} />
        </Choice>
        <Choice title={say.lens} value={lens} onChoose={(name) => change({ lens: name })}>
          <Options names={Object.keys(catalogue.lenses)} titleOf={lensName} />
        </Choice>
        {SIDES.map((side) => (
          <Choice key={side} title={say[side]} value={trial[side]} onChoose={(name) => change({ [side]: name })}>
            <Options names={players(side)} titleOf={personaName} />
          </Choice>
        ))}
        <Choice title={say.values} value={values} onChoose={(name) => change({ values: name })}>
          <Options
            names={Object.keys(catalogue.values)}
            titleOf={(name) => told(catalogue.values[name]?.text)?.title ?? name}
          />
        </Choice>
        <SeedsField seeds={seeds} onChange={(typed) => change({ seeds: typed }, 'quiet')} />
      </div>
    </details>
  );
}

/** A trial in another scenario: changes stay where its ranges allow them, and go to the nearer end where not. */
export function fitted(catalogue: ReturnType<typeof useGround>['catalogue'], trial: TrialSetUp): TrialSetUp {
  const { parameters, milestone, narrated } = catalogue.scenarios[trial.scenario] ?? {};
  const set: Record<string, number> = {};
  for (const [name, value] of Object.entries(trial.set)) {
    const [whole = name, side] = name.split('.') as [string, Side?];
    const found = parameters?.[whole];
    const range = found && ('us' in found ? side && found[side] : found);
    if (range) set[name] = Math.min(range.high, Math.max(range.low, value));
  }
  const told = (player: string, usual: string) => (player === AS_TOLD && !narrated ? usual : player);
  return {
    ...trial,
    set,
    us: told(trial.us, DOCTRINE_IDS.us[0] ?? ''),
    cn: told(trial.cn, DOCTRINE_IDS.cn[0] ?? ''),
    measure: trial.measure === 'milestone' && !milestone ? 'margin' : trial.measure,
  };
}

/** How long typing must rest before seeds are played, in milliseconds. */
const REST = 400;

function SeedsField({ seeds, onChange }: { readonly seeds: string; readonly onChange: (seeds: string) => void }) {
  const [typed, setTyped] = useState(seeds);
  const [known, setKnown] = useState(seeds);
  if (known !== seeds) {
    setKnown(seeds);
    setTyped(seeds);
  }
  const isRight = parseSeeds(typed, MOST_GAMES).ok;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only typing starts the clock.
  useEffect(() => {
    if (!isRight || typed === seeds) return;
    const timer = setTimeout(() => onChange(typed), REST);
    return () => clearTimeout(timer);
  }, [typed, isRight]);
  return (
    <div className="model-field">
      <label>
        {modelWords().trial.seeds}
        <input
          type="text"
          value={typed}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={!isRight}
          aria-describedby="model-seeds-note"
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <p id="model-seeds-note" className={isRight ? 'fine' : 'refusal'} role={isRight ? undefined : 'alert'}>
        {isRight ? labWords().seedsNote : labWords().seedsWrong(MOST_GAMES)}
      </p>
    </div>
  );
}
