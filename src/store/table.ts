// The table at which a game is played: the record, where the player stands in the turn, and the draft. Everything else
// that is seen is derived from these; `playing` is the record played out, kept beside it because it is slow to redo.

import { create } from 'zustand';
import { prepare, valuesOf } from '../format/prepare.ts';
import { replay } from '../format/replay.ts';
import type { Moment, Save } from '../format/save.ts';
import { type Choice, type Decision, IDLE, NO_INITIATIVE } from '../model/decision.ts';
import { advance, choose, type Game, isOver, type Playing, RULES, start } from '../model/game.ts';
import { shortfall } from '../model/options.ts';
import { type BySide, rivalOf, type Side } from '../model/sides.ts';
import { POWERS } from '../model/variables.ts';
import { viewOf } from '../model/view.ts';
import { findPersona } from '../personas/index.ts';
import { refusals } from '../text/interface.ts';
import { CATALOGUE } from './catalogue.ts';
import { keep, savedGame } from './shelf.ts';

/** Who decides for a side that a person plays. */
export const PLAYER = 'player';

/** What a new game is made from. */
export interface Setup {
  readonly scenario: string;
  readonly lens: string;
  readonly values: string;
  readonly seed: string;
  readonly side: Side;
  /** The rival's doctrine. */
  readonly opponent: string;
}

/** A game on the table. */
export interface Seated extends Save {
  readonly playing: Playing;
  /** False when the browser could not keep the game. */
  readonly kept: boolean;
}

interface Table {
  readonly seated: Seated | undefined;
  /** Why the game that was asked for is not on the table. */
  readonly refusal: string | undefined;
  /** Lays out a new game and returns its id. */
  begin(setup: Setup): string;
  /** Puts a saved game on the table. */
  open(id: string): void;
  /** Changes the draft. */
  draft<C extends Choice | 'initiative'>(choice: C, value: Decision[C]): void;
  /** Goes to another moment of the turn. */
  go(moment: Moment): void;
  /** Commits the draft; the rival decides from its own view, and the half-year is resolved. */
  commit(): void;
}

function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(9)), (byte) => (byte % 36).toString(36)).join('');
}

/** Draws a new seed that is easy to read aloud. */
export function newSeed(): string {
  const letters = 'abcdefghkmnpqrstuvwxyz23456789';
  return Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => letters[byte % letters.length]).join('');
}

/** The first draft of a game: the controls as they stand, and a cautious middle that any power can pay. */
function firstDraft(playing: Playing, side: Side): Decision {
  const controls = playing.state[POWERS[side].controls] as Decision['controls'];
  const wish: Decision = { ...IDLE, controls, openSource: 1, compute: 2, abroad: 'build' };
  return shortfall(playing, side, wish) ? { ...IDLE, controls } : wish;
}

function decisions(seated: Seated): BySide<Decision> {
  const rival = rivalOf(seated.side);
  const values = CATALOGUE.ok ? valuesOf(CATALOGUE.value, seated.game.values) : undefined;
  const persona = findPersona(rival, seated.game.players[rival], values);
  if (!persona) throw new Error(`There is no doctrine "${seated.game.players[rival]}" for ${rival}.`);
  const theirs = persona.decide(viewOf(seated.playing, rival));
  return seated.side === 'us' ? { us: seated.draft, cn: theirs } : { us: theirs, cn: seated.draft };
}

/** The table. */
export const useTable = create<Table>()((set, get) => {
  const put = (seated: Omit<Seated, 'kept' | 'at'>) => {
    const stamped = { ...seated, at: Date.now() };
    set({ seated: { ...stamped, kept: keep(stamped) }, refusal: undefined });
  };
  const change = (part: Partial<Seated>) => {
    const { seated } = get();
    if (seated) put({ ...seated, ...part });
  };
  return {
    seated: undefined,
    refusal: undefined,
    begin(setup) {
      if (!CATALOGUE.ok) throw new Error(CATALOGUE.message);
      const { side, opponent, ...about } = setup;
      const playing = start(prepare(CATALOGUE.value, about.scenario, about.lens), about.seed);
      const players = side === 'us' ? { us: PLAYER, cn: opponent } : { us: opponent, cn: PLAYER };
      const game: Game = { rules: RULES, ...about, players, decisions: [] };
      const id = newId();
      put({ id, side, moment: 'brief', draft: firstDraft(playing, side), game, playing });
      return id;
    },
    open(id) {
      const { seated } = get();
      const save = savedGame(id);
      if (!save && seated?.id === id) return;
      if (!save) return set({ seated: undefined, refusal: refusals.gone });
      if (!save.ok) return set({ seated: undefined, refusal: save.message });
      if (!CATALOGUE.ok) return set({ seated: undefined, refusal: CATALOGUE.message });
      const played = replay(CATALOGUE.value, save.value.game);
      if (!played.ok) return set({ seated: undefined, refusal: played.message });
      const rival = rivalOf(save.value.side);
      const opponent = save.value.game.players[rival];
      if (!findPersona(rival, opponent)) return set({ seated: undefined, refusal: refusals.doctrine(opponent, rival) });
      set({ seated: { ...save.value, playing: played.value, kept: true }, refusal: undefined });
    },
    draft(choice, value) {
      const { seated } = get();
      if (seated) change({ draft: choose(seated.draft, choice, value) });
    },
    go(moment) {
      change({ moment });
    },
    commit() {
      const { seated } = get();
      if (seated?.moment !== 'decide' || isOver(seated.playing)) return;
      if (shortfall(seated.playing, seated.side, seated.draft)) return;
      const both = decisions(seated);
      const playing = advance(seated.playing, both);
      const game = { ...seated.game, decisions: [...seated.game.decisions, both] };
      const draft = { ...seated.draft, initiative: NO_INITIATIVE };
      change({ playing, game, draft, moment: 'reveal' });
    },
  };
});
