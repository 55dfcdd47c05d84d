// What a room is played on: its scenario as prepared here, and its values. Files of one's own that came along with the room
// are let into this page's catalogue first.

import { accept, type Outcome, refuse } from '../../format/outcome.ts';
import { ownKey } from '../../format/own.ts';
import { prepare, valuesOf } from '../../format/prepare.ts';
import { NO_INITIATIVE } from '../../model/decision.ts';
import type { Carried } from '../../model/game.ts';
import type { Position } from '../../model/options.ts';
import type { Scenario, Values } from '../../model/scenario.ts';
import { bySide, type Side } from '../../model/sides.ts';
import type { State } from '../../model/variables.ts';
import type { Common } from '../../room/sight.ts';
import { admitFiles, CATALOGUE } from '../../store/catalogue.ts';

/** Files of one's own that came along with a room. */
type Own = readonly Carried[] | undefined;

/** What a room is played on. */
export interface Ground {
  readonly scenario: Scenario;
  readonly values: Values;
}

type About = Pick<Common['setup'], 'scenario' | 'lens' | 'values'>;

let last: { readonly key: string; readonly own: Own; readonly ground: Outcome<Ground> } | undefined;

/** Finds what a room is played on; the last answer is remembered, for the settings come anew with every sight. */
export function groundOf({ scenario, lens, values }: About, own: Own): Outcome<Ground> {
  const key = JSON.stringify([scenario, lens, values]);
  if (last?.key !== key || last.own !== own) last = { key, own, ground: prepared({ scenario, lens, values }, own) };
  return last.ground;
}

function prepared({ scenario, lens, values }: About, own: Own): Outcome<Ground> {
  const admitted = admitFiles(own ?? []);
  if (!admitted.ok) return admitted;
  if (!CATALOGUE.ok) return CATALOGUE;
  const named = (kind: 'scenario' | 'lens', id: string) => admitted.value.get(ownKey(kind, id)) ?? id;
  try {
    const catalogue = CATALOGUE.value;
    return accept({
      scenario: prepare(catalogue, named('scenario', scenario), named('lens', lens)),
      values: valuesOf(catalogue, values),
    });
  } catch (error) {
    return refuse('unknown', 'setup', (error as Error).message);
  }
}

/** Writes where a power stands, as far as its cabinet needs it to see what it can do. */
export function positionOf(scenario: Scenario, state: State, side: Side, hand: readonly string[]): Position {
  const decks = bySide((one) => (one === side ? hand.filter((id) => id !== NO_INITIATIVE) : []));
  return { scenario, state, past: { happened: [], played: [], decks } };
}
