import { spawnSync } from 'node:child_process';
import { npmCommand, systemNode } from './npm.mjs';
import { findProgram } from './paths.mjs';
import { texts } from './texts.mjs';

const minimum = { node: '20.19.0', npm: '10.0.0', git: '2.20.0' };

/**
 * Names what the machine lacks before anything is installed.
 * @param {{ withGit: boolean }} options git is only asked for where it is used
 * @returns {string[]} one sentence per lack; empty when all is well
 */
export function missingTools({ withGit }) {
  const npm = npmCommand();
  const tools = [
    { name: 'Node', needed: minimum.node, found: versionOf(systemNode(), ['--version']) },
    { name: 'npm', needed: minimum.npm, found: npm && versionOf(npm.command, [...npm.args, '--version']) },
    ...(withGit
      ? [{ name: 'git', needed: minimum.git, found: versionOf(findProgram('git'), ['--version']) }]
      : []),
  ];
  return tools.map(lack).filter((sentence) => sentence !== null);
}

function lack({ name, needed, found }) {
  if (!found) return texts.versions.missing({ name, needed });
  return isOlder(found, needed) ? texts.versions.tooOld({ name, found, needed }) : null;
}

function versionOf(command, args) {
  if (!command) return null;
  const { stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return /\d+\.\d+\.\d+/.exec(stdout ?? '')?.[0] ?? null;
}

/** Is one dotted version older than another? */
export function isOlder(version, than) {
  const parts = than.split('.').map(Number);
  const difference = version
    .split('.')
    .map((part, index) => Number(part) - parts[index])
    .find((step) => step !== 0);
  return (difference ?? 0) < 0;
}
