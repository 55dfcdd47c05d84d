// The words of the page itself.

/** Everything that the page says of itself. */
export const page = {
  title: 'Chips & Commons',
  comma: ', ',
  colon: ': ',
  stop: '.',
  semicolon: '; ',
  aside: (text: string) => ` (${text})`,
  percent: (figure: string) => `${figure} %`,
  strap:
    'Two governments steer the AI contest from the DeepSeek shock to 2030, and everyone can see why it came out as it did.',
  minutes: 'About ten minutes. No account, nothing to install, nothing leaves this device.',
  skip: 'Skip to the game',
  theme: { label: 'Theme', system: 'Auto', light: 'Light', dark: 'Dark' },
  tongue: { label: 'Language', system: 'Auto', en: 'English', zh: '中文' },
  help: 'How to play',
  lab: 'Lab',
  model: 'Model',
  toLab: {
    title: 'The lab',
    text: 'Two strategies over the same luck, thousands of games in a second or two; and motions to debate, with a case for each side.',
    go: 'Open the lab',
  },
  toModel: {
    title: 'The model, laid open',
    text: 'Every rule, number and source, to search and to change; and whatever is an assumption says so.',
    go: 'Open the model',
  },
  close: 'Close',
  evidence: 'Evidence',
  assumption: 'Assumption',
  setBy: (scenario: string) => `assumption: set by the scenario ${scenario}`,
  lines: (lines: string, section: string) =>
    `article, ${/[,-]/.test(lines) ? 'lines' : 'line'} ${lines}${section ? ` · ${section}` : ''}`,
} as const;

/** How amounts are counted: the unit of money, how many of it are a billion US dollars, and a figure with its unit. */
export const money = {
  unit: 'US$ bn',
  perBillion: 1,
  counted: (figure: string, unit: string) => `${figure} ${unit}`,
};

/** The start page. */
export const startPage = {
  continue: 'Go on with a game',
  ended: 'ended, see it again',
  forget: 'Remove',
  side: 'Whose government are you?',
  sideNote: {
    us: 'Rich in compute and capital, slow to build energy, used to closed models.',
    cn: 'Ahead in method, short of chips, practised in managed openness.',
  },
  morePlayers: 'Players without a doctrine',
  morePlayersNote: 'One answers in kind, three plan ahead, one throws dice.',
  opponent: 'Who governs the other side?',
  more: 'Scenario, lens, values and seed',
  scenario: 'Scenario',
  lens: 'Lens: whose view of the world holds',
  values: 'Values: what counts as success',
  yours: 'Your own',
  seed: 'Seed: the luck of this game',
  seedNote: 'The same seed is the same luck, whatever anybody decides. Any text will do.',
  newSeed: 'New seed',
  play: 'Play',
  classroom: {
    title: 'Classroom',
    time: 'One lesson, 2 to 60 pupils',
    text: 'Two cabinets decide on phones or laptops, each person a part; the teacher leads from the projector.',
    join: 'Join with a code',
    open: 'Open a room as a teacher',
  },
  weights: 'What counts',
  noSeed: 'The seed is empty; any text of 1 to 200 characters will do.',
  longSeed: (found: number) => `The seed has ${found} characters; at most 200 are allowed.`,
  footer: 'Drawn from one published article of February 2025. Each number names its passage, or says “assumption”.',
} as const;

/** The game page. */
export const gamePage = {
  turn: (label: string, n: number, of: number, halfYears: number) =>
    `${label} · ${halfYears === 1 ? 'half-year' : 'year'} ${n} of ${of}`,
  you: 'you',
  estimate: 'estimate',
  who: (own: string, rival: string, doctrine: string) => `You: ${own} · Rival: ${rival} (${doctrine})`,
  map: 'Map of the Pacific',
  mapText:
    'The map shows compute at the two powers, the flows of chips, the commons and the stacks that the blocs run. Every number on it is in the table.',
  mapMissing: 'The map could not be drawn on this device. Everything it shows is in the numbers below.',
  scoreboard: 'Where things stand',
  open: (name: string) => `${name}, open the causes:`,
  notKept: 'This browser does not keep games. Leave this page open, or take a share link.',
  steps: { brief: 'Brief', decide: 'Decide', reveal: 'Reveal', resolve: 'Resolve', explain: 'Explain' },
  stepsName: 'Steps of the turn',
  world: 'World',
  commons: 'The commons',
  total: 'Score so far',
  totalNote: 'by your values',
} as const;

