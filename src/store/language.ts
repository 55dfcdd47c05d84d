// The language of the page. English is there from the start; Chinese is fetched when somebody asks for it. The page is
// drawn anew when the language changes, so whatever draws may simply ask for the words as they stand.

import { create } from 'zustand';
import type { Refusal } from '../format/outcome.ts';
import { en } from '../text/en/words.ts';
import { type VariableWords, variableWords, type Words } from '../text/words.ts';

/** The languages, by their tags. */
const LANGUAGES = ['en', 'zh'] as const;
/** One language. */
export type Language = (typeof LANGUAGES)[number];

interface Spoken {
  readonly language: Language;
  readonly words: Words;
  /** The sources of the project's numbers, by their English sentences; empty where English is spoken. */
  readonly sources: Readonly<Record<string, string>>;
}

/** The language that is spoken now. */
export const useLanguage = create<Spoken>()(() => ({ language: 'en', words: en, sources: {} }));

/** Changes the language once its words are there, and then fetches its sources; the newest wish wins. */
export async function speak(language: Language): Promise<void> {
  wished = language;
  const say = (change: Partial<Spoken>) => {
    if (wished === language) useLanguage.setState(change);
  };
  if (language === 'en') return say({ language, words: en, sources: {} });
  say({ language, words: (await import('../text/zh/words.ts')).zh });
  say(await import('../text/zh/sources/index.ts'));
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

/** What stands as the source of a number for which a scenario of one's own gives none. */
export const UNSAID = /^assumption: set by the scenario ([a-z0-9-]+)$/;

/** Tells the source of a number, an event or a card; one that a file of one's own brings stays as it was written. */
export function sourceText(source: string): string {
  const [, scenario] = UNSAID.exec(source) ?? [];
  if (scenario !== undefined) return words().page.setBy(scenario);
  const { sources } = useLanguage.getState();
  return Object.hasOwn(sources, source) ? (sources[source] as string) : source;
}

/** Finds the words of a variable by its dotted name, and how it is written in the language; not the model's decimals. */
export function variableText(name: string): Omit<VariableWords, 'decimals'> {
  return variableWords(words(), name);
}

/** Tells how many decimals of the model's own number say something, whatever unit it is written in. */
export function modelDecimals(name: string): number {
  return variableWords(words(), name).decimals;
}

/** Says why something was refused. */
export function refusalText({ code, at, message }: Refusal): string {
  return words().refusals.of(code, at, message);
}

/** Writes a name as it stands inside a sentence. */
export function inSentence(name: string): string {
  return words().inSentence(name);
}
