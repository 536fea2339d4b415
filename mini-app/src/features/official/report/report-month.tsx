import { useId } from 'react';
import { Field } from '../../../components/field.tsx';
import { reportTexts as texts } from '../../../texts/official-report.ts';

type ReportMonthProps = { month: string; months: readonly string[]; onChoose: (month: string) => void };

export function ReportMonth({ month, months, onChoose }: ReportMonthProps) {
  const id = useId();
  // A link may name a month that is not offered; it is shown for what it is, and the server says what is wrong.
  const offered = months.includes(month) ? months : [month, ...months];
  return (
    <Field id={id} label={texts.month}>
      <select id={id} className="input" value={month} onChange={(event) => onChoose(event.target.value)}>
        {offered.map((each) => (
          <option key={each} value={each}>
            {texts.monthName(each)}
          </option>
        ))}
      </select>
    </Field>
  );
}
