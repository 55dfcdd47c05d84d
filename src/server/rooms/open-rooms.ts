// Puts the rooms together: the log, the rooms in memory, and the door.

import type { Server as HttpServer } from 'node:http';
import type { ServerOptions } from 'socket.io';
import type { Catalogue } from '../../format/catalogue.ts';
import { type Limits, makeEars, openDoor, peersOver } from './door.ts';
import type { RoomLog, Say } from './room-log.ts';
import { keepRooms } from './rooms.ts';

/** What rooms need. */
export interface RoomsOptions {
  readonly catalogue: Catalogue;
  readonly log: RoomLog;
  /** Reaches the other servers that share the log. */
  readonly adapter?: ServerOptions['adapter'] | undefined;
  readonly limits?: Limits | undefined;
  /** How many proxies of one's own stand before the server, from 0, which is what it takes without. */
  readonly proxies?: number | undefined;
  /** How long an empty room stays in memory, in milliseconds. */
  readonly idle?: number | undefined;
  /** Says something to whoever runs the server; the console does without it. */
  readonly say?: Say | undefined;
}

/** Opens rooms on a web server, and gives the way to close them. The log stays open. */
export function openRooms(server: HttpServer, options: RoomsOptions): { close(): void } {
  const { catalogue, log, adapter, limits, proxies, idle, say = console.error } = options;
  const io = makeEars(server, adapter);
  const peers = adapter === undefined ? undefined : peersOver(io);
  const rooms = keepRooms({ catalogue, log, say, now: Date.now, peers, idle });
  openDoor(io, rooms, limits, proxies);
  return {
    close() {
      rooms.close();
      io.disconnectSockets(true);
      io.engine.close();
    },
  };
}
