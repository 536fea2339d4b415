import {
  finishDraft,
  journeyOf,
  judgeSubmission,
  motTrieuSangKien,
  stepIds,
  type DraftResponse,
} from '@sang-kien/shared';

/** How far a draft has come: steps done in their order, of all. */
export type DraftProgress = { done: number; of: number };

/** The progress of a draft by the rules, as it stood when it was saved. */
export function progressOf({ content, updatedAt }: DraftResponse): DraftProgress {
  // By the programme's time, like every time that the server tells.
  const at = updatedAt === null ? new Date() : new Date(updatedAt);
  const { problems } = judgeSubmission(finishDraft(content, at), motTrieuSangKien, at);
  return { done: journeyOf(problems).completed.length, of: stepIds.length };
}
