import { recognitionExamples } from './recognition.ts';
import { phasesExamples } from './phases.ts';
import { exclusionsExamples } from './exclusions.ts';
import { peopleExamples } from './people.ts';

/** Examples of the topics about the programme's rules. */
export const rulesExamples = {
  ...recognitionExamples,
  ...phasesExamples,
  ...exclusionsExamples,
  ...peopleExamples,
} as const;
