// Builds the game and runs its tests. Scenario files are YAML; they reach the browser as data, so no YAML parser does.

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { parseYaml } from './src/cli/yaml-file.ts';

/** Turns `*.yaml` into modules, with one sentence when a file is not YAML. */
const yaml = {
  name: 'yaml',
  transform(code: string, id: string) {
    if (!id.endsWith('.yaml')) return null;
    const parsed = parseYaml(code, id.slice(id.lastIndexOf('/') + 1));
    if (!parsed.ok) throw new Error(parsed.message);
    return {
      code: `export default ${JSON.stringify(parsed.value)};`,
      map: null,
    };
  },
};

/** Tests that start processes and workers of their own: slow, and not a part of the quick check. */
const PROCESS_TESTS = ['test/cli/{main,pool,resume-log}.test.ts'];

export default defineConfig({
  plugins: [react(), yaml],
  base: './',
  build: {
    outDir: 'dist',
    manifest: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1600,
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', ...PROCESS_TESTS],
          testTimeout: 20_000,
          environment: 'node',
          // The tests keep no state in modules, so files may share them: the model is loaded once a worker.
          isolate: false,
          pool: 'threads',
          // Every core: vitest would keep one free, which on two cores is half of them.
          maxWorkers: '100%',
        },
      },
      {
        extends: true,
        test: { name: 'process', include: PROCESS_TESTS, environment: 'node', testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
