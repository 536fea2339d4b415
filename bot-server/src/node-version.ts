import { ConfigError } from './config.ts';
import { configTexts } from './texts/config.ts';

/** Node strips types without a flag from here on. */
const OLDEST = [22, 18] as const;

/** Refuses a Node that cannot run the server, with a sentence instead of a syntax error later. */
export function requireNode(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const fits = major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
  if (!fits) throw new ConfigError([configTexts.oldNode(version, OLDEST.join('.'))]);
}
