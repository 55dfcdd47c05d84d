// Browsers let a page sound only after somebody has touched it. Whoever asks for sound earlier waits here.

/** Waits for the first gesture on the page; over at once where there was one. */
export function firstGesture(): Promise<void> {
  if (navigator.userActivation?.hasBeenActive) return Promise.resolve();
  return new Promise((done) => {
    const gestures = ['pointerup', 'keydown', 'touchend'] as const;
    const heard = () => {
      for (const gesture of gestures) removeEventListener(gesture, heard, true);
      done();
    };
    for (const gesture of gestures) addEventListener(gesture, heard, true);
  });
}
