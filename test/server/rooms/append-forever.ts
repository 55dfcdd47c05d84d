// Appends events to the log in a folder, one after another, and prints the number of each once it is kept, until it is killed.

import { openFileLog } from '../../../src/server/rooms/file-log.ts';

const log = openFileLog(process.argv[2] as string, console.error);
for (let seq = (await log.read('abc', 0)).length; ; seq++) {
  const why = await log.append('abc', seq, [{ is: 'paused', at: seq, on: true }]);
  if (why) throw new Error(why.message);
  process.stdout.write(`${seq}\n`);
}
