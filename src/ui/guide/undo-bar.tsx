// Undo and redo of the plan, until it is committed. The buttons keep the focus when there is nothing left to undo.

import '../guide.css';
import { words } from '../../store/language.ts';
import { draftsAround, type Seated, useTable } from '../../store/table.ts';
import { useShortcut } from '../shell/shortcuts.ts';

/** Shows both buttons. */
export function UndoBar({ seated }: { readonly seated: Seated }) {
  const { undo, redo } = useTable();
  const can = draftsAround(seated);
  useShortcut('undo', undo, can.undo);
  useShortcut('redo', redo, can.redo);
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons are no set of fields
    <div className="undo-bar" role="group" aria-label={words().guideWords.drafts}>
      <button type="button" aria-disabled={!can.undo} aria-keyshortcuts="Control+Z" onClick={undo}>
        <span aria-hidden="true">↶ </span>
        {words().guideWords.undo}
      </button>
      <button type="button" aria-disabled={!can.redo} aria-keyshortcuts="Control+Shift+Z" onClick={redo}>
        <span aria-hidden="true">↷ </span>
        {words().guideWords.redo}
      </button>
    </div>
  );
}
