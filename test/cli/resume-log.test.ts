// The log of a long run: whatever moment ends the run, what was written down is there when it goes on.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { openResumeLog, type ResumeLog } from '../../src/cli/resume-log.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'resume-log-'));
let files = 0;

function freshPath(): string {
  files += 1;
  return join(folder, `${files}.jsonl`);
}

function open(path: string, setup = 'a sweep'): ResumeLog {
  const log = openResumeLog(path, setup);
  if (!log.ok) throw new Error(log.message);
  return log.value;
}

function writeLog(path: string, results: ReadonlyMap<number, unknown>): void {
  const log = open(path);
  for (const [index, result] of results) log.append(index, result);
  log.close();
}

function readLog(path: string): ReadonlyMap<number, unknown> {
  const log = open(path);
  log.close();
  return log.done;
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the log of a run', () => {
  const results = new Map<number, unknown>([
    [2, { wins: 3, note: '深度求索\nsecond line' }],
    [0, [0.1, -7, 1e-300]],
    [5, null],
  ]);

  it('gives back what was written, over any number of openings', () => {
    const path = freshPath();
    expect(readLog(path)).toEqual(new Map());
    writeLog(path, results);
    writeLog(path, new Map([[1, 'later']]));
    expect(readLog(path)).toEqual(new Map([...results, [1, 'later']]));
  });

  it('goes on from a file cut short at any byte, with every whole line', () => {
    const path = freshPath();
    writeLog(path, results);
    const written = readFileSync(path);
    for (let bytes = 0; bytes <= written.length; bytes++) {
      const cut = written.subarray(0, bytes);
      const lines = cut.toString().split('\n').length - 1;
      writeFileSync(path, cut);
      const log = open(path);
      expect([...log.done]).toEqual([...results].slice(0, Math.max(0, lines - 1)));
      log.append(9, 'next');
      log.close();
      expect(readLog(path)).toEqual(new Map([...log.done, [9, 'next']]));
    }
  });

  it('loses nothing that was written down before a kill', async () => {
    const path = freshPath();
    for (let round = 0; round < 3; round++) {
      const reported = await writeUntilKilled(path, 20 + 30 * round);
      const { done, close } = open(path);
      close();
      expect(reported.length).toBeGreaterThan(0);
      expect(reported.filter((index) => !done.has(index))).toEqual([]);
      expect([...done.keys()]).toEqual(Array.from({ length: done.size }, (_, i) => i));
      expect(JSON.stringify(done.get(reported.at(-1) ?? 0))).toHaveLength(100_002);
    }
  }, 60_000);
});

describe('a file that is refused', () => {
  function refusal(path: string, setup = 'a sweep'): string {
    const before = readFileSync(path);
    const log = openResumeLog(path, setup);
    expect(readFileSync(path)).toEqual(before);
    return log.ok ? 'accepted' : log.message.replace(path, 'FILE');
  }

  it('is the log of another set-up', () => {
    const path = freshPath();
    writeLog(path, new Map([[0, 1]]));
    expect(refusal(path, 'another')).toBe(
      'The log FILE: its set-up is "a sweep"; allowed is "another", the set-up of this run.',
    );
  });

  it.each(['# Notes\n', '# Notes', '{"setup": 1}\n', '\n'])('is no log: %j', (text) => {
    const path = freshPath();
    writeFileSync(path, text);
    expect(refusal(path)).toBe('The file FILE is not the log of a run; allowed is such a log, or a name that is free.');
  });

  it.each(['{"index": 1, "res', '{"index": -0.5, "result": 1}', 'null', ''])('is damaged: %j', (line) => {
    const path = freshPath();
    writeLog(path, new Map([[0, 1]]));
    appendFileSync(path, `${line}\n{"index":2,"result":3}\n`);
    expect(refusal(path)).toMatch(
      /^The log FILE: line 3 is ".*"; allowed is \{"index": number, "result": any JSON\}\.$/,
    );
  });

  it('cannot be used', () => {
    expect(openResumeLog(folder, 'a sweep')).toMatchObject({ ok: false, code: 'unusable' });
    expect(openResumeLog(join(folder, 'none', 'log'), 'a sweep')).toMatchObject({ ok: false, code: 'unusable' });
  });
});

it('takes no number that JSON cannot hold', () => {
  const path = freshPath();
  const log = open(path);
  expect(() => log.append(0, { mean: Number.NaN })).toThrow("A result's mean is NaN; allowed is a finite number");
  log.append(1, 1);
  log.close();
  expect(readLog(path)).toEqual(new Map([[1, 1]]));
});

/** Lets another process append without end, kills it while it does, and returns the indices that it reported written. */
async function writeUntilKilled(path: string, milliseconds: number): Promise<readonly number[]> {
  const script = `
    const { openResumeLog } = await import(${JSON.stringify(pathToFileURL(join(ROOT, 'src/cli/resume-log.ts')).href)});
    const log = openResumeLog(${JSON.stringify(path)}, 'a sweep').value;
    for (let i = log.done.size; ; i++) {
      log.append(i, 'x'.repeat(100_000));
      process.stdout.write(i + '\\n');
      await new Promise(setImmediate);
    }`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  const lines: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    lines.push(line);
    if (lines.length === 1) setTimeout(() => child.kill('SIGKILL'), milliseconds);
  }
  await closed;
  return lines.map(Number);
}
