// What the draft is likely to lead to: one line that is always in sight, and behind it the fan of the next turns, what
// each change does, and the advisers. On a narrow screen it opens from the line; on a wide one it stands beside the choices.

import { useEffect, useId, useMemo, useState } from 'react';
import { valuesOf } from '../../format/prepare.ts';
import { FANS, type FanName, type Forecast, linesOf, turnsAhead } from '../../lab/forecast.ts';
import { knowledgeOf, totalFor } from '../../model/knowledge.ts';
import { shortfall } from '../../model/options.ts';
import { rivalOf } from '../../model/sides.ts';
import { nameOf } from '../../model/variables.ts';
import { CATALOGUE } from '../../store/catalogue.ts';
import { variableText, words } from '../../store/language.ts';
import type { Seated } from '../../store/table.ts';
import '../decide.css';
import { inBand, signed } from '../figures.ts';
import { CounselList } from './counsel.tsx';
import { EffectList } from './effects.tsx';
import { FanChart, type Ray } from './fan-chart.tsx';
import { aboutOf, useOutlook } from './outlook-store.ts';
import { useWide } from './use-wide.ts';

/** How many turns of the past a fan shows. */
const PAST = 4;

type Shown = ReturnType<typeof useOutlook.getState>['shown'];

/** Asks about the draft whenever it changes, unless it cannot be paid, and gives what is there to show. */
function useAnswers(seated: Seated): { readonly shown: Shown; readonly busy: boolean; readonly paid: boolean } {
  const { about, now, shown, failed } = useOutlook();
  const paid = shortfall(seated.playing, seated.side, seated.draft) === undefined;
  const isMine = about === aboutOf(seated);
  return {
    shown: isMine ? shown : {},
    busy: paid && !failed && !(isMine && now?.forecast && now.draft === seated.draft),
    paid,
  };
}

/** Keeps asking while the decisions are open. Call it once on the page. */
function useAsking(seated: Seated) {
  const ask = useOutlook(({ ask }) => ask);
  const rest = useOutlook(({ rest }) => rest);
  useEffect(() => {
    if (!shortfall(seated.playing, seated.side, seated.draft)) ask(seated);
  }, [ask, seated]);
  useEffect(() => rest, [rest]);
}

/** The label of the last turn that a forecast reaches, and how far it looks. */
function reachOf({ playing }: Seated) {
  const { scenario, turns } = playing;
  const ahead = turnsAhead(scenario, turns.length);
  return {
    ahead,
    label: scenario.labels[turns.length + ahead - 1] ?? '',
    span: words().decideWords.span(ahead, scenario.halfYears),
  };
}

/** Shows the forecast in one line; on a narrow screen the rest opens from it. */
export function OutlookLine({ seated }: { readonly seated: Seated }) {
  useAsking(seated);
  const wide = useWide();
  const line = <Line seated={seated} />;
  if (wide) return <p className="outlook-line">{line}</p>;
  return (
    <details className="outlook-sheet">
      <summary className="outlook-line">{line}</summary>
      <div className="outlook-inside">
        <Inside seated={seated} />
      </div>
    </details>
  );
}

function Line({ seated }: { readonly seated: Seated }) {
  const { shown, busy, paid } = useAnswers(seated);
  const failed = useOutlook(({ failed }) => failed);
  const { decideWords } = words();
  const end = shown.forecast?.fans.margin[0]?.bands.at(-1);
  const { label } = reachOf(seated);
  const says = failed
    ? decideWords.lineFailed
    : !paid
      ? decideWords.lineUnpaid
      : end
        ? decideWords.line(label, signed(end.mid, 1), signed(end.low, 1), signed(end.high, 1))
        : decideWords.linePending;
  return (
    <span className={busy ? 'busy' : ''} role="status">
      {says}
    </span>
  );
}

/** Shows the outlook beside the choices, where the screen is wide enough. */
export function OutlookBeside({ seated }: { readonly seated: Seated }) {
  const wide = useWide();
  const id = useId();
  if (!wide) return null;
  return (
    <section className="outlook-beside" aria-labelledby={id}>
      <h2 id={id}>{words().decideWords.title}</h2>
      <Inside seated={seated} />
    </section>
  );
}

