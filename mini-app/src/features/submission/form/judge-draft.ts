import {
  finishDraft,
  journeyOf,
  judgeSubmission,
  motTrieuSangKien,
  stepOf,
  type DraftContent,
  type Journey,
  type Problem,
  type StepId,
  type SubmissionFlag,
} from '@sang-kien/shared';
import { atScreenRow } from './co-author-rows.ts';

export type DraftJudgement = {
  journey: Journey;
  problems: Problem[];
  /** The sentence of a closed gate, with when it opens; null while it is open. */
  gate: string | null;
  flags: SubmissionFlag[];
};

/** The rules' word on a draft as it stands, by the programme's clock. */
export function judgeDraft(content: DraftContent, at: Date): DraftJudgement {
  // A step not begun yet is judged field by field, so that each empty field is named at its place.
  const whole = { ...content, recognition: content.recognition ?? {} };
  const verdict = judgeSubmission(finishDraft(whole, at), motTrieuSangKien, at);
  const problems = verdict.problems.map((problem) => atScreenRow(problem, content.coAuthors));
  const gate = problems.find(({ field }) => stepOf(field) === undefined)?.message ?? null;
  return { journey: journeyOf(problems), problems, gate, flags: verdict.flags };
}

/** What is sent: the draft's answers read as dates and numbers, absent ones left out. */
export function submissionBody(content: DraftContent, at: Date): Record<string, unknown> {
  return JSON.parse(JSON.stringify(finishDraft(content, at))) as Record<string, unknown>;
}

/** The step itself when it may be visited, else the furthest that may. */
export function allowedStep(journey: Journey, wanted: StepId): StepId {
  return journey.canVisit(wanted) ? wanted : (journey.next ?? wanted);
}
