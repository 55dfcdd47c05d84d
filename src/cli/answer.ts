// The command line as one function: from what was typed to what is printed. `main.ts` only carries the answer out.

import { Command, CommanderError } from 'commander';
import type { Catalogue } from '../format/catalogue.ts';
import type { Outcome } from '../format/outcome.ts';
import { gameTable } from './game-table.ts';
import { listingOf, listingText } from './listing.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { PLAY_DEFAULTS, type PlayFlags, playGame } from './play-command.ts';
import { replayFile } from './replay-command.ts';
import type { Report } from './report.ts';
import { wrongUse } from './wrong-use.ts';

/** What a command prints, and the exit code: 0, or 2 when something about the request is wrong. */
export interface Answer {
  readonly code: 0 | 2;
  readonly output: string;
  /** One line for standard error; empty when all is well. */
  readonly complaint: string;
}

interface Format {
  readonly json?: true;
}

/** Answers a command, given as the words after the program's name. */
export function answer(words: readonly string[]): Answer {
  const catalogue = loadCatalogue();
  if (!catalogue.ok) return complain(catalogue.message);
  let given = complain('Say what to do: play, replay FILE or list (--help explains).');
  const { program, printed } = commandLine(catalogue.value, (found) => {
    given = found;
  });
  try {
    program.parse([...words], { from: 'user' });
    return given;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return succeed(printed());
    return words.length === 0 ? given : complain(wrongUse(program, words, error));
  }
}

function succeed(output: string): Answer {
  return { code: 0, output, complaint: '' };
}

function complain(complaint: string): Answer {
  return { code: 2, output: '', complaint };
}

function commandLine(catalogue: Catalogue, give: (answer: Answer) => void) {
  let help = '';
  const program = new Command('cli')
    .description('Chips & Commons at the command line: play a game, replay a record, list what there is.')
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureOutput({
      writeOut: (text) => {
        help += text;
      },
      writeErr: () => {},
    });
  const giveGame = (outcome: Outcome<Report>, format: Format) => {
    give(outcome.ok ? succeed(gameText(catalogue, outcome.value, format)) : complain(outcome.message));
  };
  program
    .command('play')
    .description('play a whole game between two personas')
    .option('--scenario <id>', 'the scenario', PLAY_DEFAULTS.scenario)
    .option('--lens <id>', "the voice's view of how the world works", PLAY_DEFAULTS.lens)
    .option('--values <id>', 'what counts as success', PLAY_DEFAULTS.values)
    .option('--us <persona>', 'who decides for the US', PLAY_DEFAULTS.us)
    .option('--cn <persona>', 'who decides for China', PLAY_DEFAULTS.cn)
    .option('--seed <text>', 'the luck: any text of 1 to 200 characters', PLAY_DEFAULTS.seed)
    .option('--json', 'print one JSON object with every number')
    .action((flags: PlayFlags & Format) => giveGame(playGame(catalogue, flags), flags));
  program
    .command('replay')
    .description('replay the record of a game, as the page exports it or as play --json prints it')
    .argument('<file>', 'a JSON file')
    .option('--json', 'print one JSON object with every number')
    .action((file: string, format: Format) => giveGame(replayFile(catalogue, file), format));
  program
    .command('list')
    .description('list scenarios, lenses, values, personas, mechanisms, parameters, events and evidence')
    .option('--json', 'print one JSON object')
    .action(({ json }: Format) => give(succeed(json ? toJson(listingOf(catalogue)) : listingText(catalogue))));
  return { program, printed: () => help };
}

function gameText(catalogue: Catalogue, report: Report, { json }: Format): string {
  return json ? toJson(report) : gameTable(report, catalogue.scenarios[report.scenario]?.turns.length ?? 0);
}

function toJson(data: unknown): string {
  return `${JSON.stringify(data)}\n`;
}
