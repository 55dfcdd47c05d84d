// The numbers that the server has sent, as the map is told of a game.

import { nameOf, type Variable } from '../../model/variables.ts';
import type { Known } from '../../room/known.ts';
import { readKnown } from '../../room/reading.ts';
import { inSentence, modelDecimals, variableText } from '../../store/language.ts';
import { signed } from '../figures.ts';
import { newsOf } from '../map/sight.ts';
import type { Moved, Sight } from '../ports.ts';
import { ruleName } from '../rule-name.ts';

/** Tells what the map shows: how things stand, or with `moves` how the last turn led there. */
export function sightOf(known: Known, moves: boolean): Sight {
  const { now, past = now } = readKnown(known);
  const causes = known.causes.map(inWords).sort((a, b) => b.weight - a.weight);
  return {
    know: now.know,
    estimate: now.estimate,
    news: moves ? newsOf(known.events) : [],
    ...(moves ? { before: past.know, moved: causes } : { causes, moved: [] }),
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
