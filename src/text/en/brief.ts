// The words of the story of a turn, of the numbers when they are opened, and of the terms that are explained in place.

/** The words that tell and open what happened. */
export const briefWords = {
  happened: 'What changed, and why',
  /** Names in a sentence: whose number it is. */
  subject: {
    own: (name: string) => `Your ${name}`,
    rival: (power: string, name: string) => `${power}’s ${name}`,
    world: (name: string) => name,
    ownShare: (place: string) => `The share of ${place} that runs your stack`,
    rivalShare: (power: string, place: string) => `The share of ${place} that runs ${power}’s stack`,
    trust: (place: string) => `Trust in you in ${place}`,
  },
  change: (subject: string, rose: boolean, by: string, to: string) =>
    `${subject} ${rose ? 'rose' : 'fell'} by ${by} to ${to}`,
  clause: (cause: string, added: boolean, amount: string, decided: string) =>
    `${cause}${decided} ${added ? 'added' : 'took away'} ${amount}`,
  yours: (choice: string, earlier: boolean) => ` (your ${earlier ? 'earlier ' : ''}decision: ${choice})`,
  theirs: (power: string, choice: string, earlier: boolean) =>
    ` (${power}’s ${earlier ? 'earlier ' : ''}decision: ${choice})`,
  /** `rest` is what all else did, with its sign; empty where it is nothing. */
  because: (head: string, along: readonly string[], against: string, rest: string) => {
    const told = [along.join(' and '), against].filter(Boolean);
    const all = rest === '' ? told : [...told, `everything else: ${rest}`];
    return `${head}${all.length > 0 ? `: ${all.join('; ')}` : ''}.`;
  },
  moved: (name: string, from: string, to: string) => `${name} went from ${from} to ${to}`,
  drivers: (head: string, moved: readonly string[]) => `${head}${moved.length > 0 ? `: ${moved.join(', and ')}` : ''}.`,
  total: (rose: boolean, by: string, part: string, points: string) =>
    `By your values the parts of your score that are known exactly ${rose ? 'gained' : 'lost'} ${by} points, most of all in ${part} (${points}).`,
  still: 'By your values the parts of your score that are known exactly stand where they stood.',
  news: (headlines: readonly string[]) => `In the news: ${headlines.map((headline) => `“${headline}”`).join(', ')}.`,
  causeOf: {
    news: (headline: string) => `the news “${headline}”`,
    initiative: (title: string) => `the initiative “${title}”`,
    rule: (name: string) => `the rule “${name}”`,
  },
  /** Rules as causes inside a sentence. */
  causes: {
    ageing: 'chips wearing out',
    'build-out': 'data centres ordered and built',
    'regional-equity': 'building for the regions',
    'withheld-chips': 'what the rival’s controls kept away',
    'grey-routes': 'chips by grey routes',
    'lost-sales': 'sales lost to one’s own controls',
    'own-research': 'research at home',
    'open-source': 'open-source investment',
    scarcity: 'doing more with fewer chips',
    spillover: 'what was learned from the commons',
    'ideas-spread': 'ideas taken over from whoever is ahead',
    talent: 'universities and openness',
    'domestic-chips': 'chip factories at home',
    'brute-force': 'training on more compute',
    'better-methods': 'better methods',
    researchers: 'the work of researchers',
    'state-data': 'data gathered under strict rules',
    imitation: 'learning from the leader’s models',
    openness: 'the way work is published',
    'open-weights': 'published weights',
    'commons-renewal': 'what others gave, less what grew old',
    'closed-rents': 'rents on closed models',
    'state-money': 'private money that followed state money',
    'market-shock': 'the shock of the rival’s leap in method',
    'market-mood': 'the mood of the markets',
    'capital-follows': 'investors who follow the mood',
    jevons: 'cheaper AI, used more',
    secrecy: 'secrecy and rules at home',
    'capacity-building': 'help and shared rules abroad',
    coercion: 'pressure on others',
    memory: 'fading memories',
    quality: 'the quality of models',
    incumbency: 'habit',
    diplomacy: 'the pressure of diplomats',
    alignment: 'openness and help abroad',
    demands: 'what a bloc asked for',
    'local-use': 'open models run locally',
    'trust-gate': 'users leaving for want of trust',
    'surveillance-exports': 'sales of surveillance systems',
    'controls-alarm': 'export controls',
    'diplomatic-tone': 'the tone of diplomats',
    calming: 'tempers that cool',
    signatures: 'signatures under shared rules',
    refusal: 'a refused signature',
    'rules-decay': 'rules left unused',
    'scaling-cost': 'the hidden cost of building',
    'rules-cost': 'rules at home',
    'social-healing': 'time, which heals',
  } as Readonly<Record<string, string>>,
  open: (name: string) => `open: ${name}`,
  did: {
    title: 'What each of your decisions did',
    intro:
      'This turn was played once more for each decision: the same luck, the same rival, everything else as you chose. Much comes later; what was spent is left out.',
    against: (chosen: string, instead: string) => `${chosen}, not ${instead}:`,
    nothing: 'nothing that shows yet',
    none: 'You left everything as plain as it can be, so there is nothing to hold it against.',
  },
  ledger: {
    sum: 'How the change adds up',
    could: 'What can move it',
    couldNote: 'These rules move this number. How much each did is hidden until the game has ended.',
    couldStart: 'These rules will move it.',
    low: (value: string) => `low ${value}`,
    high: (value: string) => `high ${value}`,
    value: (value: string, low: string, high: string) => `${value}, between ${low} and ${high}`,
    outside: 'The lens sets it outside this range.',
    source: 'Source',
    sideOf: (power: string) => `for ${power}`,
    adds: (amount: string) => `adds ${amount}`,
    takes: (amount: string) => `takes ${amount}`,
  },
  points: {
    open: 'open the points by part',
    title: (power: string) => `${power}: the score by part`,
    intro: 'Each part from 0 to 100 counts with the weight that your values give it. Press a part to open its causes.',
    part: 'Part',
    stands: 'Stands at',
    weight: 'Weight',
    adds: 'Adds',
    total: 'Total',
    estimate: 'The capability lead is an estimate while the game lasts, so the total is one as well.',
  },
  /** Terms that are explained where they stand: the words to look for, and what they mean. */
  terms: [
    {
      id: 'commons',
      words: ['commons'],
      meaning: 'Open weights, tools and data that anybody can use and nobody can take away.',
    },
    {
      id: 'efficiency',
      words: ['efficiency'],
      meaning: 'How much a method gets out of the same compute. The open literature of 2025 counts as 1.',
    },
    { id: 'compute', words: ['compute'], meaning: 'The computing power that is installed in data centres.' },
    {
      id: 'capability',
      words: ['capability'],
      meaning: 'What a power’s best models can do; compute and method train it together.',
    },
    {
      id: 'tension',
      words: ['tension'],
      meaning: 'How near the two powers are to a clash, from 0 to 100. Past the brink the game ends in a crisis.',
    },
    {
      id: 'lens',
      words: ['lens', 'world-view'],
      meaning: 'One voice’s view of how the world works. It sets some of the numbers that the article leaves open.',
    },
    {
      id: 'seed',
      words: ['seed'],
      meaning: 'The text from which all luck of a game is drawn. The same seed is the same luck for every plan.',
    },
    {
      id: 'estimate',
      words: ['estimates', 'estimate'],
      meaning: 'A guess at a hidden number. It may be wrong by more, the more secretive the rival is.',
    },
    {
      id: 'doctrine',
      words: ['doctrine'],
      meaning: 'The line that a government follows. A rival keeps to its own and reads only what it may know.',
    },
    {
      id: 'politicalCapital',
      words: ['political capital'],
      meaning: 'The consent that a government can spend. It returns a little in each turn.',
    },
    {
      id: 'controls',
      words: ['export controls'],
      meaning: 'Goods that a power keeps from its rival: chips and tools, or minerals and parts.',
    },
    {
      id: 'stack',
      words: ['stack'],
      meaning: 'Chips, models and tools that belong together. Whoever runs a stack leans on the power that made it.',
    },
    { id: 'openness', words: ['openness'], meaning: 'How much a power publishes of its work, from 0 to 1.' },
    {
      id: 'rents',
      words: ['rents'],
      meaning: 'Money that others pay because they cannot download the model.',
    },
    {
      id: 'weights',
      words: ['weights'],
      meaning: 'The numbers inside a trained model. Whoever has them can run and change the model.',
    },
    {
      id: 'buildOut',
      words: ['build-out'],
      meaning: 'Data centres that are ordered and on the way. They take more than one half-year to arrive.',
    },
  ] as readonly { readonly id: string; readonly words: readonly string[]; readonly meaning: string }[],
} as const;
