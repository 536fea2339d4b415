import {
  findUnit,
  formatDate,
  formatPhone,
  motTrieuSangKien,
  parseDate,
  parsePhone,
  recognitionBodyNames,
  steps,
  type DraftContent,
  type EvidenceResponse,
  type StepId,
} from '@sang-kien/shared';
import { submissionTexts } from '../../../texts/submission.ts';
import { echoMoney } from '../form/money.ts';

export type SummaryRow = { label: string; value: string };
export type SummaryGroup = { step: StepId; title: string; rows: SummaryRow[] };

const texts = submissionTexts;

type Answers = { content: DraftContent; files: readonly EvidenceResponse[]; at: Date };

/** What the person said, group by group, as it will be read by others; empty optional answers are left out. */
export function summaryOf(answers: Answers): SummaryGroup[] {
  return steps.map(({ id, title }) => ({ step: id, title, rows: rowsOf[id](answers).filter(hasValue) }));
}

const rowsOf: Record<StepId, (answers: Answers) => Partial<SummaryRow>[]> = {
  personal: ({ content: { author, coAuthors, submittedBy } }) => [
    row(texts.check.submittedBy, submittedBy === 'union' ? texts.check.onBehalf : texts.check.self),
    row(texts.personal.fullName, author?.fullName),
    row(texts.personal.phone, showPhone(author?.phone)),
    row(texts.personal.birthYear, author?.birthYear),
    row(texts.personal.jobTitle, author?.jobTitle),
    row(texts.personal.email, author?.email),
    row(texts.check.unionMember, showYesNo(author?.unionMember)),
    row(texts.check.coAuthors, coAuthors?.map(showCoAuthor).filter(Boolean).join('\n')),
  ],
  workplace: ({ content: { workplace } }) => [
    row(texts.workplace.unit, showUnit(workplace?.unitId)),
    row(texts.workplace.unitOther, workplace?.unitOther),
    row(texts.workplace.grassrootsUnion, workplace?.grassrootsUnion),
  ],
  'target-group': ({ content }) => [
    row(
      texts.check.targetGroup,
      motTrieuSangKien.targetGroups.find(({ id }) => id === content.targetGroup)?.name,
    ),
  ],
  initiative: ({ content: { initiative } }) => [
    row(texts.initiative.title, initiative?.title),
    row(texts.initiative.description, initiative?.description),
    row(texts.initiative.benefit, echoMoney(initiative?.benefitVnd) ?? initiative?.benefitVnd),
  ],
  recognition: ({ content: { recognition }, at }) => [
    row(
      texts.recognition.body,
      recognitionBodyNames[recognition?.body as keyof typeof recognitionBodyNames] ?? recognition?.body,
    ),
    row(texts.recognition.by, recognition?.by),
    row(texts.recognition.documentNo, recognition?.documentNo),
    row(texts.recognition.date, showDay(recognition?.date, at)),
    row(texts.recognition.appliedFrom, showDay(recognition?.appliedFrom, at)),
  ],
  evidence: ({ content: { evidence }, files }) => [
    row(
      texts.check.files,
      files
        .filter(({ state }) => state === 'ready')
        .map(({ name }) => name)
        .join('\n') || texts.check.empty,
    ),
    row(texts.check.driveUrl, evidence?.driveUrl),
  ],
  declarations: ({ content: { declarations } }) =>
    (['notIpProtected', 'notAgainstPublicOrder', 'dataConsent'] as const).map((name) =>
      row(
        texts.check.declarationNames[name],
        declarations?.[name] ? texts.check.agreed : texts.check.notAgreed,
      ),
    ),
};

function row(label: string, value: string | number | null | undefined): Partial<SummaryRow> {
  const shown = String(value ?? '').trim();
  return shown === '' ? {} : { label, value: shown };
}

function hasValue(maybe: Partial<SummaryRow>): maybe is SummaryRow {
  return maybe.value !== undefined;
}

/** Never asked is no answer. */
function showYesNo(answer: boolean | null | undefined): string | undefined {
  if (answer === undefined || answer === null) return undefined;
  return answer ? texts.check.yes : texts.check.no;
}

function showPhone(typed: string | undefined): string | undefined {
  const phone = typed === undefined ? null : parsePhone(typed);
  return phone === null ? typed : formatPhone(phone);
}

function showDay(typed: string | undefined, at: Date): string | undefined {
  const day = typed === undefined ? null : parseDate(typed, at);
  return day === null ? typed : formatDate(day);
}

function showUnit(unitId: string | undefined): string | undefined {
  const unit = findUnit(unitId);
  return unit?.parentName ? `${unit.name}\n${unit.parentName}` : unit?.name;
}

function showCoAuthor({ fullName, sharePercent }: NonNullable<DraftContent['coAuthors']>[number]): string {
  const share = String(sharePercent ?? '').trim();
  return fullName?.trim() ? texts.check.coAuthor(fullName.trim(), share === '' ? null : share) : '';
}
