import { entryExamples } from './entry.ts';
import { stepsAndPersonExamples } from './steps-and-person.ts';
import { formExamples } from './form.ts';
import { evidenceExamples } from './evidence.ts';

/** Examples of the topics about getting in and filling in the form. */
export const entryAndFormExamples = {
  ...entryExamples,
  ...stepsAndPersonExamples,
  ...formExamples,
  ...evidenceExamples,
} as const;
