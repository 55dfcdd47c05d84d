// The composition root: the interface, the styles, and the drawn world, which is loaded when a game first shows it.

import '@fontsource-variable/newsreader';
import '@fontsource-variable/source-sans-3';
import './ui/look.css';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { makeConductor } from './audio/conductor.ts';
import { firstGesture } from './audio/gesture.ts';
import { words } from './store/language.ts';
import { placeOf } from './store/place.ts';
import { App, fetchAhead } from './ui/app.tsx';
import { heedBackButton } from './ui/back-closes.ts';
import { type DrawWorld, DrawWorldProvider, type Sight } from './ui/ports.ts';
import { SoundProvider } from './ui/sound.ts';

const labels = () => ({ ...words().places, commons: words().gamePage.commons });

/** Loads the scenes once it is known what draws them: Phaser, as it starts, asks for WebGL too and would stand and wait. */
const loadScenes = async () => {
  const { hasFastWebGl } = await import('./scenes/graphics-card.ts');
  const card = await hasFastWebGl();
  const [{ mountWorld }, { pictureOf }] = await Promise.all([
    import('./scenes/mount.ts'),
    import('./scenes/picture-of.ts'),
  ]);
  return { card, mountWorld, pictureOf };
};

const drawWorld: DrawWorld = async (parent, sight, look) => {
  const { card, mountWorld, pictureOf } = await loadScenes();
  const drawn = ({ know, news, moved }: Sight) => pictureOf(know, news, moved);
  const world = mountWorld(parent, drawn(sight), { look: { ...look, labels: labels() }, card });
  await world.stands;
  return {
    show: (next, animate, tempo) =>
      world.show(drawn(next), { animate, tempo, from: next.before && pictureOf(next.before) }),
    setLook: (next) => world.setLook({ ...next, labels: labels() }),
    watch: world.watch,
    picture: world.snapshot,
    destroy: world.destroy,
  };
};

const loadPlayer = () => import('./audio/player.ts');
const sound = makeConductor(async () => {
  await firstGesture();
  return (await loadPlayer()).makePlayer();
});

heedBackButton();

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element "root".');
const page = createRoot(root);
// As a transition it is drawn in slices, and a press in between is heard.
startTransition(() =>
  page.render(
    <StrictMode>
      <DrawWorldProvider value={drawWorld}>
        <SoundProvider value={sound}>
          <App />
        </SoundProvider>
      </DrawWorldProvider>
    </StrictMode>,
  ),
);

// Once the start page stands, the rest is fetched quietly, so that the game goes on if the network does not; not where
// somebody pays for each byte and the browser says so.
addEventListener('load', () =>
  setTimeout(() => {
    if (savesData()) return;
    fetchAhead();
    loadPlayer()
      .then(({ fetchSounds }) => fetchSounds())
      .catch(() => undefined);
    if (isNearMap()) loadScenes().catch(() => undefined);
    keepOffline();
  }, 500),
);

/**
 * Tells whether a map may be wanted soon. Phaser is one module that takes longer than a frame to run, so pages that have
 * work of their own and no map are not held up by it.
 */
function isNearMap(): boolean {
  return !['lab', 'model', 'rules', 'own'].includes(placeOf(location.hash).at);
}

/** Tells whether the browser asks to be sent no more than is needed. */
function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}

/** Lets the browser keep the whole game, where it may: not on plain http, and not while the game is being written. */
function keepOffline(): void {
  if (!import.meta.env.PROD || !isSecureContext || !('serviceWorker' in navigator)) return;
  // A browser that refuses plays on from its usual cache.
  navigator.serviceWorker.register('./sw.js').catch(() => undefined);
}
