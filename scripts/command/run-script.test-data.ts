import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export type ScriptRun = { code: number | null; out: string; err: string };

/** Runs a command of this folder as a process of its own, with an environment of which nothing is inherited but PATH. */
export function runScript(
  name: string,
  args: readonly string[],
  { input = '', env = {} }: { input?: string | Uint8Array; env?: Record<string, string> } = {},
): Promise<ScriptRun> {
  const path = fileURLToPath(new URL(`../${name}`, import.meta.url));
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [path, ...args], { env: { PATH: process.env['PATH'], ...env } });
    const run: ScriptRun = { code: null, out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text) => (run.out += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (run.err += text));
    child.on('error', failed);
    child.on('close', (code) => done({ ...run, code }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
