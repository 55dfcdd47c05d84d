// The table at which a game is played: the record, where the player stands in the turn, and the draft. Everything else
// that is seen is derived from these; `playing` is the record played out, kept beside it because it is slow to redo.
// Where two persons share the screen, each seat is taken anew: a reload or another tab never shows the other's draft.

import { create } from 'zustand';
import { type Beside, MOST_DRAFTS } from '../format/beside.ts';
import type { Refusal } from '../format/outcome.ts';
import { carriedFor } from '../format/own.ts';
import { prepare, valuesOf } from '../format/prepare.ts';
import { replay } from '../format/replay.ts';
import type { Moment, Save } from '../format/save.ts';
import type { Choice, Decision } from '../model/decision.ts';
import { advance, choose, type Game, isOver, type Playing, RULES, start, until } from '../model/game.ts';
import { shortfall } from '../model/options.ts';
import { bySide, rivalOf, SIDES, type Side } from '../model/sides.ts';
import { viewOf } from '../model/view.ts';
import { findPersona } from '../personas/index.ts';
import { payable } from '../personas/payable.ts';
import { standing } from '../personas/standing.ts';
import { admit, CATALOGUE } from './catalogue.ts';
import { refusalText, words } from './language.ts';
import { PLAYER, type Setup } from './setup.ts';
import { keep, newId, savedGame } from './shelf.ts';

/** A game on the table. */
export interface Seated extends Save {
  readonly playing: Playing;
  /** False when the browser could not keep the game. */
  readonly kept: boolean;
  /** Whether the person whose turn it is has taken the seat; asked for where two persons share the screen. Never kept. */
  readonly taken: boolean;
}

/** Works out what the rival decides: at once, or somewhere else. */
export type RivalDecides = (seated: Seated) => Decision | Promise<Decision>;

interface Table {
  readonly seated: Seated | undefined;
  /** The commit that waits for the rival's decision, if one does. Never kept: after a reload the draft is open again. */
  readonly pending: Seated | undefined;
  /** Why the game that was asked for is not on the table. */
  readonly refusal: string | undefined;
  /** Lays out a new game and returns its id. */
  begin(setup: Setup): string;
  /** Lays out a new game that goes on from a turn of another one, on the same luck, and returns its id. */
  branchOff(from: BranchPoint): string;
  /** Puts a saved game on the table. */
  open(id: string): void;
  /** Changes the draft. */
  draft<C extends Choice | 'initiative'>(choice: C, value: Decision[C]): void;
  /** Goes to another moment of the turn. */
  go(moment: Moment): void;
  /** Lowers the draft to what can be paid, as the governments of the game do, the least dear to it first. */
  makePayable(): void;
  /** Goes back to the draft before, until it is committed. */
  undo(): void;
  /** Takes back the last undoing. */
  redo(): void;
  /** Seats the person who decides next at a shared screen. */
  takeSeat(): void;
  /**
   * Commits the draft. The rival decides from its own view, and the half-year is resolved; at a shared screen the
   * decision waits, out of sight, for the other person's. Where the rival's decision is still worked out, the commit waits
   * for it; whoever changes the draft meanwhile, or goes to another game, has called it off. A rival that cannot be asked
   * as told decides here.
   */
  commit(decides?: RivalDecides): void;
  /** Remembers a note that was done with, or a hint that was shown. */
  notice(id: string): void;
  /** Lets notes lead through the game, or leaves off. */
  coach(coached: boolean): void;
}

/** Where a new game leaves another one. */
interface BranchPoint {
  readonly game: Game;
  readonly playing: Playing;
  /** How many turns both games share. */
  readonly turn: number;
  readonly side: Side;
  /** What the player begins to draft. */
  readonly draft: Decision;
  /** The rival's doctrine, or `PLAYER` when two persons share the screen. */
  readonly opponent: string;
  /** Empty for none. */
  readonly name: string;
}

/** Tells whether two persons share the screen in a game. */
export function isShared({ players }: Pick<Game, 'players'>): boolean {
  return SIDES.every((side) => players[side] === PLAYER);
}

/** Tells whether the screen must be handed over before anything private is shown. */
export function awaitsSeat({ game, moment, playing, taken }: Seated): boolean {
  return isShared(game) && isPrivate(moment) && !isOver(playing) && !taken;
}

