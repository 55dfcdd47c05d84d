// The story of a finished game in a few short paragraphs, told from its record: the opening, the middle, what decided it,
// and the rule that named the ending, with every rule's numbers behind it.

import type { Aftermath } from '../../lab/turning.ts';
import type { Decision } from '../../model/decision.ts';
import type { Game, Playing } from '../../model/game.ts';
import type { Values } from '../../model/scenario.ts';
import { rivalOf, SIDES, type Side } from '../../model/sides.ts';
import { POWERS, WORLD_VARIABLES } from '../../model/variables.ts';
import { CATALOGUE } from '../../store/catalogue.ts';
import { inSentence, told, words } from '../../store/language.ts';
import { fieldName, valueName } from '../decision-name.ts';
import { figure } from '../figures.ts';
import { optionText } from '../option-group.tsx';
import { doctrineName, sentences, setupNames } from './naming.ts';
import { beliefOf, courseOf, largestSwing, leadsOf, type Reading, rulesOn } from './story-facts.ts';
import type { Search } from './use-aftermath.ts';

interface StoryProps {
  /** Says who governed a power that no doctrine did; without it, a person. */
  readonly person?: (power: string) => string;
  readonly game: Game;
  readonly playing: Playing;
  readonly values: Values;
  readonly search: Search;
}

/** Tells the story. */
export function Story({ game, playing, values, search, person = words().endWords.governed.person }: StoryProps) {
  return (
    <section className="end-story" aria-labelledby="story-title">
      <h2 id="story-title">{words().endWords.story}</h2>
      <div className="end-paragraphs">
        <p>{openingOf(game, playing, person)}</p>
        <p>{middleOf(playing, values)}</p>
        <p>{beliefsOf(game, playing, values)}</p>
        <p>{sentences(swingOf(playing, values), 'found' in search ? decidedBy(playing, search.found) : '')}</p>
      </div>
      <Rules playing={playing} values={values} />
    </section>
  );
}

function openingOf(game: Game, playing: Playing, person: (power: string) => string): string {
  const { players } = game;
  const text = words().endWords;
  const [first] = playing.turns;
  const who = SIDES.map((side) => {
    const doctrine = doctrineName(players[side]);
    const power = words().powersInSentence[side];
    return doctrine === undefined ? person(power) : text.governed.doctrine(power, doctrine);
  });
  const { lens, values } = setupNames(game);
  const view = text.view(lens, values);
  const began = first ? text.began(first.label, great(first.decisions.us), great(first.decisions.cn)) : '';
  return sentences(...who, view, began);
}

function great({ controls, openSource, compute }: Decision): string {
  const { decided } = words().endPage;
  const { choices } = words();
  return [
    decided(choices.controls.name, optionText('controls', controls).name),
    decided(choices.openSource.name, optionText('openSource', openSource).name),
    decided(choices.compute.name, optionText('compute', compute).name),
  ].join(words().endWords.listComma);
}

function middleOf(playing: Playing, values: Values): string {
  const text = words().endWords;
  const [us, cn] = SIDES.map((side) => courseOf(playing, POWERS[side].capability)) as [Course, Course];
  const commons = courseOf(playing, WORLD_VARIABLES.commons);
  const tension = courseOf(playing, WORLD_VARIABLES.tension);
  const peaked = tension.peak.label !== '' && tension.peak.value > tension.to;
  const world = text.world(
    figure(commons.from, 0),
    figure(commons.to, 0),
    figure(tension.from, 0),
    figure(tension.to, 0),
  );
  const events = playing.turns.reduce((sum, turn) => sum + turn.events.length, 0);
  return sentences(
    leadOf(playing, values),
    text.capability(figure(us.from, 0), figure(us.to, 0), figure(cn.from, 0), figure(cn.to, 0)),
    world + (peaked ? text.peak(figure(tension.peak.value, 0), tension.peak.label) : text.noPeak),
    text.newsCount(events),
  );
}

type Course = ReturnType<typeof courseOf>;

function leadOf(playing: Playing, values: Values): string {
  const text = words().endWords;
  const { taken, largest } = leadsOf(playing, values);
  const [first, ...later] = taken;
  if (!first) return text.ledNever;
  if (later.length === 0)
    return text.ledThroughout(words().powersInSentence[first.side], figure(largest.points, 1), largest.label);
  const names = later.map(({ side, label }) => text.tookLead(words().powersInSentence[side], label));
  return text.leadChanged(words().powersInSentence[first.side], later.length, names.join(words().endWords.listComma));
}

function swingOf(playing: Playing, values: Values): string {
  const text = words().endWords;
  const point = largestSwing(playing, values);
  if (!point) return '';
  const { record, swing, part } = point;
  const side: Side = swing < 0 ? 'cn' : 'us';
  const events = CATALOGUE.ok ? CATALOGUE.value.events : {};
  const headlines = record.events.map((id) => `“${told(events[id]?.text)?.headline ?? id}”`);
  const said = headlines.length > 0 ? text.swingNews(headlines.join(words().endWords.listComma)) : text.swingQuiet;
  const power = words().powersInSentence[side];
  return text.swing(record.label, figure(Math.abs(swing), 1), power, inSentence(words().scoreParts[part])) + said;
}

/** Says of each power that a person governed how far its picture of the rival was from the truth. */
function beliefsOf(game: Game, playing: Playing, values: Values): string {
  const text = words().endWords;
  const { powersInSentence } = words();
  const persons = SIDES.filter((side) => doctrineName(game.players[side]) === undefined);
  return sentences(
    ...persons.map((side) => {
      const { turns, tookBehind, wasBehind, ratio } = beliefOf(playing, values, side);
      const wrong = Math.round(Math.abs(ratio - 1) * 100);
      const rival = powersInSentence[rivalOf(side)];
      return (
        text.believed(powersInSentence[side], tookBehind, wasBehind, turns) + text.tookFor(rival, wrong, ratio > 1)
      );
    }),
  );
}

function decidedBy(playing: Playing, { turning, changes, otherEndings }: Aftermath): string {
  const text = words().endWords;
  const largest = turning[0]?.change;
  const named = largest
    ? text.decidedBy(
        playing.turns[largest.turn]?.label ?? '',
        words().powersInSentence[largest.side],
        text.chose(inSentence(fieldName(largest.field)), inSentence(valueName(largest.field, largest.from))),
      )
    : '';
  return sentences(named, text.otherEndings(changes, otherEndings));
}

function Rules({ playing, values }: { readonly playing: Playing; readonly values: Values }) {
  const text = words().endWords;
  return (
    <details className="end-rules">
      <summary>{text.ruleIntro}</summary>
      <section className="scroll" tabIndex={0} aria-label={text.ruleIntro}>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.ruleHeads.ending}</th>
              <th scope="col">{text.ruleHeads.reads}</th>
              <th scope="col">{text.ruleHeads.holds}</th>
            </tr>
          </thead>
          <tbody>
            {rulesOn(playing.scenario, playing.state, values).map(({ ending, readings, holds, isNamed }) => (
              <tr key={ending} className={isNamed ? 'named' : ''}>
                <th scope="row">{words().endings[ending]?.name}</th>
                <td>{readings.map(readingText).join(words().page.semicolon)}</td>
                <td>{isNamed ? `✓ ${text.yes}` : holds ? text.passedOver : text.no}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

function readingText({ what, value, bound, kind, decimals }: Reading): string {
  const text = words().endWords;
  return text[kind](text.reads[what], figure(value, decimals), figure(bound, decimals));
}
