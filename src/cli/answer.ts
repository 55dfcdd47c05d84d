// The command line as one function: from what was typed to what is printed. `main.ts` only carries the answer out.

import { Command, CommanderError } from 'commander';
import type { Catalogue } from '../format/catalogue.ts';
import type { Outcome } from '../format/outcome.ts';
import { COMPARE_DEFAULTS, COMPARE_SEEDS, type CompareFlags, compare } from './compare-command.ts';
import { type ExplainFlags, explain } from './explain-command.ts';
import { collect } from './flags.ts';
import { gameTable } from './game-table.ts';
import { listingOf, listingText } from './listing.ts';
import { addOwn, type OwnFlags } from './own-files.ts';
import { PLAY_DEFAULTS, type PlayedGame, type PlayFlags, playGame } from './play-command.ts';
import { replayFile } from './replay-command.ts';
import { reportOf } from './report.ts';
import type { Ended } from './run-plan.ts';
import { SENSITIVITY_DEFAULTS, SENSITIVITY_SEEDS, type SensitivityFlags, sensitivity } from './sensitivity-command.ts';
import { PROCESS, type Surroundings } from './surroundings.ts';
import { SWEEP_DEFAULTS, SWEEP_SEEDS, type SweepFlags, sweep } from './sweep-command.ts';
import { commandNames, wrongUse } from './wrong-use.ts';

/** What a command prints, and the exit code: 0; 2 when something about the request is wrong; 130 after Ctrl-C. */
export interface Answer {
  readonly code: 0 | 2 | 130;
  readonly output: string;
  /** One line for standard error; empty when all is well. */
  readonly complaint: string;
}

interface Format {
  readonly json?: true;
}

/** Answers a command, given as the words after the program's name. */
export async function answer(words: readonly string[], surroundings: Surroundings = PROCESS): Promise<Answer> {
  const catalogue = surroundings.scenarios();
  if (!catalogue.ok) return complain(catalogue.message);
  let given: Answer | undefined;
  const { program, printed } = commandLine(catalogue.value, surroundings, (found) => {
    given = found;
  });
  const nothing = complain(`Say what to do: ${commandNames(program)} (--help explains).`);
  try {
    await program.parseAsync([...words], { from: 'user' });
    return given ?? nothing;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return succeed(printed());
    return words.length === 0 ? nothing : complain(wrongUse(program, words, error));
  }
}

function succeed(output: string): Answer {
  return { code: 0, output, complaint: '' };
}

function complain(complaint: string): Answer {
  return { code: 2, output: '', complaint };
}

function end(outcome: Outcome<Ended>): Answer {
  if (!outcome.ok) return complain(outcome.message);
  const ended = outcome.value;
  return ended.finished ? succeed(ended.output) : { code: 130, output: '', complaint: ended.complaint };
}

function commandLine(catalogue: Catalogue, surroundings: Surroundings, give: (answer: Answer) => void) {
  let help = '';
  const program = new Command('cli')
    .description(
      'Chips & Commons at the command line: play a game, replay and explain one, compare many, list what there is.',
    )
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => {
        help += text;
      },
      writeErr: () => {},
    });
  addGameCommands(program, catalogue, give);
  addLabCommands(program, catalogue, surroundings, give);
  return { program, printed: () => help };
}

const SEEDS = 'how many seeds (1, 2, 3 ...), or from the first to the last, as 201-400';
const SEED_WORDS = 'seeds by name, with commas between them';
const SET = 'a parameter that stands elsewhere, within its range; may be repeated';
const WORKERS = 'how many worker threads to play on (default: all cores, if that is worth it)';
const JSON_OUTPUT = 'print one JSON object with every number';

