import type { CommendedIndividual } from '@sang-kien/shared';
import { commendationTexts as texts } from '../../../texts/official-commendation.ts';
import { grouped } from './grouped.ts';

const { columns } = texts;

/** People by rank, with where they work and what they have made. */
export function IndividualsTable({ individuals }: { individuals: readonly CommendedIndividual[] }) {
  return (
    <table className="commendation-table">
      <thead>
        <tr>
          <th scope="col">{columns.rank}</th>
          <th scope="col">{columns.person}</th>
          <th scope="col">{columns.valid}</th>
          <th scope="col">{columns.benefit}</th>
        </tr>
      </thead>
      <tbody>
        {individuals.map((person, i) => (
          <Row key={i} rank={i + 1} {...person} />
        ))}
      </tbody>
    </table>
  );
}

/** More titles than these stand in the dossiers. */
const TITLES = 3;

function Row(person: CommendedIndividual & { rank: number }) {
  const { rank, nameInCapitals, jobTitle, grassrootsUnion, unitName, titles, coAuthors } = person;
  return (
    <tr>
      <td className="commendation-rank">{rank}</td>
      <th scope="row">
        {nameInCapitals}
        <span className="soft">
          {[jobTitle, grassrootsUnion, unitName].filter((each) => each !== null).join(', ')}
        </span>
        <span>
          {titles
            .slice(0, TITLES)
            .map((title) => `“${title}”`)
            .join('; ')}
        </span>
        {coAuthors.length > 0 && <span className="soft">{texts.coAuthors(coAuthors)}</span>}
      </th>
      <td data-label={columns.valid}>{grouped(person.valid)}</td>
      <td data-label={columns.benefit}>{grouped(person.benefitVnd)}</td>
    </tr>
  );
}
