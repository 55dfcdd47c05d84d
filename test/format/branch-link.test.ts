// A branch in an address: what is written comes back, and anything else is refused in one sentence.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AS_RECORDED, type Branch, parseBranch, writeBranch } from '../../src/format/branch-link.ts';
import { seal } from '../../src/format/link.ts';
import { IDLE } from '../../src/model/decision.ts';
import { SIDES } from '../../src/model/sides.ts';
import { anyDecision } from '../laws/generated-games.ts';

const anyBranch: fc.Arbitrary<Branch> = fc.record({
  turn: fc.nat(39),
  side: fc.constantFrom(...SIDES),
  decision: anyDecision,
  after: fc.record({ us: fc.constantFrom(AS_RECORDED, 'chip-hawk'), cn: fc.constantFrom(AS_RECORDED, 'tit-for-tat') }),
});
const branch: Branch = { turn: 3, side: 'cn', decision: IDLE, after: { us: AS_RECORDED, cn: 'head-goose' } };

describe('a branch', () => {
  it('comes back from its text, which can stand in an address', () => {
    fc.assert(
      fc.property(anyBranch, (one) => {
        const text = writeBranch(one);
        expect(text).toMatch(/^[0-9]+\.[A-Za-z0-9_-]+$/);
        expect(parseBranch(text)).toEqual({ ok: true, value: one });
      }),
    );
  });

  it('is short', () => {
    expect(writeBranch(branch).length).toBeLessThan(120);
  });

  it('is refused in one sentence when a letter is lost or changed', () => {
    const text = writeBranch(branch);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('', 'A', '.', '/', '龙'), (at, other) => {
        const damaged = text.slice(0, at) + other + text.slice(at + 1);
        if (damaged === text) return;
        const read = parseBranch(damaged);
        expect(read.ok).toBe(false);
        if (!read.ok) expect(read.message).toMatch(/; allowed (is|are) .*\.$/);
      }),
    );
  });

  it.each([
    [[1], /^The branch is not a list of 12 parts; allowed /],
    ['x', /^The branch is not a list of 12 parts; allowed /],
    [
      [-1, 'us', 0, 0, 0, 'closed', 'talent', 'build', 'balanced', 'none', 'a', 'b'],
      /^The branch: turn is -1; allowed /,
    ],
    [
      [1, 'eu', 0, 0, 0, 'closed', 'talent', 'build', 'balanced', 'none', 'a', 'b'],
      /^The branch: side is "eu"; allowed /,
    ],
    [
      [1, 'us', 9, 0, 0, 'closed', 'talent', 'build', 'balanced', 'none', 'a', 'b'],
      /decision\.controls is 9; allowed /,
    ],
    [[1, 'us', 0, 0, 0, 'closed', 'talent', 'build', 'balanced', 'none', '', 'b'], /after\.us is ""; allowed /],
  ])('that was packed by another hand is refused: %j', (parts, reason) => {
    const read = parseBranch(seal(JSON.stringify(parts)));
    expect(read.ok ? '' : read.message).toMatch(reason);
  });
});
