// What every player must keep to: it can pay for what it decides, decides the same on the same view, and cannot know
// what its power does not know. And what makes each of the players for either side what it is.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valuesOf } from '../../src/format/prepare.ts';
import { CHOICE_NAMES, CHOICES, type Decision, IDLE, NO_INITIATIVE, UNDISCLOSED } from '../../src/model/decision.ts';
import { advance, type Playing, start, until } from '../../src/model/game.ts';
import { type InitiativeRule, isSecret } from '../../src/model/initiative.ts';
import { LUCK } from '../../src/model/luck.ts';
import { handOf, pricesOf, shortfall } from '../../src/model/options.ts';
import { totalPrice } from '../../src/model/prices.ts';
import { type BySide, bySide, rivalOf, SIDES, type Side } from '../../src/model/sides.ts';
import { POWERS, read } from '../../src/model/variables.ts';
import { disclosed, hiddenFrom, viewOf } from '../../src/model/view.ts';
import { diceOf } from '../../src/personas/dice.ts';
import { DOCTRINES, doctrinesOf } from '../../src/personas/doctrines.ts';
import { findPersona, PERSONAS, personasOf } from '../../src/personas/index.ts';
import { afford, type Persona } from '../../src/personas/persona.ts';
import { playOut } from '../../src/personas/play-out.ts';
import { randomPlayer } from '../../src/personas/random.ts';
import { titForTat } from '../../src/personas/tit-for-tat.ts';
import { anyPlan, CATALOGUE, type Plan, playPlan, TURNS, under } from '../laws/generated-games.ts';

const anyShare = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const BALANCED = valuesOf(CATALOGUE, 'balanced');

/** A moment of some game at which somebody has to decide. */
interface Moment {
  readonly playing: Playing;
  readonly side: Side;
}

function momentOf(plan: Plan, turn: number, side: Side): Moment {
  return { playing: until(playPlan(plan), turn), side };
}

/** Checks a claim at any moment of any game, with two more numbers from 0 to 1 to vary it by. */
function always(runs: number, claim: (moment: Moment, one: number, other: number) => void): void {
  const turn = fc.nat(TURNS - 1);
  const property = fc.property(
    anyPlan,
    turn,
    fc.constantFrom(...SIDES),
    anyShare,
    anyShare,
    (plan, at, side, one, other) => claim(momentOf(plan, at, side), one, other),
  );
  fc.assert(property, { numRuns: runs });
}

/**
 * Writes another game that looks the same to one side: all other luck, the rival's cards and one's own that are not yet
 * drawn, the rival's hidden numbers (each is what it was estimated to be, with luck that blurs nothing) and its secrets.
 */
function twinOf({ playing, side }: Moment, draw: () => number): Playing {
  const { scenario, turns, past, luck } = playing;
  const rival = rivalOf(side);
  const view = viewOf(playing, side);
  const column = turns.length * scenario.halfYears;

  const state = playing.state.slice();
  for (const variable of hiddenFrom(side)) state[variable] = view.know(variable);

  const draws = luck.draws.map(draw);
  const keep = (stream: number, value: number) => {
    draws[stream * luck.halfYears + column] = value;
  };
  keep(LUCK[side].whim, view.whim);
  keep(LUCK[side].intelligence, 0.5);

  const hand = view.hand.length;
  const reversed = (deck: readonly string[]) => [...deck].reverse();
  const decks = bySide((s) => {
    const deck = past.decks[s];
    return s === side ? [...deck.slice(0, hand), ...reversed(deck.slice(hand))] : reversed(deck);
  });

  const swapped = swapSecrets(playing, rival);
  return {
    scenario,
    state,
    luck: { ...luck, draws, shuffles: bySide((s) => luck.shuffles[s].map(draw)) },
    turns: turns.map((turn) => ({ ...turn, before: state, after: state, decisions: swapped.decide(turn.decisions) })),
    past: {
      ...past,
      decks,
      played: past.played.map((card) => ({ ...card, rule: swapped.rule(card.rule) })),
    },
  };
}

