import {
  finishDraft,
  formatDate,
  formatPhone,
  judgeRevision,
  lastAsked,
  motTrieuSangKien,
  stepOf,
  steps,
  type DraftContent,
  type Problem,
  type StepId,
  type Submission,
  type SubmissionDetail,
  type SubmissionFlag,
} from '@sang-kien/shared';
import { atScreenRow } from '../form/co-author-rows.ts';

/** Steps that the unit asks the submitter to put right, in the order of the form. */
export function askedSteps({ timeline }: SubmissionDetail): StepId[] {
  const asked = lastAsked(timeline)?.steps ?? [];
  return steps.flatMap(({ id }) => (asked.includes(id) ? [id] : []));
}

/** What was handed in, as people type it into the form. */
export function typedContent({ author, recognition, ...content }: Submission): DraftContent {
  const { date, appliedFrom } = recognition;
  return {
    ...content,
    author: { ...author, phone: formatPhone(author.phone) },
    recognition: { ...recognition, date: formatDate(date), appliedFrom: formatDate(appliedFrom) },
  };
}

type Amendment = { detail: SubmissionDetail; content: DraftContent; now: Date };

/** What is sent: the asked steps as typed, everything else as it stands. */
export function amendedBody({ detail, content, now }: Amendment): Record<string, unknown> {
  const typed = finishDraft(content, now) as Record<string, unknown>;
  const asked = askedSteps(detail);
  const fields = steps.filter(({ id }) => asked.includes(id)).flatMap((step) => step.fields);
  const changed = Object.fromEntries(fields.map((field) => [field, typed[field]]));
  return JSON.parse(JSON.stringify({ ...detail.content, ...changed })) as Record<string, unknown>;
}

/** The rules' word on what would be sent, as far as the asked steps go: the rest is not the author's to mend. */
export function judgeAmendment(amendment: Amendment): { problems: Problem[]; flags: SubmissionFlag[] } {
  const { detail, content, now } = amendment;
  const asked = askedSteps(detail);
  const instants = { submittedAt: new Date(detail.submittedAt), now };
  const { problems, flags } = judgeRevision(amendedBody(amendment), motTrieuSangKien, instants);
  const open = problems.filter(({ field }) => asked.some((step) => step === stepOf(field)));
  return { problems: open.map((problem) => atScreenRow(problem, content.coAuthors)), flags };
}
