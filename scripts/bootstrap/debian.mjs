import { findProgram, systemPath } from './paths.mjs';
import { run } from './run.mjs';

const isRoot = () => process.getuid?.() === 0;
let listsAreFresh = false;

/** May packages be installed by apt here? (Debian or Ubuntu, and we are root.) */
export function canUseApt() {
  return isRoot() && findProgram('apt-get') !== null;
}

/** Installs Debian packages; answers whether it worked. Package lists are refreshed once. */
export async function aptInstall(...packages) {
  const env = { ...process.env, PATH: systemPath(), DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => run({ command: 'apt-get', args: ['-q', ...args], env, quiet: true });
  if (!listsAreFresh) listsAreFresh = (await apt('update')).ok;
  const { ok, output } = await apt('install', '-y', '--no-install-recommends', ...packages);
  if (!ok) process.stderr.write(output);
  return ok;
}
