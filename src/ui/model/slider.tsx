// One parameter to move: a slider within its range, a field for the number, where it stood as written, and a way back. What
// is moved is the page's address as soon as the hand rests.

import { type CSSProperties, useEffect, useRef, useState } from 'react';
import type { ParameterSource } from '../../model/scenario.ts';
import { words } from '../../store/language.ts';
import { timesIn } from '../../text/words.ts';
import { inUnit } from '../figures.ts';
import { useGround } from './ground.tsx';
import { modelWords } from './model-words.ts';

/** How long the hand must rest before the games are played, in milliseconds. */
const REST = 150;
/** Steps of a slider from low to high. */
const STEPS = 100;

interface SliderProps {
  readonly source: ParameterSource;
  readonly unit: string;
  /** What the parameter is called, and whose it is. */
  readonly label: string;
  readonly power: string;
}

/** Rounds what a slider or a field gives to as many digits as say something, within the range. */
export function rounded(value: number, { low, high }: Pick<ParameterSource, 'low' | 'high'>): number {
  return Math.min(high, Math.max(low, Number(value.toPrecision(4))));
}

/** Gives the changes with one number changed, or without it where it stands as written. */
export function withChange(
  set: Readonly<Record<string, number>>,
  { name, value }: Pick<ParameterSource, 'name' | 'value'>,
  moved: number,
): Readonly<Record<string, number>> {
  const { [name]: _, ...rest } = set;
  return moved === value ? rest : { ...rest, [name]: moved };
}

/** Shows the slider of a parameter. */
export function Slider({ source, unit, label, power }: SliderProps) {
  const { trial, change } = useGround();
  const say = modelWords().parameter;
  const { name, value, low, high } = source;
  const kept = trial.set[name] ?? value;
  const [at, setAt] = useState(kept);
  const [known, setKnown] = useState(kept);
  const [wrong, setWrong] = useState(false);
  const times = timesIn(words(), unit);
  const field = useRef<HTMLInputElement>(null);
  if (known !== kept) {
    setKnown(kept);
    setAt(kept);
    setWrong(false);
  }
  useEffect(() => {
    // The field is typed in freely; it follows the slider and the way back, not itself.
    if (field.current && document.activeElement !== field.current) field.current.value = inUnit(at, unit);
  }, [at, unit]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what the hand moves starts the clock.
  useEffect(() => {
    if (at === kept) return;
    const timer = setTimeout(() => change(({ set }) => ({ set: withChange(set, source, at) }), 'quiet'), REST);
    return () => clearTimeout(timer);
  }, [at]);
  const put = (moved: number) => {
    setWrong(false);
    setAt(rounded(moved, source));
  };
  const type = (typed: string) => {
    const moved = Number(typed) / times;
    const isRight = typed.trim() !== '' && moved >= low && moved <= high;
    setWrong(!isRight);
    if (isRight) setAt(moved);
  };
  const part = (x: number) => Math.min(1, Math.max(0, (x - low) / (high - low)));
  const isChanged = at !== value;
  return (
    <div className={isChanged ? 'slider changed' : 'slider'}>
      <div className="slider-row">
        <span className="slider-track" style={{ '--home': part(value) } as CSSProperties}>
          <input
            type="range"
            aria-label={say.slider(label, power)}
            aria-valuetext={`${inUnit(at, unit)} ${unit}`}
            min={low}
            max={high}
            step={(high - low) / STEPS}
            value={at}
            onChange={({ target }) => put(Number(target.value))}
          />
          <i aria-hidden="true" />
        </span>
        <input
          ref={field}
          type="number"
          className="number"
          aria-label={say.field(label, power)}
          aria-invalid={wrong}
          min={Number(inUnit(low, unit))}
          max={Number(inUnit(high, unit))}
          step="any"
          defaultValue={inUnit(at, unit)}
          onChange={({ target }) => type(target.value)}
          onBlur={({ target }) => {
            setWrong(false);
            target.value = inUnit(at, unit);
          }}
        />{' '}
        <small>{unit}</small>
      </div>
      <p className="slider-note fine">
        <span>{say.range(inUnit(low, unit), inUnit(high, unit), unit)}</span>{' '}
        {isChanged ? (
          <>
            <b>{say.changedFrom(inUnit(value, unit))}</b>{' '}
            <button type="button" className="link" onClick={() => put(value)}>
              {say.back(inUnit(value, unit))}
            </button>
          </>
        ) : (
          <span>{say.written(inUnit(value, unit), unit)}</span>
        )}
      </p>
      {wrong ? (
        <p className="refusal" role="alert">
          {say.outside(inUnit(low, unit), inUnit(high, unit))}
        </p>
      ) : null}
    </div>
  );
}
