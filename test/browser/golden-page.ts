// What the golden test runs inside the page: the same twenty games over the same catalogue, by the same engine.

import { CATALOGUE } from '../../src/store/catalogue.ts';
import { GOLDEN_GAMES, nameOfGolden, playGolden } from '../golden/games.ts';

if (!CATALOGUE.ok) throw new Error(CATALOGUE.message);
const catalogue = CATALOGUE.value;

/** The hashes as this browser computes them. */
export const hashes = Object.fromEntries(GOLDEN_GAMES.map((game) => [nameOfGolden(game), playGolden(catalogue, game)]));
