import { finishDraft, judgeSubmission, type DraftContent } from '@sang-kien/shared';
import type { QuestionContext } from '../question.ts';

/** As `draftContentSchema` says. */
const MOST_TYPED = 20_000;

type Sections = 'author' | 'workplace' | 'initiative' | 'recognition' | 'evidence' | 'declarations';
type Members<S extends Sections> = NonNullable<DraftContent[S]>;

/** The content with some members of a section replaced; the others stay. */
export function withMembers<S extends Sections>(
  content: DraftContent,
  section: S,
  members: Members<S>,
): DraftContent {
  return { ...content, [section]: { ...content[section], ...members } };
}

/** A draft refuses texts beyond all measure; the judge calls what is left of them too long all the same. */
export function withinDraft(text: string): string {
  return text.length <= MOST_TYPED ? text : text.slice(0, MOST_TYPED).replace(/[\uD800-\uDBFF]$/, '');
}

/** What the judge says of the answer at a field, in the judge's own sentence; undefined when nothing is wrong. */
export function problemAt(
  field: string,
  content: DraftContent,
  { programme, now }: Pick<QuestionContext, 'programme' | 'now'>,
): string | undefined {
  const { problems } = judgeSubmission(finishDraft(content, now), programme, now);
  return problems.find((problem) => problem.field === field || problem.field.startsWith(`${field}.`))
    ?.message;
}
