// What to call a cause of the ledger: a rule by its name, news by its headline, an initiative by its title.

import { NO_INITIATIVE, UNDISCLOSED } from '../model/decision.ts';
import { CATALOGUE } from '../store/catalogue.ts';
import { moments } from '../text/interface.ts';
import { mechanisms } from '../text/mechanisms.ts';

/** Finds the title of an initiative, of none, or of one that is not disclosed. */
export function initiativeTitle(id: string): string {
  if (id === NO_INITIATIVE) return moments.decide.noInitiative;
  if (id === UNDISCLOSED) return moments.decide.undisclosed;
  return (CATALOGUE.ok ? CATALOGUE.value.initiatives[id]?.text.en.title : undefined) ?? id;
}

/** Names a cause of the ledger. */
export function ruleName(mechanism: string): string {
  const [kind, id = ''] = mechanism.split(':');
  if (kind === 'event') return (CATALOGUE.ok ? CATALOGUE.value.events[id]?.text.en.headline : undefined) ?? id;
  if (kind === 'initiative') return initiativeTitle(id);
  return mechanisms[mechanism]?.name ?? mechanism;
}
