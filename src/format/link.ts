// A share link carries a whole game: its record and the hash that replaying it must give.
//   link = version "." base64url( CRC-32 of the rest, 4 bytes; deflated JSON ) tail
// The JSON is a list of texts; each decision is seven digits, the places of its values in CHOICES, and the initiatives
// stand in one text, parted by commas, with nothing for none. Where others spoke before a turn, an eleventh text has three
// digits a turn: the places of both demands and of the front page in DEMANDS and VOICES, from 1, and 0 for none. The tail (own-link.ts) is empty unless the game rests on files
// of somebody's own. The dictionary that deflate starts from is a part of the
// version: change either and VERSION must change too.

import { strToU8 } from 'fflate';
import type { Game } from '../model/game.ts';
import { SIDES } from '../model/sides.ts';
import { DEMANDS, type Said, VOICES } from '../model/statement.ts';
import { DIGITS, readCard, readDigits, writeCard, writeDigits } from './decision-digits.ts';
import { parseGame } from './game-file.ts';
import { accept, type Outcome, type Refusal, refuse, shown } from './outcome.ts';
import { parseTail, partTail, writeTail } from './own-link.ts';
import { jsonOf, pack, unpack } from './pack.ts';

/** What a link carries. */
export interface SharedGame {
  readonly game: Game;
  /** The fingerprint of the played game, 16 hexadecimal digits. */
  readonly hash: string;
}

const VERSION = '2';
const DICTIONARY = strToU8(
  'public-guarantees,national-research-cloud,talent-visas,open-model-fund,chip-plants,' +
    'allied-controls,power-corridors,transparent-models,data-labour-code,southern-partnership,' +
    'break-the-capture,defence-contracts,quiet-intelligence,spend-less-prize,crisis-hotline,' +
    'market-backstop,national-ai-team,regional-clusters,guidance-fund,open-platform,campus-spinouts,' +
    'hidden-stockpile,third-country-routes,home-accelerator,western-power,training-centres-abroad,' +
    'safe-city-exports,rare-earth-licences,open-audit,labelling-wage-floor,un-capacity-resolution,' +
    'efficiency-league,' +
    '00100102211220212013012211302120221222302112402130"one-lesson","road-to-deepseek","race-and-summit",' +
    '"ideas-cannot-be-fenced","race-and-tighten","smuggled-hardware","open-over-closed","scale-and-jevons",' +
    '"governance-first","author","strategic-lead","prosperity","public-good","searching","tit-for-tat","random",' +
    '"incumbents","chip-hawk","open-champion","coalition-builder","self-reliance","guerrilla-trade",' +
    '"managed-openness","capacity-builder","player",["2","after-the-shock","even-handed","balanced","',
);
/** The longest record that is allowed needs about 2,500 characters; more is not worth unpacking. */
const LONGEST = 4000;

/** Writes a game and its hash as text that can stand after the `#` of an address. */
export function writeLink(game: Game, hash: string): string {
  const { rules, scenario, lens, values, seed, players, decisions } = game;
  const digits = decisions.flatMap((turn) => SIDES.map((side) => writeDigits(turn[side]))).join('');
  const cards = decisions.flatMap((turn) => SIDES.map((side) => writeCard(turn[side]))).join();
  const said = decisions.some((turn) => turn.said) ? [decisions.map((turn) => writeSaid(turn.said)).join('')] : [];
  const parts = [rules, scenario, lens, values, seed, players.us, players.cn, digits, cards, hash, ...said];
  const text = JSON.stringify(parts);
  return seal(text) + writeTail(game.own);
}

/** Packs a text so that it can stand in an address, with the version of links and a checksum. */
export function seal(text: string): string {
  return `${VERSION}.${pack(text, DICTIONARY)}`;
}