/** Adds the flags that say which single game to play. */
function addGameFlags(command: Command): Command {
  return command
    .option('--scenario <id or file>', 'the scenario, or a file of your own', PLAY_DEFAULTS.scenario)
    .option('--lens <id or file>', "the voice's view of how the world works, or a file of your own", PLAY_DEFAULTS.lens)
    .option('--values <id>', 'what counts as success', PLAY_DEFAULTS.values)
    .option('--us <persona>', 'who decides for the US', PLAY_DEFAULTS.us)
    .option('--cn <persona>', 'who decides for China', PLAY_DEFAULTS.cn)
    .option('--seed <text>', 'the luck: any text of 1 to 200 characters', PLAY_DEFAULTS.seed);
}

function addGameCommands(program: Command, catalogue: Catalogue, give: (answer: Answer) => void): void {
  const giveGame = (outcome: Outcome<PlayedGame>, { json }: Format) => {
    if (!outcome.ok) return give(complain(outcome.message));
    const { catalogue: known, game, playing } = outcome.value;
    const report = reportOf(known, game, playing);
    give(succeed(json ? toJson(report) : gameTable(report, playing.scenario.labels.length)));
  };
  addGameFlags(program.command('play').description('play a whole game between two personas'))
    .option('--json', JSON_OUTPUT)
    .action((flags: PlayFlags & Format) => giveGame(playGame(catalogue, flags), flags));
  program
    .command('replay')
    .description('replay the record of a game, as the page exports it or as play --json prints it')
    .argument('<file>', 'a JSON file')
    .option('--scenario <file>', 'a scenario of your own that the record was played in')
    .option('--lens <file>', 'a lens of your own that the record was played under')
    .option('--json', JSON_OUTPUT)
    .action((file: string, flags: OwnFlags & Format) => giveGame(replayFile(catalogue, file, flags), flags));
  addGameFlags(
    program
      .command('explain')
      .description('tell a game in words: what moved, through which rules, and where it turned')
      .argument('[file]', 'the record of a game; without it the flags say what to play'),
  )
    .option('--turn <number or label>', 'only this turn, as 3 or 2026H1')
    .option('--variable <name>', 'all causes of this variable, as cn.efficiency')
    .option('--json', JSON_OUTPUT)
    .action((file: string | undefined, flags: ExplainFlags, command: Command) => {
      const typed = new Set(Object.keys(flags).filter((name) => command.getOptionValueSource(name) === 'cli'));
      const outcome = explain(catalogue, file, flags, typed);
      give(outcome.ok ? succeed(outcome.value) : complain(outcome.message));
    });
  program
    .command('list')
    .description('list scenarios, lenses, values, personas, mechanisms, parameters, events, initiatives, evidence')
    .option('--scenario <file>', 'a scenario of your own to list, too')
    .option('--lens <file>', 'a lens of your own to list, too')
    .option('--json', 'print one JSON object')
    .action(({ json, ...own }: OwnFlags & Format) => {
      const whole = addOwn(catalogue, own);
      if (!whole.ok) return give(complain(whole.message));
      give(succeed(json ? toJson(listingOf(whole.value)) : listingText(whole.value)));
    });
}

