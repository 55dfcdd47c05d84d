// Kills a server of rooms again and again while pupils speak, and counts what they were told is done and is not there when the
// server is back.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { openFileLog } from '../../src/server/rooms/file-log.ts';
import { granted, NO_ANSWER, person, pupil, teacher } from '../server/rooms/people.ts';
import { portOf } from './room-server.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PUPILS = 8;
/** How many things are said in a round before the server is killed. */
const SAID = 30;

/** Builds the server into one file: a hundred starts of what is not built would take minutes. */
async function built(folder: string): Promise<string> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    ssr: { external: ['socket.io', 'libsql', 'pg', 'redis', '@socket.io/redis-adapter', 'sirv'] },
    build: {
      ssr: 'test/server/rooms/serve-rooms.ts',
      outDir: folder,
      rollupOptions: { output: { entryFileNames: 'server.mjs' } },
    },
  });
  return join(folder, 'server.mjs');
}

/** Kills and resumes so many times; tells how much was acknowledged, and how much of it is not in the log at the end. */
export async function killAndResume(rounds: number): Promise<{ readonly acknowledged: number; readonly lost: number }> {
  const cache = join(ROOT, 'node_modules/.cache/chips-and-commons');
  mkdirSync(cache, { recursive: true });
  const program = mkdtempSync(join(cache, 'rooms-'));
  const folder = mkdtempSync(join(tmpdir(), 'bench-kills-'));
  const file = await built(program);
  let port = 0;
  let server: ChildProcess | undefined;
  const start = async () => {
    server = spawn(process.execPath, [file, folder, String(port), join(ROOT, 'scenarios')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    port = await portOf(server);
  };
  await start();
  const told: (readonly [code: string, text: string])[] = [];
  for (let round = 0; round < rounds; round++) {
    const head = await teacher(port);
    const pupils = await Promise.all(Array.from({ length: PUPILS }, (_, i) => pupil(port, head.code, `Pupil ${i}`)));
    let isKilled = false;
    let inRound = 0;
    const speak = async (self: (typeof pupils)[number]) => {
      for (let n = 0; !isKilled; n++) {
        const text = `${self.id} says ${n}`;
        const reply = await self.say('ask', { do: 'say', text });
        if (reply === NO_ANSWER) return;
        granted(reply);
        told.push([head.code, text]);
        inRound += 1;
        if (inRound < SAID || isKilled) continue;
        isKilled = true;
        server?.kill('SIGKILL');
      }
    };
    await Promise.all(pupils.map(speak));
    await start();
    const back = person(port);
    granted(await back.say('return', { code: head.code, token: head.token }));
    for (const one of [head, back, ...pupils]) one.leave();
  }
  server?.kill('SIGKILL');
  const log = openFileLog(folder, console.error);
  const kept = new Map<string, Set<string>>();
  for (const code of new Set(told.map(([one]) => one))) {
    const texts = (await log.read(code, 0)).map(({ text }) => JSON.parse(text).text as string);
    kept.set(code, new Set(texts));
  }
  await log.close();
  for (const one of [folder, program]) rmSync(one, { recursive: true, force: true });
  return { acknowledged: told.length, lost: told.filter(([code, text]) => !kept.get(code)?.has(text)).length };
}
