// Something that stands beside the thing that it speaks of: in the flow, just before it, so that it covers nothing, is read
// in order and scrolls along; the thing itself gets a visible outline. It finds its place anew whenever the page changes.

import { type ReactNode, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { words } from '../../store/language.ts';
import type { Beside } from './notes.ts';

const MARK = 'coached';

/** Finds the fieldset of a choice by its mark or by its name. */
function findTarget(beside: Beside): HTMLElement | undefined {
  if ('css' in beside) return document.querySelector<HTMLElement>(beside.css) ?? undefined;
  const marked = document.querySelector<HTMLElement>(`[data-choice="${beside.choice}"]`);
  if (marked) return marked;
  const { name } = words().choices[beside.choice];
  const groups = [...document.querySelectorAll<HTMLElement>('.panel fieldset')];
  return groups.find((group) => group.querySelector('legend')?.textContent?.startsWith(name));
}

/** What is seen of the target: the closed details that it is in, or itself. */
function seenOf(target: HTMLElement): HTMLElement {
  return target.closest<HTMLElement>('details:not([open])') ?? target;
}

/** The element before which a note can stand: no row of a list or table can have a note for a neighbour. */
function neighbourOf(seen: HTMLElement): HTMLElement {
  return seen.closest<HTMLElement>('ul, ol, table') ?? seen;
}

function newHost(): HTMLElement {
  const host = document.createElement('div');
  host.className = 'coach-host';
  host.setAttribute('aria-live', 'polite');
  return host;
}

/** Shows its content beside a thing, for as long as the thing is there. */
export function Anchored({ beside, children }: { readonly beside: Beside; readonly children: ReactNode }) {
  const [host] = useState(newHost);
  const at = JSON.stringify(beside);
  useLayoutEffect(() => {
    let marked: HTMLElement | undefined;
    const unmark = () => delete marked?.dataset[MARK];
    const place = () => {
      const target = findTarget(JSON.parse(at));
      const seen = target && seenOf(target);
      if (seen !== marked) {
        unmark();
        marked = seen;
        if (marked) marked.dataset[MARK] = '';
      }
      if (!seen) return host.remove();
      const neighbour = neighbourOf(seen);
      if (host.nextSibling !== neighbour) neighbour.before(host);
    };
    place();
    host.scrollIntoView({ block: 'nearest' });
    const observer = new MutationObserver(place);
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['open'] });
    return () => {
      observer.disconnect();
      unmark();
      host.remove();
    };
  }, [host, at]);
  return createPortal(children, host);
}
