// What a debrief tells of: a game of the room, played again, with the minutes of its cabinets; and who sat there.

import type { Game, Playing } from '../../model/game.ts';
import type { Over, TeacherSight } from '../../room/sight.ts';
import '../end.css';
import './teacher.css';

/** A game of the room, played again. */
export interface Told {
  readonly game: Game;
  readonly playing: Playing;
  readonly minutes: Over['minutes'][number];
}

/** Those who sat in the room. */
export type Pupils = readonly Pick<TeacherSight['pupils'][number], 'id' | 'name' | 'seat'>[];