/** Reads a link: the whole address, or what stands after its `#`. Never throws, and never gives another game. */
export function parseLink(text: string): Outcome<SharedGame> {
  const { link, tail } = partTail(text.trim().split(/[#/]/).at(-1) ?? '');
  const unsealed = unseal(link);
  if (!unsealed.ok) return unsealed.code === 'damaged' ? damaged(text) : unsealed;
  const shared = readParts(unsealed.value);
  if (!shared.ok) return shared;
  const carried = parseTail(tail);
  return carried.ok ? accept({ game: { ...shared.value.game, ...carried.value }, hash: shared.value.hash }) : carried;
}

/** Unpacks a text as `seal` packed it. Never throws, and never gives another text. */
export function unseal(packed: string): Outcome<string> {
  const [, version, body = ''] = /^([0-9]{1,3})\.(.*)$/s.exec(packed) ?? [];
  if (version === undefined) return damaged(packed);
  if (version !== VERSION) return otherVersion(version);
  const text = unpack(body, DICTIONARY, LONGEST);
  return text === undefined ? damaged(packed) : accept(text);
}

function readParts(text: string): Outcome<SharedGame> {
  const parts = jsonOf(text);
  if (!isParts(parts))
    return invalid('', `The link holds ${shown(parts)}; allowed is a record of a game and its hash.`);
  const [rules, scenario, lens, values, seed, us, cn, digits, cards, hash, said = ''] = parts;
  const decisions = readDecisions(digits, cards === '' ? [''] : cards.split(','), said);
  const game = parseGame({ rules, scenario, lens, values, seed, players: { us, cn }, decisions }, 'The link');
  if (!game.ok) return game.code === 'other-rules' ? game : invalid(game.at, game.message);
  if (!/^[0-9a-f]{16}$/.test(hash))
    return invalid('hash', `The link: hash is ${shown(hash)}; allowed is 16 hexadecimal digits.`);
  return accept({ game: game.value, hash });
}

/** Rules, scenario, lens, values, seed, both players, the digits of the decisions, their initiatives, hash; what was said. */
type Parts = readonly [string, string, string, string, string, string, string, string, string, string, string?];

function isParts(data: unknown): data is Parts {
  return (
    Array.isArray(data) && (data.length === 10 || data.length === 11) && data.every((part) => typeof part === 'string')
  );
}

/** Everything that can be said before a turn, in the order of its digits. */
const SAYINGS = { europe: DEMANDS, south: DEMANDS, press: VOICES } as const;
const SAYERS = Object.keys(SAYINGS) as readonly (keyof typeof SAYINGS)[];

function writeSaid(said: Said | undefined): string {
  return SAYERS.map((who) => (SAYINGS[who] as readonly unknown[]).indexOf(said?.[who]) + 1).join('');
}

function readSaid(digits: string): { readonly said?: Readonly<Record<string, unknown>> } {
  if (/^0*$/.test(digits)) return {};
  const found = SAYERS.map((who, i) => [who, digits[i] ?? '', SAYINGS[who]] as const);
  return {
    said: Object.fromEntries(
      found.filter(([, digit]) => digit !== '0').map(([who, digit, names]) => [who, names[Number(digit) - 1]]),
    ),
  };
}

/** What the digits do not tell is left out, for parseGame to miss. */
function readDecisions(digits: string, cards: readonly string[], said: string): readonly unknown[] {
  const turns = digits.match(new RegExp(`.{1,${DIGITS * SIDES.length}}`, 'gs')) ?? [];
  return turns.map((turn, at) => ({
    ...Object.fromEntries(
      SIDES.map((side, i) => {
        const initiative = cards[at * SIDES.length + i];
        const decision = readDigits(turn.slice(i * DIGITS, (i + 1) * DIGITS));
        return [side, initiative === undefined ? decision : { ...decision, initiative: readCard(initiative) }];
      }),
    ),
    ...readSaid(said.slice(at * SAYERS.length, (at + 1) * SAYERS.length)),
  }));
}

function damaged(text: string): Refusal {
  return refuse('damaged', '', `${shown(text)} is not a whole share link; allowed is one copied from end to end.`);
}

function otherVersion(version: string): Refusal {
  const message = `The link is of version ${version}; allowed are links of version ${VERSION}, which this game reads.`;
  return refuse('other-link-version', 'version', message);
}

function invalid(at: string, message: string): Refusal {
  return refuse('invalid', at, message);
}
