// Runs a vitest project with a report on file and adds the reports up, so that one line can close all the runs.

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, type Step } from './steps.ts';

/** Counts the tests of one or several runs. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** What passed only when it was tried again, each with why it failed first: something to look at. */
  readonly unsteady: readonly string[];
}

/** The part of vitest's JSON report that is read here. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly Tried[] }[];
}

/** A test in the report. A message of one that passed tells of a try before. */
interface Tried {
  readonly status: string;
  readonly fullName: string;
  readonly failureMessages: readonly string[];
}

const reportFile = (project: string) => join(ROOT, 'node_modules/.cache/chips-and-commons', `${project}.json`);

/** Makes the step that runs one vitest project; an older report of it is removed first. */
export function testStep(name: string, project: string, env: Readonly<Record<string, string>> = {}): Step {
  rmSync(reportFile(project), { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile(project)}`];
  return { name, tool: 'vitest/vitest.mjs', args: ['run', '--project', project, ...reporters], env };
}

/** Reads how the last run of a project went; a run that left no report ran nothing. */
export function readTally(project: string): Tally {
  if (!existsSync(reportFile(project))) return { passed: 0, failed: 0, unsteady: [] };
  return tallyOf(JSON.parse(readFileSync(reportFile(project), 'utf8')) as VitestReport);
}

/** Counts a report; a file that broke before its first test counts as one failure. */
export function tallyOf(report: VitestReport): Tally {
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const unsteady = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0)
    .map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages[0]?.split('\n')[0]}`);
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length, unsteady };
}
