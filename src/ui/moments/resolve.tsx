// What happens: the stages of the half-year, one after another, while the map follows. It can be skipped, paused, slowed
// and played again; where motion is unwelcome all stages stand there at once.

import { nameOf } from '../../model/variables.ts';
import { PACES, useSettings } from '../../store/settings.ts';
import { moments } from '../../text/interface.ts';
import { inSentence, places, variableText } from '../../text/variables.ts';
import { signed } from '../figures.ts';
import { ruleName } from '../rule-name.ts';
import type { Move, Stage } from '../stages.ts';
import type { StagePlay } from '../use-stage-play.ts';
import { WayOn } from '../way-on.tsx';

const words = moments.resolve;

/** Shows the stages up to the one that is playing. */
export function Resolve({ stages, play }: { readonly stages: readonly Stage[]; readonly play: StagePlay }) {
  return (
    <ol className="stages">
      {stages.map((stage, index) => (
        <li key={stage.name} className={index === play.at && !play.ended ? 'now' : index > play.at ? 'ahead' : ''}>
          <h3>{stage.name}</h3>
          {index > play.at ? null : <StageMoves stage={stage} />}
        </li>
      ))}
    </ol>
  );
}

function StageMoves({ stage }: { readonly stage: Stage }) {
  if (stage.moves.length === 0) return <p className="fine">{words.quiet}</p>;
  return (
    <ul>
      {stage.moves.map((move) => (
        <li key={`${move.mechanism}/${move.variable}`}>
          <MoveText move={move} />
        </li>
      ))}
      {stage.smaller > 0 ? <li className="fine">{words.smaller(stage.smaller)}</li> : null}
    </ul>
  );
}

function MoveText({ move: { mechanism, variable, amount } }: { readonly move: Move }) {
  const { owner, name, decimals } = variableText(nameOf(variable));
  const tone = owner === 'us' || owner === 'cn' ? owner : '';
  return (
    <>
      {ruleName(mechanism)}: <span className={tone}>{places[owner]}</span>, {inSentence(name)}{' '}
      <b className="number">{signed(amount, decimals)}</b>
    </>
  );
}

/** Shows the buttons that steer the playing. */
export function ResolveBar({ play, onGo }: { readonly play: StagePlay; readonly onGo: () => void }) {
  const { pace, setPace } = useSettings();
  return (
    <>
      <div className="steer">
        {play.ended ? (
          <button type="button" onClick={play.again}>
            {words.again}
          </button>
        ) : (
          <>
            <button type="button" onClick={play.skip}>
              {words.skip}
            </button>
            <button type="button" aria-pressed={play.paused} onClick={play.togglePause}>
              {play.paused ? words.on : words.pause}
            </button>
          </>
        )}
        <label className="field inline">
          {words.pace}
          <select value={pace} onChange={(event) => setPace(event.target.value as typeof pace)}>
            {PACES.map((value) => (
              <option key={value} value={value}>
                {words.paces[value]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <WayOn onGo={onGo}>{words.go}</WayOn>
    </>
  );
}
