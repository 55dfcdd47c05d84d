// A rule: its claim and equation, what the words in it stand for, what it reads and moves, the passages behind it, and
// which of its numbers matters most.

import type { Influence, Sign } from '../../lab/causes/influence.ts';
import { parametersOf } from '../../lab/rule-parameters.ts';
import { MECHANISMS } from '../../model/mechanisms/index.ts';
import { useLanguage, words } from '../../store/language.ts';
import { addressOf } from '../../store/place.ts';
import { inUnit } from '../figures.ts';
import { optionText } from '../option-group.tsx';
import { choiceOf, nodeMeaning, nodeName } from '../rules/node-name.ts';
import { useCausalGraph } from '../rules/use-causal-graph.ts';
import { useGround } from './ground.tsx';
import { modelWords } from './model-words.ts';
import { ofSide, Part, Passages, Table, ThingLink } from './parts.tsx';
import { Swings } from './swings.tsx';
import { parameterText } from './tongue.ts';

/** Shows a rule. */
export function RulePage({ id }: { readonly id: string }) {
  const { scenario } = useGround();
  const say = modelWords().mechanism;
  const graph = useCausalGraph(scenario);
  if (!graph) return null;
  const place = MECHANISMS.findIndex((rule) => rule.id === id);
  const influences = graph.influences.filter(({ rule }) => rule === id);
  const moved = [...graph.movers].filter(([, rules]) => rules.includes(id)).map(([node]) => node);
  const read = [...new Set(influences.map(({ from }) => from))];
  const stage = words().stages.find(({ mechanisms }) => mechanisms.includes(id));
  const [first] = moved;
  return (
    <>
      <p className="equation">
        <b>{words().ledgerWords.equation}</b>
        <span>{words().mechanisms[id]?.equation}</span>
      </p>
      <p className="fine">{say.when(stage?.name ?? '', place + 1, MECHANISMS.length)}</p>
      <Symbols id={id} read={read} />
      <div className="model-pair">
        <Part id="reads" title={say.reads}>
          {read.length === 0 ? <p>{say.readsNone}</p> : <NodeList nodes={read} />}
        </Part>
        <Part id="moves" title={say.moves}>
          {moved.length === 0 ? <p>{say.movesNone}</p> : <Moves moved={moved} influences={influences} />}
        </Part>
      </div>
      {first ? (
        <p>
          <a href={addressOf({ at: 'rules', node: first })}>{modelWords().walkFrom(nodeName(first))}</a>
        </p>
      ) : null}
      <Part id="evidence" title={words().page.evidence}>
        <Passages ids={MECHANISMS[place]?.cites ?? []} none={words().ledgerWords.bookkeeping} />
      </Part>
      {parametersOf(id).length > 0 ? <Swings rule={id} /> : null}
    </>
  );
}

function NodeList({ nodes }: { readonly nodes: readonly string[] }) {
  return (
    <ul>
      {nodes.map((node) => (
        <li key={node}>
          <ThingLink thing={{ kind: 'variable', id: node }} />
        </li>
      ))}
    </ul>
  );
}

const SIGNS: Readonly<Record<`${Sign}`, 'more' | 'less' | 'depends'>> = { '1': 'more', '-1': 'less', '0': 'depends' };

/** Names a cause: a number, a decision, or the option of a decision that acts. */
function causeName(node: string, option: string | undefined): string {
  const choice = choiceOf(node);
  if (!choice || option === undefined) return nodeName(node);
  return words().rulesWords.option(words().choices[choice].name, optionText(choice, option).name);
}

/** Lists what a rule moves, each with the causes that act through it. */
function Moves({
  moved,
  influences,
}: {
  readonly moved: readonly string[];
  readonly influences: readonly Influence[];
}) {
  const say = modelWords().mechanism;
  return (
    <ul>
      {moved.map((node) => {
        const causes = influences.filter(({ to }) => to === node);
        const texts = causes.map(
          ({ from, option, sign }) => `${causeName(from, option)} ${say.signs[SIGNS[`${sign}`]]}`,
        );
        return (
          <li key={node}>
            <ThingLink thing={{ kind: 'variable', id: node }} />
            {texts.length > 0 ? (
              <small>{words().page.aside([...new Set(texts)].join(words().page.semicolon))}</small>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

/** Says what the words of the equation stand for: the parameters with their values, then the numbers that are read. */
function Symbols({ id, read }: { readonly id: string; readonly read: readonly string[] }) {
  const { scenario, catalogue } = useGround();
  const { language } = useLanguage();
  const say = modelWords().mechanism;
  const names = parametersOf(id);
  const sources = scenario.sources.filter(({ name }) => names.includes(name.replace(/\.(us|cn)$/, '')));
  const numbers = read.filter((node) => !node.startsWith('choice.'));
  if (sources.length + numbers.length === 0) return null;
  return (
    <Part id="symbols" title={say.symbols}>
      <p className="fine">{say.symbolsNote}</p>
      <Table label={say.symbols} heads={Object.values(say.head)} numbers={[2]}>
        {sources.map(({ name, value }) => {
          const [whole = name, side] = name.split('.') as [string, ('us' | 'cn')?];
          const { meaning, unit } = parameterText(catalogue, whole, language);
          return (
            <tr key={name}>
              <th scope="row">
                <ThingLink thing={{ kind: 'parameter', id: whole }}>
                  <code>{whole}</code>
                </ThingLink>{' '}
                {ofSide(side)}
              </th>
              <td>{meaning}</td>
              <td className="number">{inUnit(value, unit)}</td>
              <td>{unit}</td>
            </tr>
          );
        })}
        {numbers.map((node) => (
          <tr key={node}>
            <th scope="row">
              <ThingLink thing={{ kind: 'variable', id: node }} />
            </th>
            <td>{nodeMeaning(node)}</td>
            <td />
            <td />
          </tr>
        ))}
      </Table>
    </Part>
  );
}

/** Lists rules by name, each with its claim. */
export function RuleLinks({ ids }: { readonly ids: readonly string[] }) {
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <ThingLink thing={{ kind: 'mechanism', id }} />
          <small> {words().mechanisms[id]?.claim}</small>
        </li>
      ))}
    </ul>
  );
}
