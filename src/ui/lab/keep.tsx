// Taking a comparison along: its link, its numbers as CSV and JSON, a printed sheet, and the words that give the same
// figures on the command line.

import { useRef, useState } from 'react';
import { writeLabLink } from '../../format/lab-link.ts';
import { type Carried, RULES } from '../../model/game.ts';
import { addressOf } from '../../store/place.ts';
import { csvFile, csvOf } from '../end/csv.ts';
import { fileName, saveFile } from '../end/save-file.ts';
import { aboutOf, useDoubt, useTogether } from './doubt-store.ts';
import type { Shown } from './lab-store.ts';
import { labWords } from './lab-words.ts';
import { Pack } from './pack.tsx';

/** Writes the address of a comparison. */
function linkTo({ debate }: Shown): string {
  return `${location.href.split('#')[0]}${addressOf({ at: 'lab', setUp: writeLabLink(debate.setUp) })}`;
}

/** Writes the command that compares the same. */
function commandFor({ debate: { setUp, request } }: Shown): string {
  const quoted = (text: string) => (/^[\w.,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
  const { side, a, b, rivals, values, seeds, measure, own = [] } = setUp;
  // The command line takes a file of one's own by its path.
  const pathOr = (kind: Carried['kind'], id: string) =>
    own.some((file) => file.kind === kind && file.source['id'] === id) ? `${id}.yaml` : id;
  const scenario = pathOr('scenario', setUp.scenario);
  const lenses = setUp.lenses.map((lens) => pathOr('lens', lens));
  const isCount = /^(\d+-)?\d+$/.test(seeds.trim());
  const flags = {
    side,
    a,
    b,
    against: rivals.join(),
    scenario,
    lenses: lenses.join(),
    values,
    measure,
    ...(isCount ? { seeds: seeds.trim() } : { 'seed-words': request.seeds.join() }),
  };
  return `npm run -s cli -- compare ${Object.entries(flags)
    .map(([name, value]) => `--${name} ${quoted(value)}`)
    .join(' ')}`;
}

function seedsCsv({ debate, picture: { lens, a, b, differences } }: Shown): string {
  const rows = Array.from(differences, (difference, i) => [lens, debate.request.seeds[i], a[i], b[i], difference]);
  const { measure } = debate.setUp;
  return csvOf([['lens', 'seed', `a.${measure}`, `b.${measure}`, 'a-b'], ...rows]);
}

function everything(shown: Shown): string {
  const { debate, seeds, findings, beside, picture } = shown;
  const about = aboutOf(debate, debate.setUp.lenses.indexOf(picture.lens));
  const tried = { alone: useDoubt.getState(), together: useTogether.getState() };
  const assumptions = Object.fromEntries(
    Object.entries(tried).flatMap(([how, trial]) => (trial.about === about && trial.found ? [[how, trial.found]] : [])),
  );
  const { a, b, differences } = picture;
  const rows = Array.from(differences, (difference, i) => ({
    seed: debate.request.seeds[i],
    a: a[i],
    b: b[i],
    difference,
  }));
  return `${JSON.stringify({ rules: RULES, setUp: debate.setUp, link: linkTo(shown), seeds, findings, lens: picture.lens, measures: beside, assumptions, bySeed: rows }, null, 2)}\n`;
}

/** Shows the ways to keep what was found. */
export function Keep({ shown }: { readonly shown: Shown }) {
  const say = labWords().keep;
  const field = useRef<HTMLInputElement>(null);
  const [told, tell] = useState('');
  const { a, b } = shown.debate.setUp;
  const name = (ending: string) => fileName(['lab', a, b], ending);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(linkTo(shown));
      tell(say.copied);
    } catch {
      tell(say.byHand);
    }
  };
  return (
    <section className="lab-part lab-keep" aria-labelledby="lab-keep">
      <h2 id="lab-keep">{say.title}</h2>
      <label>
        {say.link}
        <input ref={field} type="text" readOnly value={linkTo(shown)} onFocus={({ target }) => target.select()} />
      </label>
      <a className="paper" href={linkTo(shown)}>
        {linkTo(shown)}
      </a>
      <p className="keep-actions">
        <button type="button" onClick={copy}>
          {say.copy}
        </button>{' '}
        <button type="button" onClick={() => saveFile(name('csv'), csvFile(seedsCsv(shown)))}>
          {say.csv}
        </button>{' '}
        <button
          type="button"
          onClick={() => saveFile(name('json'), new Blob([everything(shown)], { type: 'application/json' }))}
        >
          {say.json}
        </button>{' '}
        <button type="button" onClick={() => print()}>
          {say.print}
        </button>{' '}
        <span role="status">{told}</span>
      </p>
      <Pack shown={shown} />
      <details>
        <summary>{say.cli}</summary>
        <p>
          <code>{commandFor(shown)}</code>
        </p>
        <p className="fine">{say.cliNote}</p>
      </details>
    </section>
  );
}
