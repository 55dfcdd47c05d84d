// What a person sees of the steps, and how test reports are counted.

import { describe, expect, it } from 'vitest';
import { runStep } from '../../src/launch/steps.ts';
import { tallyOf } from '../../src/launch/tally.ts';

describe('a step', { timeout: 30_000 }, () => {
  async function run(args: string[]) {
    const lines: string[] = [];
    const step = { name: 'format', tool: '@biomejs/biome/bin/biome', args };
    return { passed: await runStep(step, (line) => lines.push(line)), lines };
  }

  it('that passes is one line', async () => {
    const { passed, lines } = await run(['--version']);
    expect(passed).toBe(true);
    expect(lines).toEqual([expect.stringMatching(/^ok {4}format {2}\d+\.\d s$/)]);
  });

  it('that fails shows all that it printed', async () => {
    const { passed, lines } = await run(['no-such-command']);
    expect(passed).toBe(false);
    expect(lines).toEqual([expect.stringMatching(/^FAIL {2}format/), expect.stringContaining('no-such-command')]);
  });
});

describe('the tally', () => {
  const test = (status: string, ...failureMessages: readonly string[]) => ({
    status,
    fullName: 'a journey',
    failureMessages,
  });

  it('counts a file that broke before its first test as a failure', () => {
    const testResults = [
      { status: 'passed', assertionResults: [test('passed')] },
      { status: 'failed', assertionResults: [test('failed', 'Error: no')] },
      { status: 'failed', assertionResults: [] },
    ];
    expect(tallyOf({ numPassedTests: 5, numFailedTests: 1, testResults })).toEqual({
      passed: 5,
      failed: 2,
      unsteady: [],
    });
  });

  it('names what passed only when it was tried again, and why it failed first', () => {
    const assertionResults = [test('passed'), test('passed', 'TimeoutError: no button\n    at here')];
    const testResults = [{ status: 'passed', assertionResults }];
    expect(tallyOf({ numPassedTests: 2, numFailedTests: 0, testResults })).toEqual({
      passed: 2,
      failed: 0,
      unsteady: ['a journey: TimeoutError: no button'],
    });
  });
});
