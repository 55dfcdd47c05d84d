// Words that the command line does not understand: commander's complaint in one line that says what is allowed.

import type { Command, CommanderError } from 'commander';
import { chooseName } from './names.ts';

/** Puts into words why the typed words cannot be understood. */
export function wrongUse(program: Command, words: readonly string[], error: CommanderError): string {
  const command = program.commands.find((one) => one.name() === words[0]);
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownOption':
      return wrongFlag(program, command, quoted);
    case 'commander.unknownCommand':
      return wrongCommand(program, quoted);
    case 'commander.help':
      return wrongCommand(program, words.slice(1).join(' '));
    case 'commander.optionMissingArgument':
      return `The flag ${quoted} needs its value after it.`;
    case 'commander.missingArgument':
      return `${words[0]} needs the JSON file of a record after it.`;
    case 'commander.excessArguments':
      return `${words[0]} was given more words than it takes; allowed is ${words[0]} ${command?.usage() ?? ''}.`;
    default:
      return `${error.message.replace(/^error: /, '')}.`;
  }
}

/** Lists the commands as they stand in a sentence: play, replay or list. */
export function commandNames(program: Command): string {
  const names = program.commands.map((one) => one.name());
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

function wrongCommand(program: Command, typed: string): string {
  const commands = program.commands.map((one) => one.name());
  const choice = chooseName('command', typed, commands);
  return choice.ok ? `The command ${choice.value} stands in the wrong place.` : choice.message;
}

function wrongFlag(program: Command, command: Command | undefined, typed: string): string {
  const takers = command ? [command] : program.commands;
  const flags = new Set(['--help', ...takers.flatMap((one) => one.options.map((option) => option.long ?? ''))]);
  const flag = typed.split('=')[0] ?? typed;
  const choice = chooseName('flag', flag, [...flags], command ? ` of ${command.name()}` : '');
  if (!choice.ok) return choice.message;
  if (command) return `The flag ${flag} takes no value, and ${typed} gives it one.`;
  return `The flag ${flag} needs its command before it: ${commandNames(program)}.`;
}
