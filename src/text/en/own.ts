// The words about scenarios and lenses of one's own: the place where they are kept, what differs in them, and what is
// said where one came along with a game.

/** Everything that is said of files of one's own. */
export const ownWords = {
  title: 'Your scenarios and lenses',
  intro:
    'A scenario or a lens of your own is a small file that says only what is different in it. Here it is checked and kept in this browser; from then on it can be chosen for a game and in the lab. A game carries the files that it is played under, so its links and its saved file open on any device.',
  kinds: { scenario: 'Scenario', lens: 'Lens' },
  none: 'None is kept here yet.',
  add: 'Add a file',
  addNote: 'YAML or JSON. Or drop it anywhere on this page.',
  example: 'What such a file looks like',
  exampleNote:
    'The first lines name it and say what it builds on; after them stand only the numbers that differ. The command line takes the same file: --scenario my-borders.yaml, or --lens for a lens.',
  exampleSave: 'Save this example',
  of: (title: string) => `differs from “${title}”`,
  differences: (n: number) => (n === 1 ? 'What is different (1)' : `What is different (${n})`),
  same: 'Nothing that plays a part in a game is different.',
  play: 'Choose for a game',
  more: 'More',
  moreFor: (title: string) => `More for ${title}`,
  rename: 'Rename',
  copy: 'Save a copy as',
  download: 'Save as YAML',
  remove: 'Remove',
  nameField: 'Title',
  keepName: 'Keep this title',
  keepCopy: 'Save the copy',
  cancel: 'Cancel',
  copyOf: (title: string) => `${title} (copy)`,
  renamed: (title: string) => `It is now called “${title}”.`,
  copied: (title: string) => `A copy is kept as “${title}”.`,
  removed: (title: string) => `“${title}” is removed. Games that were played under it go on as before.`,
  undo: 'Undo',
  back: (title: string) => `“${title}” is back.`,
  noRoom: 'This browser has no room left for it.',
  aside: (title: string) =>
    `“${title}” does not fit the rules of this version, or what it builds on is missing. It can be chosen nowhere, and stays here as it is.`,
  unreadable: (n: number) =>
    n === 1
      ? 'One more file is kept here that this version cannot read; it is left as it is.'
      : `${n} more files are kept here that this version cannot read; they are left as they are.`,
  change: {
    was: (before: string, after: string, unit: string) => `${before} → ${after} ${unit}`,
    range: (low: string, high: string) => `could be ${low} to ${high}`,
    wider: (low: string, high: string, oldLow: string, oldHigh: string) =>
      `could be ${low} to ${high}, instead of ${oldLow} to ${oldHigh}`,
    start: (variable: string) => `At the start: ${variable}`,
    turns: 'The turns',
    turnsOf: (first: string, last: string, n: number) => `${first} to ${last} (${n})`,
    halfYears: 'Half-years in a turn',
    events: 'Events',
    cards: (side: string) => `Initiatives of ${side}`,
    added: (names: string) => `added: ${names}`,
    left: (names: string) => `left out: ${names}`,
    milestone: 'What it asks for at the end',
    narrated: 'What it tells of each side’s decisions',
    other: 'is another',
  },
  came: {
    label: 'Made by somebody',
    scenario: (title: string) => `Played under the scenario “${title}”, which whoever sent it made.`,
    lens: (title: string) => `Played under the lens “${title}”, which whoever sent it made.`,
    keep: (title: string) => `Keep “${title}”`,
    kept: (title: string) => `“${title}” is kept among your scenarios and lenses.`,
    renamed: (id: string) => `Here it goes by the name ${id}, because the name that it came with is taken.`,
    others: 'Scenarios and lenses that came along',
  },
  arrived: (titles: string) => `Kept among your scenarios and lenses: ${titles}.`,
  refused: (file: string, why: string) => `“${file}” was not kept. ${why}`,
  long: (n: number) =>
    `This link has ${n} characters, for it carries a scenario or a lens. Where so long a link is cut, send the saved game as a file.`,
} as const;
