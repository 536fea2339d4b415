import type { Problem, ReceiptResponse } from '@sang-kien/shared';
import { ApiProblem, sentenceOf } from '../../../api/problem.ts';
import { createSubmission } from '../../../api/submission.ts';
import { submissionTexts } from '../../../texts/submission.ts';
import { forgetSending, rememberSending } from './interrupted-sending.ts';

export type Sent =
  | { outcome: 'sent'; receipt: ReceiptResponse }
  /** The server's judge said no; each problem belongs to a step or to the gate. */
  | { outcome: 'refused'; problems: readonly Problem[]; sentence: string }
  /** Nothing is known of the outcome; the same call may be repeated without making a second dossier. */
  | { outcome: 'lost'; sentence: string }
  /** This draft was sent before with other words. */
  | { outcome: 'sent_before'; sentence: string };

const UNCERTAIN: readonly string[] = ['offline', 'timeout', 'unavailable', 'unreadable', 'internal'];

/** Sends a submission under its draft's id, so that a repeat gives the same receipt and never a second dossier. */
export async function sendDraft(draftId: string, body: Record<string, unknown>): Promise<Sent> {
  rememberSending({ key: draftId, body });
  try {
    const receipt = await createSubmission(body, draftId);
    forgetSending();
    return { outcome: 'sent', receipt };
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    return failed(error);
  }
}

function failed(error: ApiProblem): Sent {
  if (UNCERTAIN.includes(error.code)) {
    return { outcome: 'lost', sentence: submissionTexts.check.networkFailed };
  }
  forgetSending();
  if (error.code === 'conflict') {
    return { outcome: 'sent_before', sentence: submissionTexts.check.sentAlready };
  }
  return { outcome: 'refused', problems: error.problems as Problem[], sentence: sentenceOf(error) };
}
