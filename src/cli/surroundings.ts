// What a command may use of the process around it. Tests hand in others.

import type { Catalogue } from '../format/catalogue.ts';
import type { Outcome } from '../format/outcome.ts';
import { loadCatalogue } from './load-catalogue.ts';

/** The process around a command. */
export interface Surroundings {
  /** Reads the project's scenarios. */
  scenarios(): Outcome<Catalogue>;
  /** Where a person watches the progress of a long run. */
  readonly watch: NodeJS.WriteStream;
  /** Begins to listen for Ctrl-C, which aborts the signal. Before that Ctrl-C ends the process. */
  interruption(): AbortSignal;
}

/** The surroundings of the real process. */
export const PROCESS: Surroundings = {
  scenarios: () => loadCatalogue(),
  watch: process.stderr,
  interruption() {
    const abort = new AbortController();
    process.on('SIGINT', () => abort.abort());
    return abort.signal;
  },
};
