// The language that the page speaks now: the one that was set, or the device's.

import { useEffect, useLayoutEffect } from 'react';
import { type Language, speak, useLanguage, words } from '../store/language.ts';
import { type Tongue, useSettings } from '../store/settings.ts';

function languageOf(tongue: Tongue): Language {
  if (tongue !== 'system') return tongue;
  return navigator.language.startsWith('zh') ? 'zh' : 'en';
}

/** Tells the language that is spoken now, changes it when the setting changes, and marks the document with it. */
export function useSpeech(): Language {
  const { tongue } = useSettings();
  const { language } = useLanguage();
  useEffect(() => {
    // Words that cannot be fetched leave the page in the language that it speaks.
    speak(languageOf(tongue)).catch(() => undefined);
  }, [tongue]);
  useLayoutEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
    document.title = words().page.title;
  }, [language]);
  return language;
}
