// The worker that wakes the graphics card, so that the page need not stand still for it, and says its name.

import { rendererOf } from './renderer-name.ts';

postMessage(rendererOf(new OffscreenCanvas(1, 1)));
