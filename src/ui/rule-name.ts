// What to call a cause of the ledger: a rule by its name, news by its headline, an initiative by its title.

import { NO_INITIATIVE, UNDISCLOSED } from '../model/decision.ts';
import { CATALOGUE } from '../store/catalogue.ts';
import { told, words } from '../store/language.ts';

/** Finds the title of an initiative, of none, or of one that is not disclosed. */
export function initiativeTitle(id: string): string {
  if (id === NO_INITIATIVE) return words().moments.decide.noInitiative;
  if (id === UNDISCLOSED) return words().moments.decide.undisclosed;
  return (CATALOGUE.ok ? told(CATALOGUE.value.initiatives[id]?.text)?.title : undefined) ?? id;
}

/** Names a cause of the ledger. */
export function ruleName(mechanism: string): string {
  const [kind, id = ''] = mechanism.split(':');
  if (kind === 'event') return (CATALOGUE.ok ? told(CATALOGUE.value.events[id]?.text)?.headline : undefined) ?? id;
  if (kind === 'initiative') return initiativeTitle(id);
  return words().mechanisms[mechanism]?.name ?? mechanism;
}
