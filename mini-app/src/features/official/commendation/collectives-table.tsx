import type { CommendedCollective } from '@sang-kien/shared';
import { commendationTexts as texts } from '../../../texts/official-commendation.ts';
import { grouped } from './grouped.ts';

const { columns } = texts;

/** Collectives by rank; on a phone each is a card, on paper and on a wide screen a row. */
export function CollectivesTable({ collectives }: { collectives: readonly CommendedCollective[] }) {
  return (
    <table className="commendation-table">
      <thead>
        <tr>
          <th scope="col">{columns.rank}</th>
          <th scope="col">{columns.collective}</th>
          <th scope="col">{columns.valid}</th>
          <th scope="col">{columns.submitted}</th>
          <th scope="col">{columns.percent}</th>
          <th scope="col">{columns.benefit}</th>
        </tr>
      </thead>
      <tbody>
        {collectives.map((collective, i) => (
          <Row key={collective.scopeId} rank={i + 1} {...collective} />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  rank,
  name,
  unitName,
  submitted,
  valid,
  percent,
  target,
  benefitVnd,
}: CommendedCollective & { rank: number }) {
  return (
    <tr>
      <td className="commendation-rank">{rank}</td>
      <th scope="row">
        {name}
        {unitName !== null && <span className="soft"> {unitName}</span>}
      </th>
      <td data-label={columns.valid}>{grouped(valid)}</td>
      <td data-label={columns.submitted}>{grouped(submitted)}</td>
      <td data-label={columns.percent}>
        {percent === null || target === null ? texts.noPercent : texts.percent(percent, target)}
      </td>
      <td data-label={columns.benefit}>{grouped(benefitVnd)}</td>
    </tr>
  );
}
