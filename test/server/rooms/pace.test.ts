// The order in which rooms are sent what has changed, by a stopwatch that only work moves.

import { describe, expect, it } from 'vitest';
import { pace } from '../../../src/server/rooms/pace.ts';

describe('the order of sending', () => {
  it('puts what is awaited first, in order, and does what is asked twice once', async () => {
    const done: string[] = [];
    const order = pace(() => 0);
    await new Promise<void>((end) => {
      const late = () => done.push('patient');
      order.inTurn(late);
      order.inTurn(late);
      order.inTurn(() => {
        done.push('last');
        end();
      });
      order.soon(() => done.push('urgent'));
      order.soon(() => done.push('urgent too'));
    });
    expect(done).toEqual(['urgent', 'urgent too', 'patient', 'last']);
  });

  it('does not do twice in turn what was done at once', async () => {
    let times = 0;
    const order = pace(() => 0);
    const act = () => {
      times += 1;
    };
    order.inTurn(act);
    order.soon(act);
    await new Promise<void>((end) => order.inTurn(end));
    expect(times).toBe(1);
  });

  it('rests after what may wait for as long as that took, and not before what is awaited', async () => {
    let now = 0;
    const done: string[] = [];
    const order = pace(() => now);
    await new Promise<void>((end) => {
      order.inTurn(() => {
        now += 3;
        done.push('long');
        order.inTurn(() => {
          done.push(`patient at ${now}`);
          end();
        });
        order.soon(() => done.push(`urgent at ${now}`));
        order.soon(() => {
          now += 3;
        });
      });
    });
    expect(done).toEqual(['long', 'urgent at 3', 'patient at 6']);
  });
});
