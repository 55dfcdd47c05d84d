// The rules as a picture to walk in: one number or choice in the middle, what moves it on its left, what it moves on its
// right. Everything to press is a button; the arrows between are drawn behind and said in words for who does not see
// them. On a narrow screen the same is three lists, one under the other.

import { useRef, useState } from 'react';
import { type CausalGraph, type Influence, movedBy, movesOn, type Sign } from '../../lab/causes/influence.ts';
import { type Loop, loopsThrough } from '../../lab/causes/loop.ts';
import { signOf } from '../../lab/causes/nudge.ts';
import { MECHANISMS } from '../../model/mechanisms/index.ts';
import type { Scenario } from '../../model/scenario.ts';
import { inSentence, words } from '../../store/language.ts';
import { addressOf } from '../../store/place.ts';
import { optionText } from '../option-group.tsx';
import { ruleName } from '../rule-name.ts';
import { choiceOf, nodeMeaning, nodeName } from './node-name.ts';
import { RuleDetails } from './rule-details.tsx';
import { useCausalGraph } from './use-causal-graph.ts';
import '../rules.css';

interface WalkProps {
  readonly scenario: Scenario;
  /** Where the walk stands. */
  readonly node: string;
  /** Called with where the next step leads. */
  readonly onWalk: (node: string) => void;
}

/** What one neighbour does to the middle, or the middle to it: all rules between the two, with one sign each. */
interface Neighbour {
  readonly key: string;
  readonly node: string;
  readonly name: string;
  readonly sign: Sign;
  readonly isOption: boolean;
  readonly rules: readonly string[];
}

/** How many loops are told. */
const LOOPS = 6;

/** Shows the rules around one number or choice. */
export function RulesWalk({ scenario, node, onWalk }: WalkProps) {
  const graph = useCausalGraph(scenario);
  const [trail, setTrail] = useState<readonly string[]>([node]);
  const middle = useRef<HTMLHeadingElement>(null);
  if (!graph) return null;
  const way = trail.at(-1) === node ? trail : [...trail, node];
  const walk = (next: string) => {
    const known = way.indexOf(next);
    setTrail(known >= 0 ? way.slice(0, known + 1) : [...way, next]);
    onWalk(next);
    middle.current?.focus();
  };
  const into = neighbours(movedBy(graph, node), 'from', node);
  const out = neighbours(movesOn(graph, node), 'to', node);
  const name = nodeName(node);
  return (
    <div className="rules-walk">
      <Search graph={graph} onWalk={walk} />
      <Trail way={way} onWalk={walk} />
      <div className="ego">
        <Side title={words().rulesWords.from(inSentence(name))} list={into} side="in" onWalk={walk}>
          {choiceOf(node) ? words().rulesWords.decided : words().rulesWords.noneFrom}
        </Side>
        <Arrows list={into} side="in" />
        <div className="ego-middle">
          <h3 ref={middle} tabIndex={-1}>
            {name}
          </h3>
          <p>{nodeMeaning(node)}</p>
          <p className="fine">
            <a href={addressOf({ at: 'model', kind: 'variable', id: node, trial: '' })}>{words().rulesWords.inModel}</a>
          </p>
        </div>
        <Arrows list={out} side="out" />
        <Side title={words().rulesWords.to(inSentence(name))} list={out} side="out" onWalk={walk}>
          {words().rulesWords.noneTo}
        </Side>
      </div>
      <Key />
      <Rules key={`rules/${node}`} graph={graph} scenario={scenario} node={node} />
      {choiceOf(node) ? null : <Loops loops={loopsThrough(graph, node, LOOPS)} onWalk={walk} />}
    </div>
  );
}

/** Gathers influences by the neighbour, whose it is, and the option that acts. */
function neighbours(influences: readonly Influence[], end: 'from' | 'to', middle: string): readonly Neighbour[] {
  const found = new Map<string, Influence[]>();
  for (const influence of influences) {
    const key = `${influence[end]}/${influence.whose}/${influence.option ?? ''}`;
    const group = found.get(key) ?? [];
    group.push(influence);
    found.set(key, group);
  }
  return [...found].map(([key, group]) => {
    const [first] = group as [Influence, ...Influence[]];
    return {
      key,
      node: first[end],
      name: neighbourName(first, end, middle),
      sign: signOf(strengthOf(group, 1), strengthOf(group, -1)),
      isOption: first.option !== undefined,
      rules: group.map(({ rule }) => rule),
    };
  });
}

