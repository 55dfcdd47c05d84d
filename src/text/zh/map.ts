// 地图上的文字：可以指到的东西，以及关于它们的说明。

import type { Words } from '../words.ts';

/** 指到地图上的事物时所说的话。 */
export const mapWords: Words['mapWords'] = {
  spots: '地图上的事物。用方向键逐个移动。',
  news: (headline) => `新闻：${headline}`,
  tension: '太平洋上的紧张局势',
  flows: {
    chips: '从美国运往中国的芯片',
    minerals: '从中国运往美国的矿产和零件',
    grey: '经由东南亚的灰色渠道',
  },
  meanings: {
    power: '光点是数据中心，数量和大小表示那里的算力。',
    bloc: '图案和横条表示这里运行的是谁的人工智能。',
    commons: '人人可用的东西。丝线通向贡献者和使用者。',
    tension: '等压线越多，离悬崖越近。',
    news: '事情发生在这里。',
  },
  flowMeanings: {
    chips: '美国的管制越严，这条流就越细。',
    minerals: '中国的管制越严，这条流就越细。',
    grey: '虽被扣留、仍然进来的东西。',
  },
  of: (owner, name) => `${owner}：${name}`,
  estimate: (low, high) => `估计，介于 ${low} 与 ${high} 之间`,
  why: '变动的原因',
  calm: '这一回合里没有变动。',
  hidden: '变动的原因对你是隐藏的。',
  save: '保存图片',
  saveFailed: '图片未能生成；请等地图画好后再试。',
};
