// The settings: each a row of a few words to choose from, which holds at once. The words stay what they are when the
// language changes; the page is then drawn anew, so the focus is brought back to the choice that was made.

import { useEffect } from 'react';
import { type Language, useLanguage, words } from '../../store/language.ts';
import { SETTINGS, useSettings } from '../../store/settings.ts';
import { Dialog } from '../dialog.tsx';
import { useFullScreen } from './full-screen.ts';
import { closeOverlay, openOverlay } from './overlay.ts';

type Name = keyof typeof SETTINGS;
type Labels<N extends Name> = Readonly<Record<(typeof SETTINGS)[N][number], string>>;

/** The language in which another one was chosen, until the page is drawn anew. */
const chosen: { from: Language | undefined } = { from: undefined };

/** Shows the settings. */
export function SettingsDialog() {
  const { settings, bar } = words().shellWords;
  const { theme, tongue } = words().page;
  const { paces } = words().moments.resolve;
  const screen = useFullScreen();
  useEffect(() => {
    const { from } = chosen;
    chosen.from = undefined;
    if (from === undefined || from === useLanguage.getState().language) return;
    document.querySelector<HTMLInputElement>('dialog input[name=tongue]:checked')?.focus();
  }, []);
  return (
    <Dialog title={settings.title} onClose={() => closeOverlay('settings')} isAddressed>
      <p className="fine lead-in">{settings.kept}</p>
      <div className="settings">
        <Setting name="tongue" label={settings.tongue} labels={tongue} />
        <Setting name="theme" label={theme.label} labels={theme} />
        <Setting name="size" label={settings.size.label} labels={settings.size} />
        <Setting name="motion" label={settings.motion.label} labels={settings.motion} />
        <Setting name="pace" label={settings.pace} labels={paces} />
        <Setting name="volume" label={settings.volume.label} labels={settings.volume} />
        <Setting name="hints" label={settings.hints.label} labels={settings.hints} />
        <Setting name="keys" label={settings.keys.label} labels={settings.keys} note={settings.keys.note} />
      </div>
      <p className="row">
        <button type="button" onClick={() => openOverlay('keys')}>
          {settings.seeKeys}
        </button>
        {screen ? (
          <button type="button" onClick={screen.toggle}>
            {screen.on ? bar.leaveFullScreen : bar.fullScreen}
          </button>
        ) : null}
      </p>
    </Dialog>
  );
}

function Setting<N extends Name>(props: {
  readonly name: N;
  readonly label: string;
  readonly labels: Labels<N>;
  readonly note?: string;
}) {
  const { name, label, labels, note } = props;
  const { set, ...values } = useSettings();
  const allowed: readonly (typeof SETTINGS)[N][number][] = SETTINGS[name];
  return (
    <fieldset aria-describedby={note === undefined ? undefined : `${name}-note`}>
      <legend>{label}</legend>
      <div className="segments">
        {allowed.map((value) => (
          <label key={value} className={values[name] === value ? 'segment chosen' : 'segment'}>
            <input
              type="radio"
              name={name}
              checked={values[name] === value}
              onChange={() => {
                if (name === 'tongue') chosen.from = useLanguage.getState().language;
                set({ [name]: value });
              }}
            />
            {labels[value]}
          </label>
        ))}
      </div>
      {note === undefined ? null : (
        <p className="fine" id={`${name}-note`}>
          {note}
        </p>
      )}
    </fieldset>
  );
}
