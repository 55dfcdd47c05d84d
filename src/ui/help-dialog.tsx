// How to play, why it can be believed, and the words it uses.

import { help } from '../text/interface.ts';
import { powerVariables, worldVariables } from '../text/variables.ts';
import { Dialog } from './dialog.tsx';

/** Shows the help. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={help.title} onClose={onClose}>
      <ol>
        {help.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h3>{help.why}</h3>
      <p>{help.whyText}</p>
      <h3>{help.fair}</h3>
      <p>{help.fairText}</p>
      <details>
        <summary>{help.glossary}</summary>
        <dl>
          {Object.values({ ...powerVariables, ...worldVariables }).map(({ name, meaning }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </details>
    </Dialog>
  );
}
