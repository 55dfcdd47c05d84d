// The worker behind the forecast: the desk, with a letter box. It knows what the letters tell, and nothing of the game.

import { openDesk, type ToDesk } from '../../lab/forecast-desk.ts';

// A message channel lets letters in between two steps without the pause that timers are given.
const bell = new MessageChannel();
const waiting: (() => void)[] = [];
bell.port1.onmessage = () => waiting.shift()?.();

const receive = openDesk(
  (letter) => postMessage(letter),
  (step) => {
    waiting.push(step);
    bell.port2.postMessage(undefined);
  },
);

addEventListener('message', ({ data }: MessageEvent<ToDesk>) => receive(data));
