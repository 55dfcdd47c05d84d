// The bar at the top: the way home, help, sound, full screen and the settings. On narrow screens only the signs show; the
// names stay for those who listen.

import { useRef, useState } from 'react';
import { words } from '../../store/language.ts';
import { useSettings, type Volume } from '../../store/settings.ts';
import { useFullScreen } from './full-screen.ts';
import { Icon } from './icons.tsx';
import { openOverlay } from './overlay.ts';
import { useShortcut } from './shortcuts.ts';

/** Tells whether the sound is on, and switches it, back to as loud as it was. */
function useMute(): { readonly isOn: boolean; toggle(): void } {
  const { volume, set } = useSettings();
  const before = useRef<Volume>(volume === 'off' ? 'middle' : volume);
  if (volume !== 'off') before.current = volume;
  const isOn = volume !== 'off';
  return { isOn, toggle: () => set({ volume: isOn ? 'off' : before.current }) };
}

/** Shows the bar, and registers the shortcuts that work anywhere. */
export function TopBar() {
  const { bar, notes } = words().shellWords;
  const screen = useFullScreen();
  const mute = useMute();
  const [said, say] = useState('');
  const toggleSound = () => {
    mute.toggle();
    say(mute.isOn ? notes.soundOff : notes.soundOn);
  };
  useShortcut('help', () => openOverlay('keys'));
  useShortcut('settings', () => openOverlay('settings'));
  useShortcut('mute', toggleSound);
  useShortcut('fullScreen', () => screen?.toggle(), screen !== undefined);
  return (
    <header className="top-bar">
      <a className="wordmark" href="#/">
        {words().page.title}
      </a>
      <a className="button quiet" href="#/lab" title={words().page.toLab.title}>
        <Icon name="lab" />
        <span className="wide">{words().page.lab}</span>
      </a>
      <a className="button quiet" href="#/model" title={words().page.toModel.title}>
        <Icon name="model" />
        <span className="wide">{words().page.model}</span>
      </a>
      <button type="button" className="quiet" onClick={() => openOverlay('help')}>
        <Icon name="help" />
        <span className="wide">{words().page.help}</span>
      </button>
      <button
        type="button"
        className="quiet"
        aria-label={mute.isOn ? bar.soundOn : bar.soundOff}
        title={mute.isOn ? bar.soundOn : bar.soundOff}
        onClick={toggleSound}
      >
        <Icon name={mute.isOn ? 'sound' : 'silence'} />
      </button>
      {screen ? (
        <button
          type="button"
          className="quiet"
          aria-label={screen.on ? bar.leaveFullScreen : bar.fullScreen}
          title={screen.on ? bar.leaveFullScreen : bar.fullScreen}
          onClick={screen.toggle}
        >
          <Icon name={screen.on ? 'shrink' : 'fill'} />
        </button>
      ) : null}
      <button type="button" className="quiet" onClick={() => openOverlay('settings')}>
        <Icon name="gear" />
        <span className="wide">{bar.settings}</span>
      </button>
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </header>
  );
}
