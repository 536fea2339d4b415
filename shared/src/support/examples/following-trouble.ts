import { followingFaultExamples } from './following-faults.ts';
import { followingHelpExamples } from './following-help.ts';

/** How workers ask when something is lost, unclear or broken. */
export const followingTroubleExamples = { ...followingFaultExamples, ...followingHelpExamples } as const;
