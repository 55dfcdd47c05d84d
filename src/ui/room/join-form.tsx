// The form by which a pupil joins a room: its code, where the address does not name it, and a nickname.

import { type FormEvent, useEffect, useId, useState } from 'react';
import type { Refusal } from '../../format/outcome.ts';
import { LONGEST, parseName } from '../../room/command.ts';
import { parseQuestion } from '../../room/wire.ts';
import { useRoom } from '../../store/room.ts';
import { roomRefusal, roomWords } from './room-words.ts';
import { useTyped } from './typed.ts';

interface JoinProps {
  /** The code that the address names; empty where it is asked for. */
  readonly code: string;
  readonly onJoined: (code: string) => void;
}

/** Says that there is no server for rooms, where there is none. */
export function NoServer() {
  const { server, reach } = useRoom();
  useEffect(() => {
    void reach();
  }, [reach]);
  return server === 'none' ? (
    <p className="refusal" role="alert">
      {roomWords().door.noServer}
    </p>
  ) : null;
}

/** Shows the form. */
export function JoinForm({ code: named, onJoined }: JoinProps) {
  const { join } = useRoom();
  const say = roomWords().door;
  const [typedCode, typeCode] = useState('');
  const [name, typeName] = useTyped('name');
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | undefined>(undefined);
  const id = useId();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const asked = parseQuestion('join', { code: named === '' ? typedCode : named, name });
    const called = parseName(name);
    if (!asked.ok) return setRefusal(asked);
    if (!called.ok) return setRefusal({ ...called, at: 'name' });
    setBusy(true);
    setRefusal(undefined);
    const joined = await join(asked.value.code, called.value);
    setBusy(false);
    if (joined.ok) onJoined(asked.value.code);
    else setRefusal(joined);
  };
  return (
    <form className="join-form" onSubmit={submit} noValidate>
      {named === '' ? (
        <div className="field">
          <label htmlFor={`${id}-code`}>{say.code}</label>
          <input
            id={`${id}-code`}
            className="code-field"
            type="text"
            value={typedCode}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            aria-describedby={`${id}-code-note`}
            onChange={(event) => typeCode(event.target.value)}
          />
          <p className="fine" id={`${id}-code-note`}>
            {say.codeNote}
          </p>
        </div>
      ) : null}
      <div className="field">
        <label htmlFor={`${id}-name`}>{say.name}</label>
        <input
          id={`${id}-name`}
          type="text"
          value={name}
          maxLength={LONGEST.name}
          autoComplete="nickname"
          enterKeyHint="go"
          aria-describedby={`${id}-name-note`}
          onChange={(event) => typeName(event.target.value)}
        />
        <p className="fine" id={`${id}-name-note`}>
          {say.nameNote}
        </p>
      </div>
      <p className="refusal" role="alert">
        {refusal ? roomRefusal(refusal) : ''}
      </p>
      <button type="submit" className="primary" disabled={busy}>
        {busy ? say.going : say.go}
      </button>
    </form>
  );
}
