// 各位对手的文字：名称，以及从自己的最佳立场说出的主张。两国都能由其执政的，文字对两国都适用。

import type { Words } from '../words.ts';

/** 对手，按编号。 */
export const personas: Words['personas'] = {
  incumbents: { name: '行业巨头', creed: '我们的模型最好：领先时就保持封闭，建得更大，规矩更少。' },
  'chip-hawk': { name: '芯片鹰派', creed: '创新要胜过对手，竞赛要更快，芯片要留在自己手里。' },
  'deregulating-booster': {
    name: '松绑助推者',
    creed: '给企业资金和空间，它们会建成任何计划都想不到的东西。',
  },
  'industrial-planner': { name: '工业规划者', creed: '谁有工厂和电站，谁就决定接下来会怎样。' },
  'efficiency-first': { name: '效率优先', creed: '便宜是好消息：花得更少，得到一样多，省下的投给更好的想法。' },
  'talent-magnet': { name: '人才磁石', creed: '把最优秀的人请来，让他们教书育人；机器以后再买也不迟。' },
  'open-champion': { name: '开放倡导者', creed: '成果公开，人人受益，我们先受益。' },
  'coalition-builder': { name: '联盟缔造者', creed: '没有规则的竞赛没有赢家；要带着其他国家一起走。' },
  'self-reliance': { name: '自力更生', creed: '自己造的，谁也拿不走。' },
  'head-goose': { name: '头雁', creed: '一雁领飞，群雁相随：谁在人工智能上领先，谁就处处领先。' },
  'state-investor': { name: '国家投资人', creed: '国家的钱先走，并且等得起；民间的钱看见了，就会跟上。' },
  'guerrilla-trade': { name: '游击贸易', creed: '不要强攻城墙：和南方的朋友一起绕过去。' },
  'efficiency-school': { name: '效率派', creed: '小实验室有了更好的方法，不需要芯片堆成的宫殿。' },
  'bridge-builder': { name: '架桥者', creed: '对内灵活，对外伸手：伙伴带来的好处，比高墙更多。' },
  'managed-openness': { name: '有管理的开放', creed: '对贡献开放，在国内引导：两者兼得。' },
  'capacity-builder': { name: '能力建设者', creed: '人工智能不能只是富国的游戏。' },
  'tit-for-tat': { name: '一报还一报', creed: '我以善意开始；之后你怎样待我，我就怎样待你。' },
  'searching-1': { name: '规划师（快）', creed: '我往前看一年，从我知道的走法里选最好的。' },
  'searching-2': { name: '规划师（谨慎）', creed: '出手之前，我把知道的每套方案都在心里走到终局。' },
  'searching-3': { name: '规划师（周密）', creed: '我一遍遍把整局推演到底，还会尝试没有人提过的走法。' },
  'as-told': { name: '照文章所述', creed: '我照文章所说的做法去做，对错由你评判。' },
  random: { name: '骰子', creed: '没有人猜得到我会做什么，因为我自己也不知道。' },
};
