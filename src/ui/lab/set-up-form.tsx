// What is compared, in native fields. Every change that makes sense is the page's address at once, and so is played.

import { Fragment, type ReactNode, useEffect, useState } from 'react';
import type { Catalogue } from '../../format/catalogue.ts';
import type { LabSetUp } from '../../format/lab-link.ts';
import { parseSeeds } from '../../format/seeds.ts';
import { MOST_GAMES } from '../../lab/debate.ts';
import { measureNames } from '../../lab/measure.ts';
import { rivalOf, SIDES } from '../../model/sides.ts';
import { SCORE_PARTS, VARIABLES } from '../../model/variables.ts';
import { DOCTRINE_IDS, OTHER_IDS } from '../../personas/roster.ts';
import { told, words } from '../../store/language.ts';
import { sentences } from '../end/naming.ts';
import { figure } from '../figures.ts';
import { labelsOf, measureText, personaName, rivalNames } from './lab-naming.ts';
import { labWords } from './lab-words.ts';
import { MotionFields } from './motion-fields.tsx';
import { groupOf, headingBefore } from './own-groups.ts';
import { StrategyField } from './strategy-field.tsx';
import { USUAL_PLAYERS } from './usual.ts';

interface FormProps {
  readonly catalogue: Catalogue;
  readonly setUp: LabSetUp;
  readonly onChange: (setUp: LabSetUp) => void;
}

/** Shows the form. */
export function SetUpForm({ catalogue, setUp, onChange }: FormProps) {
  const say = labWords();
  const change = (part: Partial<LabSetUp>) => onChange({ ...setUp, ...part });
  const labels = labelsOf(setUp.scenario);
  const { side, a, b, rivals, lenses } = setUp;
  return (
    <form className="lab-form" aria-label={say.form} onSubmit={(event) => event.preventDefault()}>
      <fieldset className="lab-side">
        <legend>{say.side}</legend>
        {SIDES.map((one) => (
          <label key={one} className={one}>
            <input type="radio" name="lab-side" checked={side === one} onChange={() => change(USUAL_PLAYERS[one])} />{' '}
            {words().places[one]}
          </label>
        ))}
      </fieldset>
      <StrategyField name={say.a} side={side} player={a} labels={labels} onChoose={(player) => change({ a: player })} />
      <button type="button" className="swap" onClick={() => change({ a: b, b: a })}>
        {say.swap}
      </button>
      <StrategyField name={say.b} side={side} player={b} labels={labels} onChoose={(player) => change({ b: player })} />
      <Several
        title={say.rivals}
        summary={rivalNames(rivals)}
        note={say.rivalsNote}
        names={[...DOCTRINE_IDS[rivalOf(side)], ...OTHER_IDS]}
        titleOf={personaName}
        chosen={rivals}
        onChoose={(chosen) => change({ rivals: chosen })}
      />
      <MeasureField
        setUp={setUp}
        asksMilestone={catalogue.scenarios[setUp.scenario]?.milestone !== undefined}
        onChange={change}
      />
      <SeedsField setUp={setUp} onChange={change} />
      <Several
        title={say.lenses}
        summary={say.lensesChosen(lenses.length, Object.keys(catalogue.lenses).length)}
        note={say.lensesNote}
        names={Object.keys(catalogue.lenses)}
        titleOf={(id) => told(catalogue.lenses[id]?.text)?.title ?? id}
        chosen={lenses}
        onChoose={(chosen) => onChange(withLenses(setUp, chosen))}
        all={say.all}
        headingOf={(id) => headingBefore(catalogue, 'lens', Object.keys(catalogue.lenses), id)}
      />
      <Choice
        title={say.values}
        note={told(catalogue.values[setUp.values]?.text)?.summary}
        value={setUp.values}
        onChoose={(values) => change({ values })}
      >
        {Object.entries(catalogue.values).map(([id, { text }]) => (
          <option key={id} value={id}>
            {told(text).title}
          </option>
        ))}
      </Choice>
      <Choice
        title={say.scenario}
        note={undefined}
        value={setUp.scenario}
        onChoose={(scenario) => change({ scenario, ...(setUp.measure === 'milestone' ? { measure: 'margin' } : {}) })}
      >
        <ScenarioOptions catalogue={catalogue} />
      </Choice>
      <MotionFields key={setUp.motion?.claim ?? ''} setUp={setUp} onChange={onChange} />
    </form>
  );
}

/** Chooses lenses; the one that is looked at is looked at as long as it is among them. */
function withLenses({ view, ...setUp }: LabSetUp, lenses: readonly string[]): LabSetUp {
  return { ...setUp, lenses, ...(view !== undefined && lenses.includes(view) ? { view } : {}) };
}

/** The project's scenarios, and then one's own and those that came along, each under its heading. */
function ScenarioOptions({ catalogue }: { readonly catalogue: Catalogue }) {
  const ids = Object.keys(catalogue.scenarios);
  const groups = [...new Set(ids.map((id) => groupOf(catalogue, 'scenario', id)))];
  return groups.map((group) => {
    const options = ids
      .filter((id) => groupOf(catalogue, 'scenario', id) === group)
      .map((id) => (
        <option key={id} value={id}>
          {told(catalogue.scenarios[id]?.text)?.title ?? id}
        </option>
      ));
    return group === '' ? (
      options
    ) : (
      <optgroup key={group} label={group}>
        {options}
      </optgroup>
    );
  });
}

