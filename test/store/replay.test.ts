// Opening a replay: a kept game by its id, any game by its packed form; who may see what of it; and the sentences for
// addresses that name no game, no turn of it, or no branch that may be seen.

import { beforeEach, describe, expect, it } from 'vitest';
import { AS_RECORDED, type Branch, writeBranch } from '../../src/format/branch-link.ts';
import { writeLink } from '../../src/format/link.ts';
import { IDLE } from '../../src/model/decision.ts';
import { isOver } from '../../src/model/game.ts';
import { hashOf } from '../../src/model/hash.ts';
import { POWERS, read } from '../../src/model/variables.ts';
import { CATALOGUE } from '../../src/store/catalogue.ts';
import { knownIn, type Opened, openBranch, openReplay, parseTurn, WHO_PLAYS_ON } from '../../src/store/replay.ts';
import { PLAYER, type Setup } from '../../src/store/setup.ts';
import { savedGame } from '../../src/store/shelf.ts';
import { type Seated, useTable } from '../../src/store/table.ts';
import { makeStorage } from './storage.ts';

if (!CATALOGUE.ok) throw new Error(CATALOGUE.message);
const catalogue = CATALOGUE.value;
const SOLO: Setup = {
  scenario: 'one-lesson',
  lens: 'even-handed',
  values: 'balanced',
  seed: 'again',
  side: 'cn',
  opponent: 'chip-hawk',
};

beforeEach(() => {
  globalThis.localStorage = makeStorage();
});

const table = () => useTable.getState();
const seated = (): Seated => table().seated as Seated;

/** Plays a new game for some half-years, each decided as it is first drafted. */
function play(setup: Setup, turns: number): Seated {
  table().begin(setup);
  for (let turn = 0; turn < turns; turn++) {
    for (const _ of setup.opponent === PLAYER ? ['us', 'cn'] : ['own']) {
      table().takeSeat();
      table().go('decide');
      table().commit();
    }
  }
  return seated();
}

