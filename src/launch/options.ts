// Reads what `npm start` was asked for, from its arguments and its environment, into a port and an address.

import { parseArgs } from 'node:util';

/** Describes where to serve; without a host, on every interface. */
export interface StartOptions {
  /** From 1 to 65535. */
  readonly port: number;
  readonly host: string | undefined;
}

/** Holds what was read, or one sentence that says what is wrong. */
export type StartOptionsResult =
  | { readonly ok: true; readonly value: StartOptions }
  | { readonly ok: false; readonly message: string };

const DEFAULT_PORT = 4173;

/** Reads the options; `--port` wins over `PORT`, and npm's own reading of `npm start --port=N` counts as `--port`. */
export function readStartOptions(args: readonly string[], env: NodeJS.ProcessEnv): StartOptionsResult {
  const options = { port: { type: 'string' }, host: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, strict: false });
  const unknown = Object.keys(values).filter((name) => !(name in options));
  const strangers = [...unknown.map((name) => (name.length > 1 ? `--${name}` : `-${name}`)), ...positionals];
  if (strangers.length > 0) {
    return refuse(`"${strangers[0]}" is not an option of npm start, which takes -- --port N and -- --host ADDRESS.`);
  }
  const { PORT, npm_config_port: readByNpm } = env;
  const flag = values.port ?? readByNpm;
  const [name, found] = flag === undefined ? ['PORT', PORT || `${DEFAULT_PORT}`] : ['--port', flag];
  const port = /^\d+$/.test(`${found}`) ? Number(found) : 0;
  if (port < 1 || port > 65535) {
    const what = found === true ? 'nothing' : `"${found}"`;
    return refuse(`${name} must be a whole number from 1 to 65535, and ${what} was given.`);
  }
  return { ok: true, value: { port, host: typeof values.host === 'string' ? values.host : undefined } };
}

function refuse(message: string): StartOptionsResult {
  return { ok: false, message };
}
