// Builds the game and runs its tests. Scenario files are YAML; they reach the browser as data, so no YAML parser does.
// What a browser fetches lies there compressed as well, and a service worker keeps all of it, so that a game that was
// opened once needs no network.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { loadCatalogue } from './src/cli/load-catalogue.ts';
import { parseYaml } from './src/format/yaml-text.ts';

type Mapping = Readonly<Record<string, unknown>>;

/** Cuts out of a scenario file what the start page needs of it; see src/store/front.ts. */
function frontOf(name: string, file: Mapping): unknown {
  if (name === 'values.yaml') return file;
  if (name === 'lenses.yaml') {
    return Object.fromEntries(Object.entries(file).map(([id, lens]) => [id, { text: (lens as Mapping)['text'] }]));
  }
  return { text: file['text'], turns: file['turns'], tells: file['narrated'] !== undefined };
}

/**
 * Turns `*.yaml?front` into what the start page needs of the file, and `*.yaml?catalogue` into the whole folder, checked
 * here so that no page has to; a file that is wrong stops the build with one sentence.
 */
const yaml = {
  name: 'yaml',
  transform(code: string, id: string) {
    const [path = '', query] = id.split('?');
    if (!path.endsWith('.yaml')) return null;
    const name = basename(path);
    const parsed = query === 'catalogue' ? loadCatalogue(dirname(path)) : parseYaml(code, name);
    if (!parsed.ok) throw new Error(parsed.message);
    const data = query === 'front' ? frontOf(name, parsed.value as Mapping) : parsed.value;
    // A browser reads JSON faster than the same as a program.
    return { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`, map: null };
  },
};

/** Writes each text file of the build a second and third time, compressed, for the server to choose from. */
let built = 'dist';
const compressed = {
  name: 'compressed',
  configResolved({ build }: { readonly build: { readonly outDir: string } }) {
    built = build.outDir;
  },
  apply: 'build' as const,
  enforce: 'post' as const,
  closeBundle: {
    order: 'post' as const,
    sequential: true,
    handler() {
      for (const entry of readdirSync(built, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || !/\.(js|css|html|svg|json|webmanifest)$/.test(entry.name)) continue;
        const path = join(entry.parentPath, entry.name);
        const text = readFileSync(path);
        writeFileSync(`${path}.gz`, gzipSync(text, { level: 9 }));
        writeFileSync(`${path}.br`, brotliCompressSync(text));
      }
    },
  },
};

/** Keeps every file of the game in the browser. A new version waits until the last page of the old one is closed. */
const offline = VitePWA({
  injectRegister: false,
  registerType: 'prompt',
  manifest: {
    name: 'Chips & Commons',
    short_name: 'Chips & Commons',
    description: 'Two governments steer the AI contest from the DeepSeek shock to 2030.',
    start_url: './',
    display: 'standalone',
    background_color: '#0d1722',
    theme_color: '#0d1722',
    icons: [
      { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icons/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
  workbox: {
    globPatterns: ['**/*.{js,css,html,svg,png,woff2,ogg}'],
    maximumFileSizeToCacheInBytes: 4_000_000,
    cleanupOutdatedCaches: true,
  },
});

/** Tests that play thousands of games: they want both cores, and are not a part of the quick check. */
const LONG_TESTS = [
  'test/cli/{lab-commands,sweep}.test.ts',
  'test/lab/{assumptions,criteria,debate,sensitivity,sensitivity-indices,together,worth-playing}.test.ts',
  'test/laws/stylised-facts.test.ts',
  'test/personas/searching.test.ts',
];
/** Tests that start processes, workers and servers of their own: slow as well, and each wants a core for itself. */
const PROCESS_TESTS = ['test/cli/{main,pool,resume-log}.test.ts', 'test/server/rooms/**/*.test.ts'];

/** Where browsers and processes share a machine with others, a test may be tried again; `npm test` names each that was. */
const AGAIN = 1;

/** How tests of the model run: they keep no state in modules, so files may share them, and the model is loaded once a worker. */
const OF_THE_MODEL = {
  environment: 'node',
  isolate: false,
  pool: 'threads',
  // Every core: vitest would keep one free, which on two cores is half of them.
  maxWorkers: '100%',
} as const;

export default defineConfig({
  plugins: [react(), yaml, offline, compressed],
  publicDir: 'assets/public',
  base: './',
  build: {
    outDir: 'dist',
    manifest: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1600,
    // How long packing the files takes says nothing of the game.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', ...LONG_TESTS, ...PROCESS_TESTS],
          testTimeout: 20_000,
          ...OF_THE_MODEL,
        },
      },
      {
        extends: true,
        test: { name: 'long', include: LONG_TESTS, testTimeout: 120_000, ...OF_THE_MODEL },
      },
      {
        extends: true,
        test: { name: 'process', include: PROCESS_TESTS, environment: 'node', testTimeout: 60_000, retry: AGAIN },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          environment: 'node',
          maxWorkers: 2,
          testTimeout: 180_000,
          hookTimeout: 60_000,
          retry: AGAIN,
        },
      },
    ],
  },
});
