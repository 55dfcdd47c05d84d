// How often something may be done: a bucket of chances that fills up again with time.

/** Says how many chances there are at once, and how many come back in a second. */
export interface Allowance {
  readonly most: number;
  readonly perSecond: number;
}

/** Chances that are used up and come back. */
export interface Bucket {
  /** Tells whether there is a chance, without using it. */
  has(): boolean;
  /** Uses a chance, and tells whether there was one. */
  take(): boolean;
}

/** Tells the milliseconds since some moment; they never run backwards. */
export type Stopwatch = () => number;

/** Fills a bucket. */
export function bucket({ most, perSecond }: Allowance, now: Stopwatch = () => performance.now()): Bucket {
  let left = most;
  let since = now();
  const fill = () => {
    const at = now();
    left = Math.min(most, left + ((at - since) / 1000) * perSecond);
    since = at;
  };
  const has = () => {
    fill();
    return left >= 1;
  };
  return {
    has,
    take() {
      if (!has()) return false;
      left -= 1;
      return true;
    },
  };
}

/** The most addresses that are remembered at once; the one that was heard of longest ago is forgotten first. */
const MOST_ADDRESSES = 10_000;

/** Gives each address a bucket of its own. */
export function buckets(allowance: Allowance, now?: Stopwatch): (address: string) => Bucket {
  const known = new Map<string, Bucket>();
  return (address) => {
    const found = known.get(address) ?? bucket(allowance, now);
    known.delete(address);
    known.set(address, found);
    const [oldest] = known.keys();
    if (known.size > MOST_ADDRESSES && oldest !== undefined) known.delete(oldest);
    return found;
  };
}
