import type { SupportTopic, UnderstoodTopic } from '../topics.ts';
import { actionExamples } from './actions.ts';
import { entryAndFormExamples } from './entry-and-form.ts';
import { followingTroubleExamples } from './following-trouble.ts';
import { followingExamples } from './following.ts';
import { foreignEverydayExamples } from './foreign-everyday.ts';
import { foreignOfficeExamples } from './foreign-offices.ts';
import { rulesExamples } from './rules.ts';
import { smalltalkExamples } from './smalltalk.ts';
import { unionAuthorsExamples } from './union-authors.ts';
import { unionProgrammeExamples } from './union-programme.ts';
import { unionExamples } from './union.ts';

/** Questions in people's own words, by topic; `none` holds what is outside the programme's matters. */
export const allExamples = {
  ...entryAndFormExamples,
  ...rulesExamples,
  ...followingExamples,
  ...followingTroubleExamples,
  ...unionExamples,
  ...unionProgrammeExamples,
  ...unionAuthorsExamples,
  ...actionExamples,
  ...smalltalkExamples,
  none: [...foreignEverydayExamples, ...foreignOfficeExamples],
} as const satisfies Record<SupportTopic, readonly string[]> & Record<UnderstoodTopic, readonly string[]>;
