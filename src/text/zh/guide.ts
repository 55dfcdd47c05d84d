// 引导所用的文字：进入游戏的方式、第一局的提示、以后各局的提点、撤销与重做。

import type { Words } from '../words.ts';

/** 引导所说的一切。 */
export const guideWords: Words['guideWords'] = {
  ways: '进入游戏的方式',
  beside: '还可以做什么',
  first: {
    title: '第一局',
    time: '约十分钟，六个回合',
    text: '直接上手，有简短的提示带着你走。',
    steps: ['看看世界走到了哪一步。', '决定芯片、开放和算力。', '看会发生什么；按任何一个数字，都能看到为什么。'],
    as: { us: '以美国开局', cn: '以中国开局' },
  },
  solo: {
    title: '自己设定一局',
    time: (minutes, turns) => `约${minutes}分钟，${turns}个回合`,
    against: (name) => `对手：${name}`,
  },
  note: '引导',
  hint: '提示',
  next: '明白了',
  knowHow: '我会玩了',
  resume: '继续引导',
  noHints: '不再提示',
  undo: '撤销',
  redo: '重做',
  drafts: '方案的改动',
  notes: {
    goals: {
      title: '最后看这些',
      text: '终局时，双方都按这几项计分。看一遍，然后按“去做决定”。',
    },
    controls: {
      title: '试试出口管制的档位',
      text: {
        us: '档位越高，中国的建设越慢。代价是政治资本（◆）和紧张局势，也会逼对方学会以少做多。',
        cn: '档位越高，美国的建设越慢。代价是政治资本（◆）和紧张局势，也会逼对方学会以少做多。',
      },
    },
    openSource: {
      title: '试试开源投资的档位',
      text: '投入能换来本国更好的方法。你贡献给公共资源的，对手也能用。',
    },
    purse: {
      title: '这套方案的花费',
      text: '每选一项，进度条就会变化；没花掉的仍归你。满意了就提交。',
    },
    reveal: {
      title: '双方都已决定，事先互不知情',
      text: '逐行对照两套方案，再看结果如何。',
    },
    resolve: {
      title: '这一回合正在展开',
      text: '规则逐条生效，列表和地图上都能看到。可以跳过，也可以放慢。',
    },
    explain: {
      title: '问一句为什么',
      text: '按这个数字，就能看到它的各项原因，加起来与变化分毫不差。',
    },
    onward: {
      title: '一个回合就是这样',
      text: '方案会保留下来，所以下一回合更快。看法变了，就改一改。',
    },
    rival: {
      title: '你对对手的了解',
      text: '对手的选择做出后就能看到。它的算力、方法和能力只是估计，可能有误。',
    },
    cards: {
      title: '你的手牌',
      text: '每回合可以打一张，只付一次费用；一张都不打，就会失去最旧的一张。',
    },
    done: {
      title: '你已经会玩了',
      text: '此后只在可能有帮助时给一条提示。提示随时可以关闭。',
    },
  },
  hints: {
    moneyIdle: {
      title: '资金闲置',
      text: (turns) => `过去${turns}个回合，每次都剩下一半以上的资金。留着虽稳妥，却建不成任何东西。`,
    },
    nearBrink: {
      title: '接近危机边缘',
      text: (tension, brink) => `紧张程度为${tension}；达到${brink}，结局就是危机。共同治理能缓和局势，减少管制也能。`,
    },
    energyCaps: {
      title: '能源不足',
      text: (usable, compute) => `你的${compute}算力中只有${usable}能通电运行。能源研究有帮助，更好的方法也有帮助。`,
    },
    knowHowOut: {
      title: '技术诀窍已经扩散',
      text: (level, share) => `第${level}档管制现在只能挡住对手新建算力的${share}，却仍然消耗政治资本、加剧紧张。`,
    },
    consentShort: {
      title: '政治资本吃紧',
      text: (price, has) => `本回合维持现有管制需要◆${price}，而你只有◆${has}。降低管制不花钱。`,
    },
  },
};
