// The motions to choose from, each a link to its comparison, and the beginning of one's own.

import { type FormEvent, useState } from 'react';
import type { Catalogue } from '../../format/catalogue.ts';
import { type LabSetUp, LONGEST_CLAIM, READY, writeLabLink } from '../../format/lab-link.ts';
import { told, words } from '../../store/language.ts';
import { addressOf } from '../../store/place.ts';
import { personaName } from './lab-naming.ts';
import { LabNav } from './lab-nav.tsx';
import { labWords } from './lab-words.ts';
import { setUpOf } from './motions.ts';
import { usualSetUp } from './usual.ts';

function addressFor(setUp: LabSetUp): string {
  return addressOf({ at: 'lab', setUp: writeLabLink(setUp) });
}

/** Shows the ready motions. */
export function MotionList({ catalogue }: { readonly catalogue: Catalogue }) {
  const say = labWords().motion;
  return (
    <main className="lab" id="main">
      <header className="lab-head">
        <LabNav at="motions" />
        <h1>{say.list}</h1>
        <p>{say.listIntro}</p>
      </header>
      <ul className="motion-list">
        {Object.entries(catalogue.motions).map(([id, motion]) => (
          <li key={id} className="motion-card">
            <h2>{told(motion.text).claim}</h2>
            <p>{told(motion.text).reading}</p>
            <p className="fine">{labWords().fan.of(labWords().rivals, motion.rivals.map(personaName).join(' · '))}</p>
            <a className="button" href={addressFor(setUpOf(catalogue, id, motion))}>
              {say.put}
              <span className="visually-hidden">
                {words().page.colon}
                {told(motion.text).claim}
              </span>
            </a>
          </li>
        ))}
        <li className="motion-card own">
          <OwnMotion catalogue={catalogue} />
        </li>
      </ul>
    </main>
  );
}

/** Begins a motion of one's own with the usual comparison. */
function OwnMotion({ catalogue }: { readonly catalogue: Catalogue }) {
  const say = labWords().motion;
  const [claim, setClaim] = useState('');
  const start = (event: FormEvent) => {
    event.preventDefault();
    const own = ownClaim(claim);
    if (own !== '') location.hash = addressFor({ ...usualSetUp(catalogue), motion: { claim: own, says: 'more' } });
  };
  return (
    <form onSubmit={start}>
      <h2>{say.own}</h2>
      <p>{say.ownIntro}</p>
      <label>
        {say.claim}
        <input type="text" value={claim} maxLength={LONGEST_CLAIM} onChange={({ target }) => setClaim(target.value)} />
      </label>
      <button type="submit" disabled={ownClaim(claim) === ''}>
        {say.ownStart}
      </button>
    </form>
  );
}

/** Trims a claim, and keeps it from being taken for the id of a ready motion. */
export function ownClaim(typed: string): string {
  return typed
    .trim()
    .replace(new RegExp(`^${READY}+`), '')
    .trim();
}
