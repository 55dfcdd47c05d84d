// What is different in a scenario or a lens of somebody's own, in words: what each number means, what it was and is, how
// far it could go, and where that comes from.

import type { Catalogue } from '../../format/catalogue.ts';
import type { Difference, NumberChange } from '../../format/differences.ts';
import { SIDES } from '../../model/sides.ts';
import { CATALOGUE } from '../../store/catalogue.ts';
import { sourceText, told, UNSAID, variableText, words } from '../../store/language.ts';
import { inUnit } from '../figures.ts';
import { ownWords } from './own-words.ts';

/** Lists what is different. */
export function DifferenceList({ all }: { readonly all: readonly Difference[] }) {
  if (!CATALOGUE.ok) return null;
  if (all.length === 0) return <p className="fine">{ownWords().same}</p>;
  const { value } = CATALOGUE;
  return (
    <ul className="own-differences">
      {all.map((one) =>
        'source' in one ? (
          <NumberRow key={`${one.what} ${one.name}`} change={one} />
        ) : (
          <li key={one.what}>
            <p>{headingOf(one)}</p>
            <p className="fine">{storyOf(value, one)}</p>
          </li>
        ),
      )}
    </ul>
  );
}

function headingOf({ what }: Difference): string {
  const say = ownWords().change;
  switch (what) {
    case 'turns':
    case 'halfYears':
    case 'events':
    case 'milestone':
    case 'narrated':
      return say[what];
    case 'cards.us':
      return say.cards(words().shortNames.us);
    case 'cards.cn':
      return say.cards(words().shortNames.cn);
    default:
      return '';
  }
}

/** Says what has become of something that is no number with a source. */
function storyOf({ events, initiatives }: Catalogue, change: Exclude<Difference, NumberChange>): string {
  const say = ownWords().change;
  const { comma } = words().page;
  if (change.what === 'turns') {
    const [before, after] = [change.before, change.after].map((turns) =>
      say.turnsOf(turns[0] ?? '', turns.at(-1) ?? '', turns.length),
    ) as [string, string];
    return say.was(before, after, '');
  }
  if (!('added' in change))
    return change.before === undefined ? say.other : say.was(String(change.before), String(change.after), '');
  const nameOf = (id: string) =>
    (change.what === 'events' ? told(events[id]?.text)?.headline : told(initiatives[id]?.text)?.title) ?? id;
  const part = (ids: readonly string[], tell: (names: string) => string) =>
    ids.length === 0 ? [] : [tell(ids.map(nameOf).join(comma))];
  return [...part(change.added, say.added), ...part(change.left, say.left)].join(' · ');
}

function NumberRow({ change }: { readonly change: NumberChange }) {
  const say = ownWords().change;
  const { before, after, range, rangeBefore, source } = change;
  const { meaning, unit, code, side } = textOf(change);
  const write = (x: number) => inUnit(x, unit);
  const [low, high] = range.map(write) as [string, string];
  const [oldLow, oldHigh] = rangeBefore.map(write) as [string, string];
  const sameRange = low === oldLow && high === oldHigh;
  return (
    <li>
      <p>
        {meaning} {side ? <b className={side}>{words().briefWords.ledger.sideOf(words().shortNames[side])}</b> : null}
      </p>
      <p className="own-change">
        <b className="number">{say.was(write(before), write(after), unit)}</b> <code>{code}</code>
      </p>
      <p className="fine">
        {sameRange ? say.range(low, high) : say.wider(low, high, oldLow, oldHigh)}
        {' · '}
        {UNSAID.test(source) ? say.assumed : sourceText(source)}
      </p>
    </li>
  );
}

/** What a number means, in the language that is spoken. */
function textOf({ what, name, meaning = name, unit = '' }: NumberChange) {
  const whole = name.replace(/\.(us|cn)$/, '');
  const found = SIDES.find((one) => what === 'parameter' && name === `${whole}.${one}`);
  const side = found ? { side: found } : { side: undefined };
  if (what === 'initial') {
    const { owner, name: called, unit: counted } = variableText(name);
    const place = words().endWords.ofPlace(called, words().places[owner]);
    return { meaning: ownWords().change.start(owner === 'world' ? called : place), unit: counted, code: name, ...side };
  }
  const table = { parameter: whole, ending: `endings.${name}`, estimate: `estimateError.${name}` };
  const text = words().parameterWords[table[what]] ?? { meaning, unit };
  return { ...text, code: whole, ...side };
}
