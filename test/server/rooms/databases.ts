// PostgreSQL and Redis for the tests: the installed programs, started on free ports with folders of their own, and killed at
// the end. Where they are not installed, that is said loudly, and what needs them is skipped.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findDatabases, SKIPPED } from '../../../src/launch/databases.ts';

/** A database that runs. */
export interface Running {
  readonly address: string;
  /** Kills it as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again where it was. */
  restart(): Promise<void>;
  /** Ends it and deletes what it kept. */
  end(): Promise<void>;
}

const found = findDatabases();
const { postgres = '', initdb = '', redis = '' } = found ?? {};

/** Whether both databases can be started here. */
export const HAS_DATABASES = found !== undefined;
if (!HAS_DATABASES) console.warn(SKIPPED);

/** PostgreSQL refuses to be run by root. */
function unprivileged(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const [, , uid, gid] = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody') ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts a program and waits for the words that say that it is ready. */
async function ready(command: string, args: readonly string[], words: string, as = {}): Promise<ChildProcess> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...as });
  const heard: string[] = [];
  await new Promise<void>((done, fail) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        heard.push(text);
        if (text.includes(words)) done();
      });
    }
    child.once('close', () => fail(new Error(`${command} did not start: ${heard.join('')}`)));
  });
  return child;
}

async function running(address: string, folder: string, start: () => Promise<ChildProcess>): Promise<Running> {
  let child = await start();
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const over = once(child, 'close');
    child.kill('SIGKILL');
    await over;
  };
  return {
    address,
    kill,
    async restart() {
      child = await start();
    },
    async end() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Starts PostgreSQL. */
export async function startPostgres(): Promise<Running> {
  const as = unprivileged();
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid);
  const port = await freePort();
  const data = join(folder, 'data');
  const made = spawnSync(initdb, ['-D', data, '-U', 'rooms', '-A', 'trust', '--no-sync'], {
    ...as,
    cwd: folder,
  });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const args = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder];
  const start = () => ready(postgres, args, 'ready to accept connections', { ...as, cwd: folder });
  return running(`postgres://rooms@127.0.0.1:${port}/postgres`, folder, start);
}

/** Starts Redis. */
export async function startRedis(): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'redis-'));
  const port = await freePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder];
  const start = () => ready(redis, args, 'Ready to accept connections');
  return running(`redis://127.0.0.1:${port}`, folder, start);
}
