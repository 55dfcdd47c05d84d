// What `npm start` understands, and what it says to the rest.

import { describe, expect, it } from 'vitest';
import { readStartOptions } from '../../src/launch/options.ts';

describe('the options of npm start', () => {
  it.each([
    [[], {}, 4173],
    [[], { PORT: '' }, 4173],
    [[], { PORT: '8080' }, 8080],
    [['--port', '5000'], { PORT: '8080' }, 5000],
    [['--port=65535'], {}, 65535],
    [[], { PORT: '8080', npm_config_port: '5002' }, 5002],
  ])('%j with %j gives port %i', (args, env, port) => {
    expect(readStartOptions(args, env)).toMatchObject({ ok: true, value: { port, host: undefined } });
  });

  it('reads an address, and takes --host alone as every interface', () => {
    expect(readStartOptions(['--host', '127.0.0.1'], {})).toMatchObject({ value: { host: '127.0.0.1' } });
    expect(readStartOptions(['--host'], {})).toMatchObject({ ok: true, value: { host: undefined } });
  });

  it.each([
    [[], {}, { rooms: 'rooms', keepDays: 30, database: undefined, redis: undefined }],
    [
      [],
      { ROOMS_FOLDER: '', DATABASE_URL: '', REDIS_URL: '' },
      { rooms: 'rooms', database: undefined, redis: undefined },
    ],
    [[], { ROOMS_FOLDER: '/srv/rooms', ROOMS_KEEP_DAYS: '7' }, { rooms: '/srv/rooms', keepDays: 7 }],
    [['--rooms', 'here'], { ROOMS_FOLDER: '/srv/rooms' }, { rooms: 'here' }],
    [
      [],
      { DATABASE_URL: 'postgres://a/b', REDIS_URL: 'redis://c' },
      { database: 'postgres://a/b', redis: 'redis://c' },
    ],
    [[], { PROXIES: '' }, { proxies: 0 }],
    [[], { PROXIES: '2' }, { proxies: 2 }],
  ])('%j with %j keeps rooms as %j', (args, env, value) => {
    expect(readStartOptions(args, env)).toMatchObject({ ok: true, value });
  });

  it.each([
    [
      [],
      { ROOMS_KEEP_DAYS: '0' },
      'ROOMS_KEEP_DAYS must be a whole number of days from 1 to 99999, and "0" was given.',
    ],
    [[], { PROXIES: 'yes' }, 'PROXIES must be a whole number from 0 to 9, and "yes" was given.'],
    [
      [],
      { REDIS_URL: 'redis://c' },
      'REDIS_URL joins servers that share a database: name that in DATABASE_URL, or leave REDIS_URL out.',
    ],
    [['--port', 'abc'], {}, '--port must be a whole number from 1 to 65535, and "abc" was given.'],
    [['--port', '0'], {}, '--port must be a whole number from 1 to 65535, and "0" was given.'],
    [['--port=-1'], {}, '--port must be a whole number from 1 to 65535, and "-1" was given.'],
    [['--port=1e3'], {}, '--port must be a whole number from 1 to 65535, and "1e3" was given.'],
    [['--port='], {}, '--port must be a whole number from 1 to 65535, and "" was given.'],
    [['--port'], {}, '--port must be a whole number from 1 to 65535, and nothing was given.'],
    [[], { PORT: '65536' }, 'PORT must be a whole number from 1 to 65535, and "65536" was given.'],
    [
      ['--port', '6000'],
      {},
      '--port must be a port that browsers open, and "6000" is one that they refuse; 6001 would do.',
    ],
    [
      [],
      { PORT: '6666' },
      'PORT must be a port that browsers open, and "6666" is one that they refuse; 6670 would do.',
    ],
    [
      [],
      { PORT: '8080', npm_config_port: '10080' },
      '--port must be a port that browsers open, and "10080" is one that they refuse; 10081 would do.',
    ],
    [
      ['--prot', '1'],
      {},
      '"--prot" is not an option of npm start, which takes -- --port N, -- --host ADDRESS and -- --rooms FOLDER.',
    ],
    [
      ['5000'],
      {},
      '"5000" is not an option of npm start, which takes -- --port N, -- --host ADDRESS and -- --rooms FOLDER.',
    ],
  ])('%j with %j is refused in one sentence', (args, env, message) => {
    expect(readStartOptions(args, env)).toEqual({ ok: false, message });
  });
});
