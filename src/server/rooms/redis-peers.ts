// Reaches the other servers of one database through Redis. Where Redis is away for a while the rooms go on: each server still
// looks into the log now and then.

import { createAdapter } from '@socket.io/redis-adapter';
import { createClient } from 'redis';
import type { ServerOptions } from 'socket.io';
import type { Say } from './room-log.ts';

/** A way to the other servers. */
export interface RedisPeers {
  readonly adapter: ServerOptions['adapter'];
  close(): Promise<void>;
}

/** How long to wait for the first connection, in milliseconds. */
const PATIENCE = 5_000;
const LONGEST_PAUSE = 2_000;

/** Connects to Redis, by its address. Rejects with one sentence when it cannot be reached. */
export async function reachPeers(address: string, say: Say): Promise<RedisPeers> {
  let hasConnected = false;
  let isAway = false;
  const client = createClient({
    url: address,
    socket: {
      connectTimeout: PATIENCE,
      reconnectStrategy: (tries, cause) => (hasConnected ? Math.min(50 * 2 ** tries, LONGEST_PAUSE) : cause),
    },
    // What cannot be told now is old when it could be.
    disableOfflineQueue: true,
  });
  const sub = client.duplicate({ disableOfflineQueue: false });
  for (const one of [client, sub]) {
    one.on('error', ({ message }: Error) => {
      if (hasConnected && !isAway) say(`Redis is away, and servers hear later of one another: ${message}.`);
      isAway = true;
    });
    one.on('ready', () => {
      if (hasConnected && isAway) say('Redis is back.');
      isAway = false;
    });
  }
  try {
    await Promise.all([client.connect(), sub.connect()]);
    hasConnected = true;
  } catch (error) {
    for (const one of [client, sub]) if (one.isOpen) one.destroy();
    throw new Error(`Redis (REDIS_URL) cannot be reached: ${(error as Error).message || 'no answer'}.`);
  }
  // The adapter waits for no answer, so nobody would hear that there is none.
  const pub = {
    publish: (channel: string, message: Buffer) => client.publish(channel, message).catch(() => 0),
    pSubscribe: client.pSubscribe.bind(client),
    on: client.on.bind(client),
    off: client.off.bind(client),
  };
  return {
    adapter: createAdapter(pub, sub) as ServerOptions['adapter'],
    async close() {
      for (const one of [client, sub]) if (one.isOpen) one.destroy();
    },
  };
}
