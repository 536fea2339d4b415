import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const skipped = new Set(['node_modules', '.git']);

/** Every file under these files and folders, in a stable order; what does not exist has none. */
export function filesUnder(paths) {
  return paths.filter((path) => existsSync(path)).flatMap(expand);
}

function expand(path) {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => !skipped.has(name));
  return names.sort().flatMap((name) => expand(join(path, name)));
}

/** One hash over names and contents of these files, independent of where the folder lies. */
export function fingerprint(files, base) {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = readFileSync(file);
    hash.update(`${relative(base, file)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
