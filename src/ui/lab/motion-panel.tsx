// A motion before the model: the claim, how it was read, how the lenses divide, and the strongest case for each side with
// seeds to open and passages.

import type { LabSetUp } from '../../format/lab-link.ts';
import { type Case, divide } from '../../lab/motion.ts';
import { words } from '../../store/language.ts';
import { EvidenceList } from '../evidence.tsx';
import { lookAt } from './go-to.ts';
import { lensName, measureText, percent, writtenDifference, writtenInterval } from './lab-naming.ts';
import { type Shown, useLab } from './lab-store.ts';
import { labWords } from './lab-words.ts';
import { claimOf, isAsItCame, readingOf, sourceOf } from './motions.ts';

/** Shows the claim of a set-up; nothing when it has none. */
export function MotionHead({ setUp }: { readonly setUp: LabSetUp }) {
  const say = labWords().motion;
  const claim = claimOf(setUp);
  if (claim === undefined) return null;
  const reading = readingOf(setUp);
  return (
    <header className="lab-claim">
      <p className="kicker">{say.kicker}</p>
      <h1>{claim}</h1>
      {reading === undefined ? null : <p>{reading}</p>}
      {reading === undefined || isAsItCame(setUp) ? null : <p className="refusal">{say.changed}</p>}
    </header>
  );
}

/** Shows the verdict on the motion and the case of each side. */
export function MotionVerdict({ shown }: { readonly shown: Shown }) {
  const say = labWords().motion;
  const { debate, findings, cases } = shown;
  const { motion, side, measure } = debate.setUp;
  if (!motion || !cases) return null;
  const division = divide(motion, findings);
  const [inFavour, against, unsure] = [division.with.length, division.against.length, division.unsure.length];
  const sentence = {
    supported: say.supported(inFavour, findings.length),
    opposed: say.opposed(against, findings.length),
    depends: say.depends(inFavour, against, unsure),
    open: say.open(findings.length),
  }[division.outcome];
  const text = measureText(measure, side);
  const means = findings.map(({ difference }) => difference.mean);
  const sized = (value: number) => labWords().sized(writtenDifference(text, value), text.gapUnit);
  const source = sourceOf(debate.setUp);
  return (
    <section className="lab-part lab-motion" aria-labelledby="lab-motion">
      <h2 id="lab-motion" className="visually-hidden">
        {say.kicker}
      </h2>
      <p className="lead" data-outcome={division.outcome}>
        {sentence}
      </p>
      <p>{say.sizes(sized(Math.min(...means)), sized(Math.max(...means)))}</p>
      <div className="lab-pair">
        <CaseText
          title={say.with}
          lenses={division.with}
          made={cases.with}
          isFor
          shown={shown}
          passages={source?.for ?? []}
        />
        <CaseText
          title={say.against}
          lenses={division.against}
          made={cases.against}
          isFor={false}
          shown={shown}
          passages={source?.against ?? []}
        />
      </div>
      <p className="fine">{say.fairness}</p>
    </section>
  );
}

interface CaseProps {
  readonly title: string;
  /** The lenses that are sure of this side. */
  readonly lenses: readonly string[];
  readonly made: Case | undefined;
  readonly isFor: boolean;
  readonly shown: Shown;
  readonly passages: readonly string[];
}

function CaseText({ title, lenses, made, isFor, shown, passages }: CaseProps) {
  const say = labWords().motion;
  const { debate } = shown;
  const { motion, side, measure } = debate.setUp;
  const openSeed = useLab((lab) => lab.openSeed);
  const text = measureText(measure, side);
  if (!made || !motion) return null;
  const { finding, share, witnesses } = made;
  const open = (place: number) => {
    if (finding.lens !== shown.picture.lens) lookAt(finding.lens);
    openSeed(place, true);
  };
  const points = Math.sign(finding.difference.mean) === ((motion.says === 'more') === isFor ? 1 : -1);
  const told = [
    lensName(finding.lens),
    labWords().sized(writtenDifference(text, finding.difference.mean), text.gapUnit),
    writtenInterval(text, finding.difference),
    percent(share),
  ] as const;
  return (
    <article className="lab-case">
      <h3>{title}</h3>
      <p>{lenses.length === 0 ? say.noLens : say.lenses(lenses.map(lensName).join(words().page.comma))}</p>
      <p>{points ? say.case(...told) : say.nearest(...told)}</p>
      <h4>{say.seeds}</h4>
      {witnesses.length === 0 ? <p>{say.noSeeds}</p> : null}
      <p className="witnesses">
        {witnesses.map(({ place, difference }) => (
          <button key={place} type="button" onClick={() => open(place)}>
            {say.seed(debate.request.seeds[place] ?? '', writtenDifference(text, difference))}
          </button>
        ))}
      </p>
      {passages.length > 0 ? (
        <>
          <h4>{say.passages}</h4>
          <EvidenceList ids={passages} />
        </>
      ) : null}
    </article>
  );
}
