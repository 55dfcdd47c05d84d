// The small parts of the explorer's pages: a link to a thing, lists of links, the passages behind something, a section with
// its heading, and a table that scrolls by itself.

import type { ReactNode, Ref } from 'react';
import { isAssumed, type Thing } from '../../lab/model-index.ts';
import { words } from '../../store/language.ts';
import { EvidenceList } from '../evidence.tsx';
import { useGround } from './ground.tsx';
import { modelWords } from './model-words.ts';

/** A link to the page of a thing, under its name. */
export function ThingLink({ thing, children }: { readonly thing: Thing; readonly children?: ReactNode }) {
  const { address, say } = useGround();
  return <a href={address(thing.kind, thing.id)}>{children ?? say(thing).name}</a>;
}

/** Says of a thing that it is an assumption, or book-keeping. */
export function Tag({ thing }: { readonly thing: Thing }) {
  const { catalogue } = useGround();
  if (thing.kind === 'unmodelled' || thing.kind === 'values' || !isAssumed(catalogue, thing)) return null;
  const { bookkeeping, assumption } = modelWords();
  return <small className="tag">{thing.kind === 'mechanism' ? bookkeeping : assumption}</small>;
}

/** A list of things, each with what it means. */
export function ThingList({ things }: { readonly things: readonly Thing[] }) {
  const { say, address } = useGround();
  return (
    <ul className="thing-list">
      {things.map((thing) => {
        const { name, meaning } = say(thing);
        const isParameter = thing.kind === 'parameter';
        return (
          <li key={`${thing.kind}/${thing.id}`}>
            <a href={address(thing.kind, thing.id)}>
              <b>{isParameter ? <code>{thing.id}</code> : name}</b> <span>{isParameter ? name : meaning}</span>
            </a>{' '}
            <Tag thing={thing} />
          </li>
        );
      })}
    </ul>
  );
}

interface PartProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a page under its heading. */
export function Part({ id, title, children }: PartProps) {
  return (
    <section className="model-part">
      <h2 id={`model-${id}`}>{title}</h2>
      {children}
    </section>
  );
}

/** The passages behind a thing; where there are none, the word for it. */
export function Passages({ ids, none }: { readonly ids: readonly string[]; readonly none: string }) {
  return ids.length === 0 ? <p>{none}</p> : <EvidenceList ids={ids} />;
}

interface TableProps {
  readonly label: string;
  readonly heads: readonly string[];
  /** Which columns hold numbers, by place. */
  readonly numbers?: readonly number[];
  readonly table?: Ref<HTMLTableElement>;
  readonly children: ReactNode;
}

/** A table that scrolls by itself where the screen is narrow. */
export function Table({ label, heads, numbers = [], table, children }: TableProps) {
  return (
    <section className="scroll model-table" tabIndex={0} aria-label={label}>
      <table ref={table}>
        <thead>
          <tr>
            {heads.map((head, i) => (
              <th key={head} scope="col" className={numbers.includes(i) ? 'number' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

/** Names whose a number is, after its name. */
export function ofSide(side: 'us' | 'cn' | undefined): string {
  return side ? words().briefWords.ledger.sideOf(words().shortNames[side]) : '';
}
