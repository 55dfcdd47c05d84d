// The composition root: the interface, the styles, and the drawn world, which is loaded when a game first shows it.

import '@fontsource-variable/newsreader';
import '@fontsource-variable/source-sans-3';
import './ui/look.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { places } from './text/variables.ts';
import { App, fetchAhead } from './ui/app.tsx';
import { type DrawWorld, DrawWorldProvider } from './ui/ports.ts';

const labels = { ...places, commons: 'The commons' };

const loadScenes = () => Promise.all([import('./scenes/mount.ts'), import('./scenes/picture-of.ts')]);

const drawWorld: DrawWorld = async (parent, sight, look) => {
  const [{ mountWorld }, { pictureOf }] = await loadScenes();
  const world = mountWorld(parent, pictureOf(sight.know, sight.news), { ...look, labels });
  return {
    show: (next, animate) => world.show(pictureOf(next.know, next.news), animate),
    setLook: (next) => world.setLook({ ...next, labels }),
    destroy: world.destroy,
  };
};

const root = document.getElementById('root');
if (!root) throw new Error('The page has no element "root".');
createRoot(root).render(
  <StrictMode>
    <DrawWorldProvider value={drawWorld}>
      <App />
    </DrawWorldProvider>
  </StrictMode>,
);

// Once the start page stands, the rest is fetched quietly, so that the game goes on if the network does not.
addEventListener('load', () =>
  setTimeout(() => {
    fetchAhead();
    loadScenes().catch(() => undefined);
  }, 500),
);
