// Every seed as a column: up where A ends higher, down where B does. The columns are one stop for the Tab key; the arrow
// keys walk along them, and a press opens the seed. Many seeds are shown a page at a time.

import { type KeyboardEvent, useRef, useState } from 'react';
import { words } from '../../store/language.ts';
import { ChartTools } from '../chart-tools.tsx';
import { partPng } from '../end/part-picture.ts';
import { NumbersBehind } from './lab-figure.tsx';
import { measureText, written, writtenDifference } from './lab-naming.ts';
import { type Shown, useLab } from './lab-store.ts';
import { labWords } from './lab-words.ts';
import { SeedPanel } from './seed-panel.tsx';

/** How many seeds are shown at once. */
const PAGE = 200;
const ORDERS = ['seed', 'most', 'least'] as const;
type Order = (typeof ORDERS)[number];

function orderOf(differences: Float64Array, order: Order): readonly number[] {
  const places = Array.from(differences, (_, i) => i);
  if (order === 'seed') return places;
  const sign = order === 'least' ? 1 : -1;
  return places.sort((i, j) => sign * ((differences[i] ?? 0) - (differences[j] ?? 0)) || i - j);
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowLeft: (at) => Math.max(0, at - 1),
  ArrowRight: (at, last) => Math.min(last, at + 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** Shows the seeds and, below them, the one that is chosen. */
export function SeedStrip({ shown }: { readonly shown: Shown }) {
  const say = labWords().seedsPart;
  const { setUp, request } = shown.debate;
  const { differences } = shown.picture;
  const text = measureText(request.measures[0] ?? '', setUp.side);
  const [order, setOrder] = useState<Order>('seed');
  const [page, setPage] = useState(0);
  const [focused, setFocused] = useState(0);
  const { opened, openSeed } = useLab();
  const chosen = opened?.place;
  const columns = useRef<HTMLDivElement>(null);
  const first = Math.min(page, Math.ceil(differences.length / PAGE) - 1) * PAGE;
  const places = orderOf(differences, order).slice(first, first + PAGE);
  const reach = Math.max(Number.MIN_VALUE, ...differences.map(Math.abs));
  const axis = labWords().lens.axis(text.gapUnit);
  const { a, b } = shown.picture;
  const tableWith = <Cell,>(tell: (value: number) => Cell, tellGap: (value: number) => Cell): (string | Cell)[][] => {
    const { head } = labWords().lens;
    const rows = Array.from(differences, (difference, i) => [
      ...[request.seeds[i] ?? '', tell(a[i] ?? 0), tell(b[i] ?? 0), tellGap(difference)],
    ]);
    return [[labWords().bars.head.seeds, head.a, head.b, axis], ...rows];
  };
  const scaled = (value: number) => value * text.scale;
  const turnTo = (next: number) => {
    setPage(next);
    setFocused(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    const next = step(focused, places.length - 1);
    setFocused(next);
    columns.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <section className="lab-part" aria-labelledby="lab-seeds">
      <h2 id="lab-seeds">{say.title}</h2>
      <p className="fine">
        {say.note}
        {words().endWords.between}
        <span className="on-screen">{say.press}</span>
      </p>
      <div className="strip-head">
        <label>
          {say.sorted}{' '}
          <select
            value={order}
            onChange={({ target }) => {
              setOrder(target.value as Order);
              turnTo(0);
            }}
          >
            {ORDERS.map((name) => (
              <option key={name} value={name}>
                {say.order[name]}
              </option>
            ))}
          </select>
        </label>
        {differences.length > PAGE ? (
          <span className="strip-pages">
            <button type="button" disabled={first === 0} onClick={() => turnTo(page - 1)} aria-label={say.earlier}>
              {'←'}
            </button>
            {say.page(first + 1, first + places.length, differences.length)}
            <button
              type="button"
              disabled={first + PAGE >= differences.length}
              onClick={() => turnTo(page + 1)}
              aria-label={say.later}
            >
              {'→'}
            </button>
          </span>
        ) : null}
      </div>
      <div className="strip" ref={columns} role="toolbar" aria-label={say.list} onKeyDown={onKeyDown}>
        {places.map((place, i) => {
          const difference = differences[place] ?? 0;
          const seed = request.seeds[place] ?? '';
          const name = say.name(seed, writtenDifference(text, difference));
          return (
            <button
              key={seed}
              type="button"
              tabIndex={i === Math.min(focused, places.length - 1) ? 0 : -1}
              className={difference < 0 ? 'b' : setUp.side}
              aria-pressed={place === chosen}
              aria-label={name}
              title={name}
              style={{ '--high': Math.abs(difference) / reach } as object}
              onFocus={() => setFocused(i)}
              onClick={() => openSeed(place, false)}
            >
              <i className="level" aria-hidden="true" />
              <i data-sign={Math.sign(difference)} aria-hidden="true" />
            </button>
          );
        })}
      </div>
      <ChartTools
        title={say.title}
        draw={() => (columns.current ? partPng(columns.current, say.title, axis) : undefined)}
        rows={() => tableWith(scaled, scaled)}
      />
      <NumbersBehind
        label={say.title}
        rows={tableWith(
          (value) => written(text, value),
          (value) => writtenDifference(text, value),
        )}
      />
      {chosen === undefined || chosen >= differences.length ? null : (
        <SeedPanel key={`${shown.picture.lens} ${chosen}`} shown={shown} place={chosen} jump={opened?.jump ?? false} />
      )}
    </section>
  );
}
