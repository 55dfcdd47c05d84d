// One world in full on the wall: the map, and beside it what this phase is about, short enough to be read without scrolling.

import { useMemo } from 'react';
import type { Known } from '../../room/known.ts';
import { readKnown } from '../../room/reading.ts';
import type { WallSight, WallWorld } from '../../room/sight.ts';
import { CATALOGUE } from '../../store/catalogue.ts';
import { told } from '../../store/language.ts';
import { BothDecided } from '../both-decided.tsx';
import { ChangesList, PublicBoard } from '../public-parts.tsx';
import { WorldMap } from '../world-map.tsx';
import { sightOf } from './map-sight.ts';
import { metBy, OthersAsk } from './others-ask.tsx';
import { Present } from './present.tsx';
import { roomWords } from './room-words.ts';
import { teacherWords } from './teacher-words.ts';
import { WallNews } from './wall-news.tsx';

/** Tells what the scenario is about. */
export function summaryOf({ setup }: WallSight): string {
  return CATALOGUE.ok ? (told(CATALOGUE.value.scenarios[setup.scenario]?.text)?.summary ?? '') : '';
}

interface OneWorldProps {
  readonly wall: WallSight;
  readonly world: WallWorld;
  readonly known: Known;
}

/** Shows one world. */
export function OneWorld({ wall, world, known }: OneWorldProps) {
  const { phase } = wall;
  const moves = phase === 'reveal' || phase === 'explain';
  const sight = useMemo(() => sightOf(known, moves), [known, moves]);
  const reading = useMemo(() => readKnown(known), [known]);
  const decisions = known.decisions.at(-1);
  const choosing = phase === 'brief' || phase === 'discuss' || phase === 'decide';
  const changed = phase === 'explain' || (phase === 'brief' && known.before !== undefined);
  const board = phase === 'reveal' ? null : <PublicBoard know={reading.now.know} />;
  return (
    <div className="wall-world" data-changed={changed}>
      <WorldMap sight={sight} animate={moves} />
      <div className="wall-side">
        {choosing ? (
          <p>
            <Present world={world} wall={wall} />
          </p>
        ) : null}
        {phase === 'brief' && !known.before ? <p className="story">{summaryOf(wall)}</p> : null}
        {changed ? (
          <>
            <WallNews events={known.events} exposed={known.exposed} />
            <section aria-labelledby="changed">
              <h2 id="changed">{roomWords().brief.changed}</h2>
              <ChangesList
                now={reading.now.know}
                before={(reading.past ?? reading.now).know}
                causes={reading.causesOf}
              />
            </section>
          </>
        ) : (
          board
        )}
        {phase === 'reveal' && decisions ? (
          <BothDecided decisions={decisions} previous={known.decisions.at(-2)} />
        ) : null}
        {wall.setup.others ? (
          <OthersAsk
            under="wall"
            said={choosing ? world.said : (known.said.at(-1) ?? {})}
            about={!choosing && decisions ? metBy(decisions) : undefined}
          />
        ) : null}
        <Papers world={world} />
      </div>
      {changed ? board : null}
      <p className="fine">{teacherWords().wall.public}</p>
    </div>
  );
}

/** What the press has written. */
function Papers({ world }: { readonly world: WallWorld }) {
  const newest = world.news.slice(-3).reverse();
  if (newest.length === 0) return null;
  return (
    <section className="papers-written" aria-labelledby="papers-written">
      <h2 id="papers-written">{teacherWords().wall.news}</h2>
      <ul className="news">
        {newest.map(({ id, text, by }) => (
          <li key={id}>
            <h3>{text}</h3>
            <p className="fine">{by}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
