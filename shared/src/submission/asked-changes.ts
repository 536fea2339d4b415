import type { StepId } from './steps.ts';

/** The newest entry of a timeline that asks the author for changes; undefined when none was ever asked for. */
export function lastAsked<Entry extends { steps: readonly StepId[] }>(
  timeline: readonly Entry[],
): Entry | undefined {
  return [...timeline].reverse().find(({ steps }) => steps.length > 0);
}
