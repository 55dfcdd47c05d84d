// A player with its doctrine in words and its habits in figures; a passage with all that rests on it; and what is not
// modelled, with the passages on which nothing rests.

import { useMemo } from 'react';
import { writeLabLink } from '../../format/lab-link.ts';
import { habitsOf } from '../../lab/habits.ts';
import { groundsOf, idsOf, KINDS, restingOn } from '../../lab/model-index.ts';
import { SIDES } from '../../model/sides.ts';
import { PERSONAS } from '../../personas/index.ts';
import { AS_TOLD } from '../../personas/roster.ts';
import { told, words } from '../../store/language.ts';
import { addressOf } from '../../store/place.ts';
import { EvidenceList } from '../evidence.tsx';
import { figure } from '../figures.ts';
import { percent, personaName, scenarioName } from '../lab/lab-naming.ts';
import { setUpOf } from '../lab/motions.ts';
import { USUAL_PLAYERS, usualSetUp } from '../lab/usual.ts';
import { optionName } from '../option-group.tsx';
import { useGround } from './ground.tsx';
import { modelWords } from './model-words.ts';
import { Part, Passages, Table, ThingLink, ThingList } from './parts.tsx';

/** Shows a player. */
export function PersonaPage({ id }: { readonly id: string }) {
  const { catalogue } = useGround();
  const say = modelWords().persona;
  const sides = SIDES.filter((side) => PERSONAS.some((persona) => persona.id === id && persona.side === side));
  const [side = 'us'] = sides;
  const cites = PERSONAS.find((persona) => persona.id === id)?.cites ?? [];
  const usual = { ...usualSetUp(catalogue), ...USUAL_PLAYERS[side] };
  const setUp = { ...usual, a: id, b: usual.b === id ? usual.a : usual.b };
  return (
    <>
      <p>{say.side(sides.map((one) => words().places[one]).join(words().page.comma))}</p>
      <Part id="decides" title={say.decides}>
        <p>{modelWords().doctrines[id]}</p>
        {/^(searching|random)|as-told/.test(id) ? null : <Habits id={id} side={side} />}
      </Part>
      <Part id="evidence" title={say.cites}>
        <Passages ids={cites} none={say.citesNone} />
      </Part>
      {id === AS_TOLD ? null : (
        <p>
          <a href={addressOf({ at: 'lab', setUp: writeLabLink(setUp) })}>{say.lab}</a>
        </p>
      )}
    </>
  );
}

/** How many games a player's habits are counted in. */
const GAMES = 10;

function Habits({ id, side }: { readonly id: string; readonly side: 'us' | 'cn' }) {
  const { catalogue, trial } = useGround();
  const say = modelWords().persona;
  const { scenario, lens } = trial;
  const [rival = ''] = USUAL_PLAYERS[side].rivals;
  const habits = useMemo(() => {
    const seeds = Array.from({ length: GAMES }, (_, i) => String(i + 1));
    const players = side === 'us' ? { us: id, cn: rival } : { us: rival, cn: id };
    return habitsOf(catalogue, { scenario, lens }, side, players, seeds);
  }, [catalogue, scenario, lens, side, id, rival]);
  return (
    <>
      <h3>{say.habits}</h3>
      <p className="fine">{say.habitsNote(GAMES, personaName(rival), scenarioName(scenario))}</p>
      <Table label={say.habits} heads={Object.values(say.habitsHead)} numbers={[2, 3]}>
        {habits.map(({ choice, most, share, average }) => (
          <tr key={choice}>
            <th scope="row">
              <ThingLink thing={{ kind: 'variable', id: `choice.${choice}` }}>{words().choices[choice].name}</ThingLink>
            </th>
            <td>{optionName(choice, most)}</td>
            <td className="number">{percent(share)}</td>
            <td className="number">{average === undefined ? '' : figure(average, 1)}</td>
          </tr>
        ))}
      </Table>
    </>
  );
}

/** Shows a passage and everything that rests on it. */
export function EvidencePage({ id }: { readonly id: string }) {
  const { catalogue } = useGround();
  const say = modelWords().evidence;
  const things = restingOn(catalogue, id);
  const motions = Object.entries(catalogue.motions).filter(
    ([, motion]) => motion.for.includes(id) || motion.against.includes(id),
  );
  return (
    <>
      <Part id="says" title={say.says}>
        <EvidenceList ids={[id]} />
      </Part>
      <Part id="rests" title={say.rests}>
        {things.length === 0 ? <p>{say.restsNone}</p> : null}
        {KINDS.map((kind) => {
          const ones = things.filter((thing) => thing.kind === kind);
          return ones.length === 0 ? null : (
            <section key={kind}>
              <h3>{modelWords().kinds[kind].many}</h3>
              <ThingList things={ones} />
            </section>
          );
        })}
        {motions.length > 0 ? (
          <>
            <h3>{say.motions}</h3>
            <ul>
              {motions.map(([motion, source]) => (
                <li key={motion}>
                  <a href={addressOf({ at: 'lab', setUp: writeLabLink(setUpOf(catalogue, motion, source)) })}>
                    {told(source.text).claim}
                  </a>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </Part>
    </>
  );
}

/** Shows one thing that is not modelled. */
export function UnmodelledPage({ id }: { readonly id: string }) {
  const { catalogue } = useGround();
  const say = modelWords().unmodelled;
  return (
    <Part id="passages" title={say.passages}>
      <Passages ids={groundsOf(catalogue, { kind: 'unmodelled', id })} none={modelWords().none} />
    </Part>
  );
}

/** Shows the passages on which nothing of the model rests. */
export function IdlePassages() {
  const { catalogue } = useGround();
  const say = modelWords().evidence;
  const idle = idsOf(catalogue, 'evidence').filter((id) =>
    restingOn(catalogue, id).every(({ kind }) => kind === 'unmodelled'),
  );
  return (
    <Part id="idle" title={say.idle}>
      {idle.length === 0 ? <p>{say.idleNone}</p> : <EvidenceList ids={idle} />}
    </Part>
  );
}
