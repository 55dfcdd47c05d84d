// A worker of the lab: a desk, with a letter box.

import { type FromDesk, openPlayDesk, type ToDesk } from '../../lab/play-desk.ts';

const receive = openPlayDesk(
  (letter: FromDesk) =>
    postMessage(letter, {
      transfer: letter.kind === 'played' ? [letter.figures.buffer, letter.traces.buffer] : [],
    }),
  () => performance.now(),
);

addEventListener('message', ({ data }: MessageEvent<ToDesk>) => receive(data));
