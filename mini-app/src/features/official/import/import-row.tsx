import type { ImportCell, ImportDuplicate, ImportRow as Row } from '@sang-kien/shared';
import { Link } from 'react-router-dom';
import { Checkbox } from '../../../components/checkbox.tsx';
import { importTexts as texts } from '../../../texts/official-import.ts';
import type { Choice } from './use-choice.ts';

type ImportRowProps = { row: Row; choice: Choice | undefined };

/** One row of the spreadsheet: what is wrong with it cell by cell, what is like it, and whether it goes in. */
export function ImportRow({ row, choice }: ImportRowProps) {
  const from = row.state === 'good' ? 'good' : 'other';
  return (
    <li className="card import-row">
      {choice ? (
        <Checkbox
          label={texts.pick(row.row, row.title)}
          hint={row.authorName}
          checked={choice.isChosen(row.row, from)}
          onChange={() => choice.toggle(row.row, from)}
        />
      ) : (
        <Heading row={row} />
      )}
      <Cells row={row.row} cells={[...row.problems, ...row.notes]} />
      {row.reason !== null && <p>{texts.wholeRow(row.row, row.reason)}</p>}
      {row.duplicates.map((duplicate) => (
        <SideBySide
          key={`${duplicate.kind} ${duplicate.row} ${duplicate.code}`}
          row={row}
          other={duplicate}
        />
      ))}
    </li>
  );
}

function Heading({ row: { row, authorName, title, code } }: { row: Row }) {
  return (
    <>
      <h3>{texts.rowTitle(row, authorName)}</h3>
      {title !== '' && <p>{title}</p>}
      {code !== null && (
        <Link className="tap-link" to={`/ho-so/${code}`}>
          {code}
        </Link>
      )}
    </>
  );
}

function Cells({ row, cells }: { row: number; cells: readonly ImportCell[] }) {
  if (cells.length === 0) return null;
  return (
    <ul>
      {cells.map((cell) => (
        <li key={`${cell.column} ${cell.message}`}>{texts.cell(row, cell)}</li>
      ))}
    </ul>
  );
}

function SideBySide({ row, other }: { row: Row; other: ImportDuplicate }) {
  return (
    <div className="import-pair">
      <Side heading={texts.here(row.row)} title={row.title} authorName={row.authorName} />
      <Side heading={texts.duplicate[other.kind](other)} title={other.title} authorName={other.authorName} />
    </div>
  );
}

function Side({ heading, title, authorName }: { heading: string; title: string; authorName: string }) {
  return (
    <div>
      <strong>{heading}</strong>
      <p>{title}</p>
      <p className="soft">{authorName}</p>
    </div>
  );
}
