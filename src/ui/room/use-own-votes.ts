// A pupil's votes: what they pressed last, even before the room has said so. A vote that got no answer is cast again as soon
// as the room is there, while the same turn is decided; to cast one twice changes nothing.

import { useEffect, useRef, useState } from 'react';
import type { Decision } from '../../model/decision.ts';
import type { Field } from '../../room/seat.ts';
import type { CabinetSight } from '../../room/sight.ts';
import { useRoom } from '../../store/room.ts';

type Value = Decision[Field];
type Wishes = Partial<Record<Field, Value | null>>;

/** What is said where nobody knows whether the room has heard. */
const UNHEARD: readonly string[] = ['no-answer', 'no-line'];

/** The votes of whoever looks. */
interface OwnVotes {
  /** The option that was pressed last, or that the room has; `null` for none. */
  voted(field: Field): Value | null;
  /** Whether the connection is away, so that the room has yet to hear of it. */
  isOnItsWay(field: Field): boolean;
  /** Votes for an option, or takes the vote back. */
  vote(field: Field, value: Value | null): Promise<void>;
}

/** Keeps the votes of whoever looks, in a turn. */
export function useOwnVotes({ own }: CabinetSight, turn: number): OwnVotes {
  const { ask, status } = useRoom();
  const [wishes, setWishes] = useState<Wishes>({});
  const open = useRef(wishes);
  open.current = wishes;
  const cast = async (field: Field, value: Value | null): Promise<void> => {
    const reply = await ask(value === null ? { do: 'unvote', field } : { do: 'vote', field, value });
    if (reply.ok) return;
    // A server that is slow to answer is asked again; one that is gone is asked when it is back.
    if (reply.code === 'no-answer' && open.current[field] === value && useRoom.getState().status === 'on')
      return cast(field, value);
    if (UNHEARD.includes(reply.code)) return;
    setWishes(({ [field]: _, ...others }) => others);
  };
  useEffect(() => {
    setWishes((now) => {
      const left = Object.entries(now).filter(([field, value]) => (own[field as Field] ?? null) !== value);
      return left.length === Object.keys(now).length ? now : Object.fromEntries(left);
    });
  }, [own]);
  // Another turn is another question.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the turn that makes the wishes old.
  useEffect(() => setWishes({}), [turn]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a connection that is there again casts them again.
  useEffect(() => {
    if (status !== 'on') return;
    for (const [field, value] of Object.entries(open.current)) void cast(field as Field, value);
  }, [status]);
  return {
    voted: (field) => (Object.hasOwn(wishes, field) ? (wishes[field] ?? null) : (own[field] ?? null)),
    isOnItsWay: (field) => status === 'lost' && Object.hasOwn(wishes, field),
    async vote(field, value) {
      setWishes((now) => ({ ...now, [field]: value }));
      await cast(field, value);
    },
  };
}
