import type { Question } from './question.ts';
import type { QuestionId } from './question-id.ts';
import { questionIds } from './question-id.ts';
import { benefit } from './questions/benefit.ts';
import { coAuthors } from './questions/co-authors.ts';
import { appliedFrom, recognisedOn } from './questions/days.ts';
import { declarations } from './questions/declarations.ts';
import { evidence } from './questions/evidence.ts';
import { description, title } from './questions/initiative.ts';
import { birthYear, email, jobTitle, submittedBy, unionMember } from './questions/personal-more.ts';
import { fullName, phone } from './questions/personal.ts';
import { documentNo, recognised, recognisedBy } from './questions/recognition.ts';
import { targetGroup } from './questions/target-group.ts';
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
