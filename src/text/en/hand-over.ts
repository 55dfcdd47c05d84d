// The words of a game for two at one screen: handing it over, and what both may see together.

/** Everything that is said where two persons share the screen. */
export const handOverWords = {
  way: {
    title: 'Two at one screen',
    time: 'About twenty minutes',
    text: 'One device, two governments. Each decides alone; a screen between hides what the other chose.',
    go: 'Two players, one screen',
  },
  handTo: { us: 'Pass the device to the US', cn: 'Pass the device to China' },
  alone: { us: 'The US decides now. China looks away.', cn: 'China decides now. The US looks away.' },
  firstDone: {
    us: 'China has decided. Its plan is put away until both are revealed.',
    cn: 'The US has decided. Its plan is put away until both are revealed.',
  },
  go: { us: 'I am the US, and only I am looking', cn: 'I am China, and only I am looking' },
  who: (own: string) => `You: ${own} · Only you should be looking`,
  both: 'Both may look now',
  public:
    'Here stands only what both governments know. Each sees its own numbers on its own turn; what either hides stays hidden until the end.',
  board: 'What both can see',
  mapNote: 'On the map, each power’s compute is shown as the other estimates it.',
  mostly: (causes: string) => `mostly ${causes}`,
  handOn: 'Next turn: hand the device over',
} as const;
