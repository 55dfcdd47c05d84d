// The frame of the map. Phaser comes when it is loaded; until then, and where it cannot come, the page says so and goes
// on. The map shows nothing that the numbers do not say.

import { useEffect, useRef, useState } from 'react';
import { gamePage, mapKey } from '../text/interface.ts';
import { useLook } from './look.ts';
import { type DrawnWorld, type Sight, useDrawWorld } from './ports.ts';

/** Shows a sight; animates from the last one when asked, and tells when that has ended. */
export function WorldMap(props: {
  readonly sight: Sight;
  readonly animate: boolean;
  readonly onShown?: (() => void) | undefined;
}) {
  const { sight, animate, onShown } = props;
  const draw = useDrawWorld();
  const look = useLook();
  const frame = useRef<HTMLDivElement>(null);
  const world = useRef<DrawnWorld | undefined>(undefined);
  const latest = useRef({ sight, look, onShown });
  const [state, setState] = useState<'loading' | 'drawn' | 'failed'>('loading');
  latest.current = { sight, look, onShown };

  useEffect(() => {
    const parent = frame.current;
    if (!parent) return;
    let gone = false;
    draw(parent, latest.current.sight, latest.current.look).then(
      (drawn) => {
        if (gone) return drawn.destroy();
        world.current = drawn;
        drawn.setLook(latest.current.look);
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
    const shown = world.current?.show(sight, animate) ?? Promise.resolve();
    shown.then(() => {
      if (!stale) latest.current.onShown?.();
    });
    return () => {
      stale = true;
    };
  }, [sight, animate, state]);

  useEffect(() => world.current?.setLook(look), [look.theme, look.reducedMotion, look]);

  return (
    <section className="map" aria-label={gamePage.map} data-map={state}>
      <div ref={frame} className="map-frame" />
      <p className="visually-hidden">{gamePage.mapText}</p>
      {state === 'failed' ? (
        <p className="note">{gamePage.mapMissing}</p>
      ) : (
        <details className="map-key">
          <summary>{mapKey.title}</summary>
          <dl>
            {mapKey.rows.map(([mark, meaning]) => (
              <div key={mark}>
                <dt>{mark}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  );
}
