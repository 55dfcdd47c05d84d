// The server over real sockets of this machine: ports, headers, types, and what is not there.

import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Serving, serve } from '../../src/server/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
let serving: Serving;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  mkdirSync(join(folder, '.vite'));
  for (const file of [
    'index.html',
    'page.js',
    'assets/main-Dx3_f-9Q.js',
    'assets/serif-Abcd1234.woff2',
    'assets/x-Abcd1234.wasm',
    '.vite/manifest.json',
  ]) {
    writeFileSync(join(folder, file), file);
  }
  serving = await serve({ folder, port: 0 });
});
afterAll(async () => {
  await serving.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string) => fetch(`http://127.0.0.1:${serving.port}${path}`);

describe('the server', () => {
  it.each([
    ['/', 'text/html;charset=utf-8', 'no-cache'],
    ['/page.js', 'text/javascript', 'no-cache'],
    ['/assets/main-Dx3_f-9Q.js', 'text/javascript', 'public, max-age=31536000, immutable'],
    ['/assets/serif-Abcd1234.woff2', 'font/woff2', 'public, max-age=31536000, immutable'],
    ['/assets/x-Abcd1234.wasm', 'application/wasm', 'public, max-age=31536000, immutable'],
  ])('sends %s as %s, to be kept: %s', async (path, type, caching) => {
    const { status, headers } = await get(path);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, type, caching]);
  });

  it.each(['/nowhere', '/assets/', '/.vite/manifest.json', '/..%2f..%2fetc%2fpasswd', '/%E0%A4%A'])(
    'has nothing at %s',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    },
  );

  it.each(['/', '/nowhere'])('lets the page at %s ask nothing of another host', async (path) => {
    const { headers } = await get(path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  it('names this machine first, then the network by number', () => {
    const [here, ...network] = serving.addresses;
    expect(here).toBe(`http://localhost:${serving.port}/`);
    for (const address of network) expect(address).toMatch(/^http:\/\/\d+\.\d+\.\d+\.\d+:\d+\/$/);
  });

  it('tells a page the addresses that others in the network can open', async () => {
    const answer = await get('/addresses.json');
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(await answer.json()).toEqual(serving.addresses.slice(1));
  });

  it('takes the next free port when the one asked for is taken', async () => {
    const second = await serve({ folder, port: serving.port });
    expect(second.port).toBeGreaterThan(serving.port);
    expect(second.addresses[0]).toBe(`http://localhost:${second.port}/`);
    await second.close();
  });

  it('passes over a port that browsers refuse to open, also where the one before it is taken', async () => {
    const [before, closed] = [10079, 10080];
    const taken = createServer().listen(before);
    await once(taken, 'listening').catch(() => {});
    for (const port of [before, closed]) {
      const next = await serve({ folder, port });
      expect(next.port).toBeGreaterThan(closed);
      await next.close();
    }
    taken.close();
  });

  it('listens on one address alone when told to', async () => {
    const alone = await serve({ folder, port: 0, host: '127.0.0.1' });
    expect(alone.addresses).toEqual([`http://127.0.0.1:${alone.port}/`]);
    await alone.close();
  });

  it('says in one sentence why it cannot listen', async () => {
    await expect(serve({ folder, port: 0, host: '192.0.2.1' })).rejects.toThrow(
      /^The game cannot be served on port 0: .*\.$/,
    );
  });

  it('frees its port when closed, open connections or not', async () => {
    const brief = await serve({ folder, port: 0 });
    await fetch(`http://127.0.0.1:${brief.port}/`);
    await brief.close();
    const heir = createServer().listen(brief.port);
    await once(heir, 'listening');
    heir.close();
  });
});
