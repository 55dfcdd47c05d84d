// 预测、改动的效果与顾问的用语。

import type { Words } from '../words.ts';

/** What is said beside the decisions, in Chinese. */
export const decideWords: Words['decideWords'] = {
  title: '如果这样决定',
  span: (turns, halfYears) => (halfYears === 1 ? `今后${turns}个半年` : `今后${turns}年`),
  line: (label, margin, low, high) => `${label}预测：你的领先 ${margin}（${low} 至 ${high}）`,
  linePending: '预测：正在设想未来……',
  lineUnpaid: '没有预测：这个方案付不起。',
  lineFailed: '没有预测：此浏览器无法在后台计算。游戏可照常进行。',
  ahead: (ahead, futures, label) => `到${label}结束时，${futures}个未来中有${ahead}个是你总分领先。`,
  note: (futures) => `${futures}个设想的未来，并非本局的运气。只要付得起，你的方案就保持不变；对手照上次的做法继续。`,
  noteFirst: (futures) =>
    `${futures}个设想的未来，并非本局的运气。只要付得起，你的方案就保持不变；对手还一无所知，因此各个未来里它奉行不同的路线。`,
  computing: '正在计算……',
  show: '显示',
  now: '现在',
  fans: {
    margin: '你的总分领先',
    capability: '能力',
    efficiency: '效率',
    influence: '海外影响力',
    money: '手头资金',
    tension: '紧张程度',
    publicGood: '公共利益',
  },
  marginUnit: '分，0为持平',
  you: '你',
  world: '世界',
  bandNote: '线：居中的未来。带：五分之四的未来。',
  table: '此图背后的数字',
  likely: '居中值（五分之四的未来）',
  range: (mid, low, high) => `${mid}（${low} 至 ${high}）`,
  effects: (span) => `你的改动有何作用（${span}）`,
  effectsNote: (first) =>
    first
      ? '每项改动都与最低限度的做法相比，在同样的设想未来中，有它与没有它各推演一次。'
      : '每项改动都与你上次的决定相比，在同样的设想未来中，有它与没有它各推演一次。',
  noChanges: (first) => (first ? '你选择的是最低限度的做法。' : '与上次相比，你没有改动。'),
  change: (choice, to, from) => `${choice}：${to}，而非${from}`,
  withCard: (title) => `举措：${title}`,
  withoutCard: '不采取举措',
  otherCard: (title, other) => `举措：${title}，而非${other}`,
  together: '全部改动合计',
  notAlone: '无法单独比较：没有这项改动，方案的其余部分就付不起。',
  still: '看不出变化',
  gauges: { margin: '你的领先', rivalCapability: '对手的能力', rivalCompute: '对手的可用算力' },
  counsel: '顾问',
  counselNote:
    '每位顾问都相信一种世界观。在那个世界里，顾问试过你付得起的每一项单独改动，并主张自己比别人看得更多的那一项。',
  hearing: (heard, of) => `正在征询顾问：${of}种世界观已完成${heard}种。`,
  common: (change, span, low, high, worlds) =>
    `有一点，${worlds}种世界观看法一致。${change}：${span}你的领先变化 ${low} 至 ${high} 分。`,
  noCommon: '没有哪一项单独改动在每种世界观里都有好处。',
  inMyWorld: (gain, span, elsewhere) =>
    `在我的世界里，${span}这会使你的领先增加 ${gain} 分；在其他世界里平均为 ${elsewhere} 分。`,
  raises: (parts) => `好处：${parts}。`,
  costs: (parts) => `代价：${parts}。`,
  moneyMore: (amount) => `多付${amount}亿美元`,
  moneyLess: (amount) => `少付${amount}亿美元`,
  consentMore: (amount) => `多用${amount}点政治资本`,
  consentLess: (amount) => `少用${amount}点政治资本`,
  silent: '对这个方案，没有哪位顾问看到别人看不到的东西。',
  belief: '这种看法的依据',
  listed: (parts) => parts.join('，'),
};
