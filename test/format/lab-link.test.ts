// Set-ups of the lab in an address: read as they were written, short, and refused in one sentence when they are damaged.

import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type LabSetUp, parseLabLink, writeLabLink } from '../../src/format/lab-link.ts';
import { pack } from '../../src/format/pack.ts';

const setUp: LabSetUp = {
  scenario: 'after-the-shock',
  values: 'balanced',
  lenses: ['even-handed', 'author'],
  seeds: '200',
  side: 'us',
  a: 'chip-hawk',
  b: 'chip-hawk;1-4:controls=4;5-:controls=0',
  rivals: ['managed-openness'],
  measure: 'total',
};

const name = fc.string({ unit: fc.constantFrom(...'abc-'), minLength: 1, maxLength: 20 });
const anySetUp: fc.Arbitrary<LabSetUp> = fc.record(
  {
    scenario: name,
    values: name,
    lenses: fc.array(name, { minLength: 1, maxLength: 8 }),
    seeds: fc.string(),
    side: fc.constantFrom('us', 'cn'),
    a: fc.string(),
    b: fc.string(),
    rivals: fc.array(name, { minLength: 1, maxLength: 8 }),
    measure: name,
    motion: fc.record({
      claim: fc.string({ minLength: 1, maxLength: 50 }).filter((text) => text.trim() !== ''),
      says: fc.constantFrom('more', 'less'),
    }),
    view: name,
  },
  { requiredKeys: ['scenario', 'values', 'lenses', 'seeds', 'side', 'a', 'b', 'rivals', 'measure'] },
);

describe('a link of the lab', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(anySetUp, (any) => {
        expect(parseLabLink(writeLabLink(any))).toEqual({ ok: true, value: any });
      }),
    );
  });

  it('is short, and needs no escape in an address', () => {
    const link = writeLabLink(setUp);
    expect(link).toMatch(/^1\.[\w-]+$/);
    expect(link.length).toBeLessThan(120);
  });

  it('is refused in one sentence when a letter is missing, changed or added', () => {
    const link = writeLabLink(setUp);
    for (const broken of [
      link.slice(0, -1),
      link.slice(1),
      `${link}A`,
      link.replace(/.$/, (end) => (end === 'A' ? 'B' : 'A')),
    ]) {
      const read = parseLabLink(broken);
      expect(read.ok ? '' : read.message).toMatch(/is not a whole set-up of the lab; allowed is a link copied/);
    }
  });

  it('of another version, or with something else inside, says so', () => {
    const dictionary = strToU8('');
    expect(parseLabLink('9.AAAA')).toMatchObject({ code: 'invalid', at: 'version' });
    expect(parseLabLink(`1.${pack('[]', dictionary)}`).ok).toBe(false);
    const other = { ...setUp, side: 'fr' as 'us' };
    expect(parseLabLink(writeLabLink(other))).toMatchObject({
      message: 'The set-up of the lab has the power "fr"; allowed is us or cn.',
    });
    const long = { ...setUp, motion: { claim: 'x'.repeat(201), says: 'more' as const } };
    expect(parseLabLink(writeLabLink(long))).toMatchObject({ at: 'claim' });
    const odd = { ...setUp, motion: { claim: 'x', says: 'maybe' as 'more' } };
    expect(parseLabLink(writeLabLink(odd))).toMatchObject({ at: 'says' });
  });

  it('never throws, and is never read from anything else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => {
        expect(parseLabLink(`1.${text}`).ok).toBe(false);
      }),
    );
  });
});
