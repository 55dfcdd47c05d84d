// What is shown when a game cannot be opened: one sentence that says why, and a way on.

import { sharing } from '../text/interface.ts';

/** Shows a refusal. */
export function Refused({ message }: { readonly message: string }) {
  return (
    <main className="refused" id="main">
      <h1>{sharing.cannot}</h1>
      <p role="alert">{message}</p>
      <a className="button primary" href="#/">
        {sharing.toStart}
      </a>
    </main>
  );
}
