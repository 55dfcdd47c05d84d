// Limits that no test but one about limits comes to.

import type { Limits } from '../../../src/server/rooms/door.ts';

export const NO_LIMITS: Limits = {
  wrongTries: { most: 1e6, perSecond: 1e6 },
  rooms: { most: 1e6, perSecond: 1e6 },
  questions: { most: 1e6, perSecond: 1e6 },
};
