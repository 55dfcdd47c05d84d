// The words of the decisions: what each choice is called, what it does in one line, and the evidence behind it.
// Each power reads its own words where the article says that the same choice is another thing for the other.

/** The words of one option. */
export interface OptionText {
  readonly name: string;
  readonly effect: string;
}

/** The words of one decision. */
export interface ChoiceText {
  readonly name: string;
  /** What is being decided, for one power. */
  readonly question: { readonly us: string; readonly cn: string };
  readonly options: Readonly<Record<string, OptionText>>;
  readonly evidence: readonly string[];
}

/** The decisions in words. */
export const choices = {
  controls: {
    name: 'Export controls',
    question: {
      us: 'How much of your chips and chip tools do you keep from China?',
      cn: 'How much of your minerals and supply chain do you keep from the US?',
    },
    options: {
      0: { name: 'None', effect: 'Trade flows freely. Tension eases, and your firms keep all their customers.' },
      1: { name: 'Targeted', effect: 'A few goods are withheld. Little is lost on either side.' },
      2: { name: 'Broad', effect: 'Slows the rival’s build-out; some of it leaks through third countries.' },
      3: {
        name: 'Sweeping',
        effect: 'Slows the rival more, but pushes it to do more with less, and costs trust abroad.',
      },
      4: {
        name: 'Embargo',
        effect: 'The most you can withhold: scarcity, substitution, tension and lost sales at their highest.',
      },
    },
    evidence: ['M16', 'M2', 'M17', 'M30', 'M3', 'F14'],
  },
  openSource: {
    name: 'Open-source investment',
    question: {
      us: 'How much federal and corporate money goes to open weights, tools and data?',
      cn: 'How much goes to state platforms, the national team and open systems?',
    },
    options: {
      0: { name: 'None', effect: 'Nothing for the commons. You still draw on what others publish.' },
      1: { name: 'Seed', effect: 'A little better method at home, a little more for everybody.' },
      2: { name: 'Steady', effect: 'Methods improve at home; the commons grows, and your rival draws on it too.' },
      3: { name: 'Strong', effect: 'Marked gains in method; your part of the commons earns influence.' },
      4: { name: 'Flagship', effect: 'The most method money can buy, and the greatest gift to the other side.' },
    },
    evidence: ['M4', 'M5', 'M6', 'M8', 'F7', 'F9'],
  },
  compute: {
    name: 'Compute scaling',
    question: {
      us: 'How much data-centre build-out do you back with money and guarantees?',
      cn: 'How much do state funds and regional clusters build?',
    },
    options: {
      0: {
        name: 'Pause',
        effect: 'Nothing new is ordered; the installed base ages by about a twentieth each half-year.',
      },
      1: { name: 'Maintain', effect: 'About keeps pace with ageing.' },
      2: { name: 'Grow', effect: 'New capacity arrives over the next half-years, if there is energy to run it.' },
      3: { name: 'Surge', effect: 'Large orders. Watch the energy cap and the social cost of scaling.' },
      4: { name: 'Moonshot', effect: 'The largest build-out. It costs ten times level one.' },
    },
    evidence: ['F10', 'F12', 'F1', 'F2', 'M15', 'M26', 'M14'],
  },
  release: {
    name: 'Release',
    question: {
      us: 'How do your laboratories publish their best work?',
      cn: 'How do your laboratories publish their best work?',
    },
    options: {
      closed: { name: 'Closed', effect: 'Earns rents now; spreads slowly, and secrecy costs trust.' },
      managed: { name: 'Managed', effect: 'Some weights are shared under conditions: some rents, some reach.' },
      open: { name: 'Open', effect: 'Feeds the commons and wins users; earns no rents and is easier to imitate.' },
    },
    evidence: ['M7', 'M11', 'M5', 'F16'],
  },
  focus: {
    name: 'Research focus',
    question: {
      us: 'Where does this turn’s free research money go?',
      cn: 'Where does this turn’s free research money go?',
    },
    options: {
      efficiency: { name: 'Efficiency', effect: 'Better methods: more from the same compute.' },
      talent: { name: 'Talent', effect: 'Universities and courses; slow, and it lasts.' },
      chips: { name: 'Chips', effect: 'More chips made at home: less for a rival to withhold.' },
      energy: { name: 'Energy', effect: 'Power for data centres; worthless until you hit the cap, priceless then.' },
    },
    evidence: ['M1', 'M28', 'M17', 'M15'],
  },
  abroad: {
    name: 'Abroad',
    question: {
      us: 'What do your diplomats do with the rest of the world?',
      cn: 'What do your diplomats do with the rest of the world?',
    },
    options: {
      contest: { name: 'Contest', effect: 'Press others to choose you. Wins some users, raises tension.' },
      build: {
        name: 'Build capacity',
        effect: 'Train and equip others. Wins trust, above all in the south, and more so if you are open.',
      },
      'co-govern': {
        name: 'Co-govern',
        effect: 'Offer shared rules. Worth little alone, much if the rival signs too.',
      },
    },
    evidence: ['M18', 'M23', 'M24', 'F15', 'V12'],
  },
  rules: {
    name: 'Rules at home',
    question: {
      us: 'How do you govern AI at home?',
      cn: 'How do you govern AI at home?',
    },
    options: {
      deregulate: { name: 'Deregulate', effect: 'Faster build-out, more incidents, less trust in Europe.' },
      balanced: { name: 'Balanced', effect: 'Care for those who pay the hidden price; no special speed.' },
      strict: { name: 'Strict', effect: 'Political control and its data, at a price in openness, talent and trust.' },
    },
    evidence: ['M21', 'M11', 'M10', 'M32', 'M26'],
  },
} as const satisfies Record<string, ChoiceText>;
