// 一个半年的各个阶段：规则的分组和顺序与英文相同，只有名称不同。

import { stages as english } from '../en/stages.ts';
import type { Words } from '../words.ts';

const NAMES: Readonly<Record<string, string>> = {
  'The budget': '收支',
  'Controls and build-out': '管制与建设',
  Methods: '方法',
  'Energy, talent, chips': '能源、人才、芯片',
  Capability: '能力',
  'Releases and the commons': '发布与公共资源',
  Markets: '市场',
  'Trust and adoption': '信任与采用',
  'The world': '世界',
  Initiatives: '举措',
  News: '新闻',
  'The count': '计分',
};

/** 规则的分组，按半年里发生的顺序：地图播放的各个阶段。 */
export const stages: Words['stages'] = english.map((stage) => ({ ...stage, name: NAMES[stage.name] ?? stage.name }));
