// Where the words beside what moved go: near their place, inside the frame, over no other words. Pure; the sizes of the
// words come from whoever can measure them.

/** A rectangle in device pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Words that look for a place. */
export interface Wanted {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const DIRECTIONS: readonly (readonly [number, number])[] = [
  [1, -0.55],
  [-1, -0.55],
  [1, 0.55],
  [-1, 0.55],
  [0, -1],
  [0, 1],
  [1, 0],
  [-1, 0],
];
const REACHES = [1, 1.8, 2.8, 4.2, 6];

/**
 * Finds a box for each of the wanted words, at least `gap` from its place and from every other box; null where none is
 * free. `taken` are the boxes of words that stand there already; they may be covered only where nothing else is free.
 */
export function layOutCallouts(
  wanted: readonly Wanted[],
  frame: { readonly width: number; readonly height: number },
  taken: readonly Box[],
  gap: number,
): readonly (Box | null)[] {
  const placed: Box[] = [];
  return wanted.map((want) => {
    const free = candidates(want, gap).filter(
      (box) => isInside(box, frame, gap) && !placed.some((other) => overlap(box, other, gap) > 0),
    );
    let best: Box | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const box of free) {
      const covered = taken.reduce((sum, other) => sum + overlap(box, other, 0), 0);
      if (covered >= least) continue;
      least = covered;
      best = box;
    }
    if (best !== null) placed.push(best);
    return best;
  });
}

function candidates({ x, y, width, height }: Wanted, gap: number): readonly Box[] {
  return REACHES.flatMap((reach) =>
    DIRECTIONS.map(([dx, dy]) => ({
      x: x + dx * (width / 2 + gap * 2 * reach) - width / 2,
      y: y + dy * (height / 2 + gap * 2 * reach) - height / 2,
      width,
      height,
    })),
  );
}

function isInside(box: Box, frame: { readonly width: number; readonly height: number }, gap: number): boolean {
  const edge = gap / 2;
  return (
    box.x >= edge &&
    box.y >= edge &&
    box.x + box.width <= frame.width - edge &&
    box.y + box.height <= frame.height - edge
  );
}

/** Gives the area that two boxes share when both are grown by half of `gap`. */
export function overlap(a: Box, b: Box, gap: number): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) + gap;
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) + gap;
  return across > 0 && down > 0 ? across * down : 0;
}
