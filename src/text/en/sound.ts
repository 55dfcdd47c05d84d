// The words for what is heard.

/** Captions of the sounds. */
export const soundWords = {
  captions: {
    commit: '♪ A stamp: it is decided.',
    reveal: '♪ Three rising tones: both decisions are open.',
    news: '♪ A teleprinter: news.',
    gain: '♪ A rising chord: your score went up.',
    loss: '♪ A falling chord: your score went down.',
    ending: '♪ A long chord: the end.',
  },
} as const;
