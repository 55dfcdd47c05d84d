// The words of the model explorer: every part of the model readable, searchable, and open to change.

/** The words of the model explorer in English. */
export const modelWords = {
  title: 'The model, laid open',
  intro:
    'Everything that moves a number in this game stands here: the rules with their equations, the numbers that they use, and the passage of the article behind each, or the word assumption. Change a number and see what becomes of the outcome.',
  home: 'Overview',
  nav: 'Parts of the model',
  walk: 'Walk the picture of causes',
  walkFrom: (name: string) => `Walk the picture of causes from “${name}”`,
  kinds: {
    mechanism: { one: 'Rule', many: 'Rules', note: 'Each is one causal claim, with its equation.' },
    parameter: {
      one: 'Parameter',
      many: 'Parameters',
      note: 'The sizes in the equations; each can be moved in its range.',
    },
    variable: {
      one: 'Number or decision',
      many: 'Numbers and decisions',
      note: 'What the world consists of, and what is decided.',
    },
    event: { one: 'News', many: 'News', note: 'What can strike, how likely, and what it does.' },
    initiative: { one: 'Initiative', many: 'Initiatives', note: 'The cards of each power, their price and effect.' },
    persona: { one: 'Player', many: 'Players', note: 'Doctrines and other players, and how they decide.' },
    lens: { one: 'Lens', many: 'Lenses', note: 'A voice’s view of the world, and every number that it changes.' },
    values: { one: 'Values', many: 'Values', note: 'What counts as success, by weight.' },
    scenario: { one: 'Scenario', many: 'Scenarios', note: 'Where a game begins, and what can happen in it.' },
    evidence: { one: 'Passage', many: 'Passages', note: 'What the article says, and everything that rests on it.' },
    unmodelled: { one: 'Not modelled', many: 'Not modelled, and why', note: 'What the model leaves out.' },
  },
  count: (n: number) => `${n}`,
  search: {
    label: 'Search the model',
    hint: 'A name, an id such as scarcityGain or M2, or words of the meaning, in English or Chinese.',
    filter: 'Show',
    filters: { search: 'everything', assumed: 'only assumptions', sourced: 'only what names a passage' },
    title: (query: string) => `What was found for “${query}”`,
    titleAll: {
      assumed: 'Everything that is an assumption, wholly or in part',
      sourced: 'Everything that names a passage',
    },
    found: (n: number) => (n === 1 ? 'One thing found.' : `${n} things found.`),
    none: (query: string) =>
      `Nothing of the model is called “${query}” or tells of it. Try another word, or one of the parts below.`,
    clear: 'Clear the search',
  },
  refused: 'There is no such page of the model',
  unknown: (kind: string, id: string, names: string) =>
    `The address asks for “${id}”, and the model has no ${kind} of that name${names ? `; near it are: ${names}` : ''}.`,
  unknownKind: (kind: string) => `The address asks for “${kind}”, which is no part of the model.`,
  badTrial: 'The changes in this address cannot be tried',
  withoutTrial: 'Go on without changes',
  toModel: 'To the overview of the model',
  assumption: 'assumption',
  bookkeeping: 'book-keeping',
  restsOn: 'What it rests on',
  none: 'None.',
  mechanism: {
    symbols: 'What its words stand for',
    symbolsNote: 'The sizes are parameters; the rest are numbers of the world that the rule reads.',
    head: { name: 'Name', meaning: 'What it is', value: 'Stands at', unit: 'Counted in' },
    reads: 'What it reads',
    readsNone: 'No number: it acts by itself, or only on what is decided.',
    moves: 'What it moves',
    movesNone: 'Nothing in the worlds that were tried.',
    signs: { more: 'raises', less: 'lowers', depends: 'raises or lowers' },
    when: (stage: string, n: number, of: number) =>
      `It is rule ${n} of ${of} in each half-year, in the stage “${stage}”.`,
    matters: 'Which of its parameters matters most',
    mattersNote: (measure: string) =>
      `Each alone is moved to the low end and to the high end of its range, over the same luck; the bar shows how far “${measure}” goes with it.`,
    mattersNone: 'None of its parameters has a range, so there is nothing to move.',
    mattersHead: {
      parameter: 'Parameter',
      range: 'Range',
      bar: 'From low (end of the bar) to high (dot)',
      low: 'At low',
      high: 'At high',
    },
    mattersBase: (value: string, seeds: number) =>
      `As it stands, the average is ${value} (${seeds} seeds); the thin line marks it.`,
    most: (name: string, size: string) => `Most of all: ${name}. Over its range the average moves by ${size}.`,
    mostNone: 'None of them moves this outcome in these games.',
  },
  parameter: {
    value: 'Value',
    written: (value: string, unit: string) => `As written: ${value} ${unit}`,
    slider: (name: string, power: string) => `${name}${power && `, ${power}`}: slider`,
    field: (name: string, power: string) => `${name}${power && `, ${power}`}: number`,
    range: (low: string, high: string, unit: string) => `from ${low} to ${high} ${unit}`,
    back: (value: string) => `Back to ${value}`,
    changedFrom: (value: string) => `changed; as written it is ${value}`,
    fixed: 'It has no range: nobody doubts it, or another number already covers the doubt.',
    notTried:
      'It names endings or errs estimates; no rule of a half-year uses it, so it cannot be tried here. A scenario file can set it.',
    outside: (low: string, high: string) => `The number must lie between ${low} and ${high}.`,
    usedBy: 'Which rules use it',
    parts: {
      prices: 'Prices of decisions use it: it is paid in every half-year in which the decision stands.',
      events: 'All news use it: one factor for every chance or every size.',
      initiatives: 'All cards use it: one factor for every size.',
      endings: 'The naming of the ending uses it, after the last half-year.',
      estimates: 'The estimates of the rival use it: they are what a government sees, and no rule reads them.',
    },
    source: 'Where it comes from',
    bySource: { scenario: 'In this scenario', lens: (name: string) => `The lens “${name}” sets it` },
    lenses: 'Which lenses change it',
    lensesNone: 'No lens changes it.',
    lensesHead: { lens: 'Lens', to: 'Sets it to', because: 'Because' },
    scenarios: 'In the scenarios',
    scenariosHead: { scenario: 'Scenario', value: 'Value', low: 'Low', high: 'High' },
    try: 'Change it, and see what becomes of the outcome',
  },
  variable: {
    choice: 'A decision',
    number: 'A number',
    unit: (unit: string) => `Counted in: ${unit}.`,
    from: 'What moves it',
    fromNone: 'Nothing moves it by a rule: it is decided, given or counted.',
    to: 'What it moves',
    toNone: 'No rule reads it.',
    rules: 'The rules at work',
    through: (rules: string) => `through ${rules}`,
    news: 'News and cards that touch it directly',
    start: 'Where it stands at the start',
    startNote: 'It is counted from other numbers, so no scenario sets it.',
    startHead: {
      whose: 'Whose',
      scenario: 'Scenario',
      value: 'Value',
      range: 'Low to high',
      source: 'Where it comes from',
    },
    options: 'What can be chosen',
  },
  event: {
    where: (place: string) => `It happens here: ${place}.`,
    chance: 'How likely it is',
    base: (chance: string) => `In each half-year its chance begins at ${chance}.`,
    pressure: (change: string, step: string, variable: string, from: string, more: boolean) =>
      `${more ? 'Plus' : 'Minus'} ${change} percentage points for each ${step} by which ${variable} stands above ${from}; below it, the other way round.`,
    ceiling: (ceiling: string, limit: number) =>
      `It is never likelier than ${ceiling}, and happens ${limit === 1 ? 'at most once' : `at most ${limit} times`} a game.`,
    factor: (chance: string, size: string) => `All chances are multiplied by ${chance}, all sizes by ${size}.`,
    does: 'What it does',
    exposes: 'It exposes',
    scenarios: 'In which scenarios it can happen',
  },
  initiative: {
    whose: (power: string) => `A card of ${power}.`,
    price: (money: string, consent: string) => `It costs ${money} and ${consent}.`,
    consent: (points: string) => `${points} points of political capital`,
    lasts: (n: number) => (n === 1 ? 'It acts in one half-year.' : `It acts in ${n} half-years, each time anew.`),
    does: 'What it does in each half-year',
    secret: (n: number, event: string) =>
      `It is secret: the rival learns of it after ${n} half-years, or when the news “${event}” exposes it.`,
    exposed: 'What exposure does',
    scenarios: 'In which scenarios it can be held',
    factor: (size: string) => `All sizes are multiplied by ${size}.`,
  },
  effects: {
    points: (variable: string, amount: string, unit: string) => `${variable}: ${amount} ${unit}`,
    share: (variable: string, amount: string) => `${variable}: ${amount} of what it is`,
    'users-leave': (place: string, stack: string, amount: string) =>
      `${place}: ${amount} of those who run the ${stack} leave it`,
    'users-join': (place: string, stack: string, amount: string) =>
      `${place}: ${amount} of all others turn to the ${stack}`,
  },
  lens: {
    voices: 'Whose view it is',
    voicesNone: 'No voice’s: it is the scenario as written.',
    sets: 'Everything that it changes, and why',
    setsNone: 'It changes nothing.',
    head: { parameter: 'Parameter', from: 'As written', to: 'Under the lens', because: 'Because' },
    look: 'Look at the model through this lens',
    isLook: 'You are looking through this lens now: values, effects and tries on the other pages are those under it.',
  },
  values: { weights: 'What counts, by weight' },
  scenario: {
    turns: (n: number, first: string, last: string, halfYears: number) =>
      `${n} turns of ${halfYears === 1 ? 'a half-year' : 'a year'}, from ${first} to ${last}.`,
    milestone: 'What it asks for',
    differs: (name: string) => `Parameters that stand elsewhere than in “${name}”`,
    differsNone: 'No parameter stands elsewhere.',
    events: 'News that can strike',
    cards: (power: string) => `Cards of ${power}`,
    play: 'Try changes in this scenario',
    isPlayed: 'Values, effects and tries on the other pages are those of this scenario.',
    differsHead: { parameter: 'Parameter', there: 'There', here: 'Here' },
  },
  persona: {
    side: (power: string) => `It can govern: ${power}.`,
    creed: 'What it believes',
    decides: 'How it decides',
    habits: 'What it does in practice',
    habitsNote: (seeds: number, rival: string, scenario: string) =>
      `Counted in ${seeds} games against “${rival}” (scenario “${scenario}”): how often each option was chosen, over all turns.`,
    habitsHead: { choice: 'Decision', option: 'Chosen most', share: 'How often', average: 'On average' },
    lab: 'Compare it with another in the lab',
    cites: 'What it is drawn from',
    citesNone: 'From nobody in the article: it is a yardstick.',
  },
  evidence: {
    types: { F: 'A figure', M: 'A causal claim', V: 'A voice' } as Readonly<Record<string, string>>,
    says: 'What the article says, in our own words',
    rests: 'Everything that rests on it',
    restsNone: 'Nothing in the model rests on it.',
    motions: 'Motions that call on it',
    idle: 'Passages on which nothing in the model rests',
    idleNone: 'Something rests on every passage.',
  },
  unmodelled: {
    intro:
      'A model is a choice of what to leave out. Every causal claim of the article has its rule; these things have none, and here is why.',
    why: 'Why it is left out',
    passages: 'Passages that speak of it',
  },
  trial: {
    title: 'What becomes of the outcome',
    setUp: 'In which games it is tried',
    told: (us: string, cn: string, scenario: string, lens: string, seeds: string) =>
      `${us} against ${cn}, “${scenario}”, lens “${lens}”, seeds ${seeds}`,
    measure: 'Outcome',
    side: 'Outcome of',
    scenario: 'Scenario',
    lens: 'Lens',
    us: 'Who plays the US',
    cn: 'Who plays China',
    values: 'Values',
    seeds: 'Seeds',
    changed: 'With your changes',
    written: 'As written',
    difference: 'Difference',
    interval: '95 % interval',
    other: 'Seeds that go the other way',
    head: { outcome: 'Outcome' },
    unchanged: 'Nothing is changed yet: move the slider. This is the outcome as the model is written.',
    unchangedTray: 'Nothing is changed yet. Open a parameter and move its slider.',
    running: (games: string, of: string) => `Playing: ${games} of ${of} games`,
    done: (games: string) => `${games} games played, each seed with and without the change.`,
    failed: 'The games could not be played: this browser runs no background workers, or one of them failed.',
    more: (what: string, measure: string, size: string, low: string, high: string) =>
      `${what}, ${measure} ends ${size} higher on average (95 % interval: ${low} to ${high}).`,
    less: (what: string, measure: string, size: string, low: string, high: string) =>
      `${what}, ${measure} ends ${size} lower on average (95 % interval: ${low} to ${high}).`,
    unsure: (what: string, measure: string, seeds: number, low: string, high: string) =>
      `${what}, ${seeds} seeds cannot tell whether ${measure} changes: the 95 % interval, ${low} to ${high}, holds zero.`,
    same: (what: string, measure: string) => `${what}, ${measure} is exactly the same on every seed.`,
    otherWay: (share: string) => `On ${share} of the seeds it goes the other way.`,
    never: 'On no seed does it go the other way.',
    what: (n: number) => (n === 1 ? 'With your change' : `With your ${n} changes`),
    way: 'The way there',
    band: 'Line: the average. Band: the middle half of the games.',
    shareTitle: 'share of games so far',
    beside: 'What else changes',
    besideNote: 'The same games, by other measures.',
    stop: 'Stop',
    cli: 'The same on the command line',
    cliNote:
      'A is with your changes, B as written. With --set-b in place of --set-a the difference has the other sign.',
  },
  tray: {
    title: (n: number) => (n === 0 ? 'My changes' : `My changes (${n})`),
    none: 'Nothing is changed. Every parameter page has a slider; what you move is collected here and kept in the address.',
    line: (from: string, to: string, unit: string) => `${from} → ${to} ${unit}`,
    undo: (name: string) => `Undo the change of ${name}`,
    undoShort: 'Undo',
    reset: 'Undo all',
    open: 'See all changes together, and save them',
    page: 'My changes, together',
    note: 'All of them act at once. The address of this page holds them: keep it, or send it to somebody.',
  },
  save: {
    title: 'Keep the changes',
    note: 'A scenario says where a game begins and what its numbers are; a lens lays your view over any scenario. What is kept in this browser can be chosen for a game, in the lab and here; a downloaded file works on the command line too.',
    name: 'Name',
    usual: 'My version',
    keep: { scenario: 'Save as my scenario', lens: 'Save as my lens' },
    download: { scenario: 'Download the scenario', lens: 'Download the lens' },
    kept: {
      scenario: (title: string) =>
        `“${title}” is kept in this browser. It can be chosen as a scenario for a game, in the lab and here.`,
      lens: (title: string) =>
        `“${title}” is kept in this browser. It can be chosen as a lens for a game, in the lab and here.`,
    },
    toOwn: 'To your scenarios and lenses',
    downloaded: (file: string, flag: string) => `Downloaded as ${file}. On the command line: ${flag}`,
    noName: 'Give it a name of 1 to 60 characters.',
    noChanges: 'There is nothing to save yet: change a parameter first.',
    overLens: (lens: string, names: string) =>
      `The lens “${lens}” sets ${names} itself and would hide your change in a scenario: save as a lens, or play the scenario with another lens.`,
    summary: (base: string, names: string) => `“${base}” with other numbers: ${names}.`,
    because: 'assumption: tried out in the model explorer',
  },
  doctrines: {
    incumbents:
      'Builds much compute and spends little on the commons. Publishes nothing while it leads China clearly in capability, and a managed part once it does not. Cuts rules at home until scaling is resented; contests and builds abroad by turns, and only builds when a crisis is near.',
    'chip-hawk':
      'Keeps controls at an embargo, one level lower when tension nears a crisis. Builds much compute, gives little to the commons, and turns research to chips and method. Contests abroad two times in three, and only builds when a crisis is near.',
    'deregulating-booster':
      'Only targeted controls, much compute, few rules at home: these come back when the social cost is high. Contests abroad two times in three, and builds when a crisis is near.',
    'industrial-planner':
      'Broad controls, much compute, and research for chips made at home, then for energy. Lowers the controls when a crisis is near.',
    'efficiency-first':
      'Strong open-source investment and research into method, with only a middling build-out. Controls stay broad. Contests abroad, and builds when a crisis is near.',
    'talent-magnet':
      'Strong open-source investment, a middling build-out, and research money for people two times in three. Controls stay targeted; abroad it contests and builds by turns.',
    'open-champion':
      'No controls, the most open-source investment, and everything published. A middling build-out; abroad it builds three times in four.',
    'coalition-builder':
      'Offers a signature in every half-year. When China has just contested, it tightens the controls by one level and offers to build in every second half-year.',
    'self-reliance':
      'Broad counter-controls, much compute, and research for its own chips until six in ten are home-made, then for method. Lowers the controls and builds abroad when a crisis is near.',
    'head-goose':
      'All the compute that money can buy, strict rules at home for the data, hardly any controls. Contests abroad two times in three, and only builds when a crisis is near.',
    'state-investor':
      'Steady open-source investment and much compute from the start, so that the money matures. Research for chips until half are home-made. Signs once in four half-years.',
    'guerrilla-trade':
      'Builds with the south three times in four. Answers sweeping controls in kind, others hardly at all. Steady open source, much compute.',
    'efficiency-school':
      'The most open-source investment, everything published, research into method and nothing else. Machines come last. Contests abroad, and builds when a crisis is near.',
    'bridge-builder':
      'No counter-controls unless the US has an embargo. Offers a signature in every half-year, and builds in every second one when it was refused. Steady open source, much compute.',
    'managed-openness':
      'Publishes a managed part, with strict rules at home. Steady open source, much compute, hardly any controls; contests abroad three times in four, and only builds when a crisis is near.',
    'capacity-builder':
      'Publishes everything, signs two times in three and builds in between. Answers controls with a gesture. Middling compute.',
    'tit-for-tat':
      'Begins without controls and with an offer to sign. After that it takes the rival’s controls and its course abroad of the half-year before. Everything else is a sensible middle.',
    'searching-1':
      'Plays four doctrines of its side two turns forward in one imagined world, from what it knows, and takes the best first step.',
    'searching-2':
      'Plays all eight doctrines of its side to the end in one imagined world, from what it knows, and takes the best first step.',
    'searching-3':
      'Plays all eight doctrines to the end in two imagined worlds, and then asks of every choice whether another would be better.',
    'as-told':
      'Does what the scenario narrates, turn by turn, as far as it can be paid. Only a scenario that narrates something knows it.',
    random: 'Throws dice over every option that can be paid. A doctrine that does not beat it is worth nothing.',
  } as Readonly<Record<string, string>>,
} as const;
