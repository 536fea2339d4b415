import type { Question } from './question.ts';
import type { QuestionId } from './question-id.ts';
import { questionIds } from './question-id.ts';
import { appliedFrom } from './questions/applied-from.ts';
import { benefit } from './questions/benefit.ts';
import { birthYear } from './questions/birth-year.ts';
import { coAuthors } from './questions/co-authors.ts';
import { declarations } from './questions/declarations.ts';
import { documentNo, recognisedBy } from './questions/document.ts';
import { email } from './questions/email.ts';
import { evidence } from './questions/evidence.ts';
import { fullName } from './questions/full-name.ts';
import { description, title } from './questions/initiative.ts';
import { jobTitle } from './questions/job-title.ts';
import { phone } from './questions/phone.ts';
import { recognised } from './questions/recognised.ts';
import { recognisedOn } from './questions/recognised-on.ts';
import { submittedBy } from './questions/submitted-by.ts';
import { targetGroup } from './questions/target-group.ts';
import { unionMember } from './questions/union-member.ts';
import { unit } from './questions/unit.ts';
import { grassrootsUnion, unitOther } from './questions/workplace.ts';

const byId: Record<QuestionId, Question> = {
  fullName,
  phone,
  unit,
  unitOther,
  grassrootsUnion,
  targetGroup,
  title,
  description,
  benefit,
  recognised,
  documentNo,
  recognisedOn,
  appliedFrom,
  evidence,
  declarations,
  submittedBy,
  birthYear,
  jobTitle,
  email,
  unionMember,
  coAuthors,
  recognisedBy,
};

/** Every question, in the order of their ids. */
export const questions: readonly Question[] = questionIds.map((id) => byId[id]);

/** The question of an id. */
export function questionOf(id: QuestionId): Question {
  return byId[id];
}