/** Adds up how strongly influences go one way; one without a clear sign goes half this way and half that. */
function strengthOf(group: readonly Influence[], way: Sign): number {
  return group.reduce((sum, { sign, strength }) => sum + (sign === way ? strength : sign === 0 ? strength / 2 : 0), 0);
}

function neighbourName({ from, to, whose, option }: Influence, end: 'from' | 'to', middle: string): string {
  const { rulesWords, choices } = words();
  const other = end === 'from' ? from : to;
  const choice = choiceOf(from);
  const named =
    choice && option !== undefined && end === 'from'
      ? rulesWords.option(choices[choice].name, optionText(choice, option).name)
      : nodeName(other);
  const acting =
    choice && option !== undefined && end === 'to' ? `${optionText(choice, option).name} ${rulesWords.arrow} ` : '';
  if (other === middle && whose !== 'rival') return `${named}${words().page.aside(rulesWords.itself)}`;
  return `${acting}${whose === 'rival' ? rulesWords.rivals(inSentence(named)) : named}`;
}

interface SideProps {
  readonly title: string;
  readonly list: readonly Neighbour[];
  readonly side: 'in' | 'out';
  readonly onWalk: (node: string) => void;
  /** What stands here when the list is empty. */
  readonly children: string;
}

function Side({ title, list, side, onWalk, children }: SideProps) {
  return (
    <section className={`ego-side ${side}`}>
      <h4>{title}</h4>
      {list.length === 0 ? <p className="fine">{children}</p> : null}
      <ul>
        {list.map((neighbour) => (
          <li key={neighbour.key}>
            <button type="button" onClick={() => onWalk(neighbour.node)}>
              <SignMark sign={neighbour.sign} />
              <span>
                <b>{neighbour.name}</b>
                <span className="visually-hidden">
                  {words().page.comma}
                  {signText(neighbour)}
                  {words().page.colon}
                </span>
                <small>{[...new Set(neighbour.rules)].map(ruleName).join(words().page.comma)}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const KINDS = { '1': 'more', '-1': 'less', '0': 'depends' } as const;
type Kind = (typeof KINDS)[keyof typeof KINDS];
const GLYPHS: Readonly<Record<Kind, string>> = { more: '+', less: '−', depends: '±' };

function kindOf(sign: Sign): Kind {
  return KINDS[`${sign}`];
}

function signText({ sign, isOption }: Neighbour): string {
  return words().rulesWords[isOption ? 'optionSigns' : 'signs'][kindOf(sign)];
}

/** Shows a sign: a circle for more, a square for less, a lozenge where it depends. */
function SignMark({ sign }: { readonly sign: Sign }) {
  const kind = kindOf(sign);
  return (
    <span className={`sign-mark sign-${kind}`} aria-hidden="true">
      <i>{GLYPHS[kind]}</i>
    </span>
  );
}

/** Draws the arrows between a side and the middle: whole for more, broken for less, dotted where it depends. */
function Arrows({ list, side }: { readonly list: readonly Neighbour[]; readonly side: 'in' | 'out' }) {
  const height = 100;
  return (
    <svg
      className={`ego-arrows ${side}`}
      viewBox={`0 0 100 ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {list.map(({ key, sign }, index) => {
        const y = (height * (index + 0.5)) / list.length;
        const [from, to] = side === 'in' ? [y, height / 2] : [height / 2, y];
        return <path key={key} className={`sign-${kindOf(sign)}`} d={`M0 ${from} C55 ${from} 45 ${to} 100 ${to}`} />;
      })}
    </svg>
  );
}

function Key() {
  const { key } = words().rulesWords;
  return (
    <p className="walk-key fine">
      {(['1', '-1', '0'] as const).map((sign) => (
        <span key={sign}>
          <SignMark sign={Number(sign) as Sign} /> {key[KINDS[sign]]}
        </span>
      ))}
    </p>
  );
}

function Search({ graph, onWalk }: { readonly graph: CausalGraph; readonly onWalk: (node: string) => void }) {
  const [wanted, setWanted] = useState('');
  const text = wanted.trim().toLowerCase();
  const found =
    text === ''
      ? []
      : graph.nodes.filter((node) => `${nodeName(node)} ${nodeMeaning(node)}`.toLowerCase().includes(text));
  const byName = [...found].sort((a, b) => Number(isNamed(b, text)) - Number(isNamed(a, text))).slice(0, 8);
  return (
    <search className="walk-search">
      <label>
        {words().rulesWords.search}{' '}
        <input type="search" value={wanted} onChange={(event) => setWanted(event.target.value)} />
      </label>
      <div aria-live="polite">
        {text !== '' && byName.length === 0 ? <p className="fine">{words().rulesWords.nothingFound}</p> : null}
        {byName.map((node) => (
          <button
            key={node}
            type="button"
            onClick={() => {
              setWanted('');
              onWalk(node);
            }}
          >
            {nodeName(node)}
          </button>
        ))}
      </div>
    </search>
  );
}

function isNamed(node: string, text: string): boolean {
  return nodeName(node).toLowerCase().includes(text);
}

function Trail({ way, onWalk }: { readonly way: readonly string[]; readonly onWalk: (node: string) => void }) {
  return (
    <nav className="walk-trail" aria-label={words().rulesWords.trail}>
      <ol>
        {way.map((node, index) => (
          <li key={node}>
            {index === way.length - 1 ? (
              <b aria-current="location">{nodeName(node)}</b>
            ) : (
              <button type="button" className="link" onClick={() => onWalk(node)}>
                {nodeName(node)}
              </button>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Lists the rules that move the middle, or that a choice works through, each opening into all that stands behind it. */
function Rules(props: { readonly graph: CausalGraph; readonly scenario: Scenario; readonly node: string }) {
  const { graph, scenario, node } = props;
  const working = choiceOf(node)
    ? new Set(movesOn(graph, node).map(({ rule }) => rule))
    : new Set(graph.movers.get(node) ?? []);
  const ids = MECHANISMS.map(({ id }) => id).filter((id) => working.has(id));
  if (ids.length === 0) return null;
  return (
    <section>
      <h3>{words().rulesWords.rules}</h3>
      <RuleList scenario={scenario} ids={ids} />
    </section>
  );
}

/** Lists rules, each opening into its equation, its numbers and its evidence. */
export function RuleList({ scenario, ids }: { readonly scenario: Scenario; readonly ids: readonly string[] }) {
  return (
    <ul className="rule-list">
      {ids.map((id) => (
        <li key={id}>
          <details>
            <summary>{ruleName(id)}</summary>
            <RuleDetails scenario={scenario} id={id} />
          </details>
        </li>
      ))}
    </ul>
  );
}

function Loops({ loops, onWalk }: { readonly loops: readonly Loop[]; readonly onWalk: (node: string) => void }) {
  const { rulesWords } = words();
  return (
    <section>
      <h3>{rulesWords.loops}</h3>
      <p className="fine">{loops.length === 0 ? rulesWords.noLoops : rulesWords.loopsNote}</p>
      <ul className="loops">
        {loops.map((loop) => (
          <li key={loop.steps.map(({ influence }) => influence.to + influence.rule).join(' ')} className={loop.kind}>
            <b>
              <span aria-hidden="true">{loop.kind === 'reinforcing' ? '↻ ' : '⇄ '}</span>
              {rulesWords[loop.kind]}
            </b>
            <ol>
              <li>{rulesWords.step(loopName(loop.steps[0]?.influence.from ?? '', 'own'), true)}</li>
              {loopSteps(loop).map(({ to, rule, text }) => (
                <li key={`${to}/${rule}/${text}`}>
                  <span aria-hidden="true">{rulesWords.arrow}</span>
                  <button type="button" className="link" title={ruleName(rule)} onClick={() => onWalk(to)}>
                    {text}
                  </button>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </section>
  );
}

function loopName(node: string, reaches: string): string {
  const name = inSentence(nodeName(node));
  return reaches === 'rival' ? inSentence(words().rulesWords.rivals(name)) : name;
}

function loopSteps({ steps }: Loop): readonly { readonly to: string; readonly rule: string; readonly text: string }[] {
  let more = true;
  return steps.map(({ influence, reaches }) => {
    more = influence.sign > 0 ? more : !more;
    const { to, rule } = influence;
    return { to, rule, text: words().rulesWords.step(loopName(to, reaches), more) };
  });
}
