// The things on the map as buttons over the canvas: pointing, touching or stepping to one says what it is, its numbers
// and why they moved; pressing opens the number's causes. One stop for the Tab key, arrow keys within.

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Variable } from '../../model/variables.ts';
import { words } from '../../store/language.ts';
import type { MapSpot, Sight } from '../ports.ts';
import { spotCauses, spotFigures, spotMeaning, spotName, spotVariable } from './spot-text.ts';

/** How long a panel outlasts the pointer, in milliseconds: long enough to move into it. */
const LINGER = 260;
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Lays the buttons over the map. */
export function MapSpots(props: {
  readonly spots: readonly MapSpot[];
  readonly sight: Sight;
  readonly onOpen?: ((variable: Variable) => void) | undefined;
}) {
  const { spots, sight, onOpen } = props;
  const [shownId, setShown] = useState<string | undefined>(undefined);
  const [stop, setStop] = useState(0);
  const panel = useId();
  const frame = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const touched = useRef<string | undefined>(undefined);
  const shown = spots.find(({ id }) => id === shownId);
  useEffect(() => () => clearTimeout(timer.current), []);

  const show = (id: string) => {
    clearTimeout(timer.current);
    setShown(id);
  };
  const leave = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setShown(undefined), LINGER);
  };
  const step = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    const to = by
      ? (stop + by + spots.length) % spots.length
      : event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? spots.length - 1
          : -1;
    if (event.key === 'Escape' && shown) setShown(undefined);
    else if (to < 0) return;
    else frame.current?.querySelectorAll<HTMLElement>('.map-spot')[to]?.focus();
    event.preventDefault();
    event.stopPropagation();
  };
  const press = (spot: MapSpot) => {
    const variable = spotVariable(spot, sight);
    // The first touch shows what a thing is; the second opens it.
    if (touched.current === spot.id || variable === undefined) show(spot.id);
    else onOpen?.(variable);
    touched.current = undefined;
  };

  return (
    <div ref={frame} className="map-spots">
      {/* biome-ignore lint/a11y/useSemanticElements: a set of buttons is no fieldset. */}
      <div role="group" aria-label={words().mapWords.spots} onKeyDown={step}>
        {spots.map((spot, index) => (
          <button
            key={spot.id}
            type="button"
            className="map-spot"
            data-spot={spot.id}
            tabIndex={index === Math.min(stop, spots.length - 1) ? 0 : -1}
            aria-describedby={shownId === spot.id ? panel : undefined}
            style={{
              insetInlineStart: spot.x - spot.r,
              insetBlockStart: spot.y - spot.r,
              inlineSize: 2 * spot.r,
              blockSize: 2 * spot.r,
            }}
            onPointerEnter={(event) => event.pointerType === 'mouse' && show(spot.id)}
            onPointerLeave={(event) => event.pointerType === 'mouse' && leave()}
            onPointerDown={(event) => {
              touched.current = event.pointerType !== 'mouse' && shownId !== spot.id ? spot.id : undefined;
            }}
            onFocus={() => {
              setStop(index);
              show(spot.id);
            }}
            onBlur={leave}
            onClick={() => press(spot)}
          >
            <span className="visually-hidden">{spotName(spot)}</span>
          </button>
        ))}
      </div>
      {shown ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: the panel only stays while the pointer is in it.
        <div
          id={panel}
          className="map-panel"
          data-side={sideOf(shown, frame.current)}
          style={placeOf(shown, frame.current)}
          onPointerEnter={() => clearTimeout(timer.current)}
          onPointerLeave={leave}
          onFocus={() => clearTimeout(timer.current)}
          onBlur={leave}
          onKeyDown={(event) => event.key === 'Escape' && setShown(undefined)}
        >
          <SpotPanel spot={shown} sight={sight} onOpen={onOpen} />
        </div>
      ) : null}
    </div>
  );
}

/** Narrow maps have no room beside a thing; their panel lies under the map. */
function sideOf({ x }: MapSpot, frame: HTMLElement | null): 'under' | 'left' | 'right' {
  const width = frame?.clientWidth ?? 0;
  if (width < 600) return 'under';
  return x > width / 2 ? 'left' : 'right';
}

function placeOf(spot: MapSpot, frame: HTMLElement | null) {
  const side = sideOf(spot, frame);
  if (side === 'under' || frame === null) return undefined;
  const across = side === 'left' ? { right: frame.clientWidth - spot.x + spot.r + 8 } : { left: spot.x + spot.r + 8 };
  const down =
    spot.y > frame.clientHeight / 2
      ? { bottom: Math.max(4, frame.clientHeight - spot.y - spot.r - 40) }
      : { top: Math.max(4, spot.y - spot.r) };
  return { ...across, ...down };
}

function SpotPanel(props: {
  readonly spot: MapSpot;
  readonly sight: Sight;
  readonly onOpen?: ((variable: Variable) => void) | undefined;
}) {
  const { spot, sight, onOpen } = props;
  const figures = spotFigures(spot, sight);
  const causes = spotCauses(spot, sight);
  return (
    <>
      <h3>{spotName(spot)}</h3>
      <p className="fine">{spotMeaning(spot)}</p>
      <dl>
        {figures.map(({ variable, name, value, range }) => (
          <div key={variable}>
            <dt>{name}</dt>
            <dd>
              {onOpen ? (
                <button type="button" className="map-figure number" tabIndex={-1} onClick={() => onOpen(variable)}>
                  {value}
                </button>
              ) : (
                <span className="number">{value}</span>
              )}
              {range ? <small>{range}</small> : null}
            </dd>
          </div>
        ))}
      </dl>
      {figures.length === 0 ? null : causes.length === 0 ? (
        <p className="fine">{figures.some(({ range }) => range) ? words().mapWords.hidden : words().mapWords.calm}</p>
      ) : (
        <>
          <h4>{words().mapWords.why}</h4>
          <ul>
            {causes.map(({ key, rule, what, amount }) => (
              <li key={key}>
                {rule}
                {words().page.colon}
                {what} <b className="number">{amount}</b>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
