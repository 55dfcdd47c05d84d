// The words of the variables: a short name, the unit as people say it, and how many decimals to show.

/** The words of one variable. */
export interface VariableText {
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly meaning: string;
}

/** Variables that each power has, by the last part of the dotted name. */
export const powerVariables: Readonly<Record<string, VariableText>> = {
  money: {
    name: 'Money',
    unit: 'US$ bn',
    decimals: 1,
    meaning: 'What can be spent in the next half-year: public money and the private capital that follows it.',
  },
  politicalCapital: {
    name: 'Political capital',
    unit: 'points',
    decimals: 1,
    meaning: 'How much consent the government can still spend, from 0 to 100.',
  },
  compute: {
    name: 'Compute',
    unit: 'US 2025 = 100',
    decimals: 1,
    meaning: 'Computing power installed in data centres.',
  },
  underConstruction: {
    name: 'Build-out under way',
    unit: 'US 2025 = 100',
    decimals: 1,
    meaning: 'Compute that was ordered and has not arrived.',
  },
  arriving: {
    name: 'Build-out arriving',
    unit: 'US 2025 = 100',
    decimals: 1,
    meaning: 'Compute delivered in this half-year before anything was withheld.',
  },
  energy: {
    name: 'Energy for compute',
    unit: 'US 2025 = 100',
    decimals: 1,
    meaning: 'How much compute the grid can run.',
  },
  usableCompute: {
    name: 'Usable compute',
    unit: 'US 2025 = 100',
    decimals: 1,
    meaning: 'Installed compute that has energy to run.',
  },
  efficiency: {
    name: 'Efficiency',
    unit: '× 2025',
    decimals: 2,
    meaning: 'How much the methods get out of the same compute; the open literature of 2025 is 1.',
  },
  capability: {
    name: 'Capability',
    unit: 'US 2025 = 100',
    decimals: 1,
    meaning: 'What the best models can do: trained by compute and method together.',
  },
  talent: { name: 'Talent', unit: 'US 2025 = 100', decimals: 1, meaning: 'Researchers and engineers.' },
  domesticChips: {
    name: 'Chips made at home',
    unit: 'share',
    decimals: 3,
    meaning: 'The share of chips that no rival can withhold.',
  },
  diffusedKnowHow: {
    name: 'Know-how already abroad',
    unit: 'share',
    decimals: 3,
    meaning: 'How much of what a rival could withhold has already got out.',
  },
  scarcity: {
    name: 'Scarcity',
    unit: 'share',
    decimals: 3,
    meaning: 'The share of this half-year’s build-out that controls kept away.',
  },
  openness: {
    name: 'Openness',
    unit: 'share',
    decimals: 3,
    meaning: 'How open the ecosystem is, from 0 to 1. It changes slowly.',
  },
  contributed: {
    name: 'Part of the commons',
    unit: 'points',
    decimals: 1,
    meaning: 'How much of the commons this power gave.',
  },
  privateCapital: {
    name: 'Private capital',
    unit: 'US$ bn a half-year',
    decimals: 1,
    meaning: 'What investors put into AI.',
  },
  confidence: {
    name: 'Market confidence',
    unit: 'points',
    decimals: 1,
    meaning: 'The mood of the markets, from 0 to 100.',
  },
  maturingSoon: {
    name: 'State money, maturing next',
    unit: 'US$ bn',
    decimals: 1,
    meaning: 'State money that begins to draw in private money in the next half-year.',
  },
  maturingLater: {
    name: 'State money, just spent',
    unit: 'US$ bn',
    decimals: 1,
    meaning: 'State money that needs one more half-year to mature.',
  },
  controls: {
    name: 'Controls in force',
    unit: 'level',
    decimals: 0,
    meaning: 'The level of export controls, from 0 to 4.',
  },
  socialCost: {
    name: 'Social cost',
    unit: 'points',
    decimals: 1,
    meaning: 'The hidden price of scaling, from 0 to 100.',
  },
  valueAdded: {
    name: 'Value added',
    unit: 'US$ bn',
    decimals: 0,
    meaning: 'What AI has added to the economy since the start.',
  },
  'trust.europe': { name: 'Trust in Europe', unit: 'points', decimals: 1, meaning: 'From 0 to 100.' },
  'trust.africa': { name: 'Trust in Africa', unit: 'points', decimals: 1, meaning: 'From 0 to 100.' },
  'trust.asia': { name: 'Trust in South & South-East Asia', unit: 'points', decimals: 1, meaning: 'From 0 to 100.' },
  'trust.latinAmerica': { name: 'Trust in Latin America', unit: 'points', decimals: 1, meaning: 'From 0 to 100.' },
  'score.lead': { name: 'Capability lead', unit: 'of 100', decimals: 1, meaning: '50 is level with the rival.' },
  'score.prosperity': {
    name: 'Prosperity',
    unit: 'of 100',
    decimals: 1,
    meaning: 'The share of what AI adds to the world economy that is made here.',
  },
  'score.influence': {
    name: 'Influence abroad',
    unit: 'of 100',
    decimals: 1,
    meaning: 'Who runs this power’s stack, or a commons that it built.',
  },
  'score.resilience': {
    name: 'Resilience',
    unit: 'of 100',
    decimals: 1,
    meaning: 'Chips at home, energy in hand, social peace.',
  },
  'score.standing': {
    name: 'Standing',
    unit: 'of 100',
    decimals: 1,
    meaning: 'Trust abroad less the social cost at home.',
  },
};

/** Variables of the world, by the last part of the dotted name. */
export const worldVariables: Readonly<Record<string, VariableText>> = {
  commons: {
    name: 'The commons',
    unit: '2025 = 100',
    decimals: 1,
    meaning: 'Open weights, tools and data that anybody can use.',
  },
  tension: { name: 'Tension', unit: 'of 100', decimals: 1, meaning: 'How near the powers are to a clash.' },
  governance: {
    name: 'Shared governance',
    unit: 'of 100',
    decimals: 1,
    meaning: 'Rules for AI that both powers honour.',
  },
  valueAdded: {
    name: 'World value added',
    unit: 'US$ bn',
    decimals: 0,
    meaning: 'What AI has added to the world economy since the start.',
  },
  publicGood: {
    name: 'Public good',
    unit: 'of 100',
    decimals: 1,
    meaning: 'A large commons, in use, under rules, in calm.',
  },
};

/** The stacks that a bloc can run, and what a share of them is. */
export const stacks = { us: 'US stack', cn: 'Chinese stack', commons: 'Commons, run locally' } as const;

/** What the share of a stack says. */
export const stackShare = { unit: 'share', meaning: 'The share of users who run it.' } as const;

/** The powers and blocs. */
export const places = {
  us: 'United States',
  cn: 'China',
  europe: 'Europe',
  africa: 'Africa',
  asia: 'South & South-East Asia',
  latinAmerica: 'Latin America',
  world: 'World',
  pacific: 'Pacific',
} as const;

/** The powers as they stand inside a sentence. */
export const powersInSentence = { us: 'the United States', cn: 'China' } as const;

/** Short names of the powers. */
export const shortNames = { us: 'US', cn: 'China' } as const;

/** Writes a name as it stands inside a sentence: a small first letter, unless it begins with a proper name. */
export function inSentence(name: string): string {
  return /^(US|Chinese)\b/.test(name) ? name : `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
}
