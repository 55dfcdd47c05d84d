// The command line: `npm run -s cli -- COMMAND`, for instance `play`, `sweep` or `list`; `--help` lists the commands.

import { answer } from './answer.ts';

/** A reader that has seen enough, such as `head`, closes the pipe; that is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const { code, output, complaint } = await answer(process.argv.slice(2));
if (complaint !== '') console.error(complaint);
process.stdout.write(output);
process.exitCode = code;