/** The five moments. */
export const moments = {
  brief: {
    exposed: 'Exposed',
    first: (power: string) => `You lead ${power}`,
    later: (label: string) => `Before ${label}`,
    mandate:
      'In each turn you decide once, in secret, at the same moment as your rival. Money and political capital are finite. At the end, these count:',
    lens: 'World-view of this game',
    rival: 'What you know of the rival',
    rivalFirst: 'You have seen nothing of this government yet. Its doctrine, as it tells it:',
    rivalUnknown: 'You have seen nothing of this government yet.',
    rivalLast: 'Last time it chose:',
    hidden: 'Its compute, efficiency and capability are estimates, and can be wrong.',
    news: 'News',
    noNews: 'A quiet time: no news of weight.',
    go: 'To the decisions',
  },
  decide: {
    title: (label: string) => `Decide for ${label}`,
    great: 'Three great choices',
    small: 'Four supporting choices',
    price: (parts: string) => (parts ? `It costs ${parts}.` : 'It costs nothing.'),
    and: ' and ',
    freeMark: 'free',
    moneyMark: (amount: string) => `$${amount} bn`,
    consentMark: (amount: string) => `◆${amount}`,
    consentSpoken: 'political capital',
    moneyStock: (spends: string, has: string) => `US$ ${spends} of ${has} bn`,
    consentStock: (spends: string, has: string) => `◆ ${spends} of ${has}`,
    money: (amount: string) => `US$ ${amount} bn`,
    consent: (amount: string) => `${amount} political capital`,
    now: 'now in force',
    cannot: {
      money: (needed: string, has: string, short: string) =>
        `This plan costs US$ ${needed} bn and you have ${has}: lower something by US$ ${short} bn.`,
      politicalCapital: (needed: string, has: string, short: string) =>
        `This plan needs ${needed} political capital and you have ${has}: find ${short} less.`,
      hand: 'This initiative is no longer in your hand: choose one that is, or none.',
    },
    initiative: 'Initiative',
    initiativeQuestion:
      'One card of your hand, if you like. Each can be played once; an unplayed hand loses its oldest card.',
    initiativeEvidence: 'The evidence behind these cards',
    noInitiative: 'No initiative',
    noInitiativeNote: 'Keep the money and the political capital.',
    makePayable: 'Make it payable',
    undisclosed: 'Something undisclosed',
    lasts: (halfYears: number) => `Works for ${halfYears} half-years.`,
    secret: 'Secret, until it is used up or exposed.',
    commit: 'Commit',
    commitNote: 'Secret until the reveal. There is no way back.',
    deciding: 'Your rival is deciding…',
    decidingNote: 'Your plan is committed as soon as your rival has decided. Change it now, and nothing is committed.',
    why: 'Why? The evidence',
  },
  reveal: {
    title: (label: string) => `${label}: both have decided`,
    choice: 'Decision',
    go: 'See what happens',
    changed: 'changed',
  },
  resolve: {
    title: (label: string) => `${label}: what happens`,
    skip: 'Skip',
    again: 'Play again',
    pause: 'Pause',
    on: 'Go on',
    pace: 'Speed',
    paces: { slow: 'Slow', normal: 'Normal', fast: 'Fast' },
    go: 'And why',
    quiet: 'Nothing that you can see changed.',
    smaller: (n: number) => (n === 1 ? 'and one smaller entry' : `and ${n} smaller entries`),
    back: 'Step back',
    forward: 'Step forward',
    slower: 'Slower',
    faster: 'Faster',
    progress: (at: number, of: number, name: string) => `Stage ${at} of ${of}: ${name}.`,
  },
  explain: {
    title: (label: string) => `${label}: what changed, and why`,
    intro: 'Press a number to open the causes that add up to it.',
    because: 'mostly',
    nothing: 'no change',
    score: (own: string, ownChange: string, rival: string, rivalsScore: string, rivalChange: string) =>
      `Your score is now ${own}; ${rival} has ${rivalsScore}. The parts that are known exactly moved by ${ownChange} for you and by ${rivalChange} for ${rival}; the rest is the lead, which hangs on what you take the rival for.`,
    charts: 'The story so far',
    next: 'Next turn',
    end: 'See how it ends',
  },
} as const;

