import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fingerprint } from './fingerprint.mjs';
import { npmCommand, npmEnvironment } from './npm.mjs';
import { bin, modules, root } from './paths.mjs';
import { run } from './run.mjs';
import { complain, say, secondsSince, withProgress } from './say.mjs';
import { clearStamp, readStamp, writeStamp } from './stamp.mjs';
import { texts } from './texts.mjs';
import { nodeRuns } from './toolchain.mjs';

const lock = join(root, 'package-lock.json');
const stampFile = join(modules, '.installed.json');
const pauseBeforeRetryMs = 3_000;
const installArguments = [
  'ci',
  ...['--include=dev', '--include=optional', '--include=peer'],
  ...['--fetch-retry-mintimeout=2000', '--fetch-retry-maxtimeout=20000', '--no-progress'],
];

/** What an installation is good for: this lock file on this kind of machine. */
function wanted() {
  return { lock: fingerprint([lock], root), machine: `${process.platform}-${process.arch}` };
}

/**
 * Why an installation is due, or null when the one that is there will do. The stamp is written last,
 * so an installation that was killed half-way has none and is done again.
 */
export function reasonToInstall() {
  if (!existsSync(bin)) return texts.install.reasons.missing;
  const stamp = readStamp(stampFile);
  if (!stamp) return texts.install.reasons.unfinished;
  const { lock: hash, machine } = wanted();
  if (stamp.lock !== hash || stamp.machine !== machine) return texts.install.reasons.changed;
  return nodeRuns() ? null : texts.install.reasons.broken;
}

/** Installs the dependencies when needed; answers whether they are there now. */
export async function ensureDependencies() {
  const reason = reasonToInstall();
  if (!reason) return true;
  say(reason);
  const startedAt = Date.now();
  clearStamp(stampFile);
  if (!(await installTwiceAtMost())) {
    complain(texts.install.failed);
    return false;
  }
  if (!nodeRuns()) {
    complain(texts.install.noNode);
    return false;
  }
  writeStamp(stampFile, wanted());
  say(texts.done(texts.install.label, secondsSince(startedAt)));
  return true;
}

async function installTwiceAtMost() {
  if ((await install()).ok) return true;
  say(texts.install.again);
  await wait(pauseBeforeRetryMs);
  const { ok, output } = await install();
  if (!ok) complain(errorsOnly(output));
  return ok;
}

function install() {
  const { command, args } = npmCommand();
  const options = { command, args: [...args, ...installArguments], env: npmEnvironment(), quiet: true };
  return withProgress(texts.install.label, () => run(options));
}

/** npm's warnings (another Node than the packages ask for, which we bring along) only hide the reason. */
function errorsOnly(output) {
  const lines = output.trimEnd().split('\n');
  return lines.filter((line) => !line.startsWith('npm warn')).join('\n');
}
