import {
  parentScopeOf,
  readScopeId,
  type MonthReport,
  type Programme,
  type ReportForm,
} from '@sang-kien/shared';
import { unitPlaceName } from '../services/place-name.ts';
import { reportTexts as texts } from '../texts/report.ts';
import { makeOfficialPaper, paperMark } from './docx/official-paper.ts';
import { heading, prose } from './docx/paragraphs.ts';
import { reportAnnexes, reportSections } from './report-sections.ts';

type Paper = { report: MonthReport; form: ReportForm | null; programme: Programme };

/** The report of a month as a paper to be signed; what the form leaves blank is left for the pen. */
export function makeReportDocx({ report, form, programme }: Paper): Promise<Uint8Array> {
  const { scopeId, name, month } = report;
  const above = parentScopeOf(scopeId);
  const asOf = new Date(report.asOf);
  const intro = { programme: programme.name, name, month, asOf, provisional: report.provisional };
  const sections = reportSections(report).map(({ title, content }, index) => [
    heading(`${index + 1}. ${title}`),
    ...content,
  ]);
  return makeOfficialPaper({
    annexes: reportAnnexes(report),
    issuer: {
      superior: above === null ? null : unitPlaceName(above),
      name,
      mark: paperMark(texts.kindMark, name),
      number: form?.number ?? '',
      place: form?.place ?? '',
      date: form?.date ?? '',
    },
    kind: texts.kind,
    about: texts.about(programme.shortName, month),
    body: [prose(texts.intro(intro)), ...sections.flat(), prose(texts.closing(name), { keepNext: true })],
    signature: {
      titles: lines(form?.signerTitle),
      name: form?.signerName ?? '',
      recipients: lines(form?.recipients || defaultRecipients(scopeId)),
    },
  });
}

/** A report goes to the unit above. */
function defaultRecipients(scopeId: string): string {
  const above = readScopeId(scopeId) && parentScopeOf(scopeId);
  return above ? unitPlaceName(above) : '';
}

function lines(text = ''): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
