// A modal dialog: the browser's own, so that focus, Escape and the rest are as everybody knows them.

import { type ReactNode, useEffect, useId, useRef } from 'react';
import { words } from '../store/language.ts';
import { useBackCloses } from './back-closes.ts';

/** Shows its children in a modal dialog until it is closed. */
export function Dialog(props: {
  readonly title: ReactNode;
  readonly onClose: () => void;
  /** Whether the address says that it is open. */
  readonly isAddressed?: boolean;
  readonly children: ReactNode;
}) {
  const { title, onClose, isAddressed = false, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal();
    return () => shown?.close();
  }, []);
  useBackCloses(dialog, isAddressed);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className="dialog-inside">
        <header>
          <h2 id={heading}>{title}</h2>
          <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
            {words().page.close}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