/** Puts another secret initiative in the place of each that is still secret, where the power has another. */
function swapSecrets({ scenario, turns, past }: Playing, side: Side) {
  const now = turns.length * scenario.halfYears;
  const played = new Set(past.played.map(({ rule }) => rule.id));
  const spare = scenario.initiatives[side].filter(({ id, secret }) => secret !== undefined && !played.has(id));
  const swaps = new Map<string, InitiativeRule>();
  for (const card of past.played) {
    if (card.rule.side !== side || !isSecret(card, now)) continue;
    const at = spare.findIndex((rule) => isSecret({ ...card, rule }, now));
    const [other] = at < 0 ? [] : spare.splice(at, 1);
    if (other) swaps.set(card.rule.id, other);
  }
  const other = (decision: Decision): Decision => ({
    ...decision,
    initiative: swaps.get(decision.initiative)?.id ?? decision.initiative,
  });
  return {
    rule: (rule: InitiativeRule) => swaps.get(rule.id) ?? rule,
    decide: (decisions: BySide<Decision>) => ({ ...decisions, [side]: other(decisions[side]) }),
    count: swaps.size,
  };
}

/** The players of one side, those that search with the values of the game. */
const players = (side: Side) => personasOf(side, BALANCED);

describe('every player', () => {
  it('decides what it can pay, in any game', () => {
    always(12, ({ playing, side }) => {
      for (const player of players(side)) {
        const decision = player.decide(viewOf(playing, side));
        expect(`${player.id}: ${JSON.stringify(shortfall(playing, side, decision))}`).toBe(`${player.id}: undefined`);
        for (const choice of CHOICE_NAMES) expect(CHOICES[choice]).toContain(decision[choice]);
      }
    });
  }, 30_000);

  it('decides what it can pay, however poor it is', () => {
    always(12, ({ playing, side }, money, consent) => {
      const { scenario } = playing;
      const state = playing.state.slice();
      for (const s of SIDES) {
        const least = totalPrice(pricesOf(scenario, state, s, IDLE)).money;
        state[POWERS[s].money] = Math.max(least, money * read(state, POWERS[s].money));
        state[POWERS[s].politicalCapital] = consent * consent * read(state, POWERS[s].politicalCapital);
      }
      const poor = { ...playing, state };
      for (const player of players(side)) {
        expect(shortfall(poor, side, player.decide(viewOf(poor, side)))).toBeUndefined();
      }
    });
  }, 30_000);

  it('decides the same on the same view', () => {
    always(8, ({ playing, side }) => {
      for (const player of players(side)) {
        expect(player.decide(viewOf(playing, side))).toEqual(player.decide(viewOf(playing, side)));
      }
    });
  }, 30_000);

  it('is found by its id on its side, and named once there', () => {
    for (const side of SIDES) {
      const ids = personasOf(side).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const player of personasOf(side)) {
        expect(player.side).toBe(side);
        expect(findPersona(side, player.id)?.cites).toEqual(player.cites);
      }
      expect(findPersona(side, 'nobody')).toBeUndefined();
    }
    expect(PERSONAS.length).toBe(SIDES.reduce((sum, side) => sum + personasOf(side).length, 0));
  });

  it('cites evidence that exists', () => {
    expect(PERSONAS.flatMap(({ cites }) => cites).filter((id) => !CATALOGUE.evidence.entries[id])).toEqual([]);
  });
});

/** Tells whether a player decides alike on two games that look the same to it. */
function isBlindTo(player: (playing: Playing) => Decision, moment: Moment, draw: () => number): boolean {
  return JSON.stringify(player(moment.playing)) === JSON.stringify(player(twinOf(moment, draw)));
}

describe('what a power does not know', () => {
  it('changes no decision: luck to come, hidden numbers, cards not seen, secrets', () => {
    always(12, (moment, whim) => {
      for (const player of players(moment.side)) {
        const decide = (playing: Playing) => player.decide(viewOf(playing, moment.side));
        expect(`${player.id} ${isBlindTo(decide, moment, diceOf(whim))}`).toBe(`${player.id} true`);
      }
    });
  }, 30_000);

  it('would be noticed if a player used it', () => {
    const moment = momentOf({ lens: 'even-handed', seed: '7', wishes: [] }, 0, 'us');
    const peeks: readonly ((playing: Playing) => number | string)[] = [
      ({ luck }) => luck.draws[LUCK.us.research * luck.halfYears + 1] as number,
      ({ luck }) => luck.draws[LUCK.us.whim * luck.halfYears + 1] as number,
      ({ state }) => read(state, POWERS.cn.money),
      ({ past }) => past.decks.cn[0] as string,
      ({ past }) => past.decks.us[3] as string,
    ];
    for (const peek of peeks) {
      const cheat = (playing: Playing) =>
        ({ ...randomPlayer('us').decide(viewOf(playing, 'us')), initiative: String(peek(playing)) }) as Decision;
      expect(isBlindTo(cheat, moment, () => 0.25)).toBe(false);
    }
  });

  it('includes which secret initiative the rival has played', () => {
    const moment = secretMoment();
    const twin = twinOf(moment, () => 0.25);
    expect(viewOf(moment.playing, 'us').rivalDecisions.at(-1)?.initiative).toBe(UNDISCLOSED);
    expect(twin.turns.at(-1)?.decisions.cn.initiative).not.toBe(moment.playing.turns.at(-1)?.decisions.cn.initiative);
    for (const player of players('us')) {
      expect(player.decide(viewOf(twin, 'us'))).toEqual(player.decide(viewOf(moment.playing, 'us')));
    }
  });
});

