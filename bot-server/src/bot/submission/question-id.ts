/**
 * What the chat asks, in its order; each question belongs to one field of the draft. Stored with talks: a name
 * may be added, but one that is renamed or dropped needs a migration of the state.
 */
export const questionIds = [
  'fullName',
  'phone',
  'unit',
  'unitOther',
  'grassrootsUnion',
  'targetGroup',
  'title',
  'description',
  'benefit',
  'recognised',
  'documentNo',
  'recognisedOn',
  'appliedFrom',
  'evidence',
  'declarations',
  'submittedBy',
  'birthYear',
  'jobTitle',
  'email',
  'unionMember',
  'coAuthors',
  'recognisedBy',
] as const;
export type QuestionId = (typeof questionIds)[number];

/** Whether a word names a question. */
export function isQuestionId(word: string): word is QuestionId {
  return (questionIds as readonly string[]).includes(word);
}
