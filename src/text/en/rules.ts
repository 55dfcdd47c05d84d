// The words of the walk through the rules: a picture of what moves what.

/** The words of the picture of causes. */
export const rulesWords = {
  title: 'Walk the rules',
  intro:
    'One number stands in the middle: on the left what moves it, on the right what it moves. Press one to walk there. The picture is drawn from the rules of the game themselves.',
  walkFrom: 'Walk the rules from here',
  close: 'Back',
  inModel: 'Open in the model explorer',
  search: 'Find a number or a choice',
  nothingFound: 'Nothing of that name.',
  trail: 'Your way here',
  from: (name: string) => `What moves ${name}`,
  to: (name: string) => `What ${name} moves`,
  noneFrom: 'No number moves it: it is decided, given, or counted by the calendar.',
  decided: 'A government decides it, so no rule moves it.',
  noneTo: 'No rule reads it: it is paid with, or it counts for itself.',
  nodes: {
    'power.trust': 'Trust abroad',
    'power.share': 'Users of its stack abroad',
    'world.share': 'Users of the commons abroad',
  } as Readonly<Record<string, string>>,
  meanings: {
    'power.trust': 'How far the four blocs trust a power, from 0 to 100.',
    'power.share': 'The part of the four blocs that runs a power’s stack.',
    'world.share': 'The part of the four blocs that runs open models on its own machines.',
  } as Readonly<Record<string, string>>,
  choice: (name: string) => `Decision: ${name}`,
  option: (choice: string, option: string) => `${choice}: ${option}`,
  rivals: (name: string) => `The rival’s ${name}`,
  signs: { more: 'more gives more', less: 'more gives less', depends: 'more or less, as the case may be' },
  optionSigns: { more: 'raises it', less: 'lowers it', depends: 'raises or lowers it, as the case may be' },
  key: {
    title: 'How to read it',
    more: 'more of the one gives more of the other',
    less: 'more of the one gives less of the other',
    depends: 'it depends on where things stand',
  },
  itself: 'itself',
  rules: 'The rules at work here',
  loops: 'Feedback loops through it',
  loopsNote: 'Chains of rules that come back to where they began; the shortest first.',
  noLoops: 'No chain of up to five rules comes back to it.',
  reinforcing: 'Feeds itself',
  balancing: 'Holds itself back',
  step: (name: string, more: boolean) => `${name} ${more ? 'up' : 'down'}`,
  arrow: ' → ',
} as const;
