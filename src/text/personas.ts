// The words of the doctrines: their name and what they want, in their own best case.

/** The words of one doctrine. */
export interface PersonaText {
  readonly name: string;
  readonly creed: string;
}

/** The doctrines in words, by id. */
export const personas: Readonly<Record<string, PersonaText>> = {
  incumbents: {
    name: 'The incumbents',
    creed: 'Our models are the best; keep them closed, build bigger, cut the rules.',
  },
  'chip-hawk': { name: 'The chip hawk', creed: 'Out-innovate, race faster, and keep the chips at home.' },
  'open-champion': { name: 'The open champion', creed: 'Published work lifts everybody, and us first.' },
  'coalition-builder': {
    name: 'The coalition builder',
    creed: 'A race without rules has no winner; bring the others along.',
  },
  'self-reliance': { name: 'Self-reliance', creed: 'What we make ourselves, nobody can take away.' },
  'guerrilla-trade': {
    name: 'Guerrilla trade',
    creed: 'Do not storm the wall: walk round it, with friends in the south.',
  },
  'managed-openness': { name: 'Managed openness', creed: 'Open to contribute, guided at home: the best of both.' },
  'capacity-builder': { name: 'The capacity builder', creed: 'AI must not be a game of rich countries only.' },
};
