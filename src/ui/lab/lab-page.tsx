// The lab: a comparison is its address. The page reads it, has it played by workers, and shows what has come so far.

import { memo, useDeferredValue, useEffect, useMemo } from 'react';
import type { Catalogue } from '../../format/catalogue.ts';
import { parseLabLink } from '../../format/lab-link.ts';
import type { Outcome } from '../../format/outcome.ts';
import { type Debate, debateOf } from '../../lab/debate.ts';
import { RULES } from '../../model/game.ts';
import { CATALOGUE } from '../../store/catalogue.ts';
import { refusalText, words } from '../../store/language.ts';
import { addressOf } from '../../store/place.ts';
import { useWide } from '../decide/use-wide.ts';
import { figure } from '../figures.ts';
import { CameAlong } from '../own/came.tsx';
import { Refused } from '../refused.tsx';
import { Bars } from './bars.tsx';
import { DoubtPart } from './doubt.tsx';
import { Fans } from './fans.tsx';
import { goTo } from './go-to.ts';
import { fetchLabWorker } from './hire.ts';
import { Keep } from './keep.tsx';
import { bothNames } from './lab-naming.ts';
import { LabNav } from './lab-nav.tsx';
import { type Shown, useLab } from './lab-store.ts';
import { labWords } from './lab-words.ts';
import { BesideTable, LensTable } from './lens-table.tsx';
import { MotionList } from './motion-list.tsx';
import { MotionHead, MotionVerdict } from './motion-panel.tsx';
import { admitSetUp } from './own-set-up.ts';
import { SeedStrip } from './seed-strip.tsx';
import { SetUpForm } from './set-up-form.tsx';
import { usualSetUp } from './usual.ts';
import { PartOfSeeds, Verdict } from './verdict.tsx';
import '../decide.css';
import '../lab.css';

function read(packed: string): Outcome<Debate> {
  if (!CATALOGUE.ok) return CATALOGUE;
  if (packed === '' || packed === 'motions') return debateOf(CATALOGUE.value, usualSetUp(CATALOGUE.value));
  const parsed = parseLabLink(packed);
  const setUp = parsed.ok ? admitSetUp(parsed.value) : parsed;
  return setUp.ok ? debateOf(CATALOGUE.value, setUp.value) : setUp;
}

/** Fetches what the lab needs once it plays, so that a network lost later does no harm. */
export function fetchWorkers(): Promise<unknown> {
  return fetchLabWorker();
}

/** Shows the lab with the set-up that its address holds. */
export function LabPage({ packed }: { readonly packed: string }) {
  const debate = useMemo(() => read(packed), [packed]);
  if (!CATALOGUE.ok) return <Refused message={CATALOGUE.message} />;
  if (packed === 'motions') return <MotionList catalogue={CATALOGUE.value} />;
  if (!debate.ok) return <RefusedSetUp message={refusalText(debate)} />;
  return <Lab catalogue={CATALOGUE.value} debate={debate.value} />;
}

function RefusedSetUp({ message }: { readonly message: string }) {
  const say = labWords();
  return (
    <main className="refused" id="main">
      <h1>{say.refused}</h1>
      <p role="alert">{message}</p>
      <a className="button primary" href={addressOf({ at: 'lab', setUp: '' })}>
        {say.fresh}
      </a>
    </main>
  );
}

function Lab({ catalogue, debate }: { readonly catalogue: Catalogue; readonly debate: Debate }) {
  const say = labWords();
  const isWide = useWide();
  const { open, leave, shown, debate: played, standing } = useLab();
  const drawn = useDeferredValue(shown);
  useEffect(() => open(debate), [debate, open]);
  useEffect(() => leave, [leave]);
  const { setUp } = debate;
  const names = bothNames(setUp);
  const isCurrent = drawn !== undefined && drawn.debate === played;
  const isWhole = standing !== 'running' && drawn === shown && played === debate;
  return (
    <main className="lab" id="main">
      <header className="lab-head">
        <p className="paper kicker">{say.keep.sheet(words().page.title, RULES)}</p>
        <LabNav at="compare" />
        {setUp.motion ? (
          <MotionHead setUp={setUp} />
        ) : (
          <>
            <h1>{say.title}</h1>
            <p>{say.intro}</p>
          </>
        )}
      </header>
      <CameAlong own={setUp.own} />
      <div className="lab-columns">
        <details className="lab-set-up" open={isWide}>
          <summary>
            <b>{say.form}</b>{' '}
            <small>
              {say.fan.of(say.seed.head.a, names.a)}
              {words().page.comma}
              {say.fan.of(say.seed.head.b, names.b)}
            </small>
          </summary>
          <SetUpForm catalogue={catalogue} setUp={setUp} onChange={goTo} />
        </details>
        <div className="lab-results">
          <Progress />
          <div className={isCurrent ? undefined : 'busy'} aria-busy={!isWhole}>
            {drawn ? <Results shown={drawn} busy={standing === 'running'} /> : null}
          </div>
        </div>
      </div>
    </main>
  );
}

/** The results are drawn in small steps behind the page's back, so that no key or tap waits for them. */
const Results = memo(function Results({ shown, busy }: { readonly shown: Shown; readonly busy: boolean }) {
  return (
    <>
      <PartOfSeeds shown={shown} />
      <MotionVerdict shown={shown} />
      <Verdict shown={shown} />
      <LensTable shown={shown} />
      <Fans shown={shown} />
      <Bars shown={shown} />
      <SeedStrip shown={shown} />
      <BesideTable shown={shown} />
      <DoubtPart shown={shown} busy={busy} />
      <Keep shown={shown} />
    </>
  );
});

/** Shows how far the workers have come, with a way to stop them. */
function Progress() {
  const say = labWords().progress;
  const { standing, games, of, shown, debate, stop, again } = useLab();
  const [done, all] = [figure(games, 0), figure(of, 0)];
  const seeds = shown?.debate === debate ? shown?.seeds : undefined;
  return (
    <div className="lab-progress" data-standing={standing}>
      <progress aria-label={say.bar} value={games} max={Math.max(1, of)} />
      <span role="status">
        {standing === 'running' ? say.running(done, all) : ''}
        {standing === 'done' ? say.done(done) : ''}
        {standing === 'stopped' ? (seeds === undefined ? say.stoppedEarly : say.stopped(done, all)) : ''}
        {standing === 'failed' ? say.failed : ''}
      </span>
      {standing === 'running' ? (
        <button type="button" onClick={stop}>
          {say.stop}
        </button>
      ) : (
        <button type="button" onClick={again}>
          {say.again}
        </button>
      )}
    </div>
  );
}
