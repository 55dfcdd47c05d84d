// The walk through the rules above whatever is open: a game is not left for it.

import { useState } from 'react';
import type { Scenario } from '../../model/scenario.ts';
import { words } from '../../store/language.ts';
import { Dialog } from '../dialog.tsx';
import { RulesWalk } from './rules-walk.tsx';

interface DialogProps {
  readonly scenario: Scenario;
  /** Where the walk begins. */
  readonly node: string;
  readonly onClose: () => void;
}

/** Shows the walk through the rules in a dialog. */
export function RulesDialog({ scenario, node, onClose }: DialogProps) {
  const [at, setAt] = useState(node);
  return (
    <Dialog title={words().rulesWords.title} onClose={onClose}>
      <p className="fine">{words().rulesWords.intro}</p>
      <RulesWalk scenario={scenario} node={at} onWalk={setAt} />
    </Dialog>
  );
}
