// Which versions of Node are let through, and what the others are told.

import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';

const require = createRequire(import.meta.url);
const { refuseNode } = require('../../src/launch/node-version.cjs') as { refuseNode(version: string): string | null };

describe('the Node check', () => {
  const fit = ['v20.19.0', 'v20.20.2', 'v22.12.0', 'v22.21.1', 'v23.0.0', 'v24.0.0', 'v24.11.0', 'v26.0.0', 'v100.1.0'];
  it.each(fit)('lets %s through', (version) => {
    expect(refuseNode(version)).toBeNull();
  });

  const unfit = ['v0.12.18', 'v8.17.0', 'v10.24.1', 'v12.22.12', 'v14.21.3', 'v16.20.2', 'v18.20.8', 'v19.9.0'];
  it.each([...unfit, 'v20.10.0', 'v20.18.3', 'v21.7.3', 'v22.0.0', 'v22.11.0'])('refuses %s by name', (version) => {
    expect(refuseNode(version)).toContain(
      `needs Node 20.19 or a later 20, or Node 22.12 or later, and this is Node ${version}`,
    );
  });
});
