import { readFileSync } from 'node:fs';

/** Nothing counted yet. */
export const nothing = { passed: 0, failed: 0, skipped: 0 };
export const onePassed = { ...nothing, passed: 1 };
export const oneFailed = { ...nothing, failed: 1 };

/** Adds the counts of several stages. */
export function add(...tallies) {
  const total = (key) => tallies.reduce((sum, tally) => sum + tally[key], 0);
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
}

/** The last line of `npm test`: these words and no others, for whoever reads it by machine. */
export function lastLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`;
}

/**
 * Counts a Vitest JSON report, one per test. A file that could not be loaded has no tests of its own
 * and counts as one failure.
 * @returns the counts, or null when there is no readable report (the run crashed)
 */
export function readReport(file) {
  try {
    return countReport(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** @see readReport */
export function countReport({ testResults }) {
  const counts = testResults.map(({ status, assertionResults }) => {
    const of = (...states) => assertionResults.filter((test) => states.includes(test.status)).length;
    const failed = of('failed');
    const brokenFile = status === 'failed' && failed === 0 ? 1 : 0;
    return {
      passed: of('passed'),
      failed: failed + brokenFile,
      skipped: of('skipped', 'pending', 'todo', 'disabled'),
    };
  });
  return add(nothing, ...counts);
}
