// What the kinds of numbers and the choices are called in the picture of causes.

import { exampleOf } from '../../lab/causes/kind.ts';
import type { Choice } from '../../model/decision.ts';
import { nameOf } from '../../model/variables.ts';
import { words } from '../../store/language.ts';
import { variableWords, type Words } from '../../text/words.ts';

/** Finds the choice behind a kind; `undefined` for a number. */
export function choiceOf(node: string): Choice | undefined {
  return node.startsWith('choice.') ? (node.slice('choice.'.length) as Choice) : undefined;
}

/** Names a kind of number or a choice, in the language that is spoken or in another. */
export function nodeName(node: string, say: Words = words()): string {
  const choice = choiceOf(node);
  if (choice) return say.rulesWords.choice(say.choices[choice].name);
  const own = say.rulesWords.nodes[node];
  if (own) return own;
  const example = exampleOf(node);
  return example === undefined ? node : variableWords(say, nameOf(example)).name;
}

/** Says what a kind of number or a choice is. */
export function nodeMeaning(node: string, say: Words = words()): string {
  const choice = choiceOf(node);
  if (choice) {
    const { us, cn } = say.choices[choice].question;
    const { shortNames, rulesWords } = say;
    return us === cn ? us : `${rulesWords.option(shortNames.us, us)} ${rulesWords.option(shortNames.cn, cn)}`;
  }
  const own = say.rulesWords.meanings[node];
  if (own) return own;
  const example = exampleOf(node);
  return example === undefined ? '' : variableWords(say, nameOf(example)).meaning;
}
