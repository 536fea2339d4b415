import {
  finishDraft,
  judgeSubmission,
  journeyOf,
  stepIds,
  steps,
  type DraftContent,
  type Problem,
} from '@sang-kien/shared';
import { questions } from './questions.ts';
import type { Question, QuestionContext } from './question.ts';
import type { QuestionId } from './question-id.ts';

/** What the judge of the rules finds in a draft as it stands. */
export function problemsIn({ content, files, programme, now }: QuestionContext): readonly Problem[] {
  return judgeSubmission(finishDraft(withFiles(content, files), now), programme, now).problems;
}

/** The draft with all its files that have come in whole, as it is sent in. */
export function withFiles(content: DraftContent, files: QuestionContext['files']): DraftContent {
  const fileIds = files.filter(({ type }) => type !== null).map(({ id }) => id);
  return { ...content, evidence: { ...content.evidence, fileIds } };
}

/** The problem of one answer; a missing section is a problem of each of its answers. */
export function problemOf({ field }: Question, problems: readonly Problem[]): Problem | undefined {
  const isUnder = (one: string, other: string) => one === other || one.startsWith(`${other}.`);
  return problems.find((problem) => isUnder(problem.field, field) || isUnder(field, problem.field));
}

/**
 * The next question in its turn: the first whose answer is missing or wrong, or that may be left out and was
 * not spoken of yet. Null when the draft may be looked over and sent. Computed from the draft, never stored.
 */
export function nextQuestion(context: QuestionContext, passed: readonly QuestionId[]): Question | null {
  const problems = problemsIn(context);
  const isOpen = (question: Question) => {
    if (problemOf(question, problems)) return true;
    if (question.required || passed.includes(question.id)) return false;
    // Evidence may have come in at any time: more of it is asked for once, in its turn.
    return question.id === 'evidence' || question.show(context) === null;
  };
  return questions.filter((question) => isAsked(question, context)).find(isOpen) ?? null;
}

function isAsked({ asked }: Question, { content }: QuestionContext): boolean {
  return typeof asked === 'function' ? asked(content) : asked === 'always';
}

/** How far a draft has come: the place of a question's step, and how many steps there are. */
export function placeOf({ step }: Question): { step: string; index: number; count: number } {
  const index = stepIds.indexOf(step);
  return { step: steps[index]!.title, index: index + 1, count: steps.length };
}

/** How many steps of a draft are done, for a person who comes back to it. */
export function stepsDone(context: QuestionContext): { done: number; count: number } {
  return { done: journeyOf(problemsIn(context)).completed.length, count: steps.length };
}