/** Finds a game in which China has just played a secret initiative. */
function secretMoment(): Moment {
  for (let seed = 0; seed < 100; seed++) {
    const playing = start(under('even-handed'), `secret-${seed}`);
    const card = handOf(playing, 'cn').find(({ secret }) => secret !== undefined);
    if (!card) continue;
    const idle = afford(viewOf(playing, 'us'), randomPlayer('us').decide(viewOf(playing, 'us')), []);
    const cn = afford(viewOf(playing, 'cn'), { ...idle, controls: 0, compute: 0, openSource: 0 }, [card.id]);
    const after = advance(playing, { us: idle, cn });
    if (disclosed(after, 'cn').at(-1)?.initiative === UNDISCLOSED) return { playing: after, side: 'us' };
  }
  throw new Error('No seed deals China a secret initiative.');
}

describe('the doctrines', () => {
  it('are at least eight for each side', () => {
    for (const side of SIDES) expect(doctrinesOf(side).length).toBeGreaterThanOrEqual(8);
    expect(DOCTRINES.length).toBe(doctrinesOf('us').length + doctrinesOf('cn').length);
  });

  it('do not leave money idle: seldom half of what the turn cost', () => {
    const lazy = DOCTRINES.filter((doctrine) => {
      const { side } = doctrine;
      let idle = 0;
      let turns = 0;
      for (const [seed, rival] of doctrinesOf(rivalOf(side)).entries()) {
        const both: BySide<Persona> = side === 'us' ? { us: doctrine, cn: rival } : { us: rival, cn: doctrine };
        for (const { before, decisions } of playOut(under('even-handed'), `idle-${seed}`, both.us, both.cn).turns) {
          const paid = totalPrice(pricesOf(under('even-handed'), before, side, decisions[side])).money;
          if (read(before, POWERS[side].money) > 1.5 * paid) idle++;
          turns++;
        }
      }
      return idle > turns / 5;
    });
    expect(lazy.map(({ id }) => id)).toEqual([]);
  });

  it('play initiatives', () => {
    for (const doctrine of DOCTRINES) {
      const rival = doctrinesOf(rivalOf(doctrine.side))[0] as Persona;
      const [us, cn] = doctrine.side === 'us' ? [doctrine, rival] : [rival, doctrine];
      const { turns } = playOut(under('even-handed'), 'cards', us, cn);
      expect(
        turns.filter(({ decisions }) => decisions[doctrine.side].initiative !== NO_INITIATIVE).length,
      ).toBeGreaterThan(1);
    }
  });
});

describe('tit for tat', () => {
  it('begins with an open hand, and then gives back the last controls and the last move abroad', () => {
    always(30, ({ playing, side }) => {
      const view = viewOf(playing, side);
      const last = view.rivalDecisions.at(-1);
      const { controls, abroad } = titForTat(side).decide({ ...view, canPay: () => true, lacks: () => undefined });
      expect({ controls, abroad }).toEqual({ controls: last?.controls ?? 0, abroad: last?.abroad ?? 'co-govern' });
    });
  });
});

describe('the random player', () => {
  it('can take every level of every choice, and every card of its hand', () => {
    const view = { ...viewOf(start(under('even-handed'), '7'), 'us'), canPay: () => true };
    const taken = Array.from({ length: 400 }, (_, i) => randomPlayer('us').decide({ ...view, whim: i / 400 }));
    for (const choice of CHOICE_NAMES) {
      expect(new Set(taken.map((decision) => decision[choice])).size).toBe(CHOICES[choice].length);
    }
    expect(new Set(taken.map(({ initiative }) => initiative)).size).toBe(1 + view.hand.length);
  });
});
