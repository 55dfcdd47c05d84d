// `play`: a whole game between two personas.

import type { Catalogue } from '../format/catalogue.ts';
import { check } from '../format/check.ts';
import { SeedSchema } from '../format/game-file.ts';
import { accept, type Outcome } from '../format/outcome.ts';
import { prepare } from '../format/prepare.ts';
import type { Side } from '../model/sides.ts';
import { rivalOf } from '../model/sides.ts';
import { findPersona, personasOf } from '../personas/index.ts';
import type { Persona } from '../personas/persona.ts';
import { playOut, recordOf } from '../personas/play-out.ts';
import { chooseName } from './names.ts';
import { type Report, reportOf } from './report.ts';

/** The flags of `play`, each a name as typed. */
export interface PlayFlags {
  readonly scenario: string;
  readonly lens: string;
  readonly values: string;
  readonly us: string;
  readonly cn: string;
  readonly seed: string;
}

/** What is played when a flag is left out. */
export const PLAY_DEFAULTS: PlayFlags = {
  scenario: 'after-the-shock',
  lens: 'even-handed',
  values: 'balanced',
  us: 'coalition-builder',
  cn: 'managed-openness',
  seed: '1',
};

/** Plays the game that the flags describe, or says which of them is wrong. */
export function playGame(catalogue: Catalogue, flags: PlayFlags): Outcome<Report> {
  const scenario = chooseName('scenario', flags.scenario, Object.keys(catalogue.scenarios));
  if (!scenario.ok) return scenario;
  const lens = chooseName('lens', flags.lens, Object.keys(catalogue.lenses));
  if (!lens.ok) return lens;
  const values = chooseName('set of values', flags.values, Object.keys(catalogue.values));
  if (!values.ok) return values;
  const us = choosePersona('us', flags.us);
  if (!us.ok) return us;
  const cn = choosePersona('cn', flags.cn);
  if (!cn.ok) return cn;
  const seed = check(SeedSchema, flags.seed, '--seed');
  if (!seed.ok) return { ...seed, message: seed.message.replace(': the whole', '') };

  const playing = playOut(prepare(catalogue, scenario.value, lens.value), seed.value, us.value, cn.value);
  const players = { us: us.value.id, cn: cn.value.id };
  return accept(reportOf(catalogue, recordOf(playing, { seed: seed.value, values: values.value, players }), playing));
}

const POWERS_IN_WORDS = { us: 'the US', cn: 'China' } as const;

function choosePersona(side: Side, typed: string): Outcome<Persona> {
  const persona = findPersona(side, typed);
  if (persona) return accept(persona);
  const playsRival = findPersona(rivalOf(side), typed) !== undefined;
  const where = ` for ${POWERS_IN_WORDS[side]}${playsRival ? ` (it plays for ${POWERS_IN_WORDS[rivalOf(side)]})` : ''}`;
  const ids = personasOf(side).map(({ id }) => id);
  const choice = chooseName('persona', typed, ids, where);
  return choice.ok ? accept(findPersona(side, choice.value) as Persona) : choice;
}
