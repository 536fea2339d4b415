import { followingEditExamples } from './following-edit.ts';
import { followingResultExamples } from './following-result.ts';

/** How workers ask about what comes after sending. */
export const followingExamples = { ...followingEditExamples, ...followingResultExamples } as const;
