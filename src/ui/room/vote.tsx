// A cabinet's decision while it is voted on: the pupil's own part as the choices that everybody knows, who voted for what,
// what would be decided if the time were up now, and the parts of the others, which can be read.

import type { Choice, Decision } from '../../model/decision.ts';
import { type Position, pricesOf } from '../../model/options.ts';
import { totalPrice } from '../../model/prices.ts';
import type { Side } from '../../model/sides.ts';
import { POWERS, read } from '../../model/variables.ts';
import { type CabinetSeat, FIELDS, type Field, PARTS, ROLES } from '../../room/seat.ts';
import type { CabinetSight, PupilSight } from '../../room/sight.ts';
import { words } from '../../store/language.ts';
import { fieldName, valueName } from '../decision-name.ts';
import { figure } from '../figures.ts';
import { InitiativeHand } from '../initiative-hand.tsx';
import { OptionGroup } from '../option-group.tsx';
import { Purse } from '../purse.tsx';
import { roleName } from './naming.ts';
import { roomWords } from './room-words.ts';
import { useOwnVotes } from './use-own-votes.ts';

type Value = Decision[Field];

/** Tells whose part of the decision a field is. */
function holderOf(field: Field): CabinetSeat['role'] {
  return ROLES.find((role) => PARTS[role].includes(field)) as CabinetSeat['role'];
}

interface VoteProps {
  readonly sight: PupilSight & { readonly cabinet: CabinetSight };
  readonly seat: CabinetSeat;
  readonly position: Position;
}

/** Shows the parts of a decision: the pupil's own, then those of the others. */
export function Vote({ sight, seat, position }: VoteProps) {
  const { cabinet, mates, frozen } = sight;
  const { voted, vote, isOnItsWay } = useOwnVotes(cabinet, sight.turn);
  const say = roomWords().vote;
  const isVacant = (field: Field) => !mates.some(({ role }) => role === holderOf(field));
  const isOwn = (field: Field) => PARTS[seat.role].includes(field) || isVacant(field);
  const part = (field: Field, mayVote: boolean) => (
    <Part
      key={field}
      field={field}
      cabinet={cabinet}
      side={seat.side}
      position={position}
      voted={voted(field)}
      isOnItsWay={isOnItsWay(field)}
      onVote={mayVote && !frozen ? (value) => void vote(field, value) : undefined}
    />
  );
  const others = FIELDS.filter((field) => !isOwn(field));
  return (
    <>
      <section className="own-part" aria-labelledby="own-part">
        <h3 id="own-part">{say.own}</h3>
        {[...PARTS[seat.role], ...FIELDS.filter((field) => isVacant(field))].map((field) => part(field, true))}
      </section>
      {others.length > 0 ? (
        <details className="other-parts">
          <summary>{say.others}</summary>
          <p className="fine">{seat.role === 'head' ? say.headNote : say.othersNote}</p>
          {others.map((field) => (
            <section key={field}>
              <p className="part-of">{say.of(roleName(holderOf(field)))}</p>
              {part(field, cabinet.mine.includes(field))}
            </section>
          ))}
        </details>
      ) : null}
    </>
  );
}

interface PartProps {
  readonly field: Field;
  readonly cabinet: CabinetSight;
  readonly side: Side;
  readonly position: Position;
  readonly voted: Value | null;
  /** Whether the room has yet to hear of that. */
  readonly isOnItsWay: boolean;
  /** Missing where the pupil may only read. */
  readonly onVote: ((value: Value | null) => void) | undefined;
}

