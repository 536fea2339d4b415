import { followingContactExamples } from './following-contact.ts';
import { followingFaultExamples } from './following-faults.ts';
import { followingReceiptExamples } from './following-receipt.ts';

/** How workers ask when something is lost, unclear or broken. */
export const followingTroubleExamples = {
  ...followingContactExamples,
  ...followingFaultExamples,
  ...followingReceiptExamples,
} as const;
