// Runs the tools of this project one line each: a step that passes shows its name and seconds, a step that fails also
// shows everything it printed. The tools run under this very Node, from node_modules.

import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

/** Names one run of a tool. */
export interface Step {
  readonly name: string;
  /** The tool's script, from node_modules. */
  readonly tool: string;
  readonly args: readonly string[];
  /** Added to this process's environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Points at the folder that holds package.json. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** Runs one step and says whether it passed. */
export async function runStep(step: Step, print: (line: string) => void = console.log): Promise<boolean> {
  const start = performance.now();
  const { passed, output } = await runTool(step);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  print(`${passed ? 'ok  ' : 'FAIL'}  ${step.name}  ${seconds} s`);
  if (!passed) print(output);
  return passed;
}

/** Runs a tool and keeps what it prints, on both streams, in order. */
export function runTool({ tool, args, env }: Step): Promise<{ passed: boolean; output: string }> {
  const child = spawn(process.execPath, [join(ROOT, 'node_modules', tool), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
  }
  return new Promise((settle) => {
    child.on('error', (error) => settle({ passed: false, output: error.message }));
    child.on('close', (code) => settle({ passed: code === 0, output: output.join('') }));
  });
}
