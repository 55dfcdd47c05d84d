// 各条规则的文字：名称、断言，以及用文字写成的算式。以文章为依据的断言，在模型里注明依据编号；其余都写明是记账或假设。

import type { MechanismText } from '../en/mechanisms.ts';
import type { Words } from '../words.ts';

function spent(what: string): MechanismText {
  return {
    name: `支出：${what}`,
    claim: '决定了的，就按标明的价格付。',
    equation: `资金和政治资本 − ${what}的价格`,
  };
}

/** 规则，按编号。 */
export const mechanisms: Words['mechanisms'] = {
  'spending-controls': spent('管制'),
  'spending-openSource': spent('开源'),
  'spending-compute': spent('算力'),
  'spending-release': spent('发布'),
  'spending-focus': spent('科研'),
  'spending-abroad': spent('对外工作'),
  'spending-rules': spent('国内规则'),
  'spending-initiative': spent('举措'),
  'public-income': { name: '公共资金', claim: '国家自己投给人工智能的钱。', equation: '资金 + 公共收入' },
  'private-income': {
    name: '民间资金',
    claim: '市场有信心时，民间资本为公共选择添力。',
    equation: '资金 + 比例 × 民间资本 × 信心 ÷ 100',
  },
  'export-controls': {
    name: '管制生效',
    claim: '管制处于所决定的档位。',
    equation: '管制 = 所决定的档位',
  },
  'late-controls': {
    name: '为时已晚',
    claim: '本可扣住的技术，在管制到来之前就已流失。',
    equation: '已流出的技术 + 速度 × 尚未流出的部分 × (1 − 挡住的比例 × 管制 ÷ 4)',
  },
  ageing: { name: '老化', claim: '芯片会损耗，也会落伍。', equation: '算力 − 老化率 × 算力' },
  'build-out': {
    name: '建成到位',
    claim: '数据中心要先订购，再等待，然后才到位。',
    equation: '算力 + 到货比例 × 在建算力 × (1 + 运气)',
  },
  'regional-equity': {
    name: '为地区均衡而建',
    claim: '一部分建设是为了缩小地区差距：它改善当地生活，多过推动前沿。',
    equation: '在建算力 − 地区比例 × (1 − 对前沿的用处) × 档位 × 每档算力；社会成本 − 缓解 × 地区比例 × 档位',
  },
  'withheld-chips': {
    name: '被对手扣住',
    claim: '建设中既不能自造、也不能靠已流出的技术做成的部分，会被管制挡住。',
    equation: '算力 − 力度 × 对手的管制 ÷ 4 × (1 − 国产比例) × (1 − 已流出的技术) × 到货',
  },
  'grey-routes': {
    name: '灰色渠道',
    claim: '被扣住的东西，有一部分经第三国到达。',
    equation: '算力 + 漏出率 × 亚洲的信任 ÷ 50 × 被扣住的部分',
  },
  'lost-sales': {
    name: '失去的销售',
    claim: '扣住货物的一方，也会失去客户。',
    equation: '民间资本 − 销售损失 × 管制 ÷ 4',
  },
  'own-research': {
    name: '自主研究',
    claim: '研究人员会找到更好的方法；资金投向那里时更快，也要靠运气。',
    equation: '效率 + (速度 + 科研重点) × 人才 ÷ 100 × (1 + 运气)',
  },
  'open-source': {
    name: '开源投资',
    claim: '开源使本国的创新传播得更快，也充实了人人取用的公共资源。',
    equation: '效率 + 增益 × 档位 × (1 + 开放程度) ÷ 2，规则严格时减少',
  },
  scarcity: {
    name: '短缺逼出效率',
    claim: '买不到芯片，就得以少做多。',
    equation: '效率 + 增益 × 芯片短缺 × 人才 ÷ 100 × (1 + 巧思 × (开源档位 − 2) ÷ 2)',
  },
  spillover: {
    name: '公共资源的溢出',
    claim: '开放让双方受益；局势紧张时，一国就用不到对手贡献的部分。',
    equation: '效率 + 溢出 × 用得到的公共资源 ÷ 100 × 人才 ÷ 100',
  },
  'ideas-spread': {
    name: '思想传播',
    claim: '思想不像芯片那样扣得住：方法落后的一方会学。',
    equation: '效率 + 流动 × 与对手效率的差距',
  },
  'energy-built': {
    name: '能源建设',
    claim: '电网会增长；科研经费投向那里时更快。',
    equation: '能源 + 增长 + 科研重点',
  },
  'energy-cap': {
    name: '能运行的算力',
    claim: '没有能源的算力什么也做不了；更好的方法能放宽上限。',
    equation: '可用算力 = 算力与“能源 × (1 + 缓解 × (效率 − 1))”中较小的一个',
  },
  talent: {
    name: '人才',
    claim: '人才随教育增长，流向开放的环境，离开规则严格的地方。',
    equation: '人才 + 增长 + 科研重点 + 吸引力 × (开放程度 − ½) − 严格规则下的流失',
  },
  'domestic-chips': {
    name: '替代',
    claim: '被切断供应的一方会自己造。',
    equation: '国产比例 + (速度 + 科研重点 + 被迫替代 × 芯片短缺) × 尚未国产的部分',
  },
  'brute-force': {
    name: '蛮力',
    claim: '算力越多，训练出的模型越强，但收益递减。',
    equation: '能力 + 速度 × 权重 × √(可用算力 ÷ 100) × (1 + 运气)',
  },
  'better-methods': {
    name: '更好的方法',
    claim: '效率使算力的作用倍增。',
    equation: '能力 + 速度 × 权重 × √(可用算力 ÷ 100) × (√效率 − 1)',
  },
  researchers: {
    name: '研究人员',
    claim: '人才超过2025年的水平，能力就会增加。',
    equation: '能力 + 速度 × 权重 × (人才 ÷ 100 − 1)',
  },
  'state-data': {
    name: '严格管理的数据',
    claim: '严格管理所收集的数据，会流入商业人工智能。',
    equation: '能力 + 规则严格时的增益',
  },
  imitation: {
    name: '模仿',
    claim: '追赶者向领先者学习；领先者公开得越多，学得越多。',
    equation: '能力 + 比例 × 差距 × (1 + 对手的开放程度)',
  },
  openness: {
    name: '开放程度渐变',
    claim: '整个行业会慢慢变得像它的发布方式一样开放；严格的规则会拖住它。',
    equation: '开放程度 + 速度 × (发布方式的目标 − 开放程度)',
  },
  'open-weights': {
    name: '开放权重',
    claim: '公开的模型成为公共资源的一部分。',
    equation: '公共资源 + 发布的贡献 × 能力 ÷ 100',
  },
  'commons-renewal': {
    name: '公共资源的更新',
    claim: '其他各方也在添砖加瓦，旧的成果则会过时。',
    equation: '公共资源 + 其他各方的贡献 − 过时率 × 公共资源',
  },
  'closed-rents': {
    name: '封闭的租金',
    claim: '别人下载不到的，就得租用。',
    equation: '民间资本 + 租金 × 本国能力所占比例，开放时没有',
  },
  'state-money': {
    name: '国家资金见效',
    claim: '国家资金在两个半年之后带动民间资金。',
    equation: '民间资本 + 带动系数 × 见效的国家资金',
  },
  'industrial-policy': {
    name: '灵活的产业',
    claim: '政策不再扶持龙头、追求自给，而是鼓励协作，就会吸引更多企业。',
    equation: '民间资本 + 吸引力 × 开源档位，科研经费投向芯片时没有',
  },
  'market-shock': {
    name: '市场冲击',
    claim: '对手的效率突然跃升，会立刻震动市场。',
    equation: '信心 − 冲击 × 超出平常的跃升',
  },
  'market-mood': {
    name: '市场情绪',
    claim: '信心会恢复，也随运气起伏。',
    equation: '信心 + 恢复 × (常态 − 信心) + 运气',
  },
  'capital-follows': {
    name: '资本跟着信心走',
    claim: '情绪好，投资者就来；情绪坏，投资者就走。',
    equation: '民间资本 × (增长 + 速度 × (信心 − 常态) ÷ 100)',
  },
  jevons: {
    name: '押注杰文斯',
    claim: '计算更便宜，需求反而更多。有争议：有些声音押注于此，作者说它过时了。',
    equation: '在建算力 + 反应 × 本国效率增益 × 算力 ÷ 100',
  },
  secrecy: {
    name: '保密失去信任',
    claim: '在看重隐私和言论的地方，保密和审查会失去信任。',
    equation: '信任 − 隐私权重 × (规则 + 保密 × (1 − 开放程度))',
  },
  'capacity-building': {
    name: '能力援建',
    claim: '援助和共同规则赢得信任，在南方国家尤其如此。',
    equation: '信任 + 援建 × 需求，或 + 共同治理',
  },
  coercion: {
    name: '胁迫',
    claim: '严厉的管制和争夺会消磨信任。',
    equation: '信任 − 代价 × 超过2档的管制 − 争夺的代价',
  },
  memory: {
    name: '记忆淡去',
    claim: '信任会慢慢回到中间。',
    equation: '信任 + 恢复 × (50 − 信任)',
  },
  quality: {
    name: '模型更好，用户更多',
    claim: '更强的体系吸引用户；封闭发布会减慢这个过程。',
    equation: '转移 吸引力 × 本国能力所占比例 × 可得程度 × 其余用户',
  },
  incumbency: {
    name: '习惯',
    claim: '先占者靠习惯留住用户，封闭会磨损这种习惯。',
    equation: '转移 习惯 × 开放程度 × 其余用户',
  },
  diplomacy: {
    name: '施压',
    claim: '争夺能赢得一些用户。',
    equation: '争夺时，转移 吸引力 × 其余用户',
  },
  demands: {
    name: '诉求',
    claim: '谁做到一个地区提出的要求，谁就在那里赢得用户。',
    equation: '满足诉求时，转移 吸引力 (× 头版) × 其余用户',
  },
  alignment: {
    name: '靠拢',
    claim: '开放和能力援建使别国靠拢，两者并用胜过单用。',
    equation: '转移 需求 × (开放 + 援建 + 两者并用) × 其余用户',
  },
  'local-use': {
    name: '在本地运行',
    claim: '公共资源越丰富，就越容易在自己的机器上运行。',
    equation: '转移 吸引力 × 公共资源 ÷ (公共资源 + 100) × 其余用户',
  },
  'trust-gate': {
    name: '信任之门',
    claim: '缺少信任的地方，用户会离开。',
    equation: '移走 门槛 × 隐私权重 × 缺少的信任',
  },
  'surveillance-exports': {
    name: '出口监控系统',
    claim: '在国内用来监视人的系统卖到国外：换来收入和影响力，损失信任和权利。',
    equation:
      '规则严格且该国不参与共同治理时：民间资本 + 销售 × 南方国家中的份额；南方国家的用户 + 吸引力；欧洲的信任 − 不信任；社会成本 + 代价',
  },
  'controls-alarm': {
    name: '管制引发警觉',
    claim: '现行的管制加剧紧张：这是安全上的本能反应。',
    equation: '紧张程度 + 代价 × 双方的管制',
  },
  'diplomatic-tone': {
    name: '外交语气',
    claim: '争夺加剧紧张，提议共同规则缓和紧张。',
    equation: '紧张程度 + 争夺 − 共同治理',
  },
  calming: {
    name: '平复',
    claim: '紧张会慢慢回到常态。',
    equation: '紧张程度 + 速度 × (常态 − 紧张程度)',
  },
  signatures: {
    name: '签字',
    claim: '两方签字的分量远大于一方。',
    equation: '共同治理 + 双方签字，或 + 一方签字',
  },
  refusal: {
    name: '拒绝',
    claim: '一方提议、另一方却去争夺，共同规则的效力就会受损。',
    equation: '共同治理 − 拒绝',
  },
  'rules-decay': {
    name: '规则闲置而失效',
    claim: '没有人续签的规则会失去效力。',
    equation: '共同治理 − 衰减 × 共同治理',
  },
  'scaling-cost': {
    name: '扩张的代价',
    claim: '扩张靠的是看不见的劳动、土地和水，两国都一样。',
    equation: '社会成本 + 代价 × 算力档位',
  },
  'rules-cost': {
    name: '国内规则',
    claim: '放松监管带来事故，严格带来审查；平衡的规则照顾各方。',
    equation: '社会成本 + 规则的代价',
  },
  'social-healing': {
    name: '愈合',
    claim: '社会成本会慢慢消退。',
    equation: '社会成本 − 比例 × 社会成本',
  },
  'consent-returns': {
    name: '支持恢复',
    claim: '政府靠执政赢回一些支持。',
    equation: '政治资本 + 收入',
  },
  'public-mood': {
    name: '公众情绪',
    claim: '市场好，支持就多；市场差，支持就少。',
    equation: '政治资本 + 情绪 × (信心 − 50) ÷ 100',
  },
  grievance: {
    name: '不满',
    claim: '扩张的隐性代价，有一部分会变成抗议。',
    equation: '政治资本 − 不满 × 社会成本 ÷ 100',
  },
  'value-added': {
    name: '人工智能带来的增值',
    claim: '人工智能给世界经济带来的增值，两国各得一份。',
    equation: '增值 + 世界增值 × 能力所占比例 × (本国 + 海外 × 采用)',
  },
  'score-lead': {
    name: '得分：领先',
    claim: '能力走在前面。',
    equation: '50 + 系数 × (本国 − 对手) ÷ (本国 + 对手)',
  },
  'score-prosperity': {
    name: '得分：繁荣',
    claim: '人工智能增值中本国的份额。',
    equation: '100 × 本国增值 ÷ (本国增值 + 系数 × 世界增值)，两国开局都有一份底数',
  },
  'score-influence': {
    name: '得分：影响力',
    claim: '谁采用自己的体系，再加上自己参与建设的公共资源的一份。',
    equation: '100 × 各地区平均 (本国体系 + 折算 × 自己的一份 × 公共资源)',
  },
  'score-resilience': {
    name: '得分：韧性',
    claim: '芯片能自造，能源在手里，社会安定。',
    equation: '100 × 三者平均',
  },
  'score-standing': {
    name: '得分：声望',
    claim: '海外信任减去社会成本。',
    equation: '平均信任 − 权重 × 社会成本',
  },
  'score-public-good': {
    name: '得分：公共利益',
    claim: '公共资源丰富、有人用、有规则，世界平静。',
    equation: '四者平均',
  },
  limit: {
    name: '守住界限',
    claim: '变量不超出公布的范围。',
    equation: '回到范围的端点',
  },
};
