import { basename } from 'node:path';
import { findProgram, systemPath } from './paths.mjs';

/** The machine's own Node: the one in node_modules must not run the npm that replaces it. */
export function systemNode() {
  return findProgram('node') ?? process.execPath;
}

/**
 * How to call npm: the one that started us, else the one on PATH.
 * @returns {{ command: string, args: string[] } | null}
 */
export function npmCommand() {
  const caller = process.env.npm_execpath;
  if (caller && basename(caller) === 'npm-cli.js') return { command: systemNode(), args: [caller] };
  const npm = findProgram('npm');
  return npm && { command: npm, args: [] };
}

/** npm's environment: without the project's own tools, and without production's leaving-out. */
export function npmEnvironment() {
  const env = { ...process.env, PATH: systemPath() };
  for (const name of ['NODE_ENV', 'npm_config_omit', 'npm_config_production']) delete env[name];
  return env;
}
