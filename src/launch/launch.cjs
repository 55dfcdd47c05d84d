// The first thing that runs, for every command in package.json: check Node, install what is missing, hand over.
// Like node-version.cjs it keeps to the syntax of 2015; what is newer is loaded once Node is known to be able to.
'use strict';

const commands = {
  start: './start.ts',
  test: './test.ts',
  check: './check.ts',
  build: './build.ts',
  cli: '../cli/main.ts',
  'verify-model': '../cli/verify-model.ts',
};

const { refuseNode } = require('./node-version.cjs');
const refusal = refuseNode(process.version);
if (refusal) {
  console.error(refusal);
  process.exitCode = 1;
} else {
  const { handOver } = require('./hand-over.cjs');
  handOver(commands[process.argv[2]]);
}
