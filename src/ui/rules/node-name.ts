// What the kinds of numbers and the choices are called in the picture of causes.

import { exampleOf } from '../../lab/causal-graph.ts';
import type { Choice } from '../../model/decision.ts';
import { nameOf } from '../../model/variables.ts';
import { variableText, words } from '../../store/language.ts';

/** Finds the choice behind a kind; `undefined` for a number. */
export function choiceOf(node: string): Choice | undefined {
  return node.startsWith('choice.') ? (node.slice('choice.'.length) as Choice) : undefined;
}

/** Names a kind of number or a choice. */
export function nodeName(node: string): string {
  const choice = choiceOf(node);
  if (choice) return words().rulesWords.choice(words().choices[choice].name);
  const own = words().rulesWords.nodes[node];
  if (own) return own;
  const example = exampleOf(node);
  return example === undefined ? node : variableText(nameOf(example)).name;
}

/** Says what a kind of number or a choice is. */
export function nodeMeaning(node: string): string {
  const choice = choiceOf(node);
  if (choice) {
    const { us, cn } = words().choices[choice].question;
    const { shortNames, rulesWords } = words();
    return us === cn ? us : `${rulesWords.option(shortNames.us, us)} ${rulesWords.option(shortNames.cn, cn)}`;
  }
  const own = words().rulesWords.meanings[node];
  if (own) return own;
  const example = exampleOf(node);
  return example === undefined ? '' : variableText(nameOf(example)).meaning;
}
