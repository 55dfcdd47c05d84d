// What happens: the stages of the half-year, one after another, while the map follows. The list of stages is also the
// way to go to one; the bar plays, pauses, steps, skips and changes the speed.

import { useEffect, useRef } from 'react';
import { nameOf } from '../../model/variables.ts';
import { inSentence, variableText, words } from '../../store/language.ts';
import { PACES, useSettings } from '../../store/settings.ts';
import { signed } from '../figures.ts';
import { ruleName } from '../rule-name.ts';
import { SignButton } from '../sign-button.tsx';
import type { Move, Stage } from '../stages.ts';
import { paceBeside, type StagePlay } from '../use-stage-play.ts';
import { WayOn } from '../way-on.tsx';

/** Shows the stages up to the one that is playing; each can be gone to. */
export function Resolve({ stages, play }: { readonly stages: readonly Stage[]; readonly play: StagePlay }) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const now = list.current?.children[play.at];
    const panel = list.current?.closest('.panel-body');
    if (!(now instanceof HTMLElement) || !panel || panel.scrollHeight <= panel.clientHeight) return;
    const over = now.getBoundingClientRect().bottom - panel.getBoundingClientRect().bottom;
    const under = panel.getBoundingClientRect().top - now.getBoundingClientRect().top;
    if (over > 0) panel.scrollTop += over + 8;
    else if (under > 0) panel.scrollTop -= under + 8;
  }, [play.at]);
  const now = stages[play.at];
  return (
    <>
      <p role="status" className="visually-hidden">
        {now ? words().moments.resolve.progress(play.at + 1, stages.length, now.name) : ''}
      </p>
      <ol ref={list} className={play.ended ? 'stages over' : 'stages'}>
        {stages.map((stage, index) => (
          <li key={stage.name} className={index === play.at ? 'now' : index > play.at ? 'ahead' : ''}>
            <h3>
              <button
                type="button"
                className="stage"
                data-stage={index}
                aria-current={index === play.at ? 'step' : undefined}
                onClick={() => play.goTo(index)}
              >
                {stage.name}
              </button>
            </h3>
            {index > play.at ? null : <StageMoves stage={stage} />}
          </li>
        ))}
      </ol>
    </>
  );
}

function StageMoves({ stage }: { readonly stage: Stage }) {
  if (stage.moves.length === 0) return <p className="fine">{words().moments.resolve.quiet}</p>;
  return (
    <ul>
      {stage.moves.map((move) => (
        <li key={`${move.mechanism}/${move.variable}`}>
          <MoveText move={move} />
        </li>
      ))}
      {stage.smaller > 0 ? <li className="fine">{words().moments.resolve.smaller(stage.smaller)}</li> : null}
    </ul>
  );
}

function MoveText({ move: { mechanism, variable, amount } }: { readonly move: Move }) {
  const { owner, name, written } = variableText(nameOf(variable));
  const tone = owner === 'us' || owner === 'cn' ? owner : '';
  return (
    <>
      {ruleName(mechanism)}
      {words().page.colon}
      <span className={tone}>{words().places[owner]}</span>
      {words().page.comma}
      {inSentence(name)} <b className="number">{signed(amount, written)}</b>
    </>
  );
}

/** Shows the buttons that steer the playing. */
export function ResolveBar({ play, onGo }: { readonly play: StagePlay; readonly onGo: () => void }) {
  const text = words().moments.resolve;
  return (
    <>
      <div className="steer">
        <SignButton sign="‹" name={text.back} off={play.at === 0} onPress={play.back} />
        {play.ended ? (
          <button type="button" onClick={play.again}>
            {text.again}
          </button>
        ) : (
          <button type="button" aria-pressed={play.paused} onClick={play.togglePause}>
            {play.paused ? text.on : text.pause}
          </button>
        )}
        <SignButton sign="›" name={text.forward} off={play.ended} onPress={play.forward} />
        {play.ended ? null : (
          <button type="button" onClick={play.skip}>
            {text.skip}
          </button>
        )}
        <PaceSetting />
      </div>
      <WayOn onGo={onGo}>{text.go}</WayOn>
    </>
  );
}

function PaceSetting() {
  const { pace, set } = useSettings();
  const text = words().moments.resolve;
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons and their state are no fieldset.
    <div className="pace" role="group" aria-label={text.pace}>
      <SignButton
        sign="−"
        name={text.slower}
        off={pace === PACES[0]}
        onPress={() => set({ pace: paceBeside(pace, -1) })}
      />
      <span role="status">{text.paces[pace]}</span>
      <SignButton
        sign="+"
        name={text.faster}
        off={pace === PACES.at(-1)}
        onPress={() => set({ pace: paceBeside(pace, 1) })}
      />
    </div>
  );
}
