import { foreignLifeExamples } from './foreign-life.ts';
import { foreignTalkExamples } from './foreign-talk.ts';

/** What people write that has nothing to do with the programme. */
export const foreignEverydayExamples: readonly string[] = [...foreignLifeExamples, ...foreignTalkExamples];