interface ChoiceProps {
  readonly title: string;
  readonly note: string | undefined;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ title, note, value, onChoose, children }: ChoiceProps) {
  return (
    <div className="field">
      <label>
        {title}
        <select value={value} onChange={({ target }) => onChoose(target.value)}>
          {children}
        </select>
      </label>
      {note ? <p className="fine">{note}</p> : null}
    </div>
  );
}

interface SeveralProps {
  readonly title: string;
  readonly summary: string;
  readonly note: string;
  readonly names: readonly string[];
  readonly titleOf: (name: string) => string;
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
  /** The word for choosing all at once, where that is worth a button. */
  readonly all?: string;
  /** What stands above a name, where a new group begins. */
  readonly headingOf?: (name: string) => string | undefined;
}

/** Several of a list; the last one that is chosen stays. */
function Several({ title, summary, note, names, titleOf, chosen, onChoose, all, headingOf }: SeveralProps) {
  const toggle = (name: string) => {
    const next = names.filter((one) => (one === name ? !chosen.includes(one) : chosen.includes(one)));
    if (next.length > 0) onChoose(next);
  };
  return (
    <div className="field">
      <b className="field-name">{title}</b>
      <details className="several">
        <summary>{summary}</summary>
        <fieldset>
          <legend className="visually-hidden">{title}</legend>
          {names.map((name) => (
            <Fragment key={name}>
              {headingOf?.(name) ? <b className="group-name">{headingOf(name)}</b> : null}
              <label>
                <input
                  type="checkbox"
                  checked={chosen.includes(name)}
                  disabled={chosen.length === 1 && chosen[0] === name}
                  onChange={() => toggle(name)}
                />{' '}
                {titleOf(name)}
              </label>
            </Fragment>
          ))}
          {all && chosen.length < names.length ? (
            <button type="button" onClick={() => onChoose(names)}>
              {all}
            </button>
          ) : null}
          <p className="fine">
            {note} {chosen.length === 1 ? labWords().atLeastOne : ''}
          </p>
        </fieldset>
      </details>
    </div>
  );
}

interface PartProps {
  readonly setUp: LabSetUp;
  readonly onChange: (part: Partial<LabSetUp>) => void;
}

function MeasureField({ setUp, asksMilestone, onChange }: PartProps & { readonly asksMilestone: boolean }) {
  const { measure, measureGroups } = labWords();
  const isPart = (name: string) => name === 'publicGood' || SCORE_PARTS.some((part) => part === name);
  const isEnding = (name: string) => name.startsWith('ending:');
  const names = measureNames().filter((name) => name !== 'milestone' || asksMilestone);
  // The parts of the side's own score are numbers of the world as well, and named once.
  const called = (name: string) => measureText(name, setUp.side).name;
  const parts = new Set(names.filter(isPart).map(called));
  const isNew = (name: string) => name === setUp.measure || !parts.has(called(name));
  const groups: readonly (readonly [string, readonly string[]])[] = [
    [measureGroups.whole, names.filter((name) => !isPart(name) && !isEnding(name))],
    [measureGroups.parts, names.filter(isPart)],
    [measureGroups.endings, names.filter(isEnding)],
    [measureGroups.variables, VARIABLES.map(({ name }) => name).filter(isNew)],
  ];
  return (
    <Choice title={measure} note={undefined} value={setUp.measure} onChoose={(name) => onChange({ measure: name })}>
      {groups.map(([group, members]) => (
        <optgroup key={group} label={group}>
          {members.map((name) => (
            <option key={name} value={name}>
              {called(name)}
            </option>
          ))}
        </optgroup>
      ))}
    </Choice>
  );
}

/** How long typing must rest before seeds are played, in milliseconds. */
const REST = 400;

/** Seeds are typed: what makes no sense yet stays here, with a sentence, and nothing is played for it. */
function SeedsField({ setUp, onChange }: PartProps) {
  const say = labWords();
  const [typed, setTyped] = useState(setUp.seeds);
  const [known, setKnown] = useState(setUp.seeds);
  if (known !== setUp.seeds) {
    setKnown(setUp.seeds);
    setTyped(setUp.seeds);
  }
  const most = Math.max(1, Math.floor(MOST_GAMES / (setUp.lenses.length * setUp.rivals.length)));
  const seeds = parseSeeds(typed, most);
  const isRight = seeds.ok;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only typing starts the clock.
  useEffect(() => {
    if (!isRight || typed === setUp.seeds) return;
    const timer = setTimeout(() => onChange({ seeds: typed }), REST);
    return () => clearTimeout(timer);
  }, [typed, isRight]);
  return (
    <div className="field">
      <label>
        {say.seeds}
        <input
          type="text"
          value={typed}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={!isRight}
          aria-describedby="lab-seeds-note"
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <p id="lab-seeds-note" className={isRight ? 'fine' : 'refusal'} role={isRight ? undefined : 'alert'}>
        {seeds.ok
          ? sentences(say.seedsRead(figure(seeds.value.length, 0), seeds.value[0] ?? ''), say.seedsNote)
          : say.seedsWrong(most)}
      </p>
    </div>
  );
}
