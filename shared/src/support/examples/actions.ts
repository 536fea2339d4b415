import { actionHumanExamples } from './action-human.ts';
import { actionStatusExamples } from './action-status.ts';
import { actionSubmitExamples } from './action-submit.ts';

/** How people ask the bot to do something now: begin, look up, fetch a person. */
export const actionExamples = {
  ...actionHumanExamples,
  ...actionStatusExamples,
  ...actionSubmitExamples,
} as const;
