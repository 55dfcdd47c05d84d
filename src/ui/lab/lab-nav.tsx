// The parts of the lab.

import { words } from '../../store/language.ts';
import { labWords } from './lab-words.ts';

/** Shows the ways to the parts of the lab. */
export function LabNav({ at }: { readonly at: 'compare' | 'motions' }) {
  const say = labWords();
  const current = (part: 'compare' | 'motions') => (part === at ? ({ 'aria-current': 'page' } as const) : {});
  return (
    <nav className="lab-nav" aria-label={say.nav}>
      <a href="#/lab" {...current('compare')}>
        {say.compare}
      </a>
      <a href="#/lab/motions" {...current('motions')}>
        {say.motions}
      </a>
      <a href="#/rules/power.capability">{words().rulesWords.title}</a>
    </nav>
  );
}
