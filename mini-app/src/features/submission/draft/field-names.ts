import { submissionTexts } from '../../../texts/submission.ts';
import type { FieldPath } from './field-path.ts';

const { check, personal, workplace, initiative, recognition } = submissionTexts;

/** What a field is called on the screens. */
const names: Record<FieldPath, string> = {
  submittedBy: check.submittedBy,
  'author.fullName': personal.fullName,
  'author.phone': personal.phone,
  'author.email': personal.email,
  'author.birthYear': personal.birthYear,
  'author.unionMember': check.unionMember,
  'author.jobTitle': personal.jobTitle,
  coAuthors: check.coAuthors,
  'workplace.unitId': workplace.unit,
  'workplace.unitOther': workplace.unitOther,
  'workplace.grassrootsUnion': workplace.grassrootsUnion,
  targetGroup: check.targetGroup,
  'initiative.title': initiative.title,
  'initiative.description': initiative.description,
  'initiative.benefitVnd': initiative.benefit,
  'recognition.body': recognition.body,
  'recognition.by': recognition.by,
  'recognition.documentNo': recognition.documentNo,
  'recognition.date': recognition.date,
  'recognition.appliedFrom': recognition.appliedFrom,
  'declarations.notIpProtected': check.declarationNames.notIpProtected,
  'declarations.notAgainstPublicOrder': check.declarationNames.notAgainstPublicOrder,
  'declarations.dataConsent': check.declarationNames.dataConsent,
  'evidence.driveUrl': check.driveUrl,
  'evidence.fileIds': check.files,
};

/** The names of fields in the order of the form, as they stand in a sentence. */
export function listFields(fields: readonly FieldPath[]): string {
  const inOrder = (Object.keys(names) as FieldPath[]).filter((path) => fields.includes(path));
  return inOrder.map((path) => names[path]).join(', ');
}
