// The words of the forecast, of what the changes of a draft do, and of the advisers.

/** What is said beside the decisions. */
export const decideWords = {
  title: 'If you decide so',
  /** The look ahead, in a sentence. */
  span: (turns: number, halfYears: number) =>
    halfYears === 1
      ? turns === 1
        ? 'the next half-year'
        : `the next ${turns} half-years`
      : turns === 1
        ? 'the next year'
        : `the next ${turns} years`,
  line: (label: string, margin: string, low: string, high: string) =>
    `Forecast for ${label}: your lead ${margin} (${low} to ${high})`,
  linePending: 'Forecast: imagining futures…',
  lineUnpaid: 'No forecast: this plan cannot be paid.',
  lineFailed: 'No forecast: this browser cannot work it out in the background. The game goes on without it.',
  ahead: (ahead: number, futures: number, label: string) =>
    `You are ahead in total score in ${ahead} of ${futures} of them at the end of ${label}.`,
  note: (futures: number) =>
    `${futures} imagined futures, not this game’s luck. Your plan is held as far as it can be paid, and the rival goes on as it did last.`,
  noteFirst: (futures: number) =>
    `${futures} imagined futures, not this game’s luck. Your plan is held as far as it can be paid; of the rival nothing is known yet, so each future gives it another doctrine.`,
  computing: 'computing…',
  show: 'Show',
  now: 'Now',
  fans: {
    margin: 'Your lead in total score',
    capability: 'Capability',
    efficiency: 'Efficiency',
    influence: 'Influence abroad',
    money: 'Money in hand',
    tension: 'Tension',
    publicGood: 'Public good',
  },
  marginUnit: 'points, 0 is level',
  you: 'You',
  world: 'World',
  bandNote: 'Line: the middle future. Band: four in five futures.',
  table: 'The numbers behind this chart',
  likely: 'middle (four in five futures)',
  range: (mid: string, low: string, high: string) => `${mid} (${low} to ${high})`,
  effects: (span: string) => `What your changes do (${span})`,
  effectsNote: (first: boolean) =>
    first
      ? 'Each change against the least you could do, in the same imagined futures with and without it.'
      : 'Each change against what you decided last time, in the same imagined futures with and without it.',
  noChanges: (first: boolean) =>
    first ? 'You have chosen the least that can be done.' : 'You have changed nothing since last time.',
  change: (choice: string, to: string, from: string) => `${choice}: ${to} instead of ${from}`,
  withCard: (title: string) => `Initiative: ${title}`,
  withoutCard: 'No initiative',
  otherCard: (title: string, other: string) => `Initiative: ${title} instead of ${other}`,
  together: 'All of these together',
  notAlone: 'It cannot be told apart: without it, the rest of the plan could not be paid.',
  still: 'nothing that shows',
  gauges: { margin: 'Your lead', rivalCapability: 'Rival’s capability', rivalCompute: 'Rival’s usable compute' },
  counsel: 'Advisers',
  counselNote:
    'Each believes in one view of the world. There it tried every single change that you could pay, and speaks for one in which it sees more than the others do.',
  hearing: (heard: number, of: number) => `Asking the advisers: ${heard} of ${of} world-views are done.`,
  common: (change: string, span: string, low: string, high: string, worlds: number) =>
    `On one thing all ${worlds} world-views agree. ${change}: your lead in ${span} changes by ${low} to ${high} points.`,
  noCommon: 'There is no single change that helps in every world-view.',
  inMyWorld: (gain: string, span: string, elsewhere: string) =>
    `In my world this adds ${gain} points to your lead in ${span}; in the others ${elsewhere} on average.`,
  raises: (parts: string) => `For it: ${parts}.`,
  costs: (parts: string) => `Against it: ${parts}.`,
  moneyMore: (amount: string) => `US$ ${amount} bn more`,
  moneyLess: (amount: string) => `US$ ${amount} bn less to pay`,
  consentMore: (amount: string) => `${amount} political capital more`,
  consentLess: (amount: string) => `${amount} political capital less to spend`,
  silent: 'No adviser sees in this plan anything that the others do not see.',
  belief: 'What this view rests on',
  listed: (parts: readonly string[]) => parts.join(', '),
} as const;
