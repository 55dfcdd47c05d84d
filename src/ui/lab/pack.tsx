// The set-up of a comparison in full: who plays, in which worlds, on which seeds, and what is somebody's own in it.

import { differencesOf } from '../../format/differences.ts';
import { idOf } from '../../format/own.ts';
import { isRecorded, parseRecorded } from '../../format/recorded.ts';
import { type Carried, RULES } from '../../model/game.ts';
import { CATALOGUE } from '../../store/catalogue.ts';
import { words } from '../../store/language.ts';
import { titleOf } from '../own/came.tsx';
import { DifferenceList } from '../own/differences.tsx';
import { ownWords } from '../own/own-words.ts';
import { DecisionTable } from './decision-table.tsx';
import { labelsOf, lensName, measureText, personaName, scenarioName, strategyName, valuesName } from './lab-naming.ts';
import type { Shown } from './lab-store.ts';
import { labWords } from './lab-words.ts';

/** What is decided in a game that plays as a strategy. */
function RecordedDecisions({ player, labels }: { readonly player: string; readonly labels: readonly string[] }) {
  const recorded = parseRecorded(player);
  if (!recorded.ok) return null;
  return (
    <>
      <h4>{labWords().recorded.table(recorded.value.name)}</h4>
      <DecisionTable recorded={recorded.value} labels={labels} />
    </>
  );
}

/** What is different in a scenario or a lens of somebody's own. */
function OwnDifferences({ file }: { readonly file: Carried }) {
  const found = CATALOGUE.ok ? differencesOf(CATALOGUE.value, file) : undefined;
  if (!found) return null;
  return (
    <>
      <h4>
        {titleOf(file)} <small>{ownWords().of(titleOf({ kind: file.kind, source: { id: found.base } }))}</small>
      </h4>
      <DifferenceList all={found.all} />
    </>
  );
}

/** Shows the set-up in full, for whoever reads the printed sheet. */
export function Pack({ shown: { debate, seeds } }: { readonly shown: Shown }) {
  const say = labWords().keep;
  const { scenario, lenses, a, b, side, rivals, measure, values } = debate.setUp;
  const labels = labelsOf(scenario);
  const power = words().places[side];
  const rows: Readonly<Record<keyof typeof say.packList, string>> = {
    a: say.whose(strategyName(a, labels), power),
    b: say.whose(strategyName(b, labels), power),
    rivals: rivals.map(personaName).join(words().page.comma),
    scenario: scenarioName(scenario),
    lenses: lenses.map(lensName).join(words().page.comma),
    values: valuesName(values),
    measure: measureText(measure, side).name,
    seeds: labWords().seedsTold(debate.setUp.seeds, seeds),
    rules: say.version(RULES),
  };
  return (
    <>
      <h3>{say.pack}</h3>
      <dl className="lab-pack">
        {(Object.keys(say.packList) as (keyof typeof say.packList)[]).map((name) => (
          <div key={name}>
            <dt>{say.packList[name]}</dt>
            <dd>{rows[name]}</dd>
          </div>
        ))}
      </dl>
      {(debate.setUp.own ?? []).map((file) => (
        <OwnDifferences key={`${file.kind} ${idOf(file)}`} file={file} />
      ))}
      {[...new Set([a, b])].filter(isRecorded).map((player) => (
        <RecordedDecisions key={player} player={player} labels={labels} />
      ))}
      <p className="fine">{say.source}</p>
    </>
  );
}
