// How to play, why it can be believed, what the page keeps, and the words it uses.

import { words } from '../store/language.ts';
import { Dialog } from './dialog.tsx';
import { closeOverlay, openOverlay } from './shell/overlay.ts';

/** Shows the help. */
export function HelpDialog() {
  const { help, shellWords } = words();
  return (
    <Dialog title={help.title} onClose={() => closeOverlay('help')} isAddressed>
      <ol>
        {help.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h3>{help.why}</h3>
      <p>{help.whyText}</p>
      <p>
        <a href="#/rules/power.capability">{words().rulesWords.title}</a>
        <br />
        <a href="#/model">{words().page.toModel.title}</a>
        <br />
        <a href="#/lab">{words().page.toLab.title}</a>
      </p>
      <h3>{help.fair}</h3>
      <p>{help.fairText}</p>
      <h3>{help.together}</h3>
      <p>{help.togetherText}</p>
      <h3>{shellWords.help.keeping}</h3>
      <p>{shellWords.help.keepingText}</p>
      <p>{shellWords.help.tabs}</p>
      <p>{words().replayWords.help}</p>
      <p>
        {shellWords.help.keys}{' '}
        <button type="button" onClick={() => openOverlay('keys')}>
          {shellWords.help.seeKeys}
        </button>
      </p>
      <details>
        <summary>{help.glossary}</summary>
        <dl>
          {Object.values({ ...words().powerVariables, ...words().worldVariables }).map(({ name, meaning }) => (
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
