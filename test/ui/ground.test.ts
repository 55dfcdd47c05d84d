// What a room is played on, as a page finds it: the project's scenarios, and those that came along with the room.

import { describe, expect, it } from 'vitest';
import { NO_INITIATIVE } from '../../src/model/decision.ts';
import { handOf } from '../../src/model/options.ts';
import { CATALOGUE } from '../../src/store/catalogue.ts';
import { groundOf, positionOf } from '../../src/ui/room/ground.ts';

const PLAIN = { scenario: 'one-lesson', lens: 'even-handed', values: 'balanced' };
const OWN = [
  {
    kind: 'scenario',
    source: {
      id: 'borders-of-a-room',
      extends: 'one-lesson',
      text: { en: { title: 'Borders of a room', summary: 'What if?' } },
      parameters: { scarcityGain: 0.02 },
    },
  },
] as const;

function found(about: typeof PLAIN, own?: typeof OWN) {
  const ground = groundOf(about, own);
  if (!ground.ok) throw new Error(ground.message);
  return ground.value;
}

describe('the ground of a room', () => {
  it('is the scenario and the values that it names', () => {
    const { scenario, values } = found(PLAIN);
    expect(scenario).toMatchObject({ id: 'one-lesson', lens: 'even-handed' });
    expect(values.id).toBe('balanced');
  });

  it('is prepared once as long as the settings say the same', () => {
    expect(found({ ...PLAIN }).scenario).toBe(found({ ...PLAIN }).scenario);
    expect(found({ ...PLAIN, values: 'prosperity' }).values.id).toBe('prosperity');
  });

  it('may be a scenario that came along with the room', () => {
    const { scenario } = found({ ...PLAIN, scenario: 'borders-of-a-room' }, OWN);
    expect(scenario.parameters['scarcityGain']).toBe(0.02);
    expect(CATALOGUE).toMatchObject({ ok: true, value: { scenarios: { 'borders-of-a-room': {} } } });
  });

  it('is refused where there is none', () => {
    expect(groundOf({ ...PLAIN, scenario: 'nowhere' }, undefined)).toMatchObject({ ok: false, code: 'unknown' });
  });

  it('gives a cabinet a position with its own cards', () => {
    const { scenario } = found(PLAIN);
    const [one, two] = scenario.initiatives.cn.map(({ id }) => id) as [string, string];
    const position = positionOf(scenario, scenario.initial, 'cn', [NO_INITIATIVE, one, two]);
    expect(handOf(position, 'cn').map(({ id }) => id)).toEqual([one, two]);
    expect(handOf(position, 'us')).toEqual([]);
  });
});
