// 各个变量的文字：短名称、人们平常说的单位、显示几位小数。

import { powerVariables as english, worldVariables as englishWorld } from '../en/variables.ts';
import type { Words } from '../words.ts';

type Told = { readonly name: string; readonly unit: string; readonly meaning: string };

function shown(told: Readonly<Record<string, Told>>, like: Words['powerVariables']): Words['powerVariables'] {
  return Object.fromEntries(
    Object.entries(told).map(([id, words]) => [id, { ...words, decimals: like[id]?.decimals ?? 1 }]),
  );
}

const INDEX = '美国2025 = 100';
const USD = '亿美元';

/** 每个大国都有的变量，按名称里点号之后的部分。 */
export const powerVariables: Words['powerVariables'] = shown(
  {
    money: { name: '资金', unit: USD, meaning: '下一个半年可以花的钱：公共资金和随之而来的民间资本。' },
    politicalCapital: { name: '政治资本', unit: '点', meaning: '政府还能动用多少民意支持，从0到100。' },
    compute: { name: '算力', unit: INDEX, meaning: '数据中心里已经安装的计算能力。' },
    underConstruction: { name: '在建算力', unit: INDEX, meaning: '已经订购、还没有交付的算力。' },
    arriving: { name: '本期到货', unit: INDEX, meaning: '这半年交付的算力，尚未扣除被扣住的部分。' },
    energy: { name: '供算力用的能源', unit: INDEX, meaning: '电网能带动多少算力。' },
    usableCompute: { name: '可用算力', unit: INDEX, meaning: '已经安装、并且有能源可用的算力。' },
    efficiency: { name: '效率', unit: '× 2025年', meaning: '同样的算力，靠方法能做出多少；以2025年的公开文献为1。' },
    capability: { name: '能力', unit: INDEX, meaning: '最好的模型能做什么：由算力和方法共同训练出来。' },
    talent: { name: '人才', unit: INDEX, meaning: '研究人员和工程师。' },
    domesticChips: { name: '国产芯片', unit: '比例', meaning: '对手扣不住的那部分芯片所占的比例。' },
    diffusedKnowHow: { name: '已流出的技术', unit: '比例', meaning: '对手本可扣住的技术，有多少已经流传出去。' },
    scarcity: { name: '芯片短缺', unit: '比例', meaning: '这半年的建设中，被管制挡住的比例。' },
    openness: { name: '开放程度', unit: '比例', meaning: '整个行业有多开放，从0到1。变化缓慢。' },
    contributed: { name: '对公共资源的贡献', unit: '点', meaning: '公共资源中有多少是这个国家给的。' },
    privateCapital: { name: '民间资本', unit: '亿美元/半年', meaning: '投资者投入人工智能的钱。' },
    confidence: { name: '市场信心', unit: '点', meaning: '市场的情绪，从0到100。' },
    maturingSoon: {
      name: '即将见效的国家资金',
      unit: USD,
      meaning: '下一个半年开始带动民间资金的国家资金。',
    },
    maturingLater: {
      name: '刚投出的国家资金',
      unit: USD,
      meaning: '还要再过半年才见效的国家资金。',
    },
    controls: { name: '现行管制', unit: '档', meaning: '出口管制的档位，从0到4。' },
    socialCost: { name: '社会成本', unit: '点', meaning: '扩张的隐性代价，从0到100。' },
    valueAdded: { name: '增加值', unit: USD, meaning: '开局以来人工智能给本国经济带来的增值。' },
    'trust.europe': { name: '欧洲的信任', unit: '点', meaning: '从0到100。' },
    'trust.africa': { name: '非洲的信任', unit: '点', meaning: '从0到100。' },
    'trust.asia': { name: '南亚和东南亚的信任', unit: '点', meaning: '从0到100。' },
    'trust.latinAmerica': { name: '拉丁美洲的信任', unit: '点', meaning: '从0到100。' },
    'score.lead': { name: '能力领先', unit: '满分100', meaning: '50表示与对手持平。' },
    'score.prosperity': {
      name: '繁荣',
      unit: '满分100',
      meaning: '人工智能给世界经济带来的增值中，由本国创造的比例。',
    },
    'score.influence': {
      name: '海外影响力',
      unit: '满分100',
      meaning: '有多少人采用本国的技术体系，或本国参与建设的公共资源。',
    },
    'score.resilience': { name: '韧性', unit: '满分100', meaning: '芯片能自造，能源在手里，社会安定。' },
    'score.standing': { name: '声望', unit: '满分100', meaning: '海外信任减去国内的社会成本。' },
  },
  english,
);

/** 世界的变量，按名称里点号之后的部分。 */
export const worldVariables: Words['worldVariables'] = shown(
  {
    commons: { name: '公共资源', unit: '2025 = 100', meaning: '人人可用的开放权重、工具和数据。' },
    tension: { name: '紧张程度', unit: '满分100', meaning: '两国离冲突有多近。' },
    governance: { name: '共同治理', unit: '满分100', meaning: '两国都遵守的人工智能规则。' },
    valueAdded: { name: '世界增加值', unit: USD, meaning: '开局以来人工智能给世界经济带来的增值。' },
    publicGood: { name: '公共利益', unit: '满分100', meaning: '公共资源丰富、有人用、有规则，世界平静。' },
  },
  englishWorld,
);

/** 一个地区可以采用的技术体系。 */
export const stacks: Words['stacks'] = { us: '美国技术体系', cn: '中国技术体系', commons: '本地运行的公共资源' };

/** 采用一种体系的份额说的是什么。 */
export const stackShare: Words['stackShare'] = { unit: '比例', meaning: '采用它的用户所占的比例。' };

/** 两个大国和各地区。 */
export const places: Words['places'] = {
  us: '美国',
  cn: '中国',
  europe: '欧洲',
  africa: '非洲',
  asia: '南亚和东南亚',
  latinAmerica: '拉丁美洲',
  world: '世界',
  pacific: '太平洋',
};

/** 句子里的两国名称。 */
export const powersInSentence: Words['powersInSentence'] = { us: '美国', cn: '中国' };

/** 两国的短名称。 */
export const shortNames: Words['shortNames'] = { us: '美国', cn: '中国' };

/** 把名称写进句子：中文不需要改动。 */
export function inSentence(name: string): string {
  return name;
}
