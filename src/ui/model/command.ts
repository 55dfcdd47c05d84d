// The words that give a trial's figures on the command line.

import type { TrialSetUp } from '../../format/trial-link.ts';
import { rivalOf } from '../../model/sides.ts';

function quoted(text: string): string {
  return /^[\w.,:=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** Writes the command that makes the same comparison. */
export function commandFor(trial: TrialSetUp, seeds: readonly string[]): string {
  const { side, scenario, lens, values, measure, set } = trial;
  const isCount = /^(\d+-)?\d+$/.test(trial.seeds.trim());
  const flags: readonly (readonly [string, string])[] = [
    ['side', side],
    ['a', trial[side]],
    ...Object.entries(set).map(([name, value]): [string, string] => ['set-a', `${name}=${value}`]),
    ['against', trial[rivalOf(side)]],
    ['scenario', scenario],
    ['lenses', lens],
    ['values', values],
    ['measure', measure],
    isCount ? ['seeds', trial.seeds.trim()] : ['seed-words', seeds.join()],
  ];
  return `npm run -s cli -- compare ${flags.map(([name, value]) => `--${name} ${quoted(value)}`).join(' ')}`;
}
