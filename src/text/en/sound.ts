// The words for what is heard.

/** Captions of the sounds. */
export const soundWords = {
  captions: {
    commit: '♪ A stamp: it is decided.',
    reveal: '♪ Three rising tones: both decisions are open.',
    news: '♪ A teleprinter: news.',
    gain: '♪ A rising chord: the known part of your score rose.',
    loss: '♪ A falling chord: the known part of your score fell.',
    ending: '♪ A long chord: the end.',
  },
} as const;
