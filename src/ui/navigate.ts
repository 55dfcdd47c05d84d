// Moving between places: the address is the truth, so this only changes the address and listens to it.

import { useSyncExternalStore } from 'react';
import { addressOf, type Place, placeOf } from '../store/place.ts';

function listen(changed: () => void): () => void {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

/** Tells the place that the address names now. */
export function usePlace(): Place {
  return placeOf(useSyncExternalStore(listen, () => location.hash));
}

/** Gives a way to another place. */
export function useNavigate(): (place: Place) => void {
  return (place) => {
    location.hash = addressOf(place);
    scrollTo(0, 0);
  };
}

/** Changes the address of the same page as it moves on, without a step for the back button. */
export function replacePlace(place: Place): void {
  history.replaceState(history.state, '', addressOf(place));
  dispatchEvent(new HashChangeEvent('hashchange'));
}
