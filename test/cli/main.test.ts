// The command line as a process: what goes to which stream, the exit code, a reader that stops early, and Ctrl-C.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { workshop } from './asked.ts';

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

describe('a long run', () => {
  const { path } = workshop();
  const finished = (log: string) => (existsSync(log) ? readFileSync(log, 'utf8').split('\n').length - 2 : 0);
  const words = (name: string) => {
    const sweep = ['sweep', '--us', 'doctrines', '--cn', 'doctrines', '--seeds', '10', '--workers', '1'];
    return [...sweep, '--csv', path(`${name}.csv`), '--resume', path(`${name}.log`)];
  };

  /** Runs a sweep and stops it with a signal when some of its games are in the log. */
  async function stop(name: string, signal: NodeJS.Signals) {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...words(name)], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    const before = finished(path(`${name}.log`));
    const over = once(child, 'close');
    while (finished(path(`${name}.log`)) < before + 5 && child.exitCode === null) await setTimeout(5);
    child.kill(signal);
    const [code, killedBy] = await over;
    return { code, killedBy, said };
  }

  it('is stopped by Ctrl-C or killed, goes on where it was, and comes to the same bytes', async () => {
    const interrupted = await stop('cut', 'SIGINT');
    expect(interrupted).toMatchObject({ code: 130, killedBy: null });
    expect(interrupted.said).toMatch(/^Stopped after \d+ of 640 games: the same command goes on from there\.\n$/);
    const kept = finished(path('cut.log'));
    expect(kept).toBeGreaterThanOrEqual(5);
    expect(await stop('cut', 'SIGKILL')).toMatchObject({ code: null, killedBy: 'SIGKILL', said: '' });
    expect(finished(path('cut.log'))).toBeGreaterThan(kept);
    for (const name of ['cut', 'whole']) {
      const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...words(name)], {
        cwd: ROOT,
        encoding: 'utf8',
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    }
    expect(readFileSync(path('cut.csv'), 'utf8')).toBe(readFileSync(path('whole.csv'), 'utf8'));
  }, 120_000);
});
