// The words for what is heard.

/** Captions of the sounds. */
export const soundWords = {
  captions: {
    commit: '♪ A stamp: it is decided.',
    reveal: '♪ Three rising tones: both decisions are open.',
    news: '♪ A teleprinter: news.',
    gain: '♪ A rising chord: what you know of your score for certain went up.',
    loss: '♪ A falling chord: what you know of your score for certain went down.',
    ending: '♪ A long chord: the end.',
  },
} as const;
