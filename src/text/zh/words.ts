// 用简体中文说的一切：与英文逐项对应，缺一项就通不过类型检查。

import type { Words } from '../words.ts';
import { briefWords } from './brief.ts';
import { choices } from './choices.ts';
import { decideWords } from './decide.ts';
import { endWords } from './end.ts';
import { endings } from './endings.ts';
import { guideWords } from './guide.ts';
import { handOverWords } from './hand-over.ts';
import * as faces from './interface.ts';
import { mapWords } from './map.ts';
import { mechanisms } from './mechanisms.ts';
import { parameterWords } from './parameters.ts';
import { personas } from './personas.ts';
import { replayWords } from './replay.ts';
import { rulesWords } from './rules.ts';
import { shellWords } from './shell.ts';
import { soundWords } from './sound.ts';
import { stages } from './stages.ts';
import * as variables from './variables.ts';

/** 游戏的简体中文文字。 */
export const zh: Words = {
  ...faces,
  ...variables,
  briefWords,
  choices,
  decideWords,
  endWords,
  endings,
  guideWords,
  handOverWords,
  mapWords,
  mechanisms,
  parameterWords,
  personas,
  replayWords,
  rulesWords,
  shellWords,
  soundWords,
  stages,
};
