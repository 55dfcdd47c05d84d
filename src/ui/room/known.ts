// The numbers that the server has sent, to be read as the rest of the page reads numbers.

import type { Cause } from '../../model/knowledge.ts';
import type { Variable } from '../../model/variables.ts';
import { nameOf } from '../../model/variables.ts';
import type { Known } from '../../room/sight.ts';
import { inSentence, modelDecimals, variableText } from '../../store/language.ts';
import { signed } from '../figures.ts';
import { newsOf } from '../map/sight.ts';
import type { Moved, Sight } from '../ports.ts';
import { ruleName } from '../rule-name.ts';

/** Reads what is known. */
export interface Reader {
  know(variable: Variable): number;
  before(variable: Variable): number;
  estimate(variable: Variable): { readonly value: number; readonly low: number; readonly high: number } | undefined;
  causes(variable: Variable): readonly Cause[];
}

/** Makes what was sent readable. */
export function readerOf({ now, before, ranges, causes }: Known): Reader {
  const bands = new Map(ranges.map(([variable, low, high]) => [variable, { low, high }]));
  const know = (variable: Variable) => now[variable] ?? 0;
  return {
    know,
    before: (variable) => (before ?? now)[variable] ?? 0,
    estimate(variable) {
      const band = bands.get(variable);
      return band ? { value: know(variable), ...band } : undefined;
    },
    causes: (variable) =>
      causes.filter(([of]) => of === variable).map(([, mechanism, amount]) => ({ mechanism, amount })),
  };
}

/** Tells what the map shows: how things stand, or with `moves` how the last turn led there. */
export function sightOf(known: Known, moves: boolean): Sight {
  const { know, before, estimate } = readerOf(known);
  const causes = known.causes.map(inWords).sort((a, b) => b.weight - a.weight);
  return {
    know,
    estimate,
    news: moves ? newsOf(known.events) : [],
    ...(moves ? { before, moved: causes } : { causes, moved: [] }),
  };
}

function inWords([place, mechanism, amount]: Known['causes'][number]): Moved {
  const variable = place as Variable;
  const { name, written } = variableText(nameOf(variable));
  const least = 3 / 10 ** (modelDecimals(nameOf(variable)) - 1);
  return {
    mechanism,
    variable,
    amount,
    rule: ruleName(mechanism),
    figure: `${signed(amount, written)} ${inSentence(name)}`,
    weight: Math.abs(amount) / least,
  };
}
