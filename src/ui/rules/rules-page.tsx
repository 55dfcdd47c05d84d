// The rules, at an address of their own: the same walk as from an opened number, for whoever comes without a game.

import { useMemo } from 'react';
import { prepare } from '../../format/prepare.ts';
import { findNode } from '../../lab/causes/kind.ts';
import { CATALOGUE } from '../../store/catalogue.ts';
import { words } from '../../store/language.ts';
import { Refused } from '../refused.tsx';
import { RulesWalk } from './rules-walk.tsx';
import { Glossed } from './term.tsx';
import '../rules.css';

/** Where a walk begins that was not asked to begin anywhere. */
const BEGINNING = 'power.capability';

interface PageProps {
  /** A kind of number, a choice, or a variable by its name; anything else begins at the beginning. */
  readonly at: string;
  readonly onWalk: (node: string) => void;
}

/** Shows the walk through the rules as a page. */
export function RulesPage({ at, onWalk }: PageProps) {
  const scenario = useMemo(() => {
    if (!CATALOGUE.ok) return undefined;
    const [first] = Object.keys(CATALOGUE.value.scenarios);
    const [lens] = Object.keys(CATALOGUE.value.lenses);
    return first && lens ? prepare(CATALOGUE.value, first, lens) : undefined;
  }, []);
  if (!scenario) return <Refused message={CATALOGUE.ok ? words().refusals.load : CATALOGUE.message} />;
  return (
    <main id="main" className="rules-page">
      <h1>{words().rulesWords.title}</h1>
      <p>
        <Glossed text={words().rulesWords.intro} />
      </p>
      <RulesWalk scenario={scenario} node={findNode(at) ?? BEGINNING} onWalk={onWalk} />
    </main>
  );
}
