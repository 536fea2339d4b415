import {
  formatDate,
  formatPhone,
  motTrieuSangKien,
  recognitionBodyNames,
  steps,
  type StepId,
  type SubmissionDetail,
} from '@sang-kien/shared';
import { dossierTexts as texts } from '../../texts/dossier.ts';

export type Answer = { label: string; value: string };
export type AnswerGroup = { id: StepId; title: string; answers: Answer[] };

const labels = texts.labels;

/** All answers of a dossier under the steps that asked them; what was left out is left out here too. */
export function answerGroups(detail: SubmissionDetail): AnswerGroup[] {
  const of: Record<StepId, Answer[]> = {
    personal: personal(detail),
    workplace: workplace(detail),
    'target-group': targetGroup(detail),
    initiative: initiative(detail),
    recognition: recognition(detail),
    evidence: [],
    declarations: [{ label: labels.declarations, value: texts.declared }],
  };
  const groups = steps.map(({ id, title }) => ({ id, title, answers: of[id] }));
  return groups.filter(({ answers }) => answers.length > 0);
}

function personal({ content: { author, coAuthors, submittedBy } }: SubmissionDetail): Answer[] {
  const member = author.unionMember === undefined ? undefined : author.unionMember ? texts.yes : texts.no;
  return given([
    [labels.fullName, author.fullName],
    [labels.phone, formatPhone(author.phone)],
    [labels.email, author.email],
    [labels.birthYear, author.birthYear?.toString()],
    [labels.unionMember, member],
    [labels.jobTitle, author.jobTitle],
    [labels.submittedBy, texts.submittedBy[submittedBy]],
    [labels.coAuthors, coAuthors.map((each) => texts.share(each.fullName, each.sharePercent)).join('\n')],
  ]);
}

function workplace({ content, unitName, superiorName }: SubmissionDetail): Answer[] {
  return given([
    [labels.unit, unitName],
    [labels.superior, superiorName ?? undefined],
    [labels.unitOther, content.workplace.unitOther],
    [labels.grassrootsUnion, content.workplace.grassrootsUnion],
  ]);
}

function targetGroup({ content }: SubmissionDetail): Answer[] {
  const group = motTrieuSangKien.targetGroups.find(({ id }) => id === content.targetGroup);
  return given([[labels.targetGroup, group?.name]]);
}

function initiative({ content: { initiative: it } }: SubmissionDetail): Answer[] {
  return given([
    [labels.title, it.title],
    [labels.description, it.description],
    [labels.benefit, it.benefitVnd === undefined ? undefined : texts.money(it.benefitVnd)],
  ]);
}

function recognition({ content: { recognition: it } }: SubmissionDetail): Answer[] {
  return given([
    [labels.body, recognitionBodyNames[it.body]],
    [labels.by, it.by],
    [labels.documentNo, it.documentNo],
    [labels.date, formatDate(it.date)],
    [labels.appliedFrom, formatDate(it.appliedFrom)],
  ]);
}

function given(pairs: [label: string, value: string | undefined][]): Answer[] {
  return pairs.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}
