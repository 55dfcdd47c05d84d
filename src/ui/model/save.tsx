// Keeping the changes as a scenario or a lens of one's own: in this browser, where it can be chosen from then on, or as a
// file that the command line takes as well.

import { useState } from 'react';
import { freeName } from '../../format/own.ts';
import { idFrom, type OwnChanges, ownLens, ownScenario, writeYaml } from '../../format/own-source.ts';
import { refusalText, words } from '../../store/language.ts';
import { keepOwn, ownFiles } from '../../store/own-files.ts';
import { addressOf } from '../../store/place.ts';
import { saveFile } from '../end/save-file.ts';
import { lensName, scenarioName } from '../lab/lab-naming.ts';
import { type Ground, useGround } from './ground.tsx';
import { modelWords } from './model-words.ts';
import { Part } from './parts.tsx';

const KINDS = ['scenario', 'lens'] as const;
type Kind = (typeof KINDS)[number];

const LONGEST_TITLE = 60;
const LONGEST_SUMMARY = 600;

/** Says why the changes cannot be kept so; nothing when they can. */
function problem({ trial, scenario }: Ground, kind: Kind, title: string): string | undefined {
  const say = modelWords().save;
  const names = Object.keys(trial.set);
  if (names.length === 0) return say.noChanges;
  if (title === '' || [...title].length > LONGEST_TITLE) return say.noName;
  const hidden = names.filter((name) => scenario.sources.some((one) => one.name === name && one.lens !== undefined));
  if (kind === 'lens' || hidden.length === 0) return undefined;
  return say.overLens(lensName(trial.lens), hidden.join(words().page.comma));
}

/** Lays out the file, under the name by which it is kept here already, or else under one that is free. */
function sourceOf({ catalogue, trial, scenario }: Ground, kind: Kind, title: string) {
  const say = modelWords().save;
  const base = trial[kind];
  const names = Object.keys(trial.set).join(words().page.comma);
  const summary = say.summary(kind === 'lens' ? lensName(base) : scenarioName(base), names);
  const short = [...summary].slice(0, LONGEST_SUMMARY).join('');
  const changes: OwnChanges = { base, title, summary: short, because: say.because, set: trial.set };
  const written = (name: string) => scenario.sources.find((one) => one.name === name)?.value ?? 0;
  const named = (id: string) => (kind === 'lens' ? ownLens(id, changes, written) : ownScenario(id, changes));
  const kept = ownFiles().find((file) => file.kind === kind && file.written === writeYaml(named(file.id)));
  const id = kept?.id ?? freeName(catalogue, kind, idFrom(title, `my-${kind}`));
  return { id, source: named(id) };
}

/** Shows the ways to keep the changes. */
export function Save() {
  const ground = useGround();
  const say = modelWords().save;
  const [typed, setTyped] = useState(say.usual);
  const [told, tell] = useState<{ readonly text: string; readonly kind: 'refused' | 'kept' | 'downloaded' }>();
  const title = typed.trim();
  const refuse = (text: string) => tell({ text, kind: 'refused' });
  const keep = (kind: Kind) => {
    const wrong = problem(ground, kind, title);
    if (wrong !== undefined) return refuse(wrong);
    const { source } = sourceOf(ground, kind, title);
    const kept = keepOwn(kind, source, { name: title, written: writeYaml(source) });
    if (kept.ok) tell({ text: say.kept[kind](title), kind: 'kept' });
    else refuse(refusalText(kept));
  };
  const download = (kind: Kind) => {
    const wrong = problem(ground, kind, title);
    if (wrong !== undefined) return refuse(wrong);
    const { id, source } = sourceOf(ground, kind, title);
    saveFile(`${id}.yaml`, new Blob([writeYaml(source)], { type: 'application/yaml' }));
    tell({ text: say.downloaded(`${id}.yaml`, `--${kind} ${id}.yaml`), kind: 'downloaded' });
  };
  return (
    <Part id="save" title={say.title}>
      <p>{say.note}</p>
      <div className="save-fields">
        <label>
          {say.name}{' '}
          <input
            type="text"
            value={typed}
            maxLength={2 * LONGEST_TITLE}
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
        {KINDS.map((kind) => (
          <button key={kind} type="button" onClick={() => keep(kind)}>
            {say.keep[kind]}
          </button>
        ))}
        {KINDS.map((kind) => (
          <button key={kind} type="button" className="link" onClick={() => download(kind)}>
            {say.download[kind]}
          </button>
        ))}
      </div>
      <p role={told?.kind === 'refused' ? 'alert' : 'status'} className={told?.kind === 'refused' ? 'refusal' : ''}>
        {told?.text} {told?.kind === 'kept' ? <a href={addressOf({ at: 'own' })}>{say.toOwn}</a> : null}
      </p>
    </Part>
  );
}
