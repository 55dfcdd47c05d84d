// How far a trial of the assumptions has come, with a way to stop it, and to go on or to start again where it was stopped.

import { figure } from '../figures.ts';
import type { Doubt } from './doubt-store.ts';
import { labWords } from './lab-words.ts';

interface RunningProps {
  readonly trial: Pick<Doubt<unknown>, 'standing' | 'games' | 'of' | 'found' | 'stop' | 'goOn'>;
  /** What is said of a trial that was stopped before there was anything to read. */
  readonly early: string;
  /** Whether something else is being played. */
  readonly busy: boolean;
  readonly onAgain: () => void;
}

/** Tells whether a trial has begun, so that it is not offered as a new one: it runs, was stopped, or has found something. */
export function isUnderWay({ standing, found }: Pick<Doubt<unknown>, 'standing' | 'found'>): boolean {
  return standing === 'running' || standing === 'stopped' || (standing === 'resting' && found !== undefined);
}

/** Shows a trial while it runs and when it was stopped, and says so when it failed. */
export function Running({ trial, early, busy, onAgain }: RunningProps) {
  const say = labWords().doubt;
  const { standing, found, stop, goOn } = trial;
  const [games, of] = [figure(trial.games, 0), figure(trial.of, 0)];
  if (standing === 'failed') return <p role="alert">{say.failed}</p>;
  if (standing === 'resting') return null;
  const isRunning = standing === 'running';
  return (
    <p className="lab-progress">
      <progress aria-label={labWords().progress.bar} value={trial.games} max={Math.max(1, trial.of)} />
      <span role="status">
        {isRunning ? say.running(games, of) : say.stopped(games, of)} {isRunning || found ? '' : early}
      </span>
      {isRunning ? (
        <button type="button" onClick={stop}>
          {say.stop}
        </button>
      ) : (
        <>
          <button type="button" disabled={busy} onClick={goOn}>
            {say.goOn}
          </button>
          <button type="button" disabled={busy} onClick={onAgain}>
            {say.again}
          </button>
        </>
      )}
    </p>
  );
}
