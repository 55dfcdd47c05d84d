// The same number of moves in boardgame.io, which most would have taken for a game like this: its reducer, without
// network or page. It computes nothing of the model, so the comparison favours it.

import { CreateGameReducer, InitializeGame } from 'boardgame.io/internal';

type State = ReturnType<typeof InitializeGame>;

/** What a game of boardgame.io is made of. */
interface Boardgame<Decision> {
  readonly state: Readonly<Record<string, number>>;
  readonly decisions: readonly { readonly us: Decision; readonly cn: Decision }[];
  /** Whether each turn changes every number of the state once, or a move only records its decision. */
  readonly changesState: boolean;
}

interface Table<Decision> {
  readonly state: Record<string, number>;
  readonly decisions: Decision[];
}

/** Readies a game in which both powers make one move a turn; returns how to play it. */
export function boardgameOf<Decision>({ state, decisions, changesState }: Boardgame<Decision>): () => State {
  const names = Object.keys(state);
  const game = {
    setup: (): Table<Decision> => ({ state: { ...state }, decisions: [] }),
    turn: { minMoves: 1, maxMoves: 1 },
    moves: {
      decide({ G, playerID }: { G: Table<Decision>; playerID: string }, decision: Decision) {
        G.decisions.push(decision);
        if (changesState && playerID === '1') for (const name of names) G.state[name] = (G.state[name] as number) + 1;
      },
    },
  };
  const reduce = CreateGameReducer({ game });
  const moves = decisions
    .flatMap(({ us, cn }) => [us, cn])
    .map((decision, i) => ({
      type: 'MAKE_MOVE' as const,
      payload: { type: 'decide', args: [decision], playerID: String(i % 2), credentials: null },
    }));
  return () => moves.reduce(reduce, InitializeGame({ game, numPlayers: 2 }));
}
