// The graphics card is asked for in a worker, once; the page asks for it only where the worker cannot tell.

import { afterEach, beforeEach, expect, it, vi } from 'vitest';

/** What the worker says; an error where it breaks down, nothing where it stays silent. */
let says: { readonly name: string | undefined } | 'breaks' | 'silent' | 'none';
let workers = 0;
let askedOnPage = 0;

class FakeWorker {
  onmessage?: (event: { readonly data: string | undefined }) => void;
  onerror?: (event: Partial<ErrorEvent>) => void;
  constructor() {
    workers++;
    if (says === 'none') throw new Error('This browser has no workers.');
    if (says === 'breaks') setTimeout(() => this.onerror?.({ message: 'gone', preventDefault: () => undefined }));
    if (typeof says === 'object') {
      const { name } = says;
      setTimeout(() => this.onmessage?.({ data: name }));
    }
  }
  terminate() {}
}

/** A canvas on the page that has WebGL by some name. */
function pageCanvas(name: string) {
  askedOnPage++;
  return { getContext: () => ({ RENDERER: 1, getParameter: () => name, getExtension: () => null }) };
}

async function isFast(): Promise<boolean> {
  const { hasFastWebGl } = await import('../../src/scenes/graphics-card.ts');
  const [first, second] = [hasFastWebGl(), hasFastWebGl()];
  await vi.runAllTimersAsync();
  expect(await second).toBe(await first);
  return first;
}

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('document', { createElement: () => pageCanvas('NVIDIA') });
  [workers, askedOnPage] = [0, 0];
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it.each([
  ['ANGLE (Intel, Mesa Intel(R) UHD Graphics 620)', true],
  ['ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)))', false],
  ['llvmpipe (LLVM 15.0.6, 256 bits)', false],
])('believes the worker: %s', async (name, fast) => {
  says = { name };
  expect(await isFast()).toBe(fast);
  expect([workers, askedOnPage]).toEqual([1, 0]);
});

it.each([{ name: undefined }, 'breaks', 'silent', 'none'] as const)(
  'asks on the page where the worker: %j',
  async (how) => {
    says = how;
    expect(await isFast()).toBe(true);
    expect([workers, askedOnPage]).toEqual([1, 1]);
  },
);