function Inside({ seated }: { readonly seated: Seated }) {
  const { shown, busy, paid } = useAnswers(seated);
  const { now, failed } = useOutlook();
  const { span } = reachOf(seated);
  const first = seated.playing.turns.length === 0;
  if (failed) return null;
  if (!paid && !shown.forecast) return <p className="fine">{words().decideWords.lineUnpaid}</p>;
  return (
    <div className={paid ? 'outlook' : 'outlook stale'} aria-busy={busy}>
      <div className="outlook-fan">
        <Fans seated={seated} forecast={shown.forecast} busy={busy} />
      </div>
      <div className="outlook-effects">
        <h3>{words().decideWords.effects(span)}</h3>
        <EffectList effects={shown.effects} side={seated.side} first={first} />
      </div>
      <div className="outlook-counsel">
        <h3>{words().decideWords.counsel}</h3>
        <CounselList
          counsel={shown.counsel}
          current={now?.counsel !== undefined}
          progress={now ? { heard: now.heard, of: now.of } : undefined}
          seated={seated}
          span={span}
        />
      </div>
    </div>
  );
}

interface FansProps {
  readonly seated: Seated;
  readonly forecast: Forecast | undefined;
  readonly busy: boolean;
}

function Fans({ seated, forecast, busy }: FansProps) {
  const [fan, setFan] = useState<FanName>('margin');
  const id = useId();
  const { decideWords } = words();
  const { playing } = seated;
  const { label } = reachOf(seated);
  const drawn = useDrawn(seated, fan, forecast);
  return (
    <>
      <div className="outlook-head">
        <label htmlFor={id}>{decideWords.show}</label>
        <select id={id} value={fan} onChange={({ target }) => setFan(target.value as FanName)}>
          {FANS.map((name) => (
            <option key={name} value={name}>
              {decideWords.fans[name]}
            </option>
          ))}
        </select>
        <small className="busy-mark" aria-hidden="true">
          {busy ? decideWords.computing : ''}
        </small>
      </div>
      <div className={busy ? 'fan-place busy' : 'fan-place'}>{drawn ? <FanChart {...drawn} /> : null}</div>
      <p className="fine">
        {forecast ? `${decideWords.ahead(forecast.ahead, forecast.futures, label)} ` : ''}
        {decideWords.bandNote}{' '}
        {playing.turns.length === 0
          ? decideWords.noteFirst(forecast?.futures ?? 0)
          : decideWords.note(forecast?.futures ?? 0)}
      </p>
    </>
  );
}

/** Puts a fan together: what is known of the past, and what the futures say. */
function useDrawn(seated: Seated, fan: FanName, forecast: Forecast | undefined) {
  const { playing, side, game } = seated;
  const { decideWords } = words();
  const now = playing.turns.length;
  const from = Math.max(0, now - PAST);
  const known = useMemo(
    () => Array.from({ length: now - from }, (_, i) => knowledgeOf(playing, from + i, side)),
    [playing, side, now, from],
  );
  if (!forecast || !CATALOGUE.ok) return undefined;
  const values = valuesOf(CATALOGUE.value, game.values);
  const lines = linesOf(fan, side);
  const variable = lines[0]?.variable;
  const text = variable === undefined ? undefined : variableText(nameOf(variable));
  const written = text?.written ?? { times: 1, decimals: 1 };
  const past = known.map((_, i) =>
    from + i === 0 ? words().chartWords.start : (playing.turns[from + i - 1]?.label ?? ''),
  );
  const ahead = playing.scenario.labels.slice(now, now + (forecast.fans.margin[0]?.bands.length ?? 1) - 1);
  return {
    title: decideWords.fans[fan],
    unit: text?.unit ?? decideWords.marginUnit,
    decimals: written.decimals,
    labels: [...past, decideWords.now, ...ahead],
    level: fan === 'margin',
    rays: forecast.fans[fan].map(({ who, bands }, i): Ray => {
      const line = lines[i]?.variable;
      return {
        name: who === 'world' ? decideWords.world : fan === 'margin' ? decideWords.you : words().shortNames[who],
        tone: who !== 'world' ? who : fan === 'publicGood' ? 'commons' : 'plain',
        past: known.map((then) =>
          line === undefined
            ? totalFor(then, side, values) - totalFor(then, rivalOf(side), values)
            : written.times * then.know(line),
        ),
        bands: bands.map((band) => inBand(band, written)),
      };
    }),
  };
}
