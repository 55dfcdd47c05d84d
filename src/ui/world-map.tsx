// The frame of the map. Phaser comes when it is loaded; until then, and where it cannot come, the page says so and goes
// on. The map shows nothing that the numbers do not say; whatever it shows can be pointed at.

import './map.css';
import { useEffect, useRef, useState } from 'react';
import type { Variable } from '../model/variables.ts';
import { useLanguage, words } from '../store/language.ts';
import { useSettings } from '../store/settings.ts';
import { useLook } from './look.ts';
import { MapSpots } from './map/map-spots.tsx';
import { type DrawnWorld, type MapSpot, type Sight, useDrawWorld } from './ports.ts';
import { TEMPO } from './use-stage-play.ts';

/** Shows a sight; animates from what stood before when asked, and tells when that has ended. */
export function WorldMap(props: {
  readonly sight: Sight;
  readonly animate: boolean;
  readonly onShown?: (() => void) | undefined;
  /** Opens the causes of a number. */
  readonly onOpen?: ((variable: Variable) => void) | undefined;
}) {
  const { sight, animate, onShown, onOpen } = props;
  const draw = useDrawWorld();
  const look = useLook();
  const { pace } = useSettings();
  const { language } = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const world = useRef<DrawnWorld | undefined>(undefined);
  const latest = useRef({ sight, look, onShown, pace });
  const [state, setState] = useState<'loading' | 'drawn' | 'failed'>('loading');
  const [spots, setSpots] = useState<readonly MapSpot[]>([]);
  latest.current = { sight, look, onShown, pace };

  useEffect(() => {
    const parent = frame.current;
    if (!parent) return;
    let gone = false;
    draw(parent, latest.current.sight, latest.current.look).then(
      (drawn) => {
        if (gone) return drawn.destroy();
        world.current = drawn;
        drawn.setLook(latest.current.look);
        drawn.watch((placed) => !gone && setSpots(placed));
        setState('drawn');
      },
      () => setState('failed'),
    );
    return () => {
      gone = true;
      world.current?.destroy();
      world.current = undefined;
    };
  }, [draw]);

  useEffect(() => {
    if (state === 'loading') return;
    let stale = false;
    const shown = world.current?.show(sight, animate, TEMPO[latest.current.pace]) ?? Promise.resolve();
    shown.then(() => {
      if (!stale) latest.current.onShown?.();
    });
    return () => {
      stale = true;
    };
  }, [sight, animate, state]);

  // Whoever has read down a wide page sees the turn play; in a hand the map stays in sight by itself.
  useEffect(() => {
    if (animate && matchMedia('(min-width: 64rem)').matches) frame.current?.scrollIntoView({ block: 'nearest' });
  }, [animate]);

  // The names on the map are told in the language that is spoken.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  useEffect(() => world.current?.setLook(look), [look.theme, look.reducedMotion, language]);

  return (
    <section className="map" aria-label={words().gamePage.map} data-map={state}>
      <div className="map-board">
        <div ref={frame} className="map-frame" />
        {state === 'drawn' ? <MapSpots spots={spots} sight={sight} onOpen={onOpen} /> : null}
      </div>
      <p className="visually-hidden">{words().gamePage.mapText}</p>
      {state === 'failed' ? (
        <p className="note">{words().gamePage.mapMissing}</p>
      ) : (
        <div className="map-foot">
          <details className="map-key">
            <summary>{words().mapKey.title}</summary>
            <dl>
              {words().mapKey.rows.map(([mark, meaning]) => (
                <div key={mark}>
                  <dt>{mark}</dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          </details>
          {state === 'drawn' ? <SavePicture take={() => world.current?.picture()} /> : null}
        </div>
      )}
    </section>
  );
}

/** A button that saves the board as a picture, and says when that did not work. */
function SavePicture({ take }: { readonly take: () => Promise<Blob> | undefined }) {
  const [failed, setFailed] = useState(false);
  const save = async () => {
    try {
      const blob = await take();
      setFailed(blob === undefined);
      if (blob === undefined) return;
      const link = document.createElement('a');
      link.href = URL.createObjectURL(blob);
      link.download = 'chips-and-commons-map.png';
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    } catch {
      setFailed(true);
    }
  };
  return (
    <p className="map-save">
      <button type="button" className="quiet" onClick={save}>
        {words().mapWords.save}
      </button>{' '}
      <span role="status">{failed ? words().mapWords.saveFailed : ''}</span>
    </p>
  );
}
