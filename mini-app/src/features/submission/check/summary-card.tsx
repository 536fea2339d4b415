import { Link } from 'react-router-dom';
import { submissionTexts } from '../../../texts/submission.ts';
import { editAddress } from '../form/step-address.ts';
import type { SummaryGroup } from './summary.ts';

export function SummaryCard({ group }: { group: SummaryGroup }) {
  const headingId = `summary-${group.step}`;
  return (
    <section className="card summary" aria-labelledby={headingId}>
      <div className="summary-head">
        <h2 id={headingId}>{group.title}</h2>
        <Link className="summary-edit" to={editAddress(group.step)}>
          {submissionTexts.check.edit}
          <span className="visually-hidden"> {group.title}</span>
        </Link>
      </div>
      <dl>
        {group.rows.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
