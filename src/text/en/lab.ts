// The words of the lab: two strategies over the same luck, what came of it, and how sure that is. They are fetched with
// the lab's page, so they are not among the words that every page needs.

/** What a verdict is told with. Names stand inside sentences. */
interface Told {
  readonly a: string;
  readonly b: string;
  readonly measure: string;
  /** With unit, without a sign. */
  readonly size: string;
  readonly low: string;
  readonly high: string;
  readonly seeds: number;
  /** Written as a share in percent. */
  readonly otherWay: string;
}

/** The words of the lab in English. */
export const labWords = {
  title: 'The lab: A against B',
  intro:
    'Two strategies of one government play the same seeds, so both meet the same luck, the same news and the same rival. What differs between them is of their own making. It is a model, and most of its sizes are assumptions: what you find here is what follows from them.',
  nav: 'Parts of the lab',
  compare: 'Compare A and B',
  motions: 'Motions to debate',
  model: 'Walk the rules',
  form: 'What is compared',
  side: 'Whose strategies',
  a: 'Strategy A',
  b: 'Strategy B',
  swap: 'Swap A and B',
  rivals: 'The rival',
  rivalsNote: 'Each is met apart; the results are averaged over them.',
  rivalsChosen: (names: string, n: number) => (n === 1 ? names : `${n} rivals: ${names}`),
  moreRivals: 'Players without a doctrine',
  lenses: 'Lenses',
  lensesNote: 'Each lens is one view of how the world works. All of them are played.',
  lensesChosen: (n: number, of: number) => `${n} of ${of} lenses`,
  all: 'All',
  scenario: 'Scenario',
  values: 'Values: what counts in the total score',
  measure: 'What is measured',
  measureGroups: {
    whole: 'The whole game',
    parts: 'Parts of the score',
    endings: 'How it ends',
    variables: 'Any number of the model',
  },
  seeds: 'Seeds',
  seedsTold: (typed: string, n: number) => `${typed} (${n === 1 ? 'one seed' : `${n} seeds`})`,
  seedsRead: (n: string, first: string) => (n === '1' ? `One seed: ${first}.` : `${n} seeds, the first is ${first}.`),
  seedsNote: 'A count (200), a range (201-400), or words with commas (paris, deepseek). Any seed is one luck.',
  seedsWrong: (most: number) =>
    `Write a count from 1 to ${most}, the first and the last as in 201-400, or different words with commas between them. At most 10,000 games are played for each of A and B.`,
  atLeastOne: 'At least one stays chosen.',
  policy: {
    make: 'A policy of your own rules …',
    legend: (which: string) => `${which}: a policy of simple rules`,
    base: 'Everything that no rule says is decided as by',
    from: 'From',
    to: 'to',
    end: 'the end',
    choice: 'Choice',
    value: 'is',
    add: 'Add a rule',
    remove: (n: number) => `Remove rule ${n}`,
    rule: (n: number) => `Rule ${n}`,
    note: 'A rule that cannot be paid is kept as far as it can be: other spending gives way first. A later rule counts before an earlier one.',
    back: 'Choose a doctrine instead',
    name: (base: string, rules: string) => `${base}, but with ${rules}`,
    told: (choice: string, value: string, turns: string) => `${choice}: ${value}${turns && ` ${turns}`}`,
    turns: {
      one: (from: string) => `in ${from}`,
      range: (from: string, to: string) => `from ${from} to ${to}`,
      onward: (from: string) => `from ${from} on`,
    },
    and: ', ',
    short: (rules: string) => `“${rules}”`,
    many: (base: string, n: number) => `${base} with ${n} rules`,
  },
  recorded: {
    make: 'The decisions of a game …',
    legend: (which: string) => `${which}: the decisions of a game`,
    game: 'The game',
    elsewhere: (name: string) => `“${name}”, which came with the link`,
    link: 'Or paste the link of a game',
    none: 'No game is kept here yet in which the decisions of this government can be used.',
    note: 'Each decision is taken in its turn, whatever happens; what cannot be paid, or is not in the hand, gives way. When the record ends, the last decision stays, without its initiative. Of a game in progress only your own side can be used.',
    name: (game: string) => `The decisions of the game “${game}”`,
    table: (game: string) => `What is decided in “${game}”`,
    turn: 'Turn',
  },
  measures: {
    total: (power: string) => `Total score (${power})`,
    margin: (power: string) => `Lead in total score (${power})`,
    win: (power: string) => `Share of games won (${power})`,
    south: (power: string) => `Users of its stack in the global south (${power})`,
    ending: (name: string) => `Share of games that end in “${name}”`,
    milestone: 'Share of games that reach the scenario’s milestone',
    of: (name: string, owner: string) => `${name} (${owner})`,
  },
  units: {
    points: 'points',
    percent: '% of games',
    users: '% of users',
    percentPoints: 'percentage points',
    indexPoints: 'index points',
    times2025: 'times the 2025 level',
  },
  progress: {
    running: (games: string, of: string) => `Playing: ${games} of ${of} games`,
    done: (games: string) => `${games} games played.`,
    stopped: (games: string, of: string) => `Stopped after ${games} of ${of} games.`,
    stoppedEarly: 'Stopped before one seed was whole: there is nothing to show yet.',
    failed: 'The games could not be played: this browser runs no background workers, or one of them failed.',
    stop: 'Stop',
    again: 'Play again',
    bar: 'Games played',
  },
  verdict: {
    the: (measure: string) => (measure.startsWith('the ') ? measure : `the ${measure}`),
    title: 'What the games say',
    more: ({ a, b, measure, size, low, high }: Told) =>
      `With ${a} instead of ${b}, ${measure} ends ${size} higher on average (95 % interval: ${low} to ${high}).`,
    less: ({ a, b, measure, size, low, high }: Told) =>
      `With ${a} instead of ${b}, ${measure} ends ${size} lower on average (95 % interval: ${low} to ${high}).`,
    unsure: ({ a, b, measure, seeds, low, high }: Told) =>
      `${seeds} seeds cannot tell ${a} and ${b} apart by ${measure}: the 95 % interval of the difference, ${low} to ${high}, holds zero.`,
    same: ({ a, b, measure, seeds }: Told) =>
      `${a} and ${b} give exactly the same ${measure} on ${seeds === 1 ? 'the one seed' : `all ${seeds} seeds`}.`,
    itself: ({ a }: Told) =>
      `A and B are the same strategy, ${a}: there is no difference, by construction and not by luck.`,
    part: (seeds: string, of: string) =>
      `This rests on the first ${seeds} of ${of} seeds: the others are not played yet.`,
    one: ({ a, b, measure, size }: Told, higher: boolean) =>
      `On the one seed, ${measure} ends ${size} ${higher ? 'higher' : 'lower'} with ${a} than with ${b}. One seed tells nothing of luck: choose more.`,
    other: (share: string, seeds: number) => `On ${share} of the ${seeds} seeds it is the other way round.`,
    never: (seeds: number) => `On none of the ${seeds} seeds is it the other way round.`,
    where: (lens: string, rivals: string, scenario: string) =>
      `Lens: ${lens}. Rival: ${rivals}. Scenario: ${scenario}.`,
    strategies: (a: string, b: string) => `A: ${a}. B: ${b}.`,
    lensesAgree: (n: number) => `All ${n} lenses point the same way.`,
    lensesSplit: (more: number, less: number, unsure: number) =>
      `Over the lenses: ${more} say more, ${less} say less, ${unsure} cannot tell.`,
  },
  lens: {
    title: 'The same in each lens',
    look: 'Lens looked at below',
    note: 'A dot is the average difference, its line the 95 % interval.',
    press: 'Press a lens to look at its games.',
    head: { lens: 'Lens', a: 'A', b: 'B', difference: 'A − B', interval: '95 % interval', other: 'Other way' },
    axis: (unit: string) => `A − B, ${unit}`,
  },
  fan: {
    title: 'The way there',
    a: 'With A',
    b: 'With B',
    note: 'Line: the middle game. Dark band: half of the games. Light band: nine in ten.',
    shareTitle: 'Share of games so far',
    head: { low: '5 %', lower: '25 %', middle: 'middle', upper: '75 %', high: '95 %' },
    of: (which: string, name: string) => `${which}: ${name}`,
  },
  bars: {
    title: 'How the differences are spread',
    note: 'Each seed’s difference, A less B. Left of zero B ends higher, right of it A.',
    unit: (unit: string) => `A − B, ${unit}; height: seeds`,
    head: { from: 'From', to: 'to', seeds: 'Seeds' },
    mean: (value: string) => `average ${value}`,
    aHigher: 'A higher →',
    bHigher: '← B higher',
  },
  seedsPart: {
    title: 'Every seed',
    note: 'Each column is one seed: up where A ends higher, down where B does.',
    press: 'Press one to see where its two games part, and to open both.',
    sorted: 'In order of',
    order: { seed: 'the seeds', least: 'B’s best first', most: 'A’s best first' },
    page: (from: number, to: number, of: number) => `${from}–${to} of ${of}`,
    earlier: 'Earlier seeds',
    later: 'Later seeds',
    name: (seed: string, difference: string) => `Seed ${seed}: A − B ${difference}`,
    list: 'Seeds, each with its difference',
  },
  seed: {
    title: (seed: string) => `Seed ${seed}`,
    figures: (a: string, b: string, difference: string) => `A ${a}, B ${b}, A − B ${difference}.`,
    rival: 'Against',
    playing: 'Playing the two games …',
    failed: 'The two games could not be played again.',
    openA: 'Open A’s game',
    openB: 'Open B’s game',
    newTab: '(in a new tab)',
    same: 'Both games are the same from beginning to end.',
    parts: (label: string) => `The two games part in ${label}.`,
    choices: 'Decided otherwise',
    choice: (power: string, name: string, a: string, b: string) => `${power}, ${name}: A ${a}, B ${b}`,
    noChoices: 'The decisions are still the same; the numbers are not.',
    causes: 'What moved otherwise in that turn',
    head: { number: 'Number', cause: 'Cause', a: 'A', b: 'B', difference: 'A − B' },
    others: (n: number) => `and ${n} other lines of the ledger`,
    ends: 'How both end',
  },
  motion: {
    kicker: 'Motion',
    list: 'Motions to debate',
    listIntro:
      'Each motion is a claim drawn from the article, turned into a comparison that the model can play: two strategies, a rival or two, one measure. The verdict counts the lenses. Whether strategies and measure are a fair reading of the claim is the first thing to debate.',
    put: 'Put it to the model',
    own: 'A motion of your own',
    ownIntro: 'Write the claim, then choose A, B and the measure that it is about. The lab counts the lenses for you.',
    ownStart: 'Start',
    claim: 'The claim',
    says: 'The claim says that with A instead of B …',
    saysMore: 'the measure ends higher',
    saysLess: 'the measure ends lower',
    make: 'Turn it into a motion',
    leave: 'Leave the motion, keep the comparison',
    changed: 'The set-up was changed: it is no longer the one that came with this motion.',
    supported: (inFavour: number, of: number) =>
      inFavour === of
        ? `Supported: all ${of} lenses say what the claim says.`
        : `Supported: ${inFavour} of ${of} lenses say what the claim says, and none is sure of the opposite.`,
    opposed: (against: number, of: number) =>
      against === of
        ? `Opposed: all ${of} lenses say the opposite of the claim.`
        : `Opposed: ${against} of ${of} lenses say the opposite of the claim, and none is sure of it.`,
    depends: (inFavour: number, against: number, unsure: number) =>
      `It depends: ${inFavour === 1 ? '1 lens sides' : `${inFavour} lenses side`} with the motion, ${against === 1 ? '1 is' : `${against} are`} against it, ${unsure === 1 ? '1 cannot' : `${unsure} cannot`} tell.`,
    open: (of: number) => `Open: none of the ${of} lenses is sure either way on these seeds.`,
    sizes: (low: string, high: string) =>
      `Over the lenses the average difference, A less B, runs from ${low} to ${high}.`,
    with: 'For the motion',
    against: 'Against the motion',
    lenses: (names: string) => `Lenses: ${names}.`,
    noLens: 'No lens is sure of it.',
    case: (lens: string, size: string, range: string, share: string) =>
      `Strongest in the lens “${lens}”: A − B is ${size} on average (95 % interval: ${range}), and ${share} of the seeds point this way.`,
    nearest: (lens: string, size: string, range: string, share: string) =>
      `On average no lens points this way. It comes nearest in “${lens}”: A − B is ${size} (95 % interval: ${range}), and ${share} of the seeds point this way.`,
    seeds: 'Seeds to open',
    noSeeds: 'No seed points this way.',
    seed: (seed: string, difference: string) => `${seed} (${difference})`,
    passages: 'Passages',
    fairness:
      'The verdict is the model’s. It counts views of the world, not votes, and cannot say which view is right.',
  },
  doubt: {
    title: 'How much of it is assumption',
    note: (lens: string, seeds: string, of: string) =>
      `Most sizes in the model are assumptions with a range. Here each of them is set to its low and to its high, alone, and A and B are compared again over ${seeds === of ? 'the same seeds' : `the first ${seeds} of the ${of} seeds`} (lens: ${lens}).`,
    start: (assumptions: number, games: string) => `Try all ${assumptions} assumptions (${games} games)`,
    running: (games: string, of: string) => `Trying: ${games} of ${of} games`,
    stop: 'Stop',
    failed: 'The assumptions could not be tried.',
    stopped: (games: string, of: string) => `Stopped after ${games} of ${of} games.`,
    early: 'There is nothing to show before one assumption has been tried.',
    goOn: 'Go on',
    again: 'Start again',
    part: (n: number, of: number) =>
      `This rests on ${n} of ${of} assumptions: the others have not been tried, and may reach further.`,
    none: 'No single assumption, moved within its range, turns the result round.',
    noneSoFar: 'None of the assumptions tried so far, moved alone within its range, turns the result round.',
    some: (n: number, first: string) =>
      n === 1
        ? `One assumption alone, moved within its range, would turn the result round: ${first}.`
        : `${n} assumptions could each turn the result round alone. The furthest reaching is: ${first}.`,
    equal: 'A and B are the same here, so there is nothing to turn round; this is what would part them.',
    basis: (seeds: number, base: string) =>
      `On ${seeds} seeds A − B is ${base} as things stand: the thin line. The dot is the high end.`,
    head: {
      assumption: 'Assumption',
      range: 'Low … high',
      chart: 'A − B, low to high',
      low: 'at low',
      high: 'at high',
      turns: 'Turns it?',
    },
    turns: 'turns it round',
    more: (n: number) => `Shown are the ${n} that reach furthest; the CSV has all.`,
    ends: (low: string, high: string, unit: string) => `${low} … ${high} ${unit}`,
  },
  together: {
    title: 'All assumptions together',
    note: 'Above, each assumption moves alone. Here all of them move within their ranges at once, so that what one does to the effect of another counts too.',
    start: (assumptions: number, games: string) => `Move all ${assumptions} assumptions together (${games} games)`,
    early: 'There is nothing to show before two walks through the ranges are finished.',
    part: (walks: number, of: number) =>
      `This rests on ${walks} of ${of} walks through the ranges: the others are not finished. Each walk is a sample of its own, so the figures hold, though less surely than with all.`,
    share: (walks: number, of: number) => `${walks} of ${of} walks`,
    where: (low: string, high: string, unit: string, share: string) =>
      `With every assumption anywhere in its range, A − B mostly lies between ${low} and ${high} ${unit} (nine points of ten); it is above zero at ${share} of the points.`,
    basis: (walks: number, points: string, seeds: number, games: string, base: string) =>
      `${walks} walks through the ranges, ${points} points, ${seeds === 1 ? '1 seed' : `${seeds} seeds`} at each, ${games} games. As things stand A − B is ${base} on these seeds.`,
    chart: 'How far each assumption moves A − B',
    reading:
      'A bar is how far A − B moves on average, up or down, when this assumption goes from its low to its high while the others stand anywhere (Morris’s μ*); the line is its 95 % interval over the walks. It says how much hangs on the assumption, not that it is wrong.',
    head: {
      assumption: 'Assumption',
      size: 'moves it by',
      low: '95 % low',
      high: '95 % high',
      mean: 'sign kept',
      spread: 'varies by',
    },
  },
  beside: {
    title: 'Where else A and B differ',
    head: { measure: 'Measure', a: 'A', b: 'B', difference: 'A − B', interval: '95 % interval', other: 'Other way' },
  },
  keep: {
    title: 'Take it with you',
    link: 'Link to this comparison',
    copy: 'Copy the link',
    copied: 'Copied.',
    byHand: 'The browser does not allow copying: the link is selected.',
    csv: 'Seeds as CSV',
    json: 'Everything as JSON',
    print: 'Print the evidence pack',
    sheet: (game: string, rules: string) => `${game}: evidence pack from the lab, rules version ${rules}`,
    pack: 'The set-up in full',
    packList: {
      a: 'A',
      b: 'B',
      rivals: 'Rivals',
      scenario: 'Scenario',
      lenses: 'Lenses',
      values: 'Values',
      measure: 'Measure',
      seeds: 'Seeds',
      rules: 'Rules of the game',
    },
    version: (rules: string) => `version ${rules}`,
    whose: (name: string, power: string) => `${name} (${power})`,
    source:
      'All rules and numbers are drawn from one published article of February 2025, or are marked as assumptions.',
    cli: 'The same on the command line',
    cliNote: 'It gives the same figures from the same seeds.',
  },
  refused: 'This comparison cannot be opened',
  fresh: 'Begin with a new comparison',
  percent: (value: string) => `${value} %`,
  range: (low: string, high: string) => `${low} to ${high}`,
  unbounded: 'not known from one seed',
  sized: (value: string, unit: string) => `${value} ${unit}`,
} as const;
