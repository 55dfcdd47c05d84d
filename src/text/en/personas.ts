// The words of the players: their name and what they want, in their own best case. Where both sides can have a player,
// the words serve both.

/** The words of one player. */
export interface PersonaText {
  readonly name: string;
  readonly creed: string;
}

/** The players in words, by id. */
export const personas: Readonly<Record<string, PersonaText>> = {
  incumbents: {
    name: 'The incumbents',
    creed: 'Our models are the best; keep them closed while they lead, build bigger, cut the rules.',
  },
  'chip-hawk': { name: 'The chip hawk', creed: 'Out-innovate, race faster, and keep the chips at home.' },
  'deregulating-booster': {
    name: 'The deregulating booster',
    creed: 'Give our firms money and room, and they will build what no plan could.',
  },
  'industrial-planner': {
    name: 'The industrial planner',
    creed: 'Whoever has the factories and the power stations decides what comes next.',
  },
  'efficiency-first': {
    name: 'Efficiency first',
    creed: 'Cheaper is good news: spend less, get the same, and put the rest into better ideas.',
  },
  'talent-magnet': {
    name: 'The talent magnet',
    creed: 'Bring the best minds here and let them teach; machines can be bought later.',
  },
  'open-champion': { name: 'The open champion', creed: 'Published work lifts everybody, and us first.' },
  'coalition-builder': {
    name: 'The coalition builder',
    creed: 'A race without rules has no winner; bring the others along.',
  },
  'self-reliance': { name: 'Self-reliance', creed: 'What we make ourselves, nobody can take away.' },
  'head-goose': {
    name: 'The head goose',
    creed: 'One flies in front and the flock follows: whoever leads in AI leads in everything.',
  },
  'state-investor': {
    name: 'The state investor',
    creed: 'Public money goes first and waits; private money sees it and follows.',
  },
  'guerrilla-trade': {
    name: 'Guerrilla trade',
    creed: 'Do not storm the wall: walk round it, with friends in the south.',
  },
  'efficiency-school': {
    name: 'The efficiency school',
    creed: 'A small lab with a better method needs no palace of chips.',
  },
  'bridge-builder': {
    name: 'The bridge builder',
    creed: 'Flexible at home, an open hand abroad: we gain more from partners than from walls.',
  },
  'managed-openness': { name: 'Managed openness', creed: 'Open to contribute, guided at home: the best of both.' },
  'capacity-builder': { name: 'The capacity builder', creed: 'AI must not be a game of rich countries only.' },
  'tit-for-tat': {
    name: 'Tit for tat',
    creed: 'I begin in good faith; after that you get from me what I got from you.',
  },
  'searching-1': {
    name: 'The planner, quick',
    creed: 'I look a year ahead and take the best of the steps that I know.',
  },
  'searching-2': {
    name: 'The planner, careful',
    creed: 'I play each plan that I know to its end in my head before I move.',
  },
  'searching-3': {
    name: 'The planner, thorough',
    creed: 'I play the game to its end again and again, and try steps that nobody has proposed.',
  },
  'as-told': { name: 'As told', creed: 'I do what the article says was done, and leave the judging to you.' },
  random: { name: 'The dice', creed: 'Nobody can guess what I will do, for I do not know it either.' },
};
