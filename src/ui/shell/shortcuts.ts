// The keyboard shortcuts: one table, used both for pressing them and for the sheet that lists them. Other parts say with
// `useShortcut` what a shortcut does while they are on the page; the newest of them wins. A key belongs to the page only
// when nothing else wants it: no field that is typed in, no open dialog, no control that the key would press anyway.

import { createContext, useContext, useEffect, useMemo, useRef } from 'react';
import { useSettings } from '../../store/settings.ts';

/** A shortcut: the keys by the name that the browser gives them, and where it works. */
interface Shortcut {
  readonly keys: readonly string[];
  readonly where: 'anywhere' | 'inGame';
}

/** Every shortcut by its id, in the order of the sheet. `Mod+` is Ctrl, or Command on a Mac. */
export const SHORTCUTS = {
  help: { keys: ['?'], where: 'anywhere' },
  settings: { keys: ['s'], where: 'anywhere' },
  fullScreen: { keys: ['f'], where: 'anywhere' },
  mute: { keys: ['m'], where: 'anywhere' },
  close: { keys: ['Escape'], where: 'anywhere' },
  wayOn: { keys: ['n', 'Enter'], where: 'inGame' },
  dial1: { keys: ['1'], where: 'inGame' },
  dial2: { keys: ['2'], where: 'inGame' },
  dial3: { keys: ['3'], where: 'inGame' },
  undo: { keys: ['u', 'Mod+z'], where: 'inGame' },
  redo: { keys: ['r', 'Mod+Shift+z', 'Mod+y'], where: 'inGame' },
  pause: { keys: ['Space'], where: 'inGame' },
  stepBack: { keys: ['ArrowLeft'], where: 'inGame' },
  stepForward: { keys: ['ArrowRight'], where: 'inGame' },
} as const satisfies Readonly<Record<string, Shortcut>>;

/** The id of a shortcut. */
export type ShortcutId = keyof typeof SHORTCUTS;

/** What of a key press the shortcuts look at. */
interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Names the keys that are pressed as the table does; `undefined` for those that no table may name. */
export function keyOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Press): string | undefined {
  if (altKey) return undefined;
  if (ctrlKey || metaKey) return `Mod+${shiftKey ? 'Shift+' : ''}${key.toLowerCase()}`;
  if (key === ' ') return shiftKey ? undefined : 'Space';
  // A letter with Shift is another sign; signs such as `?` need Shift on many keyboards.
  const isPlain = !shiftKey || (key.length === 1 && key.toLowerCase() === key.toUpperCase());
  return isPlain ? key : undefined;
}

/** Tells whether a key is a single sign, which can be switched off in the settings. */
export function isSign(key: string): boolean {
  return key.length === 1;
}

/** Finds the shortcut of a key; `signs` tells whether single signs are shortcuts at all. */
export function shortcutOf(key: string, signs: boolean): ShortcutId | undefined {
  if (isSign(key) && !signs) return undefined;
  const ids = Object.keys(SHORTCUTS) as ShortcutId[];
  return ids.find((id) => (SHORTCUTS[id].keys as readonly string[]).includes(key));
}

const TYPED =
  'textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=range], [type=button], [type=file])';
const PRESSED = 'button, a[href], summary, input, select, textarea, [role=button]';
const MOVED = 'input, select, textarea, [role=slider], [role=tab], [role=menuitem]';

/** Tells whether the element that has the focus wants a key for itself. */
function isTaken(key: string, at: Element): boolean {
  if (at.closest(TYPED)) return true;
  if (key === 'Enter' || key === 'Space') return at.closest(PRESSED) !== null;
  return key.startsWith('Arrow') && at.closest(MOVED) !== null;
}

/** What a shortcut does now: the newest of those who registered for it. */
type Registry = Map<ShortcutId, (() => void)[]>;

const Registered = createContext<Registry>(new Map());

/** Provides the register of shortcuts to everything below. */
export const ShortcutsProvider = Registered.Provider;

/** Makes a register and listens to the keyboard for it. */
export function useShortcuts(): Registry {
  const registry = useMemo<Registry>(() => new Map(), []);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return;
      const key = keyOf(event);
      const id = key === undefined ? undefined : shortcutOf(key, useSettings.getState().keys === 'on');
      if (key === undefined || id === undefined || document.querySelector('dialog[open]')) return;
      if (event.target instanceof Element && isTaken(key, event.target)) return;
      const act = registry.get(id)?.at(-1);
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [registry]);
  return registry;
}

/** Says what a shortcut does while this part is on the page; with `enabled` false it leaves the key alone. */
export function useShortcut(id: ShortcutId, act: () => void, enabled = true): void {
  const registry = useContext(Registered);
  const newest = useRef(act);
  useEffect(() => {
    newest.current = act;
  });
  useEffect(() => {
    if (!enabled) return;
    const acts = registry.get(id) ?? [];
    const own = () => newest.current();
    registry.set(id, [...acts, own]);
    return () => void registry.set(id, registry.get(id)?.filter((other) => other !== own) ?? []);
  }, [registry, id, enabled]);
}
