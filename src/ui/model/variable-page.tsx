// A kind of number, or a decision: what moves it and what it moves, the rules at work, news and cards that touch it, and
// where it stands at the start.

import type { EffectSource } from '../../format/schemas.ts';
import { type Influence, movedBy, movesOn } from '../../lab/causes/influence.ts';
import { exampleOf, placeOfVariable } from '../../lab/causes/kind.ts';
import type { Thing } from '../../lab/model-index.ts';
import { CHOICES } from '../../model/decision.ts';
import { nameOf } from '../../model/variables.ts';
import { variableText, words } from '../../store/language.ts';
import { addressOf } from '../../store/place.ts';
import { EvidenceList } from '../evidence.tsx';
import { figure } from '../figures.ts';
import { scenarioName } from '../lab/lab-naming.ts';
import { optionText } from '../option-group.tsx';
import { ruleName } from '../rule-name.ts';
import { choiceOf, nodeName } from '../rules/node-name.ts';
import { useCausalGraph } from '../rules/use-causal-graph.ts';
import { useGround } from './ground.tsx';
import { modelWords } from './model-words.ts';
import { Sourced } from './parameter-page.tsx';
import { Part, Table, ThingLink, ThingList } from './parts.tsx';
import { RuleLinks } from './rule-page.tsx';

/** Shows a kind of number, or a decision. */
export function VariablePage({ id }: { readonly id: string }) {
  const { scenario } = useGround();
  const say = modelWords().variable;
  const graph = useCausalGraph(scenario);
  if (!graph) return null;
  const choice = choiceOf(id);
  const example = exampleOf(id);
  const rules = choice ? [...new Set(movesOn(graph, id).map(({ rule }) => rule))] : (graph.movers.get(id) ?? []);
  return (
    <>
      {example === undefined ? null : <p>{say.unit(variableText(nameOf(example)).unit)}</p>}
      <p>
        <a href={addressOf({ at: 'rules', node: id })}>{modelWords().walkFrom(nodeName(id))}</a>
      </p>
      {choice ? (
        <Part id="options" title={say.options}>
          <dl>
            {CHOICES[choice].map((value) => (
              <div key={value}>
                <dt>{optionText(choice, value).name}</dt>
                <dd>{optionText(choice, value).effect}</dd>
              </div>
            ))}
          </dl>
        </Part>
      ) : (
        <Part id="from" title={say.from}>
          <Neighbours influences={movedBy(graph, id)} end="from" none={say.fromNone} />
        </Part>
      )}
      <Part id="to" title={say.to}>
        <Neighbours influences={movesOn(graph, id)} end="to" none={say.toNone} />
      </Part>
      <Part id="rules" title={say.rules}>
        {rules.length === 0 ? <p>{say.fromNone}</p> : <RuleLinks ids={rules} />}
      </Part>
      {choice ? (
        <Part id="evidence" title={words().page.evidence}>
          <EvidenceList ids={words().choices[choice].evidence} />
        </Part>
      ) : (
        <>
          <News id={id} />
          <Start id={id} />
        </>
      )}
    </>
  );
}

interface NeighboursProps {
  readonly influences: readonly Influence[];
  readonly end: 'from' | 'to';
  readonly none: string;
}

/** Lists neighbours once each, with the rules between. */
function Neighbours({ influences, end, none }: NeighboursProps) {
  const say = modelWords().variable;
  const nodes = [...new Set(influences.map((influence) => influence[end]))];
  if (nodes.length === 0) return <p>{none}</p>;
  return (
    <ul>
      {nodes.map((node) => {
        const rules = influences.filter((influence) => influence[end] === node).map(({ rule }) => ruleName(rule));
        return (
          <li key={node}>
            <ThingLink thing={{ kind: 'variable', id: node }} />{' '}
            <small>{say.through([...new Set(rules)].join(words().page.comma))}</small>
          </li>
        );
      })}
    </ul>
  );
}

function touches(effects: readonly EffectSource[], node: string): boolean {
  return effects.some(
    (effect) =>
      placeOfVariable('variable' in effect ? effect.variable : `${effect.bloc}.adoption.${effect.stack}`).node === node,
  );
}

function News({ id }: { readonly id: string }) {
  const { catalogue } = useGround();
  const say = modelWords().variable;
  const things: readonly Thing[] = (['event', 'initiative'] as const).flatMap((kind) =>
    Object.entries(kind === 'event' ? catalogue.events : catalogue.initiatives)
      .filter(([, { effects }]) => touches(effects, id))
      .map(([one]) => ({ kind, id: one })),
  );
  return (
    <Part id="news" title={say.news}>
      {things.length === 0 ? <p>{modelWords().none}</p> : <ThingList things={things} />}
    </Part>
  );
}

function Start({ id }: { readonly id: string }) {
  const { catalogue } = useGround();
  const say = modelWords().variable;
  const rows = Object.entries(catalogue.scenarios).flatMap(([scenario, { initial }]) =>
    Object.entries(initial).flatMap(([name, number]) =>
      placeOfVariable(name).node === id ? [{ scenario, name, ...number }] : [],
    ),
  );
  return (
    <Part id="start" title={say.start}>
      {rows.length === 0 ? (
        <p>{say.startNote}</p>
      ) : (
        <Table label={say.start} heads={Object.values(say.startHead)} numbers={[2, 3]}>
          {rows.map(({ scenario, name, value, low, high, source }) => {
            const text = variableText(name);
            const about = /\.(trust|adoption)\./.test(name) ? words().page.aside(blocOrName(name)) : '';
            return (
              <tr key={`${scenario}/${name}`}>
                <th scope="row">
                  {words().places[text.owner]}
                  {about}
                </th>
                <td>{scenarioName(scenario)}</td>
                <td className="number">{figure(value, text.written)}</td>
                <td className="number">
                  {figure(low, text.written)}
                  {'–'}
                  {figure(high, text.written)}
                </td>
                <td>
                  <Sourced text={source} />
                </td>
              </tr>
            );
          })}
        </Table>
      )}
    </Part>
  );
}

/** For trust: in which bloc; for users: of which stack. */
function blocOrName(name: string): string {
  const last = name.slice(name.lastIndexOf('.') + 1);
  const { places, stacks } = words();
  return name.includes('.trust.') ? places[last as keyof typeof places] : stacks[last as keyof typeof stacks];
}
