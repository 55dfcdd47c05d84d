// Lets the back button close what lies over a page and has no address of its own. Each open dialog has an entry in the
// history with the same address; the number of dialogs that should be open stands in the entry, and whichever of the two
// is behind follows the other.

import { type RefObject, useEffect } from 'react';

const opened: RefObject<HTMLDialogElement | null>[] = [];
let due = false;

function depth(): number {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'dialogs' in state ? Number(state.dialogs) : 0;
}

/** Writes into the history what is open. Later than at once, for one dialog may be closing as another opens. */
function follow(): void {
  due = false;
  for (let next = depth() + 1; next <= opened.length; next++) history.pushState({ dialogs: next }, '');
  if (depth() > opened.length) history.go(opened.length - depth());
}

function followSoon(): void {
  if (due) return;
  due = true;
  setTimeout(follow, 0);
}

/** Closes what the entry that was gone to no longer has, and leaves an entry whose dialogs are gone for good. */
function obey(): void {
  for (const dialog of opened.slice(depth()).reverse()) dialog.current?.close();
  if (depth() > opened.length) followSoon();
}

/** Begins to listen to the back button; a page that was reloaded leaves the entries of dialogs that are no longer open. */
export function heedBackButton(): void {
  addEventListener('popstate', obey);
  followSoon();
}

/** Closes an open dialog when the page is gone back from; `isAddressed` where the address itself says that it is open. */
export function useBackCloses(dialog: RefObject<HTMLDialogElement | null>, isAddressed: boolean): void {
  useEffect(() => {
    if (isAddressed) return;
    opened.push(dialog);
    followSoon();
    return () => {
      opened.splice(opened.indexOf(dialog), 1);
      followSoon();
    };
  }, [dialog, isAddressed]);
}
