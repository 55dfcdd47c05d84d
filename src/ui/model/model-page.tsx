// The model laid open: every rule, number, passage, lens, news, card, player and scenario at an address of its own, one
// search over all of it, and the changes that are being tried, which the address keeps from page to page.

import { useEffect, useMemo, useRef } from 'react';
import { accept, type Outcome } from '../../format/outcome.ts';
import { carriedFor, ownKey } from '../../format/own.ts';
import { parseTrialLink, type TrialSetUp } from '../../format/trial-link.ts';
import type { Debate } from '../../lab/debate.ts';
import { findThing, idsOf, KINDS, type Kind, type Thing } from '../../lab/model-index.ts';
import { trialOf } from '../../lab/trial.ts';
import { admitFiles, CATALOGUE } from '../../store/catalogue.ts';
import { inSentence, refusalText, words } from '../../store/language.ts';
import { useOwnShelf } from '../../store/own-shelf.ts';
import { addressOf, type ModelPlace } from '../../store/place.ts';
import { CameAlong } from '../own/came.tsx';
import { Refused } from '../refused.tsx';
import { Glossed } from '../rules/term.tsx';
import { findThings } from './find.ts';
import { GroundProvider, useGround, usualTrial } from './ground.tsx';
import { modelWords } from './model-words.ts';
import { EventPage, InitiativePage } from './news-page.tsx';
import { EvidencePage, IdlePassages, PersonaPage, UnmodelledPage } from './other-pages.tsx';
import { ParameterPage } from './parameter-page.tsx';
import { Part, Tag, ThingList } from './parts.tsx';
import { RulePage } from './rule-page.tsx';
import { isSearch, Results, SearchField } from './search.tsx';
import { ChangesPage, Tray } from './tray.tsx';
import { VariablePage } from './variable-page.tsx';
import { LensPage, ScenarioPage, ValuesPage } from './world-pages.tsx';
import '../decide.css';
import '../rules.css';
import '../lab.css';
import '../model.css';

/** The page of the changes, beside the kinds. */
const CHANGES = 'changes';

interface Laid {
  readonly trial: TrialSetUp;
  readonly debate: Debate;
}

function layOut(packed: string): Outcome<Laid> {
  if (!CATALOGUE.ok) return CATALOGUE;
  const parsed = packed === '' ? accept(usualTrial(CATALOGUE.value)) : parseTrialLink(packed);
  const trial = parsed.ok ? admitTrial(parsed.value) : parsed;
  if (!trial.ok) return trial;
  const debate = trialOf(CATALOGUE.value, trial.value);
  return debate.ok ? accept({ trial: trial.value, debate: debate.value }) : debate;
}

/** Lets files that came along with a trial into the catalogue; gives the trial with the names that hold here. */
function admitTrial({ own, ...trial }: TrialSetUp): Outcome<TrialSetUp> {
  if (!own) return accept(trial);
  const admitted = admitFiles(own);
  if (!admitted.ok) return admitted;
  const here = (kind: 'scenario' | 'lens') => admitted.value.get(ownKey(kind, trial[kind])) ?? trial[kind];
  return accept({ ...trial, scenario: here('scenario'), lens: here('lens') });
}

/** Shows the page of the model that the address names. */
export function ModelPage({ place: { kind, id, trial } }: { readonly place: ModelPlace }) {
  const place = useMemo((): ModelPlace => ({ at: 'model', kind, id, trial }), [kind, id, trial]);
  // What is kept grows the catalogue, and with it the lists of this page.
  useOwnShelf();
  const known = CATALOGUE.ok ? CATALOGUE.value : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a catalogue that has grown may know what the trial names.
  const laid = useMemo(() => layOut(trial), [trial, known]);
  if (!CATALOGUE.ok) return <Refused message={CATALOGUE.message} />;
  if (!laid.ok) return <BadTrial place={place} message={refusalText(laid)} />;
  return (
    <GroundProvider catalogue={CATALOGUE.value} place={place} {...laid.value}>
      <main className="model" id="main">
        <nav className="model-nav" aria-label={modelWords().nav}>
          <Nav />
        </nav>
        <SearchField />
        <CameAlong {...carriedFor(CATALOGUE.value, laid.value.trial)} />
        <div className="model-columns">
          <article className="model-article">
            <Content />
          </article>
          <aside className="model-aside" aria-label={modelWords().tray.title(0)}>
            {kind === CHANGES ? null : <Tray />}
          </aside>
        </div>
      </main>
    </GroundProvider>
  );
}

function BadTrial({ place, message }: { readonly place: ModelPlace; readonly message: string }) {
  const say = modelWords();
  return (
    <main className="refused" id="main">
      <h1>{say.badTrial}</h1>
      <p role="alert">{message}</p>
      <a className="button primary" href={addressOf({ ...place, trial: '' })}>
        {say.withoutTrial}
      </a>
    </main>
  );
}

