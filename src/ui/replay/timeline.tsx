// The half-years of a replay as a slider, with buttons for single steps and for playing; keys do the same.

import type { Playing } from '../../model/game.ts';
import { words } from '../../store/language.ts';
import { useShortcut } from '../shell/shortcuts.ts';
import { SignButton } from '../sign-button.tsx';
import type { Clock } from './clock.ts';

interface TimelineProps {
  readonly playing: Playing;
  readonly turn: number;
  readonly clock: Clock;
  /** The turn from which a branch leaves, from 1; `undefined` where there is none. */
  readonly branchAt: number | undefined;
}

/** Names the moment after some half-years. */
function momentName({ scenario: { labels, halfYears } }: Playing, turn: number): string {
  const { begin, at } = words().replayWords;
  return turn === 0 ? begin : at(labels[turn - 1] ?? '', turn, labels.length, halfYears);
}

/** Shows the slider and its buttons. */
export function Timeline({ playing, turn, clock, branchAt }: TimelineProps) {
  const say = words().replayWords;
  const last = playing.turns.length;
  const { labels } = playing.scenario;
  useShortcut('stepBack', () => clock.goTo(turn - 1));
  useShortcut('stepForward', () => clock.goTo(turn + 1));
  useShortcut('pause', clock.toggle);
  return (
    <section className="timeline" aria-label={say.timeline}>
      <div className="timeline-buttons">
        <SignButton sign="«" name={say.first} off={turn === 0} onPress={() => clock.goTo(0)} />
        <SignButton sign="‹" name={say.back} off={turn === 0} onPress={() => clock.goTo(turn - 1)} />
        <button type="button" className="primary" disabled={last === 0} onClick={clock.toggle}>
          {clock.isPlaying ? say.pause : say.play}
        </button>
        <SignButton sign="›" name={say.forward} off={turn === last} onPress={() => clock.goTo(turn + 1)} />
        <SignButton sign="»" name={say.last} off={turn === last} onPress={() => clock.goTo(last)} />
      </div>
      <div className="timeline-slide">
        <input
          type="range"
          min={0}
          max={last}
          step={1}
          value={turn}
          aria-label={say.timeline}
          aria-valuetext={momentName(playing, turn)}
          onChange={(event) => clock.goTo(Number(event.target.value))}
        />
        <div className="timeline-labels" aria-hidden="true">
          {[say.begin, ...labels.slice(0, last)].map((label, index) => (
            <span key={label} className={`${index === turn ? 'now' : ''} ${index === branchAt ? 'branch' : ''}`}>
              {index === branchAt ? '▼ ' : ''}
              {label}
            </span>
          ))}
        </div>
      </div>
      <p className="timeline-now">
        <b role="status">{momentName(playing, turn)}</b> <small>{say.keys}</small>
      </p>
    </section>
  );
}
