// The last turn in a few sentences: what changed for the player, why, and by whose decision. Each number opens.

import type { ReactNode } from 'react';
import { type Decided, storyOf, type ToldCause, type ToldChange, type TurnStory } from '../../lab/story.ts';
import { knowledgeOf } from '../../model/knowledge.ts';
import type { Values } from '../../model/scenario.ts';
import { rivalOf, type Side } from '../../model/sides.ts';
import { nameOf, POWERS, type Variable, WORLD_VARIABLES } from '../../model/variables.ts';
import { inSentence, modelDecimals, variableText, words } from '../../store/language.ts';
import type { Seated } from '../../store/table.ts';
import { figure, leftOver, signed } from '../figures.ts';
import { ruleName } from '../rule-name.ts';
import { Filled, fillings } from './filled.tsx';
import { useCausalGraph } from './use-causal-graph.ts';
import '../brief.css';

interface StoryProps {
  readonly seated: Pick<Seated, 'playing' | 'side'>;
  readonly values: Values;
  /** Whether everything is open: in a replay of a game that is over. */
  readonly open?: boolean;
  readonly onOpen: (variable: Variable) => void;
}

/** Tells the last turn. */
export function TurnTold({ seated, values, open = false, onOpen }: StoryProps) {
  const { playing, side } = seated;
  const count = playing.turns.length;
  if (!useCausalGraph(playing.scenario)) return null;
  const eyes = open ? undefined : side;
  const [past, now] = [knowledgeOf(playing, count - 1, eyes), knowledgeOf(playing, count, eyes)];
  const story = storyOf(playing, side, values, past, now, (variable) => modelDecimals(nameOf(variable)));
  if (!story) return null;
  const opened = (variable: Variable) => (text: string) => (
    <NumberButton variable={variable} onOpen={onOpen}>
      {text}
    </NumberButton>
  );
  return (
    <ul className="told">
      {story.changes.map((change) => (
        <li key={change.variable}>
          <ChangeTold change={change} side={side} opened={opened} />
        </li>
      ))}
      <li>
        <TotalTold total={story.total} side={side} opened={opened} />
      </li>
      {story.news.length > 0 ? (
        <li>{words().briefWords.news(story.news.map((id) => ruleName(`event:${id}`)))}</li>
      ) : null}
    </ul>
  );
}

/** Shows a number inside a sentence; pressed, it opens its causes. */
function NumberButton(props: {
  readonly variable: Variable;
  readonly onOpen: (variable: Variable) => void;
  readonly children: string;
}) {
  const { variable, onOpen, children } = props;
  return (
    <button type="button" className="told-number number" onClick={() => onOpen(variable)}>
      {children}
      <span className="visually-hidden">
        {words().page.aside(words().briefWords.open(inSentence(variableText(nameOf(variable)).name)))}
      </span>
    </button>
  );
}

type Opened = (variable: Variable) => (text: string) => ReactNode;

interface ChangeProps {
  readonly change: ToldChange;
  readonly side: Side;
  readonly opened: Opened;
}

function ChangeTold({ change, side, opened }: ChangeProps) {
  const { variable, before, after, along, against, drivers } = change;
  const { written } = variableText(nameOf(variable));
  const decimals = modelDecimals(nameOf(variable));
  const { parts, mark } = fillings();
  const number = opened(variable);
  const told = words().briefWords;
  const head = told.change(
    subjectOf(variable, side),
    after > before,
    mark(number(figure(Math.abs(after - before), written))),
    mark(number(figure(after, written))),
  );
  const clause = ({ mechanism, amount, decided }: ToldCause) =>
    told.clause(
      causeName(mechanism),
      amount > 0,
      mark(number(figure(Math.abs(amount), written))),
      decided ? decidedText(decided, side) : '',
    );
  const visible = ({ amount }: ToldCause) => Math.abs(amount) >= 0.5 / 10 ** decimals;
  const causes = along.filter(visible);
  const opposed = against && visible(against) ? [against] : [];
  const rest = leftOver(
    after - before,
    [...causes, ...opposed].map(({ amount }) => amount),
    written,
  );
  const sentence =
    drivers.length > 0
      ? told.drivers(
          head,
          drivers.map((driver) => {
            const about = variableText(nameOf(driver.variable));
            const open = opened(driver.variable);
            return told.moved(
              placedName(driver.variable, side),
              mark(open(figure(driver.before, about.written))),
              mark(open(figure(driver.after, about.written))),
            );
          }),
        )
      : told.because(head, causes.map(clause), opposed.map(clause).join(''), rest);
  return <Filled sentence={sentence} parts={parts} />;
}

function TotalTold(props: { readonly total: TurnStory['total']; readonly side: Side; readonly opened: Opened }) {
  const { total, side, opened } = props;
  const { gained, part, points } = total;
  if (Math.abs(gained) < 0.05) return <>{words().briefWords.still}</>;
  const { parts, mark } = fillings();
  const variable = part === 'publicGood' ? WORLD_VARIABLES.publicGood : POWERS[side].score[part];
  const sentence = words().briefWords.total(
    gained > 0,
    figure(Math.abs(gained), 1),
    inSentence(words().scoreParts[part]),
    mark(opened(variable)(signed(points, 1))),
  );
  return <Filled sentence={sentence} parts={parts} />;
}

/** Names a variable at the beginning of a sentence: whose it is, and what. */
function subjectOf(variable: Variable, side: Side): string {
  const name = nameOf(variable);
  const { owner, name: called } = variableText(name);
  const { subject } = words().briefWords;
  const { shortNames, places } = words();
  if (name.includes('.adoption.')) {
    const place = places[owner];
    return name.endsWith(`.${side}`) ? subject.ownShare(place) : subject.rivalShare(shortNames[rivalOf(side)], place);
  }
  if (owner !== 'us' && owner !== 'cn') return subject.world(called);
  const bloc = /\.trust\.(\w+)$/.exec(name)?.[1];
  if (bloc && owner === side) return subject.trust(places[bloc as keyof typeof places]);
  return owner === side ? subject.own(inSentence(called)) : subject.rival(shortNames[owner], inSentence(called));
}

/** Names a variable inside a sentence, with its place where it is not the player's own. */
function placedName(variable: Variable, side: Side): string {
  const { owner, name } = variableText(nameOf(variable));
  if (owner === side || owner === 'world') return inSentence(name);
  return `${words().places[owner]}${words().page.comma}${inSentence(name)}`;
}

/** Names a cause inside a sentence. */
function causeName(mechanism: string): string {
  const { causes, causeOf } = words().briefWords;
  if (mechanism.startsWith('event:')) return causeOf.news(ruleName(mechanism));
  if (mechanism.startsWith('initiative:')) return causeOf.initiative(ruleName(mechanism));
  return causes[mechanism] ?? causeOf.rule(ruleName(mechanism));
}

function decidedText({ side: decider, choice, when }: Decided, side: Side): string {
  const name = inSentence(words().choices[choice].name);
  const earlier = when === 'earlier';
  return decider === side
    ? words().briefWords.yours(name, earlier)
    : words().briefWords.theirs(words().shortNames[decider], name, earlier);
}
