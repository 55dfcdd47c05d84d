// What other values would say of the same final state: both totals, who is ahead and the ending, by every set of values.

import { finishOf } from '../../lab/turning.ts';
import type { Playing } from '../../model/game.ts';
import { SIDES } from '../../model/sides.ts';
import { CATALOGUE } from '../../store/catalogue.ts';
import { told, words } from '../../store/language.ts';
import { figure } from '../figures.ts';

/** Shows the table. `own`: the values of the game. */
export function ValueSets({ playing, own }: { readonly playing: Playing; readonly own: string }) {
  if (!CATALOGUE.ok) return null;
  const text = words().endWords;
  const rows = Object.entries(CATALOGUE.value.values).map(([id, { weights, text: name }]) => {
    const finish = finishOf(playing, { id, weights });
    return { id, title: told(name).title, ...finish, lead: finish.totals.us - finish.totals.cn };
  });
  return (
    <section className="value-sets" aria-labelledby="values-title">
      <h2 id="values-title">{text.valueSets}</h2>
      <p>{verdict(rows, own)}</p>
      <section className="scroll" tabIndex={0} aria-label={text.valueIntro}>
        <table>
          <caption>{text.valueIntro}</caption>
          <thead>
            <tr>
              <th scope="col">{text.valueHeads.values}</th>
              {SIDES.map((side) => (
                <th key={side} scope="col" className={`number ${side}`}>
                  {words().shortNames[side]}
                </th>
              ))}
              <th scope="col">{text.valueHeads.ahead}</th>
              <th scope="col">{text.valueHeads.ending}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, title, totals, ending, lead }) => (
              <tr key={id} className={id === own ? 'own' : ''}>
                <th scope="row">
                  {title}
                  {id === own ? <small>{words().page.aside(text.yours)}</small> : null}
                </th>
                {SIDES.map((side) => (
                  <td key={side} className="number">
                    {figure(totals[side], 1)}
                  </td>
                ))}
                <td>
                  {lead === 0
                    ? text.level
                    : text.aheadBy(words().shortNames[lead < 0 ? 'cn' : 'us'], figure(Math.abs(lead), 1))}
                </td>
                <td>{words().endings[ending]?.name}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

interface Row {
  readonly id: string;
  readonly title: string;
  readonly lead: number;
}

/** Says in one sentence whether the winner depends on what counts. */
function verdict(rows: readonly Row[], own: string): string {
  const text = words().endWords;
  const here = rows.find(({ id }) => id === own);
  if (!here) return '';
  const name = (lead: number) => (lead === 0 ? text.nobody : words().powersInSentence[lead < 0 ? 'cn' : 'us']);
  const others = rows.filter(({ lead }) => Math.sign(lead) !== Math.sign(here.lead) && lead !== 0);
  const [first] = others;
  if (!first) return text.winnerSame(name(here.lead));
  const titles = others
    .filter(({ lead }) => Math.sign(lead) === Math.sign(first.lead))
    .map(({ title }) => `“${title}”`);
  return text.winnerChanges(
    titles.join(words().endWords.listComma),
    name(first.lead),
    `“${here.title}”`,
    name(here.lead),
  );
}
