// 声音的字幕。

import type { Words } from '../words.ts';

/** Captions of the sounds. */
export const soundWords: Words['soundWords'] = {
  captions: {
    commit: '♪ 盖章声：决定已经作出。',
    reveal: '♪ 三个上升的音：双方的决定揭晓。',
    news: '♪ 电传打字声：有新闻。',
    gain: '♪ 上升的和弦：得分中能确知的部分上升了。',
    loss: '♪ 下降的和弦：得分中能确知的部分下降了。',
    ending: '♪ 长和弦：游戏结束。',
  },
};
