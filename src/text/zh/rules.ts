// 规则漫游的用词：什么牵动什么。

import type { Words } from '../words.ts';

/** The words of the picture of causes, in Simplified Chinese. */
export const rulesWords: Words['rulesWords'] = {
  title: '规则漫游',
  intro: '中间是一个数字：左边是改变它的，右边是它改变的。按下任何一个就走到那里。这张图直接由游戏规则本身画出。',
  inModel: '在模型探索页打开',
  walkFrom: '从这里开始漫游规则',
  close: '返回',
  search: '查找数字或决定',
  nothingFound: '没有这个名称。',
  trail: '走过的路',
  from: (name) => `什么改变${name}`,
  to: (name) => `${name}改变什么`,
  noneFrom: '没有数字改变它：它由决定、设定或时间给出。',
  decided: '它由政府决定，没有规则改变它。',
  noneTo: '没有规则读取它：它用来支付，或者本身就计分。',
  nodes: {
    'power.trust': '海外信任',
    'power.share': '海外采用其技术体系的用户',
    'world.share': '海外采用公共资源的用户',
  },
  meanings: {
    'power.trust': '四个地区对一国的信任，从0到100。',
    'power.share': '四个地区中采用一国技术体系的部分。',
    'world.share': '四个地区中在自己的机器上运行开放模型的部分。',
  },
  choice: (name) => `决定：${name}`,
  option: (choice, option) => `${choice}：${option}`,
  rivals: (name) => `对手的${name}`,
  signs: { more: '越多则越多', less: '越多则越少', depends: '可多可少，看情形' },
  optionSigns: { more: '使它上升', less: '使它下降', depends: '使它上升或下降，看情形' },
  key: {
    title: '怎样读这张图',
    more: '一方越多，另一方越多',
    less: '一方越多，另一方越少',
    depends: '看当时的情形',
  },
  itself: '自身',
  rules: '在这里起作用的规则',
  loops: '经过它的反馈回路',
  loopsNote: '绕一圈又回到起点的规则链；最短的在前。',
  noLoops: '五条规则以内，没有回到它的链。',
  reinforcing: '自我增强',
  balancing: '自我抑制',
  step: (name, more) => `${name}${more ? '增加' : '减少'}`,
  arrow: ' → ',
};
