// The sheet of keyboard shortcuts, written from the same table that the keyboard is read by.

import { Fragment } from 'react';
import { words } from '../../store/language.ts';
import { useSettings } from '../../store/settings.ts';
import { Dialog } from '../dialog.tsx';
import { closeOverlay } from './overlay.ts';
import { isSign, SHORTCUTS, type ShortcutId } from './shortcuts.ts';

/** Writes a key as it stands on the keyboard. */
function keyName(key: string): string {
  const mod = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl';
  const names: Readonly<Record<string, string>> = words().shellWords.keys.names;
  return key
    .split('+')
    .map((part) => (part === 'Mod' ? mod : (names[part] ?? (part.length === 1 ? part.toUpperCase() : part))))
    .join('+');
}

/** Shows the sheet. */
export function KeysDialog() {
  const { keys } = words().shellWords;
  const signs = useSettings().keys === 'on';
  const ids = Object.keys(SHORTCUTS) as ShortcutId[];
  return (
    <Dialog title={keys.title} onClose={() => closeOverlay('keys')} isAddressed>
      <p className="lead-in">
        {keys.none} {signs ? keys.canBeOff : keys.areOff}
      </p>
      {(['anywhere', 'inGame'] as const).map((where) => (
        <table key={where} className="keys">
          <caption>{keys[where]}</caption>
          <thead>
            <tr>
              <th scope="col">{keys.key}</th>
              <th scope="col">{keys.what}</th>
            </tr>
          </thead>
          <tbody>
            {ids
              .filter((id) => SHORTCUTS[id].where === where)
              .map((id) => (
                <tr key={id}>
                  <td>
                    {SHORTCUTS[id].keys.map((key, index) => (
                      <Fragment key={key}>
                        {index > 0 ? ` ${keys.or} ` : ''}
                        <kbd className={isSign(key) && !signs ? 'off' : ''}>{keyName(key)}</kbd>
                      </Fragment>
                    ))}
                  </td>
                  <td>{keys.does[id]}</td>
                </tr>
              ))}
          </tbody>
        </table>
      ))}
    </Dialog>
  );
}
