import { describe, expect, it } from 'vitest';
import { makeConductor } from '../../src/audio/conductor.ts';
import { bedOf, type Cue, cuesOf, type Heard } from '../../src/audio/cues.ts';

const brief: Heard = {
  game: 'a',
  turns: 0,
  moment: 'brief',
  isOver: false,
  news: 0,
  gain: 0,
  tension: 40,
  crisis: 80,
};

describe('cues', () => {
  it('are none when the page opens, when nothing changes, or when another game comes', () => {
    expect(cuesOf(undefined, { ...brief, turns: 3, moment: 'reveal' })).toEqual([]);
    expect(cuesOf(brief, { ...brief, tension: 60 })).toEqual([]);
    expect(cuesOf(brief, { ...brief, game: 'b', turns: 1, moment: 'reveal' })).toEqual([]);
  });

  it('stamp and open a commit', () => {
    expect(cuesOf({ ...brief, moment: 'decide' }, { ...brief, turns: 1, moment: 'reveal' })).toEqual([
      'commit',
      'reveal',
    ]);
  });

  it('bring news only when there is some', () => {
    const reveal: Heard = { ...brief, turns: 1, moment: 'reveal' };
    expect(cuesOf(reveal, { ...reveal, moment: 'resolve', news: 2 })).toEqual(['news']);
    expect(cuesOf(reveal, { ...reveal, moment: 'resolve' })).toEqual([]);
  });

  it('tell gain from loss, and pass over what is too small', () => {
    const resolve: Heard = { ...brief, turns: 1, moment: 'resolve' };
    const explain = (gain: number) => cuesOf(resolve, { ...resolve, moment: 'explain', gain });
    expect([explain(2), explain(-2), explain(0.1)]).toEqual([['gain'], ['loss'], []]);
  });

  it('end the game once', () => {
    const explain: Heard = { ...brief, turns: 12, moment: 'explain', isOver: true };
    expect(cuesOf(explain, { ...explain, moment: 'brief' })).toEqual(['ending']);
    expect(cuesOf({ ...explain, isOver: false }, { ...explain, isOver: false, moment: 'brief' })).toEqual([]);
  });
});

describe('the bed', () => {
  it('is calm at rest and tense at a crisis, and always as loud', () => {
    expect(bedOf({ tension: 30, crisis: 80 })).toEqual({ calm: 1, tense: 0 });
    expect(bedOf({ tension: 80, crisis: 80 })).toEqual({ calm: 0, tense: 1 });
    const { calm, tense } = bedOf({ tension: 60, crisis: 80 });
    expect(calm + tense).toBe(1);
    expect(tense).toBeGreaterThan(0);
  });
});

describe('the conductor', () => {
  const players = () => {
    const played: (readonly Cue[])[] = [];
    let loads = 0;
    const load = async () => {
      loads++;
      return { play: (cues: readonly Cue[]) => played.push(cues), bed: () => undefined, volume: () => undefined };
    };
    return { conductor: makeConductor(load), played, loads: () => loads };
  };

  it('fetches nothing and names no cue as long as it is silent', () => {
    const { conductor, loads } = players();
    conductor.hear({ ...brief, moment: 'decide' });
    expect(conductor.hear({ ...brief, turns: 1, moment: 'reveal' })).toEqual([]);
    expect(loads()).toBe(0);
  });

  it('plays what belongs to a step and says what it is', async () => {
    const { conductor, played, loads } = players();
    conductor.volume(1);
    conductor.hear({ ...brief, moment: 'decide' });
    expect(conductor.hear({ ...brief, turns: 1, moment: 'reveal' })).toEqual(['commit', 'reveal']);
    await Promise.resolve();
    await Promise.resolve();
    expect(played).toEqual([['commit', 'reveal']]);
    expect(loads()).toBe(1);
  });
});
