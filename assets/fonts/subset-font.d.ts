// What is used of subset-font, which brings no types of its own.

declare module 'subset-font' {
  /** Cuts the given letters out of a font. */
  export default function subsetFont(
    font: Buffer,
    letters: string,
    options: { readonly targetFormat: 'woff2' },
  ): Promise<Buffer>;
}
