// The command line as a process: what goes to which stream, the exit code, and a reader that stops early.

import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const CLI = `"${process.execPath}" --import tsx src/cli/main.ts`;

function shell(command: string) {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: ROOT, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('the process', () => {
  it('prints its answer on standard output, and nothing else', () => {
    const { status, stdout, stderr } = shell(`${CLI} play --seed 7 --json`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ seed: '7' });
  }, 30_000);

  it('complains on standard error, with exit code 2', () => {
    const { status, stdout, stderr } = shell(`${CLI} play --us chiphawk`);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^There is no persona "chiphawk" for the US; did you mean "chip-hawk"\? Allowed: .+\.\n$/);
  }, 30_000);

  it('stops in silence when its reader does', () => {
    const { status, stdout, stderr } = shell(`${CLI} play --json | head -c 20`);
    expect({ status, length: stdout.length, stderr }).toEqual({ status: 0, length: 20, stderr: '' });
  }, 30_000);
});
