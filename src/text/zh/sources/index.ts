// 每个数字、每条新闻、每项举措的出处，用中文说；剧本文件里写的是英文，这里按英文原句查找。

import { cardSources } from './cards.ts';
import { costSources } from './costs.ts';
import { lensSources } from './lenses.ts';
import { roadSources } from './road.ts';
import { scenarioSources } from './scenarios.ts';
import { startSources } from './start.ts';
import { technologySources } from './technology.ts';
import { worldSources } from './world.ts';

/** 全部出处，按英文原句。 */
export const sources: Readonly<Record<string, string>> = {
  ...startSources,
  ...costSources,
  ...technologySources,
  ...worldSources,
  ...scenarioSources,
  ...roadSources,
  ...lensSources,
  ...cardSources,
};
