// The measures that a flag names, with one sentence for a name that nothing has.

import { accept, type Outcome, refuse } from '../format/outcome.ts';
import { allMeasureNames, type Measure, measureNamed, measureNames } from '../lab/measure.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Side } from '../model/sides.ts';
import { listOf } from './flags.ts';
import { chooseFromMany } from './names.ts';

const ALLOWED = `${measureNames().join(', ')}, and every variable that the command list prints`;

/** Reads the names of measures with commas between them. */
export function readMeasures(typed: string, side: Side, { milestone }: Scenario): Outcome<readonly Measure[]> {
  const names = listOf('--measure', typed);
  if (!names.ok) return names;
  const measures: Measure[] = [];
  for (const name of names.value) {
    const known = chooseFromMany('measure', name, allMeasureNames(), ALLOWED);
    if (!known.ok) return known;
    if (name === 'milestone' && milestone.length === 0)
      return refuse(
        'invalid',
        '--measure',
        '--measure is "milestone", and this scenario asks for none; allowed is another measure.',
      );
    measures.push(measureNamed(name, side) as Measure);
  }
  return accept(measures);
}
