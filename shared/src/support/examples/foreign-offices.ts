import { foreignFaultExamples } from './foreign-faults.ts';
import { foreignLookAlikeExamples } from './foreign-look-alikes.ts';
import { foreignStateExamples } from './foreign-state.ts';
import { foreignWorkExamples } from './foreign-work.ts';

/** Matters of other offices and other matters of the unions, in the programme's words. */
export const foreignOfficeExamples: readonly string[] = [
  ...foreignFaultExamples,
  ...foreignLookAlikeExamples,
  ...foreignStateExamples,
  ...foreignWorkExamples,
];
