import type { MonthFigures, ReportFigures as Figures } from '@sang-kien/shared';
import { Notice } from '../../../components/notice.tsx';
import { reportTexts } from '../../../texts/official-report.ts';

const texts = reportTexts.figures;
const measures: { key: keyof Figures; label: string; show: (amount: number) => string }[] = [
  { key: 'submitted', label: texts.submitted, show: reportTexts.number },
  { key: 'valid', label: texts.valid, show: reportTexts.number },
  { key: 'benefitVnd', label: texts.benefit, show: texts.money },
];

/** What the month brought, beside the month before and everything until then. */
export function ReportFigures({ report }: { report: MonthFigures }) {
  const { name, month, asOf, provisional, total } = report;
  const at = new Date(asOf);
  return (
    <section className="stack">
      <h2>{texts.title(name)}</h2>
      <Notice tone={provisional ? 'warning' : 'info'}>
        {provisional ? reportTexts.provisional(at, month) : reportTexts.asOf(at)}
      </Notice>
      <dl className="report-figures">
        {measures.map(({ key, label, show }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>
              <strong>{show(total.month[key])}</strong>
              <span className="soft">{texts.before(show(total.before[key]))}</span>
              <span className="soft">{texts.until(show(total.until[key]))}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