function Nav() {
  const { address, place } = useGround();
  const say = modelWords();
  const current = (kind: string) => (kind === place.kind ? ({ 'aria-current': 'page' } as const) : {});
  return (
    <ul>
      <li>
        <a href={address('')} {...current('')}>
          {say.home}
        </a>
      </li>
      {KINDS.map((kind) => (
        <li key={kind}>
          <a href={address(kind)} {...current(kind)}>
            {kind === 'unmodelled' ? say.kinds[kind].one : say.kinds[kind].many}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Content() {
  const { catalogue, place } = useGround();
  const { kind, id } = place;
  const say = modelWords();
  if (isSearch(kind)) return <Results query={id} filter={kind} />;
  if (kind === CHANGES)
    return (
      <Headed title={say.tray.page}>
        <ChangesPage />
      </Headed>
    );
  const known = KINDS.find((one) => one === kind);
  if (known && id === '') return <KindPage kind={known} />;
  const thing = findThing(catalogue, kind, id);
  if (thing) return <ThingPage key={`${kind}/${id}`} thing={thing} />;
  return kind === '' ? <Home /> : <Unknown kind={kind} id={id} />;
}

/** A heading that takes the focus when the page under it is another, so that keyboard and screen reader begin there. */
function Headed({ title, children }: { readonly title: React.ReactNode; readonly children: React.ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Only where nothing else holds the focus: a page that is opened afresh begins at its beginning.
    if (document.activeElement === document.body && history.length > 1) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </>
  );
}

function Home() {
  const { address, catalogue } = useGround();
  const say = modelWords();
  return (
    <Headed title={say.title}>
      <p className="lead">
        <Glossed text={say.intro} />
      </p>
      <ul className="model-kinds">
        {KINDS.map((kind) => (
          <li key={kind}>
            <a href={address(kind)}>
              <b>{say.kinds[kind].many}</b> <small>{say.count(idsOf(catalogue, kind).length)}</small>
              <span>{say.kinds[kind].note}</span>
            </a>
          </li>
        ))}
        <li>
          <a href="#/rules/power.capability">
            <b>{say.walk}</b>
            <span>{words().rulesWords.intro}</span>
          </a>
        </li>
      </ul>
    </Headed>
  );
}

/** Lists the things of a kind; rules stand in the stages of a half-year. */
function KindPage({ kind }: { readonly kind: Kind }) {
  const { catalogue } = useGround();
  const say = modelWords();
  const ids = idsOf(catalogue, kind);
  const things = (some: readonly string[]) => some.map((id): Thing => ({ kind, id }));
  return (
    <Headed title={say.kinds[kind].many}>
      <p>{kind === 'unmodelled' ? say.unmodelled.intro : say.kinds[kind].note}</p>
      {kind === 'mechanism' ? (
        words()
          .stages.filter(({ mechanisms }) => mechanisms.length > 0)
          .map(({ name, mechanisms }, i) => (
            <Part key={name} id={`stage-${i}`} title={name}>
              <ThingList things={things(mechanisms)} />
            </Part>
          ))
      ) : (
        <ThingList things={things(ids)} />
      )}
      {kind === 'unmodelled' ? <IdlePassages /> : null}
    </Headed>
  );
}

const PAGES: Readonly<Record<Kind, (props: { readonly id: string }) => React.ReactNode>> = {
  mechanism: RulePage,
  parameter: ParameterPage,
  variable: VariablePage,
  event: EventPage,
  initiative: InitiativePage,
  persona: PersonaPage,
  lens: LensPage,
  values: ValuesPage,
  scenario: ScenarioPage,
  evidence: EvidencePage,
  unmodelled: UnmodelledPage,
};

function ThingPage({ thing }: { readonly thing: Thing }) {
  const { say, address } = useGround();
  const { kind, id } = thing;
  const text = say(thing);
  const Page = PAGES[kind];
  return (
    <Headed title={kind === 'parameter' ? <code>{id}</code> : text.name}>
      <p className="model-trail">
        <a href={address(kind)}>{modelWords().kinds[kind].one}</a>{' '}
        {kind === 'parameter' || kind === 'evidence' ? null : <code>{id}</code>} <Tag thing={thing} />
        {kind === 'evidence' ? <small>{modelWords().evidence.types[id.slice(0, 1)]}</small> : null}
      </p>
      {kind === 'evidence' ? null : (
        <p className="lead">
          <Glossed text={kind === 'parameter' ? `${text.name}${words().page.stop}` : text.meaning} />
        </p>
      )}
      <Page id={id} />
    </Headed>
  );
}

/** One sentence about an address that leads nowhere, with what is near and ways on. */
function Unknown({ kind, id }: { readonly kind: string; readonly id: string }) {
  const { catalogue, address } = useGround();
  const say = modelWords();
  const known = KINDS.find((one) => one === kind);
  const near = findThings(catalogue, id, 'search')
    .flatMap(({ things }) => things)
    .filter((thing) => known === undefined || thing.kind === known)
    .slice(0, 4);
  return (
    <Headed title={say.refused}>
      <p role="alert">
        {known
          ? say.unknown(inSentence(say.kinds[known].one), id, near.map((thing) => thing.id).join(words().page.comma))
          : say.unknownKind(kind)}
      </p>
      <ThingList things={near} />
      <p>
        <a className="button primary" href={address('')}>
          {say.toModel}
        </a>
      </p>
    </Headed>
  );
}
