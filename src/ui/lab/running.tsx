// How far a trial of the assumptions has come, with a way to stop it.

import { figure } from '../figures.ts';
import type { Doubt } from './doubt-store.ts';
import { labWords } from './lab-words.ts';

/** Shows a trial while it runs, and says so when it failed. */
export function Running({ trial }: { readonly trial: Pick<Doubt<unknown>, 'standing' | 'games' | 'of' | 'stop'> }) {
  const say = labWords().doubt;
  if (trial.standing === 'failed') return <p role="alert">{say.failed}</p>;
  if (trial.standing === 'resting') return null;
  return (
    <p className="lab-progress">
      <progress aria-label={labWords().progress.bar} value={trial.games} max={Math.max(1, trial.of)} />
      <span role="status">{say.running(figure(trial.games, 0), figure(trial.of, 0))}</span>
      <button type="button" onClick={trial.stop}>
        {say.stop}
      </button>
    </p>
  );
}
