// What is said in a cabinet: messages, and proposals that can be voted for where they stand.

import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { CHOICES, type Decision, NO_INITIATIVE } from '../../model/decision.ts';
import { LONGEST } from '../../room/command.ts';
import { FIELDS, type Field } from '../../room/seat.ts';
import type { CabinetSight, PupilSight, Spoken } from '../../room/sight.ts';
import { words } from '../../store/language.ts';
import { useRoom } from '../../store/room.ts';
import { fieldName, valueName } from '../decision-name.ts';
import { figure } from '../figures.ts';
import { roleName } from './naming.ts';
import { roomWords } from './room-words.ts';
import { useTyped } from './typed.ts';

interface TalkProps {
  readonly sight: PupilSight & { readonly cabinet: CabinetSight };
  /** The names of the turns. */
  readonly labels: readonly string[];
}

/** Shows the talk of a cabinet, and lets it go on. */
export function Talk({ sight, labels }: TalkProps) {
  const { cabinet, phase, turn, me } = sight;
  const say = roomWords().talk;
  const list = useRef<HTMLDivElement>(null);
  const count = cabinet.talk.length;
  useEffect(() => {
    if (count > 0) list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [count]);
  const mayPropose = phase === 'brief' || phase === 'discuss' || phase === 'decide';
  return (
    <section className="talk" aria-labelledby="talk">
      <h3 id="talk">{say.title.cabinet}</h3>
      <p className="fine">{say.only}</p>
      {count === 0 ? <p className="quiet-news">{say.none}</p> : null}
      <div ref={list} className="talk-list" role="log" aria-labelledby="talk" tabIndex={count > 0 ? 0 : undefined}>
        <ol>
          {cabinet.talk.map((item) => (
            <li key={item.id} className={item.is}>
              <Said item={item} label={item.turn === turn ? '' : (labels[item.turn] ?? '')} />
              <VoteForIt item={item} sight={sight} />
            </li>
          ))}
        </ol>
      </div>
      {me.muted ? (
        <p className="fine">{roomWords().state.muted}</p>
      ) : (
        <>
          <SayForm said={cabinet.talk.filter(({ by }) => by === me.name).map(({ text }) => text)} />
          {mayPropose ? <ProposeForm cabinet={cabinet} /> : null}
        </>
      )}
    </section>
  );
}

function Said({
  item: { is, by, role, text, field, value },
  label,
}: {
  readonly item: Spoken;
  readonly label: string;
}) {
  const say = roomWords().talk;
  return (
    <>
      <small>
        <b>{by}</b>
        {words().page.comma}
        {roleName(role)}
        {label === '' ? null : words().page.aside(say.turn(label))}
      </small>
      {is === 'proposal' && field !== undefined && value !== undefined ? (
        <b className="proposal-what">
          {say.proposes([fieldName(field), valueName(field, value)].join(words().page.colon))}
        </b>
      ) : null}
      {text === '' ? null : <span className="said-text">{text}</span>}
    </>
  );
}

/** A proposal for a part of one's own can be voted for at once. */
function VoteForIt({ item, sight }: { readonly item: Spoken; readonly sight: TalkProps['sight'] }) {
  const { ask } = useRoom();
  const { cabinet, phase, turn, frozen } = sight;
  const { field, value } = item;
  if (field === undefined || value === undefined || item.turn !== turn) return null;
  if (phase !== 'discuss' && phase !== 'decide') return null;
  if (!cabinet.mine.includes(field) || cabinet.own[field] === value) return null;
  return (
    <button type="button" disabled={frozen} onClick={() => void ask({ do: 'vote', field, value })}>
      {roomWords().talk.vote(valueName(field, value))}
    </button>
  );
}

/** A line of text that is sent when it is ready; what could not be sent stays. */
export function LineForm(props: {
  readonly name: string;
  readonly label: string;
  readonly send: string;
  readonly most: number;
  /** What this person has said already, in the words that were sent. */
  readonly said: readonly string[];
  readonly onSend: (text: string) => Promise<{ readonly ok: boolean }>;
}) {
  const { name, label, send, most, said, onSend } = props;
  const { code } = useRoom();
  const [text, type] = useTyped(`${code}/${name}`);
  const [busy, setBusy] = useState(false);
  const [unheard, setUnheard] = useState<{ readonly text: string; readonly before: number } | undefined>(undefined);
  const id = useId();
  const times = said.filter((line) => line === unheard?.text).length;
  // What got no answer may have arrived all the same: it is then there to be read, and goes out of the field.
  useEffect(() => {
    if (!unheard || times <= unheard.before) return;
    setUnheard(undefined);
    if (text.trim() === unheard.text) type('');
  }, [unheard, times, text, type]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '' || busy) return;
    setBusy(true);
    const line = text.trim();
    const before = said.filter((other) => other === line).length;
    const reply = await onSend(line);
    setBusy(false);
    if (reply.ok) type('');
    setUnheard(reply.ok ? undefined : { text: line, before });
  };
  const left = most - text.length;
  return (
    <form className="line-form" onSubmit={submit}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={text}
        maxLength={most}
        autoComplete="off"
        enterKeyHint="send"
        onChange={(event) => type(event.target.value)}
      />
      <button type="submit" disabled={text.trim() === '' || busy}>
        {send}
      </button>
      {left <= 30 ? <small>{roomWords().talk.letters(figure(left, 0))}</small> : null}
    </form>
  );
}

function SayForm({ said }: { readonly said: readonly string[] }) {
  const { ask } = useRoom();
  const say = roomWords().talk;
  return (
    <LineForm
      name="say"
      label={say.say}
      send={say.send}
      most={LONGEST.message}
      said={said}
      onSend={(text) => ask({ do: 'say', text })}
    />
  );
}

function ProposeForm({ cabinet }: Pick<TalkProps['sight'], 'cabinet'>) {
  const { ask, code } = useRoom();
  const say = roomWords().talk;
  const [field, setField] = useState<Field>(cabinet.mine[0] ?? 'controls');
  const values: readonly Decision[Field][] = field === 'initiative' ? [NO_INITIATIVE, ...cabinet.hand] : CHOICES[field];
  const [index, setIndex] = useState(0);
  const value = values[index] ?? values[0];
  const [why, type] = useTyped(`${code}/why`);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (value === undefined) return;
    const reason = why.trim();
    const reply = await ask({ do: 'propose', field, value, ...(reason === '' ? {} : { why: reason }) });
    if (reply.ok) type('');
  };
  return (
    <details className="propose">
      <summary>{say.propose}</summary>
      <form className="propose-form" onSubmit={submit}>
        <label>
          {say.part}
          <select
            value={field}
            onChange={(event) => {
              setField(event.target.value as Field);
              setIndex(0);
            }}
          >
            {FIELDS.map((one) => (
              <option key={one} value={one}>
                {fieldName(one)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {say.value}
          <select value={index} onChange={(event) => setIndex(Number(event.target.value))}>
            {values.map((one, at) => (
              <option key={String(one)} value={at}>
                {valueName(field, one)}
              </option>
            ))}
          </select>
        </label>
        <label className="why">
          {say.why}
          <input
            type="text"
            value={why}
            maxLength={LONGEST.reason}
            autoComplete="off"
            onChange={(event) => type(event.target.value)}
          />
        </label>
        <button type="submit">{say.doPropose}</button>
      </form>
    </details>
  );
}
