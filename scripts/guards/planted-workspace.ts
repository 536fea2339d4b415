import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '../..');
const packages = ['shared', 'bot-server', 'mini-app', 'scripts'];
const copied = [
  'tsconfig.base.json',
  'shared/tsconfig.test.json',
  'e2e/tsconfig.json',
  ...packages.flatMap((name) => [`${name}/package.json`, `${name}/tsconfig.json`]),
];

/** A throw-away workspace with this repository's own settings and a few files to break rules in. */
export interface PlantedWorkspace {
  root: string;
  remove(): void;
}

/**
 * Lays the workspace out in the temporary folder.
 * @param files path below the root → text
 */
export function plantWorkspace(files: Record<string, string>): PlantedWorkspace {
  const root = mkdtempSync(join(tmpdir(), 'planted-'));
  for (const path of copied) cpSync(join(repository, path), join(root, path));
  linkModules(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return { root, remove: () => rmSync(root, { recursive: true }) };
}

/** Everyone's packages are the repository's; our own four are the planted ones. */
function linkModules(root: string): void {
  const modules = join(root, 'node_modules');
  mkdirSync(join(modules, '@sang-kien'), { recursive: true });
  const names = readdirSync(join(repository, 'node_modules')).filter(
    (name) => !/^(\.|@sang-kien$)/.test(name),
  );
  for (const name of names) symlinkSync(join(repository, 'node_modules', name), join(modules, name));
  for (const name of packages) symlinkSync(join(root, name), join(modules, '@sang-kien', name));
}
