// The fields of a decision, as records, saves and narrated scenarios write them.

import * as v from 'valibot';
import { CHOICES, type Level } from '../model/decision.ts';

/** JSON and YAML can write 0 as -0; a decision knows one zero. */
const level = v.pipe(
  v.picklist(CHOICES.controls),
  v.transform((x): Level => (x === 0 ? 0 : x)),
);

/** A value for each choice. */
export const choiceFields = {
  controls: level,
  openSource: level,
  compute: level,
  release: v.picklist(CHOICES.release),
  focus: v.picklist(CHOICES.focus),
  abroad: v.picklist(CHOICES.abroad),
  rules: v.picklist(CHOICES.rules),
};
