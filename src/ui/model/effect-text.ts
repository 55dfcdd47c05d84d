// Effects and chances of news and cards in words.

import type { EffectSource, EventSource } from '../../format/schemas.ts';
import { findVariable, VARIABLES } from '../../model/variables.ts';
import { inSentence, variableText, words } from '../../store/language.ts';
import { figure, signed } from '../figures.ts';
import { modelWords } from './model-words.ts';

/** Names a variable and whose it is. */
function ownedName(name: string): string {
  const { owner, name: called } = variableText(name);
  return owner === 'world' ? called : `${called}${words().page.aside(words().places[owner])}`;
}

function inPercent(share: number): string {
  return words().page.percent(figure(100 * share, Number.isInteger(Math.round(share * 1e6) / 1e4) ? 0 : 1));
}

/** Tells an effect. */
export function effectText(effect: EffectSource): string {
  const say = modelWords().effects;
  if (effect.kind === 'users-leave' || effect.kind === 'users-join')
    return say[effect.kind](words().places[effect.bloc], words().stacks[effect.stack], inPercent(effect.amount));
  const { written, unit } = variableText(effect.variable);
  const amount = effect.amount * (effect.kind === 'points' ? written.times : 1);
  if (effect.kind === 'share')
    return say.share(ownedName(effect.variable), `${amount > 0 ? '+' : ''}${inPercent(amount)}`);
  return say.points(ownedName(effect.variable), signed(amount, decimalsFor(amount)), unit);
}

/** As many decimals as say something, at most three. */
function decimalsFor(amount: number): number {
  return [0, 1, 2].find((places) => Math.abs(amount - Number(amount.toFixed(places))) < 1e-9) ?? 3;
}

/** Tells what makes news likely, sentence by sentence. */
export function chanceTexts({ base, ceiling, limit, pressures }: EventSource): readonly string[] {
  const say = modelWords().event;
  return [
    say.base(inPercent(base)),
    ...pressures.map(({ variable, from, slope }) => {
      const { times } = variableText(variable).written;
      const step = stepOf(variable);
      const [change, start] = [100 * Math.abs(slope) * step, from * times];
      const steps = figure(step * times, decimalsFor(step * times));
      const name = inSentence(ownedName(variable));
      return say.pressure(
        figure(change, decimalsFor(change)),
        steps,
        name,
        figure(start, decimalsFor(start)),
        slope > 0,
      );
    }),
    say.ceiling(inPercent(ceiling), limit),
  ];
}

/** A step of a variable that says something: a tenth of a share, one level, ten points. */
function stepOf(name: string): number {
  const high = VARIABLES[findVariable(name) ?? 0]?.high ?? 1;
  return high <= 1 ? 0.1 : high <= 30 ? 1 : 10;
}
