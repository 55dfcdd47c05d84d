// Keeping the changes: as a scenario or a lens of one's own, in a file that the command line takes as well.

import { useState } from 'react';
import { freeId, idFrom, type OwnChanges, ownLens, ownScenario, writeYaml } from '../../format/own-source.ts';
import { words } from '../../store/language.ts';
import { saveFile } from '../end/save-file.ts';
import { lensName, scenarioName } from '../lab/lab-naming.ts';
import { useGround } from './ground.tsx';
import { modelWords } from './model-words.ts';
import { Part } from './parts.tsx';

const LONGEST_NAME = 60;

/** Shows the ways to keep the changes. */
export function Save() {
  const { catalogue, trial, scenario } = useGround();
  const say = modelWords().save;
  const [title, setTitle] = useState(say.usual);
  const [told, tell] = useState<{ readonly text: string; readonly isWrong: boolean }>();
  const names = Object.keys(trial.set);
  const hidden = names.filter((name) => scenario.sources.some((one) => one.name === name && one.lens !== undefined));
  const save = (kind: 'scenario' | 'lens') => {
    const wrong =
      names.length === 0
        ? say.noChanges
        : title.trim() === '' || [...title].length > LONGEST_NAME
          ? say.noName
          : kind === 'scenario' && hidden.length > 0
            ? say.overLens(lensName(trial.lens), hidden.join(words().page.comma))
            : undefined;
    if (wrong !== undefined) return tell({ text: wrong, isWrong: true });
    const isLens = kind === 'lens';
    const base = isLens ? trial.lens : trial.scenario;
    const summary = say.summary(isLens ? lensName(base) : scenarioName(base), names.join(words().page.comma));
    const short = [...summary].slice(0, 600).join('');
    const changes: OwnChanges = { base, title: title.trim(), summary: short, because: say.because, set: trial.set };
    const taken = Object.keys(isLens ? catalogue.lenses : catalogue.scenarios);
    const id = freeId(idFrom(title, `my-${kind}`), taken);
    const written = (name: string) => scenario.sources.find((one) => one.name === name)?.value ?? 0;
    const source = isLens ? ownLens(id, changes, written) : ownScenario(id, changes);
    saveFile(`${id}.yaml`, new Blob([writeYaml(source)], { type: 'application/yaml' }));
    tell({ text: say.saved(`${id}.yaml`, `--${kind} ${id}.yaml`), isWrong: false });
  };
  return (
    <Part id="save" title={say.title}>
      <p>{say.note}</p>
      <p className="save-fields">
        <label>
          {say.name}{' '}
          <input
            type="text"
            value={title}
            maxLength={2 * LONGEST_NAME}
            onChange={({ target }) => setTitle(target.value)}
          />
        </label>{' '}
        <button type="button" onClick={() => save('scenario')}>
          {say.scenario}
        </button>{' '}
        <button type="button" onClick={() => save('lens')}>
          {say.lens}
        </button>
      </p>
      <p role={told?.isWrong ? 'alert' : 'status'} className={told?.isWrong ? 'refusal' : 'fine'}>
        {told?.text}
      </p>
    </Part>
  );
}
