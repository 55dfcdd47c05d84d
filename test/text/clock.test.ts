// The clock of the classroom as it is read out: one of anything is no plural, and nothing is said of no minutes.

import { expect, it } from 'vitest';
import { roomWords as en } from '../../src/text/en/room.ts';
import { roomWords as zh } from '../../src/text/zh/room.ts';

it.each([
  [2, 5, '2 minutes and 5 seconds left', '还剩2分5秒'],
  [1, 0, '1 minute and 0 seconds left', '还剩1分0秒'],
  [1, 1, '1 minute and 1 second left', '还剩1分1秒'],
  [0, 10, '10 seconds left', '还剩10秒'],
  [0, 1, '1 second left', '还剩1秒'],
])('%i minutes and %i seconds are read out as “%s” and “%s”', (minutes, seconds, english, chinese) => {
  expect(en.clock.spoken(minutes, seconds)).toBe(english);
  expect(zh.clock.spoken(minutes, seconds)).toBe(chinese);
});
