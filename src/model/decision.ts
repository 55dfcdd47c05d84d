// What a power decides in a half-year: few choices, each discrete, so that a cabinet can vote on them,
// a link can hold them and a search can enumerate them.

/** The five levels of the three great dials: 0 none to 4 the most. */
const LEVELS = [0, 1, 2, 3, 4] as const;
/** The level of a dial. */
export type Level = (typeof LEVELS)[number];

/** Every decision with its allowed values, in the order in which they are shown and written. */
export const CHOICES = {
  controls: LEVELS,
  openSource: LEVELS,
  compute: LEVELS,
  release: ['closed', 'managed', 'open'],
  focus: ['efficiency', 'talent', 'chips', 'energy'],
  abroad: ['contest', 'build', 'co-govern'],
  rules: ['deregulate', 'balanced', 'strict'],
} as const;

/** The name of a decision. */
export type Choice = keyof typeof CHOICES;
/** The decisions in order. */
export const CHOICE_NAMES = Object.keys(CHOICES) as readonly Choice[];
/** The word for playing no initiative. */
export const NO_INITIATIVE = 'none';
/** The word that stands for a rival's initiative while it is secret. */
export const UNDISCLOSED = 'undisclosed';
/** One power's decision for one turn: a value for each choice, and the id of an initiative of its hand, or `none`. */
export type Decision = { readonly [C in Choice]: (typeof CHOICES)[C][number] } & { readonly initiative: string };

/** The cheapest decision: nothing bought, nothing withheld. It can always be taken, whatever is left. */
export const IDLE: Decision = {
  controls: 0,
  openSource: 0,
  compute: 0,
  release: 'managed',
  focus: 'efficiency',
  abroad: 'contest',
  rules: 'balanced',
  initiative: NO_INITIATIVE,
};
