import { currentPlatform } from '../../../platform/current.ts';
import type { OldText } from './read-pasted.ts';

const KEY = 'sang-kien.kept-texts';
const MOST = 200;

/** Whether the person has said of every line that would change that it is to stay as it is. */
export function isKept({ original, converted }: OldText): boolean {
  const kept = read();
  const after = new Set(linesOf(converted));
  return linesOf(original)
    .filter((line) => !after.has(line))
    .every((line) => kept.includes(fingerprint(line)));
}

/** Remembers line by line, so that text added later does not bring the question back. */
export function keepAsIs(text: string): void {
  const lines = linesOf(text).map(fingerprint);
  write([...read().filter((kept) => !lines.includes(kept)), ...new Set(lines)].slice(-MOST));
}

/** Takes {@link keepAsIs} back. */
export function askAgain(text: string): void {
  const lines = linesOf(text).map(fingerprint);
  write(read().filter((kept) => !lines.includes(kept)));
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

function read(): string[] {
  return currentPlatform().storage.get(KEY)?.split(' ') ?? [];
}

function write(fingerprints: readonly string[]): void {
  if (fingerprints.length === 0) currentPlatform().storage.remove(KEY);
  else currentPlatform().storage.set(KEY, fingerprints.join(' '));
}

/** Knows a line again without keeping it: its length and a hash (FNV-1a, 32 bit). */
function fingerprint(line: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < line.length; index += 1) {
    hash = Math.imul(hash ^ line.charCodeAt(index), 0x01000193);
  }
  return `${line.length}.${(hash >>> 0).toString(36)}`;
}
