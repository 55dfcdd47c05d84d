// A sentence of the word tables with something to press in it: the sentence is written with marks in the place of its
// numbers, and the marks are filled with buttons.

import { Fragment, type ReactNode } from 'react';

/** Makes a list of fillings: each takes its place in a sentence by the mark that `mark` returns. */
export function fillings(): { readonly parts: ReactNode[]; mark(part: ReactNode): string } {
  const parts: ReactNode[] = [];
  return { parts, mark: (part) => `{${parts.push(part) - 1}}` };
}

/** Shows a sentence with its marks filled. */
export function Filled({ sentence, parts }: { readonly sentence: string; readonly parts: readonly ReactNode[] }) {
  return (
    <>
      {sentence.split(/(\{\d+\})/).map((piece, index) => {
        const filling = /^\{(\d+)\}$/.exec(piece);
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never change their order
        return <Fragment key={index}>{filling ? parts[Number(filling[1])] : piece}</Fragment>;
      })}
    </>
  );
}
