import { texts } from './texts.mjs';

const tickMs = 5_000;

/** Prints one line on standard output. */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Prints one line on standard error. */
export function complain(line) {
  process.stderr.write(`${line}\n`);
}

/** Whole seconds since a moment in milliseconds. */
export function secondsSince(startedAt) {
  return Math.round((Date.now() - startedAt) / 1000);
}

/**
 * Runs work that is silent for long, with a line every five seconds that says how long it has taken.
 * Plain lines, so that a pipeline's log shows them as a terminal does.
 */
export async function withProgress(label, work) {
  const startedAt = Date.now();
  const ticker = setInterval(() => say(texts.seconds(label, secondsSince(startedAt))), tickMs);
  try {
    return await work();
  } finally {
    clearInterval(ticker);
  }
}
