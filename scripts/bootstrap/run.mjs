import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

const keptOutput = 200_000;
const graceMs = 5_000;
const interruptedCode = 130;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program to its end; never throws for what the program does.
 *
 * @param {{ command: string, args?: string[], env?: NodeJS.ProcessEnv, cwd?: string, quiet?: boolean,
 *   timeLimitMs?: number }} options `quiet` keeps the output back (its end is in `output`).
 * @returns {Promise<{ ok: boolean, timedOut: boolean, output: string }>}
 */
export function run({ command, args = [], env = process.env, cwd = root, quiet = false, timeLimitMs }) {
  return new Promise((settle) => {
    const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'];
    const child = spawn(command, args, { env, cwd, stdio });
    const result = { ok: false, timedOut: false, output: '' };
    const keep = (chunk) => (result.output = (result.output + chunk).slice(-keptOutput));
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);

    const stopTimer = timeLimitMs && setTimeout(() => giveUp(child, result), timeLimitMs);
    const letGo = holdUntilExit(child);
    const finish = (ok) => {
      clearTimeout(stopTimer);
      letGo();
      settle({ ...result, ok });
    };
    child.on('error', (error) => {
      keep(`${error.message}\n`);
      finish(false);
    });
    child.on('close', (code) => finish(code === 0));
  });
}

/** Whatever ends this process ends its child too; answers how to stop caring. */
function holdUntilExit(child) {
  const endChild = () => child.kill('SIGTERM');
  const leave = () => process.exit(interruptedCode);
  process.on('exit', endChild);
  for (const signal of signals) process.on(signal, leave);
  return () => {
    process.off('exit', endChild);
    for (const signal of signals) process.off(signal, leave);
  };
}

function giveUp(child, result) {
  result.timedOut = true;
  child.kill('SIGTERM');
  setTimeout(() => child.kill('SIGKILL'), graceMs).unref();
}