function addLabCommands(
  program: Command,
  catalogue: Catalogue,
  surroundings: Surroundings,
  give: (answer: Answer) => void,
): void {
  program
    .command('sweep')
    .description('play many games: strategies x seeds x lenses x points of the parameters’ ranges')
    .option('--us <personas>', 'US strategies with commas between them, doctrines, or all', SWEEP_DEFAULTS.us)
    .option('--cn <personas>', 'Chinese strategies, likewise', SWEEP_DEFAULTS.cn)
    .option('--seeds <count or range>', `${SEEDS} (default: ${SWEEP_SEEDS})`)
    .option('--seed-words <words>', SEED_WORDS)
    .option('--scenario <id or file>', 'the scenario, or a file of your own', SWEEP_DEFAULTS.scenario)
    .option('--lenses <ids or files>', 'lenses with commas between them, or all', SWEEP_DEFAULTS.lenses)
    .option('--values <id>', 'what counts as success', SWEEP_DEFAULTS.values)
    .option('--set <name=value>', SET, collect)
    .option(
      '--ranges <points>',
      'play at so many points of all parameters’ ranges (Latin hypercube); what a lens sets stays',
    )
    .option('--workers <count>', WORKERS)
    .option('--csv <file>', 'write a row for each game')
    .option('--json <file>', 'write one JSON object with a row for each game and the summary')
    .option('--resume <file>', 'keep finished games in this log, and go on from those that it holds')
    .action(async (flags: SweepFlags) => give(end(await sweep(catalogue, flags, surroundings))));
  program
    .command('compare')
    .description('compare two strategies of one power, or one in two set-ups, over the same luck')
    .option('--side <us or cn>', 'the power whose strategies are compared', COMPARE_DEFAULTS.side)
    .option('--a <persona>', 'strategy A: a persona, a policy of rules above one, or the file of a game to repeat')
    .option('--b <persona>', 'strategy B (default: as A)')
    .option('--against <personas>', 'the rival’s strategies with commas between them, doctrines, or all')
    .option(
      '--measure <names>',
      'total, margin, win, south, a score part, ending:NAME, milestone or a variable; commas between them',
      COMPARE_DEFAULTS.measure,
    )
    .option('--seeds <count or range>', `${SEEDS} (default: ${COMPARE_SEEDS})`)
    .option('--seed-words <words>', SEED_WORDS)
    .option('--scenario <id or file>', 'the scenario, or a file of your own', COMPARE_DEFAULTS.scenario)
    .option('--lenses <ids or files>', 'lenses with commas between them, or all', COMPARE_DEFAULTS.lenses)
    .option('--lens-a <id or file>', 'the lens of A alone')
    .option('--lens-b <id or file>', 'the lens of B alone')
    .option('--values <id>', 'what counts as success', COMPARE_DEFAULTS.values)
    .option('--set <name=value>', SET, collect)
    .option('--set-a <name=value>', 'the same for A alone', collect)
    .option('--set-b <name=value>', 'the same for B alone', collect)
    .option('--seed-shown <text>', 'the seed on which to show where the games part (default: the first)')
    .option('--workers <count>', WORKERS)
    .option('--json', JSON_OUTPUT)
    .action(async (flags: CompareFlags) => give(end(await compare(catalogue, flags, surroundings))));
  program
    .command('sensitivity')
    .description('show which assumptions a result hangs on, one at a time and all together')
    .option('--us <persona>', 'who decides for the US', SENSITIVITY_DEFAULTS.us)
    .option('--cn <persona>', 'who decides for China', SENSITIVITY_DEFAULTS.cn)
    .option('--side <us or cn>', 'the power that the measure is asked for', SENSITIVITY_DEFAULTS.side)
    .option(
      '--measure <name>',
      'total, margin, win, south, a score part, ending:NAME, milestone or a variable',
      SENSITIVITY_DEFAULTS.measure,
    )
    .option('--scenario <id or file>', 'the scenario, or a file of your own', SENSITIVITY_DEFAULTS.scenario)
    .option('--lens <id or file>', 'the lens, or a file of your own', SENSITIVITY_DEFAULTS.lens)
    .option('--values <id>', 'what counts as success', SENSITIVITY_DEFAULTS.values)
    .option('--set <name=value>', SET, collect)
    .option('--parameters <names>', 'move only these, with commas between them (default: all that have a range)')
    .option('--method <name>', 'all together by sobol or morris, or none', SENSITIVITY_DEFAULTS.method)
    .option('--rows <count>', 'rows of the Sobol’ design (default: 64) or walks of Morris’s (default: 20)')
    .option('--seeds <count or range>', `${SEEDS} (default: ${SENSITIVITY_SEEDS})`)
    .option('--seed-words <words>', SEED_WORDS)
    .option('--show <count>', 'how many parameters to print', SENSITIVITY_DEFAULTS.show)
    .option('--workers <count>', WORKERS)
    .option('--json', JSON_OUTPUT)
    .action(async (flags: SensitivityFlags) => give(end(await sensitivity(catalogue, flags, surroundings))));
}

function toJson(data: unknown): string {
  return `${JSON.stringify(data)}\n`;
}