/** One part: its options, what the pupil voted for, and everybody's votes. */
function Part({ field, cabinet, side, position, voted, isOnItsWay, onVote }: PartProps) {
  const say = roomWords().vote;
  const { wish } = cabinet.resolution;
  const marked = onVote ? voted : wish[field];
  const choose = (_: string, value: Value) => onVote?.(value);
  return (
    <div className="part">
      <fieldset disabled={onVote === undefined}>
        <legend className="visually-hidden">{fieldName(field)}</legend>
        {field === 'initiative' ? (
          <InitiativeHand
            playing={position}
            side={side}
            draft={{ ...wish, initiative: String(marked ?? '') }}
            onChoose={(id) => onVote?.(id)}
          />
        ) : (
          <OptionGroup<Choice>
            choice={field}
            scenario={position.scenario}
            state={position.state}
            side={side}
            draft={wish}
            chosen={marked as Decision[Choice] | null}
            onChoose={choose}
          />
        )}
      </fieldset>
      {onVote ? (
        <p className="my-vote">
          {isOnItsWay ? <span className="refusal">{say.onItsWay} </span> : null}
          {voted === null ? (
            <>
              {say.none} <b>{valueName(field, wish[field])}</b>
            </>
          ) : (
            <>
              {say.voted} <b>{valueName(field, voted)}</b>{' '}
              <button type="button" className="link" onClick={() => onVote(null)}>
                {say.takeBack}
                <span className="visually-hidden">{words().page.aside(fieldName(field))}</span>
              </button>
            </>
          )}
        </p>
      ) : null}
      <VotesCast field={field} cabinet={cabinet} />
    </div>
  );
}

/** Who voted for what. */
function VotesCast({ field, cabinet: { votes } }: Pick<PartProps, 'field' | 'cabinet'>) {
  const say = roomWords().vote;
  const byValue = new Map<Value, string[]>();
  for (const [of, value, by] of votes) if (of === field) byValue.set(value, [...(byValue.get(value) ?? []), by]);
  return (
    <p className="votes-cast fine">
      {byValue.size === 0 ? (
        say.noVotes
      ) : (
        <>
          <span className="visually-hidden">{say.votes}</span>
          {[...byValue].map(([value, names]) => (
            <span key={String(value)}>
              <b>{valueName(field, value)}</b>
              {words().page.colon}
              {names.join(words().page.comma)}
            </span>
          ))}
        </>
      )}
    </p>
  );
}

/** Shows what would be decided if the time were up now, what it costs, and what would be cut back. */
export function Plan({ sight: { cabinet }, seat: { side }, position }: VoteProps) {
  const { wish, taken } = cabinet.resolution;
  const { scenario, state } = position;
  const say = roomWords().vote;
  const has = { money: read(state, POWERS[side].money), politicalCapital: read(state, POWERS[side].politicalCapital) };
  const isTrimmed = FIELDS.some((field) => wish[field] !== taken[field]);
  return (
    <section className="plan" aria-labelledby="plan">
      <h3 id="plan">{say.plan}</h3>
      <Purse has={has} spends={totalPrice(pricesOf(scenario, state, side, wish))} />
      {isTrimmed ? <p className="refusal">{say.trims}</p> : null}
      <Decided resolution={cabinet.resolution} trimmed={say.trimmed} />
    </section>
  );
}

interface DecidedProps {
  readonly resolution: CabinetSight['resolution'];
  /** Says that something else was wished for. */
  readonly trimmed: (wish: string) => string;
}

/** Shows how each part is decided: what, and by whom. */
export function Decided({ resolution: { tallies, taken }, trimmed }: DecidedProps) {
  const say = roomWords().vote;
  return (
    <table className="decided">
      <thead>
        <tr>
          <th scope="col">{say.part}</th>
          <th scope="col">{say.choice}</th>
          <th scope="col">{say.how}</th>
        </tr>
      </thead>
      <tbody>
        {tallies.map((tally) => {
          const { field, chosen } = tally;
          const isCut = taken[field] !== chosen;
          return (
            <tr key={field} className={isCut ? 'cut' : ''}>
              <th scope="row">{fieldName(field)}</th>
              <td>
                <b>{valueName(field, taken[field])}</b>
                {isCut ? <small>{trimmed(valueName(field, chosen))}</small> : null}
              </td>
              <td>
                <small>{howDecided(tally)}</small>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function howDecided({ by, counts }: CabinetSight['resolution']['tallies'][number]): string {
  const say = roomWords().vote.by;
  if (by === 'votes') return say.votes(counts.map(([, votes]) => figure(votes, 0)).join(say.to));
  if (by === 'head') return counts.length === 0 ? say.headAlone : say.head;
  return counts.length === 0 ? say.standing : say.tied;
}
