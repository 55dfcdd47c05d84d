// A game as it is heard: each step is told to whoever plays the sounds, and a caption says what sounds, so that nothing
// is only heard.

import { useEffect, useState } from 'react';
import { valuesOf } from '../format/prepare.ts';
import { isOver } from '../model/game.ts';
import { knowledgeOf, knownChange } from '../model/knowledge.ts';
import { read, WORLD_VARIABLES } from '../model/variables.ts';
import { CATALOGUE } from '../store/catalogue.ts';
import { words } from '../store/language.ts';
import { isShared, type Seated } from '../store/table.ts';
import { type Step, useSound } from './sound.ts';

/** How long a caption stands, in milliseconds. */
const CAPTION = 4000;

/** Lets a game be heard, and shows in words what sounds. */
export function Soundtrack({ seated }: { readonly seated: Seated }) {
  const sound = useSound();
  const [cues, setCues] = useState<readonly string[]>([]);
  const { id, moment, playing } = seated;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a draft that changes is no step of the game
  useEffect(() => {
    const heard = sound.hear(stepOf(seated));
    if (heard.length > 0) setCues(heard);
  }, [sound, id, moment, playing.turns.length]);
  useEffect(() => () => void sound.hear(undefined), [sound]);
  useEffect(() => {
    if (cues.length === 0) return;
    const timer = setTimeout(() => setCues([]), CAPTION);
    return () => clearTimeout(timer);
  }, [cues]);
  const { captions } = words().soundWords;
  return (
    <p className="sound-caption" aria-hidden={cues.length === 0}>
      {cues.map((cue) => captions[cue as keyof typeof captions]).join(' ')}
    </p>
  );
}

function stepOf({ id, moment, playing, side, game }: Seated): Step {
  const values = CATALOGUE.ok ? valuesOf(CATALOGUE.value, game.values) : undefined;
  const turns = playing.turns.length;
  const known = (count: number) => knowledgeOf(playing, count, side);
  return {
    game: id,
    turns,
    moment,
    isOver: isOver(playing),
    news: playing.turns.at(-1)?.events.length ?? 0,
    gain: turns > 0 && values && !isShared(game) ? knownChange(known(turns), known(turns - 1), side, values) : 0,
    tension: read(playing.state, WORLD_VARIABLES.tension),
    crisis: playing.scenario.endings.crisisTension,
  };
}
