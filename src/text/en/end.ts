// The words of the end: the story, what turned the game, what other values say, what to try next, pictures and print.

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** Says in how many of some turns something was so. */
function oftenIn(times: number, turns: number): string {
  const many = (n: number) => NUMBERS[n] ?? `${n}`;
  if (times === 0) return 'in no turn';
  if (times === turns)
    return turns === 1 ? 'in its one turn' : turns === 2 ? 'in both turns' : `in all ${many(turns)} turns`;
  return `in ${many(times)} of ${many(turns)} turns`;
}

/** The words of the end. */
export const endWords = {
  csv: 'Save as a table (CSV)',
  print: 'Print',
  listComma: ', ',
  between: ' ',
  story: 'How it went',
  governed: {
    person: (power: string) => `A person governed ${power}.`,
    people: (power: string) => `A cabinet of the class governed ${power}.`,
    doctrine: (power: string, doctrine: string) => `“${doctrine}” governed ${power}.`,
  },
  view: (lens: string, values: string) => `The view of the world was “${lens}”, and “${values}” counted as success.`,
  began: (label: string, us: string, cn: string) => `In ${label} the US began with ${us}; China with ${cn}.`,
  ledThroughout: (power: string, points: string, label: string) =>
    `In every turn ${power} was ahead, by ${points} points at the most (${label}).`,
  ledNever: 'Neither was ahead in any turn.',
  tookLead: (power: string, label: string) => `${power} in ${label}`,
  leadChanged: (first: string, times: number, taken: string) =>
    times === 1
      ? `At first ${first} was ahead; then the lead changed hands once, to ${taken}.`
      : `At first ${first} was ahead; then the lead changed hands ${times} times: to ${taken}.`,
  capability: (us: string, usEnd: string, cn: string, cnEnd: string) =>
    `US capability went from ${us} to ${usEnd}, and China’s from ${cn} to ${cnEnd}.`,
  world: (commons: string, commonsEnd: string, tension: string, tensionEnd: string) =>
    `The commons went from ${commons} to ${commonsEnd}, and tension from ${tension} to ${tensionEnd}`,
  peak: (tension: string, label: string) => `, with a peak of ${tension} in ${label}.`,
  noPeak: '.',
  newsCount: (count: number) =>
    count === 0 ? 'No news of weight broke.' : count === 1 ? 'News broke once.' : `News broke ${count} times.`,
  believed: (power: string, took: number, was: number, turns: number) =>
    `When deciding, by its estimates of the rival, ${power} took itself to be behind ${oftenIn(took, turns)}; in truth it was ${was === 0 ? 'never behind' : `behind ${was === took ? 'as often' : oftenIn(was, turns)}`}`,
  tookFor: (rival: string, percent: number, isHigh: boolean) =>
    percent === 0
      ? `; on average it saw the capability of ${rival} as it was.`
      : `; on average it took the capability of ${rival} for ${percent} % too ${isHigh ? 'high' : 'low'}.`,
  swing: (label: string, points: string, power: string, part: string) =>
    `No turn moved the balance more than ${label}: ${points} points towards ${power}, mostly in ${part}`,
  swingNews: (headlines: string) => `, as the news said ${headlines}.`,
  swingQuiet: '.',
  decidedBy: (label: string, power: string, choice: string) =>
    `No single decision weighed more than this one: in ${label}, ${power} chose ${choice}.`,
  otherEndings: (tried: number, other: number) =>
    other === 0
      ? `Each of ${tried} decisions was changed alone, under the same luck, and the ending stayed the same every time.`
      : `Of ${tried} decisions, each changed alone under the same luck, ${other} would have given the ending another name.`,
  searching: 'The game is being played again with each decision changed…',
  searched: (done: number, of: number) => `${done} of ${of} games`,
  ruleIntro: 'How the ending got its name: every rule with the numbers of this game, read in this order',
  ruleHeads: { ending: 'Ending', reads: 'What its rule reads', holds: 'Holds' },
  reads: {
    tension: 'tension',
    governance: 'shared governance',
    commons: 'users who run the commons, mean of the blocs',
    openness: 'openness, mean of both powers',
    usLead: 'lead of the US total',
    cnLead: 'lead of China’s total',
  },
  atLeast: (what: string, value: string, bound: string) => `${what}: ${value} (at least ${bound})`,
  atMost: (what: string, value: string, bound: string) => `${what}: ${value} (at most ${bound})`,
  above: (what: string, value: string, bound: string) => `${what}: ${value} (more than ${bound})`,
  yes: 'yes',
  no: 'no',
  passedOver: 'yes, but an earlier rule held first',
  turningIntro: (games: number) =>
    `Each decision was changed by itself and the game played again under the same luck, everything else decided as it was: ${games} games. These decisions moved the outcome most.`,
  turningNone: 'No single decision would have moved the outcome.',
  chose: (choice: string, option: string) => `${choice}: ${option}`,
  better: (to: string, from: string, power: string, points: string) =>
    `With “${to}” instead of “${from}”, ${power} would have ended ${points} points better against its rival`,
  worse: (to: string, from: string, power: string, points: string) =>
    `With “${to}” instead of “${from}”, ${power} would have ended ${points} points worse against its rival`,
  totals: (us: string, cn: string) => ` (US ${us}, China ${cn}).`,
  endingWould: (ending: string) => `The ending would have been “${ending}”.`,
  endingSame: 'The ending would have been the same.',
  otherEndingMark: 'another ending',
  paidOff: 'It paid off',
  costly: 'It was costly',
  through: (part: string) => `Mostly through ${part}. Over the whole game, the largest differences:`,
  difference: (rule: string, amount: string, variable: string) => `${rule}: ${amount} ${variable}`,
  ofPlace: (variable: string, place: string) => `${variable}, ${place}`,
  trimmed: (count: number) =>
    count === 1
      ? 'One later decision could then not be paid as it was, and was made cheaper.'
      : `${count} later decisions could then not be paid as they were, and were made cheaper.`,
  evidence: 'The evidence behind this',
  swings: 'The turns in which the balance moved most',
  swingLine: (label: string, power: string, points: string, part: string) =>
    `${label}: ${points} points towards ${power}, mostly in ${part}`,
  valueSets: 'What other values would say',
  valueIntro: 'The same final state, counted by every set of values:',
  valueHeads: { values: 'Values', ahead: 'Ahead', ending: 'Ending' },
  yours: 'in this game',
  aheadBy: (power: string, points: string) => `${power} by ${points}`,
  level: 'level',
  winnerSame: (power: string) => `By every set of values, ${power} is ahead.`,
  winnerChanges: (others: string, power: string, own: string, now: string) =>
    `By ${others}, ${power} would be ahead; by ${own}, ${now}. What counts decides who won.`,
  nobody: 'nobody',
  tryNext: 'What to try next',
  tryNote: 'What is said of a gain holds in this luck and if everything else is decided as it was; a rival may answer.',
  hold: (choice: string, option: string) => `Hold from the start: ${choice}, ${option}`,
  holdWhy: (power: string, points: string) => `In this luck ${power} would have ended ${points} points better.`,
  holdGo: 'Try it on this seed',
  meet: (doctrine: string) => `Meet a government that you have not met: ${doctrine}`,
  meetWhy: (us: string, cn: string) =>
    `Against it, with the same luck and the same decisions of yours, it would have come to US ${us}, China ${cn}.`,
  meetGo: (doctrine: string) => `Play against ${doctrine}`,
  chair: (power: string) => `The same seed as ${power}`,
  chairWhy: (label: string, power: string, from: string, to: string, points: string) =>
    `In ${label}, ${power} chose “${from}”; “${to}” would have gained it ${points} points. Would you have seen it?`,
  chairPlain: (power: string) => `No single change would have helped ${power}. Find a whole plan that would.`,
  chairGo: (power: string) => `Play this seed as ${power}`,
  picture: 'A picture of the result',
  pictureText: (ending: string, us: string, cn: string, seed: string) =>
    `Result card: ${ending}. United States ${us}, China ${cn}. Seed ${seed}. With a chart of both totals.`,
  pictureSave: 'Save the picture',
  pictureShare: 'Share the picture…',
  pictureFailed: 'This browser could not make the picture.',
  cardTotals: 'Totals by the values of the game',
  cardFoot: (address: string, hash: string) => `Check it at ${address} · fingerprint ${hash}`,
  cardStill: (played: number, of: number) => `${played} of ${of} turns played`,
  cardAbout: (scenario: string, lens: string, seed: string) => `${scenario} · ${lens} · seed ${seed}`,
  printed: (scenario: string, lens: string, values: string, seed: string, hash: string) =>
    `Scenario: ${scenario}. View: ${lens}. Values: ${values}. Seed: ${seed}. Fingerprint: ${hash}.`,
  printedLink: 'This link opens the game:',
} as const;
