// For the tests of commands: a folder that is cleared away, and answers without a process.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { answer } from '../../src/cli/answer.ts';
import { loadCatalogue } from '../../src/cli/load-catalogue.ts';
import type { Surroundings } from '../../src/cli/surroundings.ts';

/** Makes a folder for the files of one test file, and a way to put files into it. */
export function workshop(): { path(name: string): string; file(name: string, text: string): string } {
  const folder = mkdtempSync(join(tmpdir(), 'cli-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const path = (name: string) => join(folder, name);
  return {
    path,
    file(name, text) {
      writeFileSync(path(name), text);
      return path(name);
    },
  };
}

const SCENARIOS = loadCatalogue();

/** Surroundings without a terminal and without Ctrl-C, in which scenarios are read once. */
export const QUIET: Surroundings = {
  scenarios: () => SCENARIOS,
  watch: { isTTY: false } as NodeJS.WriteStream,
  interruption: () => new AbortController().signal,
};

/** Answers words that are understood, and gives what is printed. */
export async function printed(...words: readonly string[]): Promise<string> {
  const { code, output, complaint } = await answer(words, QUIET);
  expect({ code, complaint }).toEqual({ code: 0, complaint: '' });
  return output;
}

/** Answers words that are refused, and gives the complaint: one line, exit code 2, and nothing printed. */
export async function refused(...words: readonly string[]): Promise<string> {
  const { code, output, complaint } = await answer(words, QUIET);
  expect({ code, output }).toEqual({ code: 2, output: '' });
  expect(complaint).toMatch(/^[^\n]+[.?]$/);
  return complaint;
}
