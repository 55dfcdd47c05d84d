// What is shown when a game cannot be opened: one sentence that says why, and a way on.

import { words } from '../store/language.ts';

/** Shows a refusal. */
export function Refused({ message }: { readonly message: string }) {
  return (
    <main className="refused" id="main">
      <h1>{words().sharing.cannot}</h1>
      <p role="alert">{message}</p>
      <a className="button primary" href="#/">
        {words().sharing.toStart}
      </a>
    </main>
  );
}
