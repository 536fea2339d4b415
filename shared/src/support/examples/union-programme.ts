import { unionPrivacyExamples } from './union-privacy.ts';
import { unionRewardExamples } from './union-reward.ts';
import { unionWhatExamples } from './union-what.ts';

/** How people ask what the programme is, what it gives and what it does with their data. */
export const unionProgrammeExamples = {
  ...unionPrivacyExamples,
  ...unionRewardExamples,
  ...unionWhatExamples,
} as const;