function opened(named: string): Opened {
  const outcome = openReplay(catalogue, named);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

const ends = catalogue.scenarios['one-lesson']?.turns.length ?? 0;

describe('a replay', () => {
  it('of a kept game that is over, and of one that an address carries, is open', () => {
    const { id, game, playing } = play(SOLO, ends);
    expect(isOver(playing)).toBe(true);
    const kept = opened(id);
    const packed = opened(writeLink(game, hashOf(playing)));
    expect([kept.sees, packed.sees]).toEqual(['all', 'all']);
    expect([kept.side, packed.side]).toEqual(['cn', 'cn']);
    expect(hashOf(kept.playing)).toBe(hashOf(packed.playing));
    const { compute } = POWERS.us;
    expect(knownIn(kept, kept.playing, 2).know(compute)).toBe(read(playing.turns[1]?.after ?? playing.state, compute));
    expect(knownIn(kept, kept.playing, 2).isHidden(compute)).toBe(false);
  });

  it('of a game in progress shows what its player knows, and of one for two what both know', () => {
    const own = opened(play(SOLO, 3).id);
    expect(own.sees).toBe('own');
    expect(knownIn(own, own.playing, 2).isHidden(POWERS.us.compute)).toBe(true);
    expect(knownIn(own, own.playing, 2).isHidden(POWERS.cn.compute)).toBe(false);
    expect(knownIn(own, own.playing, 2).estimate(POWERS.us.compute)).toBeDefined();
    const both = opened(play({ ...SOLO, opponent: PLAYER }, 2).id);
    expect(both.sees).toBe('both');
    for (const side of ['us', 'cn'] as const)
      expect(knownIn(both, both.playing, 2).isHidden(POWERS[side].compute)).toBe(true);
  });

  it('of nothing says so', () => {
    const gone = openReplay(catalogue, 'nobody');
    expect(gone.ok ? '' : gone.message).toMatch(/^This game is not kept in this browser/);
    const damaged = openReplay(catalogue, '2.abc');
    expect(damaged.ok ? '' : damaged.message).toMatch(/is not a whole share link; allowed is /);
  });
});

describe('the turn of an address', () => {
  it.each([
    ['', 0],
    ['0', 0],
    ['7', 7],
    ['12', 12],
  ])('is read: "%s"', (text, turn) => {
    expect(parseTurn(text, 12)).toEqual({ ok: true, value: turn });
  });

  it.each(['13', '-1', '1.5', 'x', '1e1', '0x2', '٣', ' 3'])('is refused in one sentence: "%s"', (text) => {
    const turn = parseTurn(text, 12);
    expect(turn.ok ? '' : turn.message).toBe(`The address: turn is "${text}"; allowed is a whole number from 0 to 12.`);
  });
});

describe('a branch of an address', () => {
  const recorded = { us: AS_RECORDED, cn: AS_RECORDED };
  const refusal = (game: Opened, branch: Branch) => {
    const outcome = openBranch(catalogue, game, writeBranch(branch));
    return outcome.ok ? undefined : outcome.message;
  };

  it('may be of either side when the game is over, with anybody playing on that is offered', () => {
    const game = opened(play(SOLO, ends).id);
    for (const side of ['us', 'cn'] as const) {
      expect(refusal(game, { turn: 1, side, decision: IDLE, after: recorded })).toBeUndefined();
      for (const id of WHO_PLAYS_ON[side])
        expect(refusal(game, { turn: 4, side, decision: IDLE, after: { ...recorded, [side]: id } })).toBeUndefined();
    }
    expect(refusal(game, { turn: 1, side: 'us', decision: IDLE, after: { ...recorded, us: 'searching-3' } })).toMatch(
      /^The branch: after\.us is "searching-3"; allowed is one of as-recorded, incumbents, /,
    );
  });

  it('may only be one’s own while the game lasts, and none where two share the screen', () => {
    const own = opened(play(SOLO, 3).id);
    expect(refusal(own, { turn: 1, side: 'cn', decision: IDLE, after: recorded })).toBeUndefined();
    expect(refusal(own, { turn: 1, side: 'us', decision: IDLE, after: recorded })).toBe(
      'The branch: side is "us"; allowed is "cn" until the game is over.',
    );
    expect(refusal(own, { turn: 1, side: 'cn', decision: IDLE, after: { ...recorded, us: 'chip-hawk' } })).toBe(
      'The branch: after.us is "chip-hawk"; allowed is as-recorded until the game is over.',
    );
    const both = opened(play({ ...SOLO, opponent: PLAYER }, 2).id);
    expect(refusal(both, { turn: 1, side: 'us', decision: IDLE, after: recorded })).toBe(
      'The branch: side is "us"; allowed is none before the game is over.',
    );
  });
});

describe('a game that goes on by hand from a branch', () => {
  it('is a new saved game with the same past, luck and set-up, and with the changed decision as its draft', () => {
    const { id, game, playing } = play(SOLO, ends);
    const draft = { ...IDLE, openSource: 1 } as const;
    const own = { game, playing, turn: 2, side: 'us', draft, opponent: 'managed-openness', name: 'Mine' } as const;
    const branched = table().branchOff(own);
    expect(branched).not.toBe(id);
    const save = savedGame(branched);
    if (!save?.ok) throw new Error('The branch was not kept.');
    expect(save.value).toMatchObject({ name: 'Mine', side: 'us', moment: 'decide', draft });
    expect(save.value.game).toEqual({
      ...game,
      players: { us: PLAYER, cn: 'managed-openness' },
      decisions: game.decisions.slice(0, 2),
    });
    expect(seated().playing.luck).toBe(playing.luck);
    table().commit();
    expect(seated().playing.turns).toHaveLength(3);
    const kept = savedGame(id);
    expect(kept?.ok && kept.value.game).toEqual(game);
  });

  it('meets the same decision of the doctrine that was met', () => {
    const { game, playing } = play(SOLO, ends);
    const draft = game.decisions[2]?.cn ?? IDLE;
    table().branchOff({ game, playing, turn: 2, side: 'cn', draft, opponent: 'chip-hawk', name: '' });
    table().commit();
    expect(seated().game.decisions[2]).toEqual(game.decisions[2]);
  });

  it('for two persons begins with the first of them, and shows nobody the other’s plan', () => {
    const { game, playing } = play({ ...SOLO, opponent: PLAYER }, ends);
    const draft = { ...IDLE, openSource: 1 } as const;
    table().branchOff({ game, playing, turn: 1, side: 'cn', draft, opponent: PLAYER, name: '' });
    expect(seated()).toMatchObject({ side: 'us', taken: false });
    expect(seated().draft).not.toEqual(draft);
  });
});
