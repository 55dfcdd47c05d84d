// Serves rooms in a process of their own, which a test may kill: from the log in a folder, or from the databases that the
// environment names. Prints the port once it can be reached.

import { loadCatalogue } from '../../../src/cli/load-catalogue.ts';
import { openFileLog } from '../../../src/server/rooms/file-log.ts';
import { serve } from '../../../src/server/serve.ts';
import { NO_LIMITS } from './no-limits.ts';

const [folder = '.', port = '0', scenarios] = process.argv.slice(2);
const { DATABASE_URL: database, REDIS_URL: redis } = process.env;

const catalogue = loadCatalogue(scenarios);
if (!catalogue.ok) throw new Error(catalogue.message);
const log = database ? await inDatabase(database) : openFileLog(folder, console.error);
const peers = redis ? await overRedis(redis) : undefined;
const rooms = { catalogue: catalogue.value, log, adapter: peers?.adapter, limits: NO_LIMITS };
const serving = await serve({ folder, port: Number(port), host: '127.0.0.1', rooms });
process.stdout.write(`${serving.port}\n`);

async function inDatabase(address: string) {
  const { openPostgresLog } = await import('../../../src/server/rooms/postgres-log.ts');
  return openPostgresLog(address, console.error);
}

async function overRedis(address: string) {
  const { reachPeers } = await import('../../../src/server/rooms/redis-peers.ts');
  return reachPeers(address, console.error);
}
