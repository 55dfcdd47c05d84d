// What the lab reads from a played game: one number, under a name that a person can type. `total`, `margin`, `win` and
// the score parts are those of the power that is asked about; everything else is the same for both.

import { endingOf } from '../model/ending.ts';
import type { Playing } from '../model/game.ts';
import { isMilestone, scores, type Values } from '../model/scenario.ts';
import { rivalOf, SIDES, type Side, SOUTH } from '../model/sides.ts';
import {
  ADOPTION,
  findVariable,
  nameOf,
  POWERS,
  read,
  SCORE_PARTS,
  VARIABLES,
  type Variable,
  WORLD_VARIABLES,
} from '../model/variables.ts';
import { endings } from '../text/en/endings.ts';
import { inSentence, places, powersInSentence, shortNames } from '../text/en/variables.ts';
import { en } from '../text/en/words.ts';
import { variableWords } from '../text/words.ts';

/** One number of a played game. */
export interface Measure {
  /** As it is typed; it names the same number in every thread. */
  readonly name: string;
  /** What it counts, as it stands inside a sentence. */
  readonly words: string;
  /** How many decimals say something. */
  readonly decimals: number;
  /** The variable behind it, when it is one. */
  readonly variable?: Variable;
  read(playing: Playing, values: Values): number;
}

/** How the name of a measure begins that tells whether a game ended so: 1 or 0. */
const ENDING = 'ending:';
/** What is read from a whole game, for one power. */
const WHOLE = ['total', 'margin', 'win', 'south'] as const;
type Whole = (typeof WHOLE)[number];

/** Lists the names of measures that are no variables, as they can be typed. */
export function measureNames(): readonly string[] {
  const ends = Object.keys(endings).map((id) => `${ENDING}${id}`);
  return [...WHOLE, ...SCORE_PARTS, 'publicGood', ...ends, 'milestone'];
}

/** Lists every name of a measure: those, those of a power by name, and all variables. */
export function allMeasureNames(): readonly string[] {
  const named = SIDES.flatMap((side) => WHOLE.map((name) => `${side}.${name}`));
  return [...measureNames(), ...named, ...VARIABLES.map(({ name }) => name)];
}

/**
 * Finds a measure by its name; `undefined` when there is none. `total`: a power's score, 0 to 100. `margin`: its total
 * less the rival's. `win`: 1 when it is ahead, else 0. `south`: the share of users in the global south who run its stack,
 * 0 to 1, the mean of the blocs. `milestone`: 1 when the final state is what the scenario asks for,
 * else 0. They and the score parts are those of `side`, unless the name says whose, as `cn.total` does.
 */
export function measureNamed(name: string, side: Side): Measure | undefined {
  const part = SCORE_PARTS.find((one) => one === name);
  if (part) return variableMeasure(name, POWERS[side].score[part]);
  if (name === 'publicGood') return variableMeasure(name, WORLD_VARIABLES.publicGood);
  const variable = findVariable(name);
  if (variable !== undefined) return variableMeasure(name, variable);
  if (name.startsWith(ENDING)) return endingMeasure(name.slice(ENDING.length));
  if (name === 'milestone') return MILESTONE;
  const [, whose = side, which] = /^(?:(us|cn)\.)?(.+)$/.exec(name) ?? [];
  return WHOLE.includes(which as Whole) ? wholeGame(name, which as Whole, whose as Side) : undefined;
}

function variableMeasure(name: string, variable: Variable): Measure {
  const { owner, name: called, decimals } = variableWords(en, nameOf(variable));
  const words = `${inSentence(called)} (${owner in shortNames ? shortNames[owner as Side] : places[owner]})`;
  return { name, words, decimals, variable, read: ({ state }) => read(state, variable) };
}

function endingMeasure(id: string): Measure | undefined {
  if (!Object.hasOwn(endings, id)) return undefined;
  const words = `the share of games that end in “${endings[id]?.name}”`;
  return {
    name: `${ENDING}${id}`,
    words,
    decimals: 3,
    read: ({ scenario, state }, values) => (endingOf(scenario, state, values) === id ? 1 : 0),
  };
}

const MILESTONE: Measure = {
  name: 'milestone',
  words: 'the share of games that reach what the scenario asks for',
  decimals: 3,
  read: ({ scenario, state }) => (isMilestone(scenario, state) ? 1 : 0),
};

function wholeGame(name: string, which: Whole, side: Side): Measure {
  const power = powersInSentence[side];
  const rival = rivalOf(side);
  const margin = ({ state }: Playing, values: Values) => {
    const both = scores(state, values);
    return both[side].total - both[rival].total;
  };
  const kinds: Readonly<Record<Whole, Omit<Measure, 'name'>>> = {
    total: {
      words: `the total score of ${power}`,
      decimals: 1,
      read: ({ state }, values) => scores(state, values)[side].total,
    },
    margin: {
      words: `the lead of ${power} over ${powersInSentence[rival]} in total score`,
      decimals: 1,
      read: margin,
    },
    win: {
      words: `the share of games in which ${power} comes out ahead`,
      decimals: 3,
      read: (playing, values) => (margin(playing, values) > 0 ? 1 : 0),
    },
    south: {
      words: `the share of users in the global south who run the stack of ${power}`,
      decimals: 3,
      read: ({ state }) => SOUTH.reduce((sum, bloc) => sum + read(state, ADOPTION[bloc][side]) / SOUTH.length, 0),
    },
  };
  return { name, ...kinds[which] };
}
