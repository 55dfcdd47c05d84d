// What somebody has typed and not sent yet: it stays through phases, lost connections and reloads of the tab.

import { useState } from 'react';

const PREFIX = 'chips-and-commons/typed/';

function kept(key: string): string {
  try {
    return globalThis.sessionStorage.getItem(PREFIX + key) ?? '';
  } catch {
    return '';
  }
}

/** Keeps what is typed into a field, by a name that no other field has. */
export function useTyped(key: string): readonly [text: string, type: (text: string) => void] {
  const [text, setText] = useState(() => kept(key));
  return [
    text,
    (next) => {
      setText(next);
      try {
        globalThis.sessionStorage.setItem(PREFIX + key, next);
      } catch {
        // It is then kept as long as the field stands.
      }
    },
  ];
}
