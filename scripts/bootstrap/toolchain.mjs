import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { bin, systemPath } from './paths.mjs';

/** The Node that came with the dependencies. */
export const node = `${bin}/node`;

/** The environment in which everything after the installation runs: the project's own tools first. */
export function toolEnvironment(changes = {}) {
  return { ...process.env, PATH: [bin, systemPath()].join(delimiter), ...changes };
}

/** Does the Node that came with the dependencies run? */
export function nodeRuns() {
  return spawnSync(node, ['--version']).status === 0;
}
