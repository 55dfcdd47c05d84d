// The verdict in one careful sentence, with its lens, its rival and how the other lenses see it.

import { isPolicy } from '../../format/policy.ts';
import { type Finding, leaningOf } from '../../lab/findings.ts';
import { inSentence, words } from '../../store/language.ts';
import { figure } from '../figures.ts';
import {
  bothNames,
  labelsOf,
  lensName,
  measureText,
  percent,
  rivalNames,
  scenarioName,
  strategyName,
  written,
  writtenDifference,
} from './lab-naming.ts';
import type { Shown } from './lab-store.ts';
import { labWords } from './lab-words.ts';

/** Tells a finding in one sentence. */
function findingSentence({ setUp }: Shown['debate'], finding: Finding): string {
  const say = labWords().verdict;
  const { measure, difference } = finding;
  const text = measureText(measure, setUp.side);
  const names = bothNames(setUp);
  const told = {
    a: inSentence(names.a),
    b: inSentence(names.b),
    measure: say.the(inSentence(text.name)),
    size: labWords().sized(written(text, Math.abs(difference.mean)), text.gapUnit),
    low: writtenDifference(text, difference.low),
    high: writtenDifference(text, difference.high),
    seeds: difference.n,
    otherWay: percent(difference.otherWay),
  };
  if (setUp.a === setUp.b) return say.itself(told);
  const leaning = leaningOf(finding);
  if (leaning !== 'same' && difference.n === 1) return say.one(told, difference.mean > 0);
  return say[leaning](told);
}

/** Tells how many seeds point the other way; empty where that says nothing. */
function otherWaySentence({ difference }: Finding): string {
  const { n, otherWay, ties } = difference;
  if (n === 1 || ties === 1) return '';
  const say = labWords().verdict;
  return otherWay === 0 ? say.never(n) : say.other(percent(otherWay), n);
}

/** Tells whether the lenses agree; empty for one lens, and where there is no difference in any. */
function lensesSentence(findings: readonly Finding[]): string {
  if (findings.length < 2) return '';
  const say = labWords().verdict;
  const leanings = findings.map(leaningOf);
  if (leanings.every((one) => one === 'same')) return '';
  const count = (...which: readonly string[]) => leanings.filter((one) => which.includes(one)).length;
  const [more, less] = [count('more'), count('less')];
  if (more === findings.length || less === findings.length) return say.lensesAgree(findings.length);
  return say.lensesSplit(more, less, count('unsure', 'same'));
}

/** Tells how many of the seeds what is shown rests on, where that is not all of them. */
export function PartOfSeeds({ shown: { debate, seeds } }: { readonly shown: Shown }) {
  const of = debate.request.seeds.length;
  return seeds < of ? <p>{labWords().verdict.part(figure(seeds, 0), figure(of, 0))}</p> : null;
}

/** Shows the verdict. */
export function Verdict({ shown }: { readonly shown: Shown }) {
  const say = labWords().verdict;
  const { debate, findings, picture } = shown;
  const { scenario, rivals, a, b } = debate.setUp;
  const finding = findings.find(({ lens }) => lens === picture.lens);
  if (!finding) return null;
  return (
    <section className="lab-part lab-verdict" aria-labelledby="lab-verdict">
      <h2 id="lab-verdict">{say.title}</h2>
      <p className="lead">{findingSentence(debate, finding)}</p>
      <p>{[otherWaySentence(finding), lensesSentence(findings)].filter(Boolean).join(words().endWords.between)}</p>
      <p className="fine">
        {say.where(lensName(picture.lens), rivalNames(rivals), scenarioName(scenario))}
        {[a, b].some(isPolicy) ? (
          <>
            <br />
            {say.strategies(strategyName(a, labelsOf(scenario)), strategyName(b, labelsOf(scenario)))}
          </>
        ) : null}
      </p>
    </section>
  );
}
