// Makes the packages ready and passes to a TypeScript file, in this process, so that signals, exit codes and standard
// output are its own. Plain JavaScript, because tsx may not be installed yet; progress goes to standard error.
'use strict';

const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { installPackages, packagesFit } = require('./packages.cjs');

/** Runs a TypeScript file, named from this folder, as if Node had been started with it. */
exports.handOver = async (file) => {
  const root = path.resolve(__dirname, '../..');
  if (!packagesFit(root)) {
    console.error('Installing what the game needs (once) …');
    const refusal = installPackages(root);
    if (refusal) {
      console.error(refusal);
      process.exitCode = 1;
      return;
    }
  }
  const target = path.resolve(__dirname, file);
  process.argv.splice(1, 2, target);
  const { register } = await import('tsx/esm/api');
  register();
  await import(pathToFileURL(target).href);
};
