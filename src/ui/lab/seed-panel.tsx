// One seed: what A and B came to on it, where and why its two games part, and both games to open. A worker says what was
// decided; the page plays that again and reads the rest off the ledgers.

import { useEffect, useRef, useState } from 'react';
import { writeLink } from '../../format/link.ts';
import { carriedFor } from '../../format/own.ts';
import { isPolicy } from '../../format/policy.ts';
import { prepare } from '../../format/prepare.ts';
import { isRecorded } from '../../format/recorded.ts';
import { type OtherCause, type Parting, partingOf } from '../../lab/compare.ts';
import type { Decided } from '../../lab/play-desk.ts';
import { advance, type Playing, start } from '../../model/game.ts';
import { hashOf } from '../../model/hash.ts';
import { type BySide, bySide } from '../../model/sides.ts';
import { nameOf } from '../../model/variables.ts';
import { recordOf } from '../../personas/play-out.ts';
import { CATALOGUE } from '../../store/catalogue.ts';
import { variableText, words } from '../../store/language.ts';
import { addressOf } from '../../store/place.ts';
import { PLAYER } from '../../store/setup.ts';
import { fieldName, valueName } from '../decision-name.ts';
import { placedName } from '../end/naming.ts';
import { signed } from '../figures.ts';
import { ruleName } from '../rule-name.ts';
import { measureText, personaName, written, writtenDifference } from './lab-naming.ts';
import { decisionsOn, type Shown } from './lab-store.ts';
import { labWords } from './lab-words.ts';

interface Pair {
  readonly a: Playing;
  readonly b: Playing;
}

/** Plays both games of a seed again from what was decided in them. */
async function playPair({ debate, picture }: Shown, rival: number, seed: string): Promise<Pair> {
  if (!CATALOGUE.ok) throw new Error(CATALOGUE.message);
  const { setUp } = debate;
  const both = await decisionsOn(debate, setUp.lenses.indexOf(picture.lens), rival, seed);
  const scenario = prepare(CATALOGUE.value, setUp.scenario, picture.lens);
  const [a, b] = both.map((decided: Decided) => decided.reduce(advance, start(scenario, seed)));
  if (!a || !b) throw new Error(`The seed ${seed} gave ${both.length} games; two were asked for.`);
  return { a, b };
}

/** Tells a persona from a policy and from the decisions of a game: those are the player's. */
function isPersona(player: string): boolean {
  return !isPolicy(player) && !isRecorded(player);
}

/** Writes the address at which a game of the lab is seen again, played by A or B against a rival. */
function replayOf({ debate }: Shown, playing: Playing, own: string, rival: string, seed: string): string {
  const { side, values } = debate.setUp;
  const players: BySide<string> = bySide((one) => (one !== side ? rival : isPersona(own) ? own : PLAYER));
  const record = recordOf(playing, { seed, values, players });
  const carried = CATALOGUE.ok ? carriedFor(CATALOGUE.value, record) : {};
  const game = writeLink({ ...record, ...carried }, hashOf(playing));
  return addressOf({ at: 'replay', game, turn: '', branch: '' });
}

interface PanelProps {
  readonly shown: Shown;
  /** The seed's place among those of the debate. */
  readonly place: number;
  /** Whether the page should go there. */
  readonly jump: boolean;
}

/** Shows one seed. */
export function SeedPanel({ shown, place, jump }: PanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (jump) heading.current?.focus();
  }, [jump]);
  const say = labWords().seed;
  const { setUp, request } = shown.debate;
  const seed = request.seeds[place] ?? '';
  const [rival, setRival] = useState(0);
  const [pair, setPair] = useState<Pair | 'failed' | undefined>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the panel is made anew for each seed and lens.
  useEffect(() => {
    let gone = false;
    playPair(shown, rival, seed).then(
      (found) => gone || setPair(found),
      () => gone || setPair('failed'),
    );
    return () => {
      gone = true;
    };
  }, [seed, rival]);
  const text = measureText(request.measures[0] ?? '', setUp.side);
  const { a = [], b = [], differences } = shown.picture;
  const opened = pair && pair !== 'failed' ? pair : undefined;
  const rivalId = setUp.rivals[rival] ?? '';
  return (
    <section className="seed-panel" aria-label={say.title(seed)}>
      <h3 ref={heading} tabIndex={-1}>
        {say.title(seed)}
      </h3>
      <p>
        {say.figures(
          written(text, a[place] ?? 0),
          written(text, b[place] ?? 0),
          writtenDifference(text, differences[place] ?? 0),
        )}{' '}
        <small>{`${text.name}${words().page.comma}${text.unit}`}</small>
      </p>
      {setUp.rivals.length > 1 ? (
        <label>
          {say.rival}{' '}
          <select value={rival} onChange={({ target }) => setRival(Number(target.value))}>
            {setUp.rivals.map((id, i) => (
              <option key={id} value={i}>
                {personaName(id)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <div aria-live="polite">
        {pair === undefined ? <p className="fine">{say.playing}</p> : null}
        {pair === 'failed' ? <p role="alert">{say.failed}</p> : null}
        {opened ? <PartingText parting={partingOf(opened.a, opened.b)} /> : null}
      </div>
      {opened ? (
        <p className="seed-games">
          <a className="button" href={replayOf(shown, opened.a, setUp.a, rivalId, seed)} target="_blank" rel="noopener">
            {say.openA} <small>{say.newTab}</small>
          </a>{' '}
          <a className="button" href={replayOf(shown, opened.b, setUp.b, rivalId, seed)} target="_blank" rel="noopener">
            {say.openB} <small>{say.newTab}</small>
          </a>
        </p>
      ) : null}
    </section>
  );
}

/** How many ledger lines are told. */
const LINES = 8;

/** Tells where and why two games part. */
function PartingText({ parting }: { readonly parting: Parting | undefined }) {
  const say = labWords().seed;
  if (!parting) return <p>{say.same}</p>;
  const { label, choices, causes } = parting;
  return (
    <>
      <p>
        <b>{say.parts(label)}</b> {choices.length === 0 ? say.noChoices : ''}
      </p>
      {choices.length > 0 ? (
        <>
          <h4>{say.choices}</h4>
          <ul>
            {choices.map(({ side, choice, a, b }) => (
              <li key={`${side} ${choice}`}>
                {say.choice(words().shortNames[side], fieldName(choice), valueName(choice, a), valueName(choice, b))}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <h4>{say.causes}</h4>
      <section className="scroll lab-table" tabIndex={0} aria-label={say.causes}>
        <table>
          <thead>
            <tr>
              {Object.values(say.head).map((head, i) => (
                <th key={head} scope="col" className={i < 2 ? undefined : 'number'}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {causes.slice(0, LINES).map((cause) => (
              <CauseRow key={`${cause.variable} ${cause.mechanism}`} {...cause} />
            ))}
          </tbody>
        </table>
      </section>
      {causes.length > LINES ? <p className="fine">{say.others(causes.length - LINES)}</p> : null}
    </>
  );
}

function CauseRow({ mechanism, variable, a, b }: OtherCause) {
  const { written } = variableText(nameOf(variable));
  const finer = { ...written, decimals: written.decimals + 1 };
  return (
    <tr>
      <th scope="row">{placedName(variable)}</th>
      <td>{ruleName(mechanism)}</td>
      <td className="number">{signed(a, finer)}</td>
      <td className="number">{signed(b, finer)}</td>
      <td className="number">{signed(a - b, finer)}</td>
    </tr>
  );
}
