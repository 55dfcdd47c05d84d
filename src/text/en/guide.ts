// The words of the guide: the ways into a game, the notes of a first game, the hints of later ones, undo and redo.

/** Everything that the guide says. */
export const guideWords = {
  ways: 'Ways into a game',
  beside: 'More to do with it',
  first: {
    title: 'Your first game',
    time: 'About ten minutes, six turns',
    text: 'You play at once; short notes lead you.',
    steps: [
      'Read where the world stands.',
      'Decide on chips, on openness, on compute.',
      'Watch what comes of it, and press any number to see why.',
    ],
    as: { us: 'Begin as the United States', cn: 'Begin as China' },
  },
  solo: {
    title: 'A game of your own',
    time: (minutes: number, turns: number) => `About ${minutes} minutes, ${turns} turns`,
    against: (name: string) => `Against: ${name}`,
  },
  note: 'Note',
  hint: 'Hint',
  next: 'Got it',
  knowHow: 'I know how',
  resume: 'Show me the way',
  noHints: 'No more hints',
  undo: 'Undo',
  redo: 'Redo',
  drafts: 'Changes of this plan',
  notes: {
    goals: {
      title: 'This is what counts',
      text: 'At the end, both powers are scored on these parts. Look them over, then press “To the decisions”.',
    },
    controls: {
      title: 'Try a level of export controls',
      text: {
        us: 'More slows China’s build-out. It costs political capital (◆), raises tension, and teaches China to do more with less.',
        cn: 'More slows the American build-out. It costs political capital (◆), raises tension, and teaches the US to do more with less.',
      },
    },
    openSource: {
      title: 'Try a level of open-source investment',
      text: 'It buys better methods at home. What you add to the commons, your rival can use too.',
    },
    purse: {
      title: 'What the plan takes',
      text: 'The bars fill as you choose; what you do not spend stays yours. When the plan suits you, commit it.',
    },
    reveal: {
      title: 'Both have decided, unseen',
      text: 'Compare the two plans line by line. Then see what comes of them.',
    },
    resolve: {
      title: 'The turn plays out',
      text: 'Rule by rule, here and on the map. Skip it, or slow it down, as you like.',
    },
    explain: {
      title: 'Ask why',
      text: 'Press this number. Its causes open, and they add up to the change exactly.',
    },
    onward: {
      title: 'That was one turn',
      text: 'Your plan stands as you left it, so the next turn goes faster. Change what you now see differently.',
    },
    rival: {
      title: 'What you know of the rival',
      text: 'Its choices are seen once they are made. Its compute, method and capability are estimates and can be wrong.',
    },
    cards: {
      title: 'Your hand of cards',
      text: 'One card a turn, if you like. It is paid for once; a hand that is not played loses its oldest card.',
    },
    done: {
      title: 'You know the way',
      text: 'From here on you get a hint now and then, when it may help. You can switch hints off at any time.',
    },
  },
  hints: {
    moneyIdle: {
      title: 'Money lies idle',
      text: (turns: number) =>
        `In each of the last ${turns} turns more than half of it was left. Money that is kept is safe, but it builds nothing.`,
    },
    nearBrink: {
      title: 'Near the brink',
      text: (tension: string, brink: string) =>
        `Tension stands at ${tension}; from ${brink} on, the end is a crisis. Co-governing calms it, and so do fewer controls.`,
    },
    energyCaps: {
      title: 'Energy is short',
      text: (usable: string, compute: string) =>
        `It powers only ${usable} of your ${compute} compute. Energy research helps; so do better methods.`,
    },
    knowHowOut: {
      title: 'The know-how is out',
      text: (level: string, share: string) =>
        `Controls at level ${level} now keep only ${share} of the rival’s build-out away. They still cost consent and raise tension.`,
    },
    consentShort: {
      title: 'Political capital runs short',
      text: (price: string, has: string) =>
        `To keep your controls takes ◆${price} this turn, and you have ◆${has}. Lowering them is free.`,
    },
  },
} as const;
