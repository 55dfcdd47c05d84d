// The shortcuts of the board that need nothing but what stands on it: the way on, and the three great choices.

import { useRef } from 'react';
import { useShortcut } from './shortcuts.ts';

/** How long the way on takes no second press, in milliseconds: a hasty one must not decide anything. */
const ARMING = 600;

/** Focuses the chosen option of a great choice, the first being 0. */
function focusDial(index: number): void {
  const dial = document.querySelectorAll('.option-group.dial')[index];
  dial?.querySelector<HTMLInputElement>('input:checked')?.focus();
  dial?.scrollIntoView({ block: 'nearest' });
}

/** Registers the shortcuts of the board. */
export function useBoardKeys(): void {
  const pressed = useRef(Number.NEGATIVE_INFINITY);
  useShortcut('wayOn', () => {
    const way = document.querySelector<HTMLButtonElement>('.action-bar .primary');
    if (!way || way.disabled || performance.now() - pressed.current < ARMING) return;
    pressed.current = performance.now();
    // There is no way back from a commit, so its button is only focused at first.
    const commits = way.closest('[data-moment=decide]') !== null;
    if (commits && document.activeElement !== way) way.focus();
    else way.click();
  });
  useShortcut('dial1', () => focusDial(0));
  useShortcut('dial2', () => focusDial(1));
  useShortcut('dial3', () => focusDial(2));
}
