// What the model leaves out, and why: a list to argue about, so it stands where everybody can read it.

/** The words of one thing that is left out, and the passages that speak of it. */
export interface UnmodelledText {
  readonly name: string;
  readonly why: string;
  readonly passages: readonly string[];
}

/** What is not modelled, by id. */
export const unmodelled: Readonly<Record<string, UnmodelledText>> = {
  'single-firms': {
    name: 'Single companies',
    why: 'DeepSeek, OpenAI or Nvidia do not decide anything here. A power has one sum of private capital and one market confidence, so the quarrels, takeovers and rescues of single firms happen only as news. To let dozens of firms decide would need numbers that the article does not give.',
    passages: ['F3', 'F4', 'F6', 'F11', 'F17', 'M22'],
  },
  'other-governments': {
    name: 'Governments beside the two',
    why: 'Europe, Africa, South and South-East Asia and Latin America choose whose AI they use and whom they trust, and nothing else. They pass no laws and build no models of their own, except in news. With more players nobody could read the causes of a result any more.',
    passages: ['F18', 'M20', 'V10'],
  },
  people: {
    name: 'Persons in office',
    why: 'No president, founder or scholar acts in the game. What they said is evidence, and some of it became a lens or a doctrine; who they are does not count, for a model of persons would be a caricature.',
    passages: ['V2', 'V3', 'V9', 'V11'],
  },
  elections: {
    name: 'Elections and changes of government',
    why: 'Consent comes and goes as political capital, but no government falls and no party takes over. When it would happen, and what would follow, is beyond what the article says.',
    passages: ['M21', 'M22'],
  },
  autocracy: {
    name: 'How people are governed',
    why: 'Strict rules at home cost trust and buy data; that is all. Whether a state that rules by incentives and technology is just, or lasts, is a question for the debate and not for an equation.',
    passages: ['V14', 'M10', 'M11'],
  },
  war: {
    name: 'War',
    why: 'High tension ends a game as a crisis. What comes after a crisis is not played out: a war would make every other number meaningless, and the article does not speak of one.',
    passages: ['M24'],
  },
  'military-use': {
    name: 'Armies, spies and hackers',
    why: 'That AI serves them is a reason for alarm, which the rules for tension count. Who would win with it is left out: there is no number for it, and a game for classrooms is no war game.',
    passages: ['M24'],
  },
  'runaway-ai': {
    name: 'AI that slips out of control',
    why: 'The article is about a contest between states and not about machines that follow aims of their own. Accidents and forgeries are news; a catastrophe would drown everything else.',
    passages: [],
  },
  jobs: {
    name: 'Work and who gains from it',
    why: 'The value that AI adds is one sum for each power, and the harm from scaling one cost. Who gets rich, who loses a job and how schools change is not told apart, although it matters, because the article measures none of it.',
    passages: ['M25', 'M26'],
  },
  nature: {
    name: 'Climate, water and land',
    why: 'Energy limits how much compute can run, and scaling has a social cost. Emissions and water are not counted apart: that would take figures for each power station, and the article has none.',
    passages: ['M15', 'M25'],
  },
  'kinds-of-ai': {
    name: 'Different kinds of AI',
    why: 'Chatbots, robots, research tools and weapons are one capability index. So nobody can be ahead in one and behind in another, though that is likely in the world.',
    passages: ['M1'],
  },
  'chips-in-detail': {
    name: 'Chips in detail',
    why: 'There are no generations, makers or prices of chips: compute is an index, and a share of it is made at home. How many chips crossed a border unseen is disputed even in the article.',
    passages: ['F14', 'M16', 'M17'],
  },
  'theft-of-ideas': {
    name: 'Stolen ideas',
    why: 'Ideas spread by publication, by people and by imitation, whatever anybody calls it. Whether some of it is theft is disputed, and the rules give it no size of its own.',
    passages: ['V7', 'M3'],
  },
  'after-2030': {
    name: 'What comes after 2030',
    why: 'The game ends where the article’s horizon ends. Whoever invests for later gets no points for it, so patience is worth a little more in the world than here.',
    passages: ['F5', 'F13'],
  },
};
