// Says whether this Node can run the game. CommonJS in the syntax of 2015, for an old Node must be able to read
// it far enough to say that it is too old. Vite 8 sets the limits.
'use strict';

/** Returns one sentence that refuses this version of Node, or null when it will do. */
exports.refuseNode = (version) => {
  const parts = version.replace('v', '').split('.').map(Number);
  const major = parts[0];
  const minor = parts[1];
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (fits) return null;
  return `Chips & Commons needs Node 20.19 or a later 20, or Node 22.12 or later, and this is Node ${version}: see https://nodejs.org.`;
};
