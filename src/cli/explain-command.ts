// `explain`: one game in words, played as the flags say or replayed from its record.

import type { Catalogue } from '../format/catalogue.ts';
import { accept, type Outcome, refuse, shown } from '../format/outcome.ts';
import { valuesOf } from '../format/prepare.ts';
import { type Account, accountOf, explainTurn, explainTurning, type TurnAccount } from '../lab/explain.ts';
import { fixed, signed } from '../lab/wording.ts';
import { endingOf } from '../model/ending.ts';
import { isOver, type Playing, type TurnRecord } from '../model/game.ts';
import { hashOf } from '../model/hash.ts';
import { scores, type Values } from '../model/scenario.ts';
import { SIDES } from '../model/sides.ts';
import { findVariable, nameOf, VARIABLES, type Variable } from '../model/variables.ts';
import { endings } from '../text/en/endings.ts';
import { inSentence, places, powersInSentence } from '../text/en/variables.ts';
import { en } from '../text/en/words.ts';
import { variableWords } from '../text/words.ts';
import { columns } from './columns.ts';
import { chooseFromMany } from './names.ts';
import { type PlayedGame, type PlayFlags, playGame } from './play-command.ts';
import { replayFile } from './replay-command.ts';

/** The flags of `explain`, as typed; those of `play` where no record is given. */
export interface ExplainFlags extends PlayFlags {
  readonly turn?: string;
  readonly variable?: string;
  readonly json?: true;
}

/** How many turning points are told. */
const TURNING = 3;

/** Explains the game in a record, or the one that the flags describe; `typed` names the flags that were given. */
export function explain(
  known: Catalogue,
  file: string | undefined,
  flags: ExplainFlags,
  typed: ReadonlySet<string>,
): Outcome<string> {
  const played = file === undefined ? playGame(known, flags) : fromRecord(known, file, flags, typed);
  if (!played.ok) return played;
  const { playing } = played.value;
  const turns = chooseTurns(playing, flags.turn);
  if (!turns.ok) return turns;
  if (flags.variable === undefined) return accept(wholeText(played.value, turns.value, flags));
  const variable = chooseFromMany(
    'variable',
    flags.variable,
    VARIABLES.map(({ name }) => name),
  );
  if (!variable.ok) return variable;
  return accept(variableReport(played.value, turns.value, findVariable(variable.value) as Variable, flags));
}

function fromRecord(
  known: Catalogue,
  file: string,
  flags: ExplainFlags,
  typed: ReadonlySet<string>,
): Outcome<PlayedGame> {
  const set = ['us', 'cn', 'seed', 'values'].find((name) => typed.has(name));
  if (set !== undefined)
    return refuse(
      'invalid',
      `--${set}`,
      `--${set} stands beside a record, which says that itself; allowed is one of the two.`,
    );
  const own = {
    ...(typed.has('scenario') ? { scenario: flags.scenario } : {}),
    ...(typed.has('lens') ? { lens: flags.lens } : {}),
  };
  return replayFile(known, file, own);
}

/** Finds the turns to tell: all, or the one that is named by its number, from 1, or its label. */
function chooseTurns({ turns }: Playing, typed: string | undefined): Outcome<readonly TurnRecord[]> {
  if (typed === undefined) return accept(turns);
  const found = turns.find(({ label }, i) => label === typed || String(i + 1) === typed);
  if (found) return accept([found]);
  const [first, last] = [turns[0]?.label, turns.at(-1)?.label];
  const allowed =
    turns.length === 0
      ? 'nothing, for no turn is played'
      : `a number from 1 to ${turns.length} or a label from ${first} to ${last}`;
  return refuse('invalid', '--turn', `--turn is ${shown(typed)}; allowed is ${allowed}.`);
}

function wholeText(
  { catalogue, game, playing }: PlayedGame,
  records: readonly TurnRecord[],
  { turn, json }: ExplainFlags,
): string {
  const values = valuesOf(catalogue, game.values);
  const turns = records.map((record) => explainTurn(catalogue, record));
  const turning = turn === undefined ? explainTurning(playing, values, TURNING) : [];
  if (json) {
    const { scenario, lens, seed, players } = game;
    const about = { scenario, lens, values: game.values, seed, ...players, hash: hashOf(playing) };
    return `${JSON.stringify({ ...about, turns, turning })}\n`;
  }
  return [
    heading({ catalogue, game, playing }),
    ...turns.map(turnText),
    turn === undefined ? endText(playing, values) : '',
    turning.length === 0
      ? ''
      : `\nWhere the game turned\n${turning.map(({ label, sentence }) => `  ${label}: ${sentence}\n`).join('')}`,
  ].join('');
}

function heading({ game: { scenario, lens, seed, players } }: PlayedGame): string {
  return `Scenario ${scenario}, lens ${lens}, seed "${seed}"; US: ${players.us}; China: ${players.cn}\n`;
}

function turnText({ label, decisions, news, exposed, accounts }: TurnAccount): string {
  const lines = (sentences: readonly Account[]) => sentences.map(({ sentence }) => `  ${sentence}\n`).join('');
  const power = (side: 'us' | 'cn') => `${places[side]}: ${decisions[side]}.\n${lines(accounts[side])}`;
  return [
    `\n${label}\n`,
    news.length === 0 ? '' : `News: ${news.join('; ')}.\n`,
    exposed.length === 0 ? '' : `Exposed: ${exposed.join('; ')}.\n`,
    ...SIDES.map(power),
    `${places.world}\n${lines(accounts.world)}`,
  ].join('');
}

function endText(playing: Playing, values: Values): string {
  const both = scores(playing.state, values);
  const [us, cn] = SIDES.map((side) => fixed(both[side].total, 1));
  const score = `${powersInSentence.us} ${us}, ${powersInSentence.cn} ${cn}`;
  if (!isOver(playing)) return `\nThe game is not over. Total so far: ${score}.\n`;
  const ending = endings[endingOf(playing.scenario, playing.state, values)];
  return `\nThe end: ${inSentence(ending?.name ?? '')}. ${ending?.story}\nTotal: ${score}.\n`;
}

function variableReport(
  played: PlayedGame,
  records: readonly TurnRecord[],
  variable: Variable,
  { json }: ExplainFlags,
): string {
  const { catalogue, game } = played;
  const turns = records.map((record) => ({ label: record.label, ...accountOf(catalogue, record, variable) }));
  if (json)
    return `${JSON.stringify({ scenario: game.scenario, lens: game.lens, seed: game.seed, variable: nameOf(variable), turns })}\n`;
  const { owner, name, unit, meaning, decimals } = variableWords(en, nameOf(variable));
  return [
    heading(played),
    `${places[owner]}: ${inSentence(name)} (${unit}). ${meaning}\n`,
    ...turns.map((account) => accountText(account, decimals)),
  ].join('');
}

function accountText(
  { label, before, after, causes, drivers }: Account & { readonly label: string },
  decimals: number,
): string {
  const finer = decimals + 1;
  const rows = causes.map(({ name, amount }) => [`  ${name}`, signed(amount, finer)]);
  const table = rows.length === 0 ? '  nothing moved it\n' : columns([['  cause', 'amount'], ...rows]);
  const made = drivers
    .filter((driver) => driver.before !== driver.after)
    .map(
      (driver) =>
        `  made of: ${inSentence(driver.name)} (${driver.variable}), from ${fixed(driver.before, 3)} to ${fixed(driver.after, 3)}\n`,
    );
  return `\n${label}: from ${fixed(before, finer)} to ${fixed(after, finer)}\n${table}${made.join('')}`;
}