/** The dialog that opens a number. */
export const ledgerWords = {
  before: 'Before',
  after: 'After',
  cause: 'Cause',
  amount: 'Amount',
  halfYear: 'Turn',
  exact: 'The causes add up to the change exactly, to the last bit; they are shown rounded.',
  estimate: (low: string, high: string) =>
    `This is an estimate: the true number lies between ${low} and ${high}. Its causes open when the game has ended.`,
  start: (value: string) => `${value}. As the scenario sets it at the start.`,
  none: 'Nothing moved it in this turn.',
  equation: 'Equation',
  numbers: 'Numbers used',
  bookkeeping: 'Book-keeping of the game: it claims nothing about the world.',
  range: (low: string, high: string) => `could be ${low} to ${high}`,
  lens: 'set by the lens',
  event: 'News',
  initiative: 'Initiative',
  cardNote: 'Its size is an assumption of the game.',
  drivers: 'This number is made of others. Open what it is made of:',
  driver: (name: string, from: string, to: string) => `${name}: ${from} → ${to}`,
  chance: 'Its chance depends on the state and is drawn from the seed; chance and size are an assumption.',
} as const;

/** The end page. */
export const endPage = {
  won: { us: 'The United States comes out ahead', cn: 'China comes out ahead', none: 'Neither comes out ahead' },
  onPaper: 'On paper only: ',
  asked: 'What this scenario asks',
  reached: 'It came to that.',
  notReached: 'It did not come to that.',
  score: 'Both scores, by part',
  part: 'Part',
  weight: 'Weight',
  total: 'Total',
  publicGood: 'Public good (shared)',
  turning: 'Turning points',
  decided: (choice: string, option: string) => `${choice.toLowerCase()} “${option}”`,
  leads: (who: string, parts: string) => `${who} leads in ${parts}.`,
  again: 'Again with the same seed',
  other: 'Other side',
  share: 'Share',
  save: 'Save the record',
  new: 'New game',
  truth: 'The game is over, so every number is now exact. Press any of them to see its causes.',
  rule: 'The rule that named this ending',
  rules: {
    crisis: 'Tension at or above the brink.',
    'governed-co-operation': 'Governance high, and tension low.',
    'open-commons': 'The commons run by a large part of the world.',
    'two-closed-stacks': 'Both powers closed, with tension between them.',
    'us-primacy': 'No other rule held, and the US total is the higher.',
    'chinese-primacy': 'No other rule held, and China’s total is the higher.',
  },
  charts: 'The whole story',
  seed: 'Seed',
} as const;

/** Sharing, and opening what was shared. */
export const sharing = {
  title: 'Share this game',
  note: 'The link carries the whole game: whoever opens it sees the same numbers, and can check them.',
  copy: 'Copy the link',
  copied: 'Copied.',
  byHand: 'This browser does not let a page copy. The link is selected: press Ctrl+C or hold it.',
  opened: 'A shared game',
  verified: (hash: string) => `Played again here, it gives the same fingerprint: ${hash}.`,
  ongoing: (played: number, of: number) => `${played} of ${of} turns are played.`,
  cannot: 'This game cannot be opened',
  toStart: 'To the start page',
} as const;

