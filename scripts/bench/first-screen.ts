import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Measured } from './measured.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PLAIN_PAGE = fileURLToPath(new URL('plain-page', import.meta.url));

/** Gzipped JS and CSS that a phone fetches before home stands: the built Mini App beside a plain zmp-ui page. */
export async function measureFirstScreen(): Promise<Measured> {
  const ours = path.join(ROOT, 'mini-app/www');
  if (!existsSync(path.join(ours, 'index.html'))) {
    execFileSync('npm', ['run', 'build'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const plain = mkdtempSync(path.join(tmpdir(), 'plain-page-'));
  try {
    await build({
      configFile: false,
      root: PLAIN_PAGE,
      base: './',
      logLevel: 'error',
      build: { outDir: plain, emptyOutDir: true },
    });
    return { name: 'first screen', unit: 'kB', ours: firstScreenKb(ours), baseline: firstScreenKb(plain) };
  } finally {
    rmSync(plain, { recursive: true, force: true });
  }
}

/** Sums what the page names and what that imports, down to the last file; a page fetched later is not followed. */
function firstScreenKb(folder: string): number {
  const page = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const named = page.matchAll(/(?:src|href)="(\.\/assets\/[^"]+\.(?:js|css))"/g);
  const waiting = [...named].map(([, file]) => path.join(folder, file!));
  const seen = new Set<string>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    waiting.push(...importsOf(file));
  }
  const bytes = [...seen].reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
  return bytes / 1000;
}

function importsOf(file: string): string[] {
  if (!file.endsWith('.js')) return [];
  const found = readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g);
  return [...found].map(([, name]) => path.join(path.dirname(file), name!));
}
