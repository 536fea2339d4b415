import { formatClosing, formatDate, formatDateTime, motTrieuSangKien, type Phase } from '@sang-kien/shared';
import { guideTexts } from '../../texts/guide.ts';
import { GuideSection } from './section.tsx';

const texts = guideTexts.dates;

/** The calendar as the programme's data gives it. */
export function Dates() {
  const { phases, applied } = motTrieuSangKien;
  return (
    <GuideSection id="thoi-gian" title={texts.title}>
      {phases.map((phase) => (
        <PhaseDates key={phase.number} phase={phase} />
      ))}
      <p>{texts.gap}</p>
      <p>{texts.applied(formatDate(applied.from), formatDate(applied.to))}</p>
      <p>{texts.disputed(formatDate(applied.disputedFrom))}</p>
    </GuideSection>
  );
}

function PhaseDates({ phase }: { phase: Phase }) {
  const { number, opensAt, closesAt, qualifies } = phase;
  return (
    <div>
      <h3>{texts.phase(number)}</h3>
      <p>{texts.submit(formatDateTime(opensAt), formatClosing(closesAt))}</p>
      <p>{texts.qualifies(formatDate(qualifies.from), formatDate(qualifies.to))}</p>
    </div>
  );
}