/** Why a game cannot be put on the table. */
export const refusals = {
  /** What a file or an address was refused for; its sentence is written where it is read, in English. */
  of: (_code: string, _at: string, message: string) => message,
  load: 'A part of the game could not be loaded; allowed is a working connection, so reload the page when there is one.',
  gone: 'This game is not kept in this browser. A share link would carry it from one browser to another.',
  doctrine: (found: string, side: string) =>
    `The saved game names "${found}" as the government of ${side}; allowed is one of the doctrines that the start page offers.`,
} as const;

/** How the map is read. */
export const mapKey = {
  title: 'How to read the map',
  rows: [
    ['● lights', 'Compute: a full light runs, a ring has no energy, a broken ring is being built.'],
    ['▪ on the northern arc', 'Chips on their way from the US to China. Controls thin the stream.'],
    ['◆ on the southern arc', 'Minerals and parts on their way from China to the US.'],
    ['▫ through South-East Asia', 'Grey routes: what comes in although it was withheld.'],
    ['✦ in the middle', 'The commons, with a thread to everyone who gives or draws.'],
    [
      'hatching, dots, net',
      'What a bloc runs: the US stack is hatched, the Chinese stack dotted, the commons a net. The bars show the shares.',
    ],
    ['▸ on a thread', 'Somebody gives to the commons, or draws on it, in this stage.'],
    ['rings at a power', 'They close round new lights, open round lost ones, and go out in waves for better methods.'],
    ['rings over the ocean', 'Tension: the more and the redder, the nearer the brink.'],
  ],
} as const;

/** Help. */
export const help = {
  title: 'How to play',
  steps: [
    'Read the brief: what happened, and what you know of your rival. Its hidden numbers are estimates.',
    'Decide: three great choices (export controls, open-source investment, compute scaling), four supporting ones, and one initiative of your hand if you like. Each shows its price. What you cannot pay, you cannot commit.',
    'Commit. Your rival decides at the same moment, without seeing your choice; then both are revealed.',
    'Watch what happens, stage by stage, and open any number to see what caused it.',
    'After the last turn the world gets a name, and both scores are opened.',
  ],
  why: 'Why did it come out so?',
  whyText:
    'Nothing is hidden in the machine. Every change is booked under the rule that caused it, and the entries add up exactly. Each rule shows its equation, its numbers, and the passage of the article behind it, or says that it is an assumption. Luck is drawn before the first turn from the seed, and no decision can change it.',
  fair: 'One article, several voices',
  fairText:
    'The rules come from one article, and people in it disagree. A lens lets one voice have its way: choose another on the start page and see what changes.',
  together: 'More ways to use it',
  togetherText:
    'Classroom: a teacher opens a room, pupils join by code and sit in cabinets with roles; it needs the server that “npm start” runs. Lab: two strategies over the same luck, with motions for debates. Replay: any game again, branched from any turn. Model: every rule and number, to search and to try.',
  glossary: 'Words',
} as const;

/** Score parts by their short names. */
export const scoreParts = {
  lead: 'Capability lead',
  prosperity: 'Prosperity',
  influence: 'Influence abroad',
  resilience: 'Resilience',
  standing: 'Standing',
  publicGood: 'Public good',
} as const;

/** Charts. */
export const chartWords = {
  table: 'The numbers behind this chart',
  picture: (title: string) => `picture of the chart “${title}”`,
  numbers: (title: string) => `numbers of the chart “${title}”`,
  low: 'low',
  high: 'high',
  halfYear: 'Turn',
  start: 'Start',
  commons: 'Commons',
  tension: 'Tension',
  governance: 'Governance',
  points: 'points',
  adoption: 'Who runs what, mean of the four blocs',
  users: '% of users',
} as const;
