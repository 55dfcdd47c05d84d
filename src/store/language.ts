// The language of the page. English is there from the start; Chinese is fetched when somebody asks for it. The page is
// drawn anew when the language changes, so whatever draws may simply ask for the words as they stand.

import { create } from 'zustand';
import { en } from '../text/en/words.ts';
import { type VariableWords, variableWords, type Words } from '../text/words.ts';

/** The languages, by their tags. */
const LANGUAGES = ['en', 'zh'] as const;
/** One language. */
export type Language = (typeof LANGUAGES)[number];

interface Spoken {
  readonly language: Language;
  readonly words: Words;
}

/** The language that is spoken now. */
export const useLanguage = create<Spoken>()(() => ({ language: 'en', words: en }));

/** Changes the language once its words are there; the newest wish wins. */
export async function speak(language: Language): Promise<void> {
  wished = language;
  const words = language === 'en' ? en : (await import('../text/zh/words.ts')).zh;
  if (wished === language) useLanguage.setState({ language, words });
}

let wished: Language = 'en';

/** The words as they stand. */
export function words(): Words {
  return useLanguage.getState().words;
}

/** Picks the text of the language that is spoken from a text in both. */
export function told<Text>(text: { readonly en: Text; readonly zh: Text }): Text;
export function told<Text>(text: { readonly en: Text; readonly zh: Text } | undefined): Text | undefined;
export function told<Text>(text: { readonly en: Text; readonly zh: Text } | undefined): Text | undefined {
  return text?.[useLanguage.getState().language];
}

/** Finds the words of a variable by its dotted name. */
export function variableText(name: string): VariableWords {
  return variableWords(words(), name);
}

/** Writes a name as it stands inside a sentence. */
export function inSentence(name: string): string {
  return words().inSentence(name);
}
