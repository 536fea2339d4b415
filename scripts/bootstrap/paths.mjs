import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
export const modules = join(root, 'node_modules');
export const bin = join(modules, '.bin');

/** Can this file be run? */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** PATH without the project's own tools: they may be half-installed while npm is at work. */
export function systemPath() {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .join(delimiter);
}

/** The first of these programs that the machine has, as a full path; null when it has none. */
export function findProgram(...names) {
  for (const name of names) {
    for (const folder of systemPath().split(delimiter)) {
      const candidate = join(folder, name);
      if (folder && isExecutable(candidate)) return candidate;
    }
  }
  return null;
}
