// Files that come in: by the picker of the shelf, or dropped anywhere on the page. What became of them is said in a banner
// under the bar, which stays until it is closed.

import { useEffect, useState } from 'react';
import { create } from 'zustand';
import type { Taken } from '../../store/incoming.ts';
import { refusalText, words } from '../../store/language.ts';
import { useNavigate } from '../navigate.ts';

/** The most refusals that are told one by one. */
const TOLD = 4;

interface Arrivals {
  readonly taken: readonly Taken[];
}

/** What came in last. */
export const useArrivals = create<Arrivals>()(() => ({ taken: [] }));

/** Takes files in and tells what became of them. */
export async function receive(files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  const { takeInFiles } = await import('./files.ts');
  useArrivals.setState({ taken: await takeInFiles(files) });
}

/** Says why a game was refused; empty when it was not. */
function refusalOf({ file, came, told }: Taken): string {
  if (typeof came === 'string') return '';
  if (told !== undefined) return told;
  const { incoming } = words().shellWords;
  switch (came.code) {
    case 'not-json':
      return incoming.notJson(file);
    case 'too-large':
      return incoming.tooLarge(file);
    case 'unreadable':
      return incoming.unreadable(file);
    case 'full':
      return incoming.full(file);
    default:
      return incoming.refused(file, refusalText(came));
  }
}

/** Shows what came in. */
export function ArrivalsBanner() {
  const { taken } = useArrivals();
  const navigate = useNavigate();
  const { incoming } = words().shellWords;
  const refused = [...new Set(taken.map(refusalOf))].filter((sentence) => sentence !== '');
  const count = (kind: 'new' | 'copy' | 'same') => taken.filter(({ came }) => came === kind).length;
  const ofOwn = taken.every(({ told }) => told !== undefined);
  return (
    <section className={taken.length > 0 ? 'banner notice' : 'notice'} aria-label={incoming.title} role="status">
      {taken.length === 0 ? null : (
        <>
          <div>
            {(['new', 'copy', 'same'] as const)
              .filter((kind) => count(kind) > 0)
              .map((kind) => (
                <p key={kind}>{incoming[kind](count(kind))}</p>
              ))}
            {taken.map(({ file, came, told }) => (came === 'kept' ? <p key={file}>{told}</p> : null))}
            {refused.slice(0, TOLD).map((sentence) => (
              <p key={sentence} className="refusal">
                {sentence}
              </p>
            ))}
            {refused.length > TOLD ? <p className="refusal">{incoming.more(refused.length - TOLD)}</p> : null}
          </div>
          <button
            type="button"
            onClick={() => {
              useArrivals.setState({ taken: [] });
              navigate({ at: ofOwn ? 'own' : 'start' });
            }}
          >
            {ofOwn ? words().shellWords.games.own : incoming.see}
          </button>
          <button type="button" className="quiet" onClick={() => useArrivals.setState({ taken: [] })}>
            {words().page.close}
          </button>
        </>
      )}
    </section>
  );
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** Takes files that are dropped on the page, which would otherwise leave the game for them; shows where to drop. */
export function DropPlace() {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      void receive([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener('dragover', drag);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', drag);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);
  return over ? <div className="drop-place">{words().shellWords.incoming.drop}</div> : null;
}
