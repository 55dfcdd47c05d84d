// 各项决定的文字：每个选项叫什么，一句话说明作用，以及背后的依据。
// 文章认为同一个选择对两国含义不同的地方，两国读到的问题也不同。

import { choices as english } from '../en/choices.ts';
import type { Words } from '../words.ts';

/** 各项决定。 */
export const choices: Words['choices'] = {
  controls: {
    name: '出口管制',
    question: {
      us: '你要扣住多少芯片和芯片设备，不卖给中国？',
      cn: '你要扣住多少矿产和供应链产品，不卖给美国？',
    },
    options: {
      0: { name: '不设管制', effect: '贸易畅通。紧张缓和，本国企业保住全部客户。' },
      1: { name: '定点管制', effect: '只扣住少数几种货物。双方损失都不大。' },
      2: { name: '大范围管制', effect: '拖慢对手的建设；一部分会经第三国漏过去。' },
      3: { name: '全面收紧', effect: '更能拖慢对手，但也逼它学会以少做多，还会失去海外信任。' },
      4: { name: '禁运', effect: '能扣的全部扣住：对方的短缺和替代、双方的紧张、本国的销售损失都到顶点。' },
    },
    evidence: english.controls.evidence,
  },
  openSource: {
    name: '开源投资',
    question: {
      us: '联邦和企业的钱有多少投给开放的权重、工具和数据？',
      cn: '投给国家平台、国家队和开放系统多少？',
    },
    options: {
      0: { name: '不投', effect: '不给公共资源添任何东西。别人公开的，你照样能用。' },
      1: { name: '起步', effect: '本国的方法好一点，大家也都好一点。' },
      2: { name: '稳步', effect: '本国的方法进步；公共资源变多，对手也能取用。' },
      3: { name: '大力', effect: '方法进步明显；你在公共资源中的一份会换来影响力。' },
      4: { name: '旗舰', effect: '花钱能换来的最大方法进步，也是送给对方的最大礼物。' },
    },
    evidence: english.openSource.evidence,
  },
  compute: {
    name: '算力扩张',
    question: {
      us: '你用资金和担保支持多大规模的数据中心建设？',
      cn: '国家基金和区域集群建多少？',
    },
    options: {
      0: { name: '暂停', effect: '不再订购；已有的算力每半年约有二十分之一老化。' },
      1: { name: '维持', effect: '大致抵得上老化。' },
      2: { name: '增长', effect: '新算力在今后几个半年陆续到位，前提是有能源可用。' },
      3: { name: '猛增', effect: '大笔订购。留意能源上限和扩张的社会成本。' },
      4: { name: '登月式', effect: '规模最大的建设，花费是第一档的十倍。' },
    },
    evidence: english.compute.evidence,
  },
  release: {
    name: '发布方式',
    question: {
      us: '你的实验室怎样发布最好的成果？',
      cn: '你的实验室怎样发布最好的成果？',
    },
    options: {
      closed: { name: '封闭', effect: '眼下能收租金；传播慢，保密也损失信任。' },
      managed: { name: '有管理', effect: '有条件地分享部分权重：收一些租金，传播也广一些。' },
      open: { name: '开放', effect: '充实公共资源，赢得用户；收不到租金，也更容易被模仿。' },
    },
    evidence: english.release.evidence,
  },
  focus: {
    name: '科研重点',
    question: {
      us: '这一回合可以自由支配的科研经费投向哪里？',
      cn: '这一回合可以自由支配的科研经费投向哪里？',
    },
    options: {
      efficiency: { name: '效率', effect: '更好的方法：同样的算力做出更多。' },
      talent: { name: '人才', effect: '大学和课程；见效慢，但持久。' },
      chips: { name: '芯片', effect: '更多芯片在本国制造：对手能扣住的就更少。' },
      energy: { name: '能源', effect: '给数据中心供电；没碰到上限时毫无用处，碰到了就无比宝贵。' },
    },
    evidence: english.focus.evidence,
  },
  abroad: {
    name: '对外',
    question: {
      us: '你的外交官在世界其他地方做什么？',
      cn: '你的外交官在世界其他地方做什么？',
    },
    options: {
      contest: { name: '争夺', effect: '施压让别国选你。赢得一些用户，也加剧紧张。' },
      build: { name: '援建能力', effect: '培训并装备别国。赢得信任，南方国家尤其如此；你越开放，效果越好。' },
      'co-govern': { name: '共同治理', effect: '提议共同规则。一方单独做用处不大，对手也签字就大不一样。' },
    },
    evidence: english.abroad.evidence,
  },
  rules: {
    name: '国内规则',
    question: {
      us: '你在国内怎样管理人工智能？',
      cn: '你在国内怎样管理人工智能？',
    },
    options: {
      deregulate: { name: '放松监管', effect: '建设更快，事故更多，在欧洲的信任更少。' },
      balanced: { name: '平衡', effect: '照顾那些承担隐性代价的人；速度没有特别之处。' },
      strict: { name: '严格', effect: '政治控制和由此得到的数据，代价是开放、人才和信任。' },
    },
    evidence: english.rules.evidence,
  },
};
