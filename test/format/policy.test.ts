// Policies as text: what is read is written the same, and what is wrong is named in one sentence.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAST_TURN, MOST_RULES, type Policy, parsePolicy, writePolicy } from '../../src/format/policy.ts';
import { parseSeeds } from '../../src/format/seeds.ts';
import { CHOICES } from '../../src/model/decision.ts';

const anySet = fc
  .record(
    {
      controls: fc.constantFrom(...CHOICES.controls),
      compute: fc.constantFrom(...CHOICES.compute),
      release: fc.constantFrom(...CHOICES.release),
      abroad: fc.constantFrom(...CHOICES.abroad),
    },
    { requiredKeys: [] },
  )
  .filter((set) => Object.keys(set).length > 0);

const anyRule = fc
  .tuple(fc.integer({ min: 1, max: LAST_TURN }), fc.integer({ min: 0, max: LAST_TURN }), anySet)
  .map(([from, more, set]) => ({ from, to: Math.min(LAST_TURN, from + more), set }));

const anyPolicy: fc.Arbitrary<Policy> = fc.record({
  base: fc.constantFrom('incumbents', 'chip-hawk', 'tit-for-tat'),
  rules: fc.array(anyRule, { minLength: 1, maxLength: MOST_RULES }),
});

describe('a policy', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(anyPolicy, (policy) => {
        expect(parsePolicy(writePolicy(policy))).toEqual({ ok: true, value: policy });
      }),
    );
  });

  it('reads like a sentence', () => {
    const text = 'incumbents;1-4:controls=4;5-:controls=0+compute=2;3:release=open';
    const read = parsePolicy(text);
    expect(read).toEqual({
      ok: true,
      value: {
        base: 'incumbents',
        rules: [
          { from: 1, to: 4, set: { controls: 4 } },
          { from: 5, to: LAST_TURN, set: { controls: 0, compute: 2 } },
          { from: 3, to: 3, set: { release: 'open' } },
        ],
      },
    });
    expect(read.ok && writePolicy(read.value)).toBe(text);
  });

  it.each([
    ['Chip Hawk;1:controls=4', 'The policy has "Chip Hawk"; allowed is the id of a persona'],
    ['chip-hawk;', 'The policy has ""; allowed is turns and settings'],
    ['chip-hawk;1-4', 'The policy has "1-4"; allowed is turns and settings'],
    ['chip-hawk;4-1:controls=4', 'allowed is turns from 1 to 40, the first not after the last'],
    ['chip-hawk;0:controls=4', 'allowed is turns from 1 to 40'],
    ['chip-hawk;1:controls=5', 'The policy has "controls=5"; allowed is controls= with one of 0, 1, 2, 3, 4.'],
    ['chip-hawk;1:initiative=talent-visas', 'allowed is each of controls, openSource'],
    ['chip-hawk;1:controls=1+controls=2', 'at most once in a rule'],
    [`chip-hawk${';1:controls=1'.repeat(13)}`, 'The policy has "13 rules"; allowed is 1 to 12 rules'],
  ])('that is wrong is named: %s', (text, sentence) => {
    const read = parsePolicy(text);
    expect(read.ok ? '' : read.message).toContain(sentence);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void parsePolicy(`chip-hawk;${text}`)));
  });
});

describe('seeds', () => {
  it.each([
    ['3', ['1', '2', '3']],
    [' 201-203 ', ['201', '202', '203']],
    ['paris', ['paris']],
    ['paris, 深度求索，7', ['paris', '深度求索', '7']],
  ])('are read from %s', (text, seeds) => {
    expect(parseSeeds(text, 10)).toEqual({ ok: true, value: seeds });
  });

  it.each(['0', '', '11', '100000', '5-2', '1-', '-3', 'a,,b', 'a,a', `${'x'.repeat(201)}`])(
    'are refused: %s',
    (text) => {
      const read = parseSeeds(text, 10);
      expect(read.ok ? '' : read.message).toMatch(
        /^The seeds are .*; allowed is a count from 1 to 10, the first and the last as in 201-400, or different words/,
      );
    },
  );
});
