// The worker beside the table: the forecast's desk and the rival's, with a letter box. It knows what the letters tell, and
// nothing of the game. The player's forecast and the rival's planning have a worker each, of this one script.

import { openDesk, type ToDesk } from '../../lab/forecast-desk.ts';
import { answerForRival, type ToRival } from '../../lab/rival-desk.ts';

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

addEventListener('message', ({ data }: MessageEvent<ToDesk | ToRival>) => {
  if (data.kind === 'decide') postMessage(answerForRival(data));
  else receive(data);
});
