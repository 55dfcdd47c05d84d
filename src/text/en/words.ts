// Everything that is said in English, under one roof, so that another language can be asked for the same.

import { briefWords } from './brief.ts';
import { choices } from './choices.ts';
import { decideWords } from './decide.ts';
import { endWords } from './end.ts';
import { endings } from './endings.ts';
import { guideWords } from './guide.ts';
import { handOverWords } from './hand-over.ts';
import {
  chartWords,
  endPage,
  gamePage,
  help,
  ledgerWords,
  mapKey,
  moments,
  money,
  page,
  refusals,
  scoreParts,
  sharing,
  startPage,
} from './interface.ts';
import { mapWords } from './map.ts';
import { mechanisms } from './mechanisms.ts';
import { parameterWords } from './parameters.ts';
import { personas } from './personas.ts';
import { replayWords } from './replay.ts';
import { rulesWords } from './rules.ts';
import { shellWords } from './shell.ts';
import { soundWords } from './sound.ts';
import { stages } from './stages.ts';
import {
  inSentence,
  places,
  powersInSentence,
  powerVariables,
  shortNames,
  stackShare,
  stacks,
  worldVariables,
} from './variables.ts';

/** The words of the game in English. */
export const en = {
  page,
  startPage,
  gamePage,
  moments,
  money,
  ledgerWords,
  endPage,
  sharing,
  refusals,
  mapKey,
  help,
  scoreParts,
  chartWords,
  powerVariables,
  worldVariables,
  stacks,
  stackShare,
  places,
  powersInSentence,
  shortNames,
  inSentence,
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
} as const;
