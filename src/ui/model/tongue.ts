// The names and meanings of the model's things in a language, whichever is spoken: the pages ask for one, the search for
// both.

import type { Catalogue } from '../../format/catalogue.ts';
import { numbersOf, type Thing } from '../../lab/model-index.ts';
import type { Language } from '../../store/language.ts';
import { modelWords as enModel } from '../../text/en/model.ts';
import { unmodelled as enUnmodelled } from '../../text/en/unmodelled.ts';
import { en } from '../../text/en/words.ts';
import type { Words } from '../../text/words.ts';
import { modelWords as zhModel } from '../../text/zh/model.ts';
import { unmodelled as zhUnmodelled } from '../../text/zh/unmodelled.ts';
import { zh } from '../../text/zh/words.ts';
import { nodeMeaning, nodeName } from '../rules/node-name.ts';

/** The words of one language. */
const TONGUES = {
  en: { words: en as Words, model: enModel, unmodelled: enUnmodelled },
  zh: { words: zh, model: zhModel, unmodelled: zhUnmodelled },
} as const;

/** What is said of a thing. */
export interface ThingText {
  readonly name: string;
  readonly meaning: string;
  /** What else tells of it: an equation, a doctrine, reasons. */
  readonly more?: string;
}

/** Says a thing in a language; its id stands in for a name that nobody gave. */
export function thingText(catalogue: Catalogue, thing: Thing, language: Language): ThingText {
  return textOf(catalogue, thing, language) ?? { name: thing.id, meaning: '' };
}

function textOf(catalogue: Catalogue, { kind, id }: Thing, language: Language): ThingText | undefined {
  const { words, model, unmodelled } = TONGUES[language];
  const titled = (text: { readonly title: string; readonly summary: string } | undefined) =>
    text && { name: text.title, meaning: text.summary };
  switch (kind) {
    case 'mechanism': {
      const text = words.mechanisms[id];
      return text && { name: text.name, meaning: text.claim, more: text.equation };
    }
    case 'parameter': {
      const { meaning, unit } = parameterText(catalogue, id, language);
      return { name: meaning.replace(/[.。]$/, ''), meaning: '', more: unit };
    }
    case 'variable':
      return { name: nodeName(id, words), meaning: nodeMeaning(id, words) };
    case 'event': {
      const text = catalogue.events[id]?.text[language];
      return text && { name: text.headline, meaning: text.body };
    }
    case 'initiative': {
      const text = catalogue.initiatives[id]?.text[language];
      return text && { name: text.title, meaning: text.body };
    }
    case 'persona': {
      const text = words.personas[id];
      return text && { name: text.name, meaning: text.creed, more: model.doctrines[id] ?? '' };
    }
    case 'lens':
      return titled(catalogue.lenses[id]?.text[language]);
    case 'values':
      return titled(catalogue.values[id]?.text[language]);
    case 'scenario':
      return titled(catalogue.scenarios[id]?.text[language]);
    case 'evidence': {
      const text = catalogue.evidence.entries[id]?.text[language];
      return text === undefined ? undefined : { name: id, meaning: text };
    }
    case 'unmodelled': {
      const text = unmodelled[id];
      return text && { name: text.name, meaning: text.why };
    }
  }
}

/** Says what a parameter means and in what it is counted; English stands in the scenario. */
export function parameterText(
  catalogue: Catalogue,
  name: string,
  language: Language,
): { readonly meaning: string; readonly unit: string } {
  const [scenario = ''] = Object.keys(catalogue.scenarios);
  return (
    TONGUES[language].words.parameterWords[name] ??
    numbersOf(catalogue, scenario, name)[0] ?? { meaning: name, unit: '' }
  );
}
