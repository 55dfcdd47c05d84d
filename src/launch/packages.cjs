// Decides whether node_modules is what package-lock.json asks for, and installs it when not. npm keeps a list of what it
// installed in node_modules/.package-lock.json, written last: comparing the two also trusts an `npm install` made by
// hand, and distrusts one that was cut short.
'use strict';

const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

function readPackages(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/** Says whether every package of the lock file is installed in that version (optional ones may be absent: they are for other machines). */
exports.packagesFit = (root) => {
  const wanted = readPackages(path.join(root, 'package-lock.json'));
  const present = readPackages(path.join(root, 'node_modules/.package-lock.json'));
  return Object.entries(wanted).every(([at, { version, integrity, optional }]) => {
    const found = present[at];
    if (at === '') return true;
    return found ? found.version === version && found.integrity === integrity : optional === true;
  });
};

/** Finds the sentence in npm's complaint that says why, past its codes and paths. */
function reasonOf(complaint) {
  const lines = complaint
    .split('\n')
    .map((line) => line.replace(/^npm (error|ERR!)\s*/, '').trim())
    .filter((line) => line !== '' && !/^(code|syscall|errno|path|dest) |^npm warn/.test(line));
  return lines[0] ?? 'npm gave no reason';
}

/** Runs the npm that started this process, or else the one on PATH. */
function runNpm(args, root) {
  const options = { cwd: root, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] };
  const own = process.env.npm_execpath;
  if (own && /^npm-cli\.c?js$/.test(path.basename(own))) return spawnSync(process.execPath, [own, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** Installs exactly the lock file, tools included, and returns one sentence when that fails. */
exports.installPackages = (root) => {
  const { status, error, stderr } = runNpm(['ci', '--include=dev', '--loglevel=error'], root);
  if (status === 0) return null;
  return `The packages could not be installed with npm ci: ${error ? error.message : reasonOf(stderr)}`;
};
