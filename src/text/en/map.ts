// The words of the map: what can be pointed at, and what is said of it.

/** What the map says when it is pointed at. */
export const mapWords = {
  spots: 'Things on the map. Arrow keys go from one to the next.',
  news: (headline: string) => `News: ${headline}`,
  tension: 'Tension over the Pacific',
  flows: {
    chips: 'Chips from the US to China',
    minerals: 'Minerals and parts from China to the US',
    grey: 'Grey routes through South-East Asia',
  },
  meanings: {
    power: 'Lights are data centres; their number and size is the compute that stands there.',
    bloc: 'The pattern and the bar show whose AI runs here.',
    commons: 'What everyone may use. Threads lead to those who give and those who draw.',
    tension: 'The more isobars, the nearer the brink.',
    news: 'It happened here.',
  },
  flowMeanings: {
    chips: 'The stricter the US controls, the thinner the stream.',
    minerals: 'The stricter the Chinese controls, the thinner the stream.',
    grey: 'What comes in although it was withheld.',
  },
  of: (owner: string, name: string) => `${owner}: ${name}`,
  estimate: (low: string, high: string) => `estimate, between ${low} and ${high}`,
  why: 'Why it moved',
  calm: 'It has not moved in this turn.',
  hidden: 'What moved it is hidden from you.',
  save: 'Save picture',
  saveFailed: 'The picture could not be made; try again when the map is drawn.',
} as const;
