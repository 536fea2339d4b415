// Types of every package; all of them, even when an early one fails.
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { bin, root } from './paths.mjs';
import { run } from './run.mjs';
import { node, toolEnvironment } from './toolchain.mjs';

const projects = ['shared', 'shared/tsconfig.test.json', 'bot-server', 'scripts', 'mini-app', 'e2e'];

/** Checks the packages two at a time and prints what the compiler says; answers whether all is well. */
export async function typecheck() {
  const waiting = projects.filter((project) => existsSync(`${root}/${project}`));
  const worker = async () => {
    let ok = true;
    for (let project = waiting.shift(); project; project = waiting.shift()) {
      const args = [`${bin}/tsc`, '-p', project];
      const result = await run({ command: node, args, env: toolEnvironment(), quiet: true });
      process.stdout.write(result.output);
      ok &&= result.ok;
    }
    return ok;
  };
  return (await Promise.all([worker(), worker()])).every(Boolean);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) process.exit((await typecheck()) ? 0 : 1);
