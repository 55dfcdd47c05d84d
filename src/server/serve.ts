// Serves a built game to this machine and the local network, and the rooms of a classroom where a log is given to keep them.
// sirv does the files; what is decided here is which port, how long a browser may keep a file, and that a page may ask
// nothing of any other host.

import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import sirv from 'sirv';
import { isClosedToBrowsers } from './closed-ports.ts';
import { openRooms, type RoomsOptions } from './rooms/open-rooms.ts';

/** Says what to serve and where. */
export interface ServeOptions {
  /** Holds the built game. */
  readonly folder: string;
  /** The first port to try; 0 takes any free one. */
  readonly port: number;
  /** The one address to listen on; without it, every interface. */
  readonly host?: string | undefined;
  /** What the rooms of a classroom need; without it there are none. */
  readonly rooms?: RoomsOptions | undefined;
}

/** A server that is listening. */
export interface Serving {
  /** The port it got, which differs from the one asked for when that was taken. */
  readonly port: number;
  /** Where a browser finds it: this machine first, then the local network. */
  readonly addresses: readonly string[];
  /** Ends it, open connections included. */
  close(): Promise<void>;
}

// Phaser makes textures from data: and blob: images, and both it and React set styles on elements.
const POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
].join('; ');

/** Where a page asks under which addresses others in the network find it: one opened on this machine cannot know. */
const ADDRESSES = '/addresses.json';

/** Vite puts every file with a hash in its name, and no other, into assets/. */
const HASHED = /^\/assets\/.+-[\w-]{8}\.\w+$/;

/** Serves a folder on the port asked for, or on the next free one that browsers open. */
export async function serve({ folder, port, host, rooms }: ServeOptions): Promise<Serving> {
  const files = sirv(folder, {
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders: setCaching,
    onNoMatch: (_request, response) => refuse(response),
  });
  const server = createServer((request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Content-Security-Policy', POLICY);
    if (request.url === ADDRESSES) tellAddresses(response, networkAddresses(server, host));
    else files(request, response);
  });
  const got = await listen(server, port, host);
  const opened = rooms && openRooms(server, rooms);
  return {
    port: got,
    addresses: addressesOf(got, host),
    async close() {
      opened?.close();
      await close(server);
    },
  };
}

/** Lists the addresses in the local network; none where the server listens on one address only. */
function networkAddresses(server: Server, host: string | undefined): readonly string[] {
  if (host !== undefined) return [];
  return addressesOf((server.address() as AddressInfo).port, host).slice(1);
}

function tellAddresses(response: ServerResponse, addresses: readonly string[]): void {
  response.setHeader('Cache-Control', 'no-store');
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(addresses));
}

function setCaching(response: ServerResponse, path: string): void {
  response.setHeader('Cache-Control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
}

function refuse(response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('There is nothing at this address.\n');
}

async function listen(server: Server, port: number, host: string | undefined): Promise<number> {
  for (let candidate = port; candidate <= 65535; candidate += 1) {
    if (isClosedToBrowsers(candidate)) continue;
    try {
      await once(server.listen(candidate, host), 'listening');
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EADDRINUSE')
        throw new Error(`The game cannot be served on port ${candidate}: ${(error as Error).message}.`);
    }
  }
  throw new Error(`Every port from ${port} to 65535 is taken: choose a lower one with --port.`);
}

function addressesOf(port: number, host: string | undefined): readonly string[] {
  if (host !== undefined) return [`http://${host.includes(':') ? `[${host}]` : host}:${port}/`];
  const found = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const network = found.filter(({ family, internal }) => family === 'IPv4' && !internal);
  return ['localhost', ...network.map(({ address }) => address)].map((name) => `http://${name}:${port}/`);
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
