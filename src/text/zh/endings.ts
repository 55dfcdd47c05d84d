// 各种结局的文字。

import type { Words } from '../words.ts';

/** 结局，按编号。 */
export const endings: Words['endings'] = {
  crisis: {
    name: '危机',
    story: '紧张越过了临界点。无论双方建成了什么，谁都无法在和平中使用；人们记住这场竞赛，是因为它的收场。',
  },
  'governed-co-operation': {
    name: '有规则的合作',
    story: '两国都签了字，而且一直签下去。竞争还在，但规则是双方一起写的。',
  },
  'open-commons': {
    name: '开放的公共资源',
    story: '世界上大多数人在自己的机器上运行开放模型。谁的领先都不长久，新的发现很快就人人可用。',
  },
  'two-closed-stacks': {
    name: '两套封闭体系',
    story: '硬件、模型和规则分成两个世界，彼此对峙，其他国家都得选边。',
  },
  'us-primacy': { name: '美国居首', story: '按这一局的价值标准，美国在这十年结束时领先。' },
  'chinese-primacy': { name: '中国居首', story: '按这一局的价值标准，中国在这十年结束时领先。' },
};
