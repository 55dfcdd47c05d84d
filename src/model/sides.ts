// Who is in the world: two powers that decide, and four blocs that choose whose stack to run
// (the four that the article names, L76-77, L97, L104).

/** The two powers, in the fixed order in which everything lists them. */
export const SIDES = ['us', 'cn'] as const;
/** One power. */
export type Side = (typeof SIDES)[number];
/** One value for each power. */
export type BySide<T> = Readonly<Record<Side, T>>;

/** The contested blocs. `asia` is South and South-East Asia. */
export const BLOCS = ['europe', 'africa', 'asia', 'latinAmerica'] as const;
/** One contested bloc. */
export type Bloc = (typeof BLOCS)[number];
/** One value for each bloc. */
export type ByBloc<T> = Readonly<Record<Bloc, T>>;

/** The blocs of the global south, where capacity-building and surveillance are in demand. */
export const SOUTH: readonly Bloc[] = ['africa', 'asia', 'latinAmerica'];

/** What a bloc can run: a power's stack, or the commons run locally. */
export const STACKS = ['us', 'cn', 'commons'] as const;
/** One stack. */
export type Stack = (typeof STACKS)[number];

/** Names the other power. */
export function rivalOf(side: Side): Side {
  return side === 'us' ? 'cn' : 'us';
}

/** Builds one value for each power. */
export function bySide<T>(make: (side: Side) => T): BySide<T> {
  return { us: make('us'), cn: make('cn') };
}

/** Builds one value for each bloc. */
export function byBloc<T>(make: (bloc: Bloc) => T): ByBloc<T> {
  return { europe: make('europe'), africa: make('africa'), asia: make('asia'), latinAmerica: make('latinAmerica') };
}
