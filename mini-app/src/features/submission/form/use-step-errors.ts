import type { Problem } from '@sang-kien/shared';
import { useEffect, useState } from 'react';

export type StepErrors = {
  /** What was wrong when the person last asked to go on; stays put, so that the focus is not pulled about. */
  summary: readonly Problem[];
  /** Changes with every try, so that the summary takes the focus again. */
  attempt: number;
  errorOf: (field: string) => string | undefined;
  show: (problems: readonly Problem[]) => void;
};

/**
 * Which problems are shown: none before the person asks to go on; afterwards those of that try, each until it is
 * mended. A problem that arises while typing waits for the next try.
 */
export function useStepErrors(current: readonly Problem[], shownAtOnce: boolean): StepErrors {
  const [{ summary, attempt }, setShown] = useState(() => ({
    summary: shownAtOnce ? current : [],
    attempt: 0,
  }));
  const mended = summary.length > 0 && !summary.some((shown) => stillWrong(shown, current));
  useEffect(() => {
    // For good: a field that turns wrong again while typing must not bring the summary back under the finger.
    if (mended) setShown((before) => ({ ...before, summary: [] }));
  }, [mended]);
  const errorOf = (field: string) => {
    const wasShown = summary.some((problem) => problem.field === field);
    return wasShown ? current.find((problem) => problem.field === field)?.message : undefined;
  };
  const show = (problems: readonly Problem[]) =>
    setShown((before) => ({ summary: problems, attempt: before.attempt + 1 }));
  return { summary, attempt, errorOf, show };
}

function stillWrong({ field }: Problem, current: readonly Problem[]): boolean {
  return current.some((problem) => problem.field === field);
}
