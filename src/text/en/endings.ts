// The words of the endings.

/** The words of one ending. */
export interface EndingText {
  readonly name: string;
  readonly story: string;
}

/** The endings in words, by id. */
export const endings: Readonly<Record<string, EndingText>> = {
  crisis: {
    name: 'Crisis',
    story:
      'Tension went past the brink. Whatever each side built, neither can use it in peace; the race is remembered for how it ended.',
  },
  'governed-co-operation': {
    name: 'Governed co-operation',
    story: 'Both powers signed, and kept signing. They still compete, under rules that both helped to write.',
  },
  'open-commons': {
    name: 'An open commons',
    story:
      'Most of the world runs open models on its own machines. Leads are short, and what is found is soon everybody’s.',
  },
  'two-closed-stacks': {
    name: 'Two closed stacks',
    story: 'Two worlds of hardware, models and rules face each other, and everyone else has to choose.',
  },
  'us-primacy': {
    name: 'US primacy',
    story: 'By the values of this game, the United States leaves the decade ahead.',
  },
  'chinese-primacy': { name: 'Chinese primacy', story: 'By the values of this game, China leaves the decade ahead.' },
};
