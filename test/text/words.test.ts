// Everything that can be seen has words: every rule, variable, doctrine, ending and option; and no words are left over.

import { describe, expect, it } from 'vitest';
import { CHOICE_NAMES, CHOICES } from '../../src/model/decision.ts';
import { MECHANISMS } from '../../src/model/mechanisms/index.ts';
import { LIMIT } from '../../src/model/step.ts';
import { VARIABLES } from '../../src/model/variables.ts';
import { PERSONAS } from '../../src/personas/index.ts';
import { choices } from '../../src/text/en/choices.ts';
import { mechanisms } from '../../src/text/en/mechanisms.ts';
import { personas } from '../../src/text/en/personas.ts';
import { stages } from '../../src/text/en/stages.ts';
import { en } from '../../src/text/en/words.ts';
import { variableWords } from '../../src/text/words.ts';
import { CATALOGUE } from '../laws/generated-games.ts';

describe('the words', () => {
  const rules = MECHANISMS.map(({ id }) => id);

  it('name every rule once', () => {
    expect(Object.keys(mechanisms).sort()).toEqual([...rules, LIMIT].sort());
  });

  it('put every rule into one stage, in the order in which it runs', () => {
    expect(stages.flatMap((stage) => stage.mechanisms)).toEqual(rules);
  });

  it('name every variable', () => {
    expect(VARIABLES.map(({ name }) => variableWords(en, name).name.length > 0)).not.toContain(false);
  });

  it('name every player', () => {
    expect(Object.keys(personas).sort()).toEqual([...new Set(PERSONAS.map(({ id }) => id))].sort());
  });

  it('name every option, and cite evidence that exists', () => {
    for (const choice of CHOICE_NAMES) {
      expect(Object.keys(choices[choice].options).sort()).toEqual(CHOICES[choice].map(String).sort());
      expect(choices[choice].evidence.filter((id) => !CATALOGUE.evidence.entries[id])).toEqual([]);
    }
  });
});