/** Tells whether there is a draft to go back to, and one to come forward to. */
export function draftsAround(seated: Seated): { readonly undo: boolean; readonly redo: boolean } {
  const { before = [], after = [] } = seated.beside?.drafts ?? {};
  const open = seated.moment === 'decide' && !awaitsSeat(seated);
  return { undo: open && before.length > 0, redo: open && after.length > 0 };
}

function isPrivate(moment: Moment): boolean {
  return moment === 'brief' || moment === 'decide';
}

/** Lets the rival's doctrine decide from its own view, here and now. */
export function decideHere({ game, playing, side }: Seated): Decision {
  const rival = rivalOf(side);
  const values = CATALOGUE.ok ? valuesOf(CATALOGUE.value, game.values) : undefined;
  const persona = findPersona(rival, game.players[rival], values);
  if (!persona) throw new Error(`There is no doctrine "${game.players[rival]}" for ${rival}.`);
  return persona.decide(viewOf(playing, rival));
}

/** Tells whether two moments of the table stand before the same commit. */
function isSameCommit(one: Seated, other: Seated): boolean {
  return one.playing === other.playing && one.moment === other.moment && one.draft === other.draft;
}

/** The table. */
export const useTable = create<Table>()((set, get) => {
  const put = (seated: Omit<Seated, 'kept' | 'at'>) => {
    const stamped = { ...seated, at: Date.now() };
    const next = { ...stamped, kept: keep(stamped) };
    set(({ pending }) => ({
      seated: next,
      pending: pending && isSameCommit(pending, next) ? pending : undefined,
      refusal: undefined,
    }));
  };
  const change = (part: Partial<Seated>) => {
    const { seated } = get();
    if (seated) put({ ...seated, ...part });
  };
  const redraft = ({ beside, draft: last }: Seated, draft: Decision) => {
    const before = [...(beside?.drafts?.before ?? []), last].slice(-MOST_DRAFTS);
    change({ draft, beside: { ...beside, drafts: { before, after: [] } } });
  };
  const putBeside = (part: Beside) => change({ beside: { ...get().seated?.beside, ...part } });
  /** The table while somebody whose turn it is sits at it. */
  const sitting = () => {
    const { seated } = get();
    return seated && !awaitsSeat(seated) ? seated : undefined;
  };
  /** Resolves the half-year with what the rival, or the person who sat here before, has decided. */
  const resolve = (seated: Seated, theirs: Decision) => {
    const { playing, side, draft, game, beside } = seated;
    const both = side === 'us' ? { us: draft, cn: theirs } : { us: theirs, cn: draft };
    const played = advance(playing, both);
    const next = isShared(game) ? SIDES[0] : side;
    change({
      playing: played,
      game: { ...game, decisions: [...game.decisions, both] },
      side: next,
      draft: standing(played, next),
      beside: { ...beside, waiting: undefined, drafts: undefined },
      moment: 'reveal',
      taken: false,
    });
  };
  const resolveLater = async (seated: Seated, deciding: Promise<Decision>) => {
    set({ pending: seated });
    const theirs = await deciding.catch(() => undefined);
    const now = sitting();
    if (now && get().pending === seated) resolve(now, theirs ?? decideHere(now));
  };
  return {
    seated: undefined,
    pending: undefined,
    refusal: undefined,
    begin(setup) {
      if (!CATALOGUE.ok) throw new Error(CATALOGUE.message);
      const { side: wished, opponent, coached, ...about } = setup;
      const side = opponent === PLAYER ? SIDES[0] : wished;
      const playing = start(prepare(CATALOGUE.value, about.scenario, about.lens), about.seed);
      const players = side === 'us' ? { us: PLAYER, cn: opponent } : { us: opponent, cn: PLAYER };
      const game: Game = { rules: RULES, ...about, players, decisions: [], ...carriedFor(CATALOGUE.value, about) };
      const id = newId();
      const beside = coached ? { beside: { guided: { coached, seen: [] } } } : {};
      put({ id, side, moment: 'brief', draft: standing(playing, side), ...beside, game, playing, taken: false });
      return id;
    },
    branchOff({ game: from, playing: whole, turn, side: wished, draft, opponent, name }) {
      const playing = until(whole, turn);
      const side = opponent === PLAYER ? SIDES[0] : wished;
      const players = bySide((one) => (one === side ? PLAYER : opponent));
      const game: Game = { ...from, players, decisions: from.decisions.slice(0, turn) };
      const id = newId();
      const own = side === wished ? draft : standing(playing, side);
      const named = name === '' ? {} : { name };
      put({ id, ...named, side, moment: 'decide', draft: own, game, playing, taken: false });
      return id;
    },
    open(id) {
      set({ pending: undefined });
      const { seated } = get();
      const save = savedGame(id);
      if (!save && seated?.id === id) return set({ seated: { ...seated, taken: false } });
      if (!save) return set({ seated: undefined, refusal: words().refusals.gone });
      if (!save.ok) return set({ seated: undefined, refusal: refusalText(save) });
      if (!CATALOGUE.ok) return set({ seated: undefined, refusal: CATALOGUE.message });
      const admitted = admit(save.value.game);
      const played = admitted.ok ? replay(CATALOGUE.value, admitted.value) : admitted;
      if (!admitted.ok || !played.ok) return set({ seated: undefined, refusal: refusalText(played as Refusal) });
      const game = admitted.value;
      const rival = rivalOf(save.value.side);
      const opponent = game.players[rival];
      if (!isShared(game) && !findPersona(rival, opponent))
        return set({ seated: undefined, refusal: words().refusals.doctrine(opponent, rival) });
      set({ seated: { ...save.value, game, playing: played.value, kept: true, taken: false }, refusal: undefined });
    },
    draft(choice, value) {
      const seated = sitting();
      if (!seated || seated.draft[choice] === value) return;
      redraft(seated, choose(seated.draft, choice, value));
    },
    makePayable() {
      const seated = sitting();
      if (!seated) return;
      const { playing, side, draft } = seated;
      redraft(seated, payable(playing, side, draft));
    },
    undo() {
      const seated = sitting();
      const { before = [], after = [] } = seated?.beside?.drafts ?? {};
      const draft = before.at(-1);
      if (!seated || !draft || !draftsAround(seated).undo) return;
      const drafts = { before: before.slice(0, -1), after: [...after, seated.draft].slice(-MOST_DRAFTS) };
      change({ draft, beside: { ...seated.beside, drafts } });
    },
    redo() {
      const seated = sitting();
      const { before = [], after = [] } = seated?.beside?.drafts ?? {};
      const draft = after.at(-1);
      if (!seated || !draft || !draftsAround(seated).redo) return;
      const drafts = { before: [...before, seated.draft].slice(-MOST_DRAFTS), after: after.slice(0, -1) };
      change({ draft, beside: { ...seated.beside, drafts } });
    },
    takeSeat() {
      const { seated } = get();
      if (seated) set({ seated: { ...seated, taken: true } });
    },
    go(moment) {
      const seated = sitting();
      if (!seated) return;
      change({ moment, taken: seated.taken && isPrivate(seated.moment) && isPrivate(moment) });
    },
    commit(decides = decideHere) {
      const seated = sitting();
      if (seated?.moment !== 'decide' || isOver(seated.playing)) return;
      const { playing, side, draft, game, beside } = seated;
      if (get().pending || shortfall(playing, side, draft)) return;
      if (isShared(game) && !beside?.waiting) {
        const rival = rivalOf(side);
        const left = { ...beside, waiting: draft, drafts: undefined };
        change({ side: rival, moment: 'brief', draft: standing(playing, rival), beside: left, taken: false });
        return;
      }
      const theirs = beside?.waiting ?? decides(seated);
      if (theirs instanceof Promise) resolveLater(seated, theirs);
      else resolve(seated, theirs);
    },
    notice(id) {
      const { coached = false, seen = [] } = get().seated?.beside?.guided ?? {};
      if (!seen.includes(id)) putBeside({ guided: { coached, seen: [...seen, id] } });
    },
    coach(coached) {
      putBeside({ guided: { seen: get().seated?.beside?.guided?.seen ?? [], coached } });
    },
  };
});
