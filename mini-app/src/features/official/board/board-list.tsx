import { formatDate, vietnamDate, type BoardRow } from '@sang-kien/shared';
import { useState } from 'react';
import type { BoardQuery } from '../../../api/board.ts';
import { Button } from '../../../components/button.tsx';
import { LinkRow } from '../../../components/link-row.tsx';
import { StatusBadge } from '../../../components/status-badge.tsx';
import { boardTexts } from '../../../texts/official-board.ts';
import { Bar } from './bar.tsx';
import { boardOf } from './use-board-query.ts';

const texts = boardTexts.rows;
/** On a phone the weeks and what one may do stand below; a long list is opened by and by. */
const SHOWN = 10;

export type BoardRowsProps = { rows: readonly BoardRow[]; query: BoardQuery };

/** Cards for a phone; a tap opens the board of that place. */
export function BoardList({ rows, query }: BoardRowsProps) {
  const [shown, setShown] = useState(SHOWN);
  const most = Math.max(1, ...rows.map(({ submitted }) => submitted));
  return (
    <>
      <ul className="list">
        {rows.slice(0, shown).map((row) => (
          <li key={row.scopeId}>
            <LinkRow to={boardOf(row.scopeId, query)}>
              <Badge row={row} />
              <strong>{row.name}</strong>
              {row.submitted === 0 ? (
                <span className="soft">{texts.onlyTarget(row.target)}</span>
              ) : (
                <Figures row={row} most={most} />
              )}
            </LinkRow>
          </li>
        ))}
      </ul>
      {rows.length > shown && (
        <Button variant="secondary" onClick={() => setShown(rows.length)}>
          {texts.next(rows.length - shown)}
        </Button>
      )}
    </>
  );
}

function Badge({ row: { submitted, rank, target, valid } }: { row: BoardRow }) {
  if (submitted === 0) return <StatusBadge tone="warning">{texts.noEntry}</StatusBadge>;
  return (
    <span className="row">
      {rank !== null && <span className="board-rank">{texts.ranked(rank)}</span>}
      {target !== null && valid >= target && <StatusBadge tone="success">{texts.met}</StatusBadge>}
    </span>
  );
}

/** `most`: the most that any of them has submitted; bars without a target are as long beside it. */
function Figures({ row, most }: { row: BoardRow; most: number }) {
  const { valid, submitted, waiting, target } = row;
  return (
    <>
      <Bar valid={valid} submitted={submitted} whole={target ?? most} />
      <span>{againstTarget(row)}</span>
      <span className="soft">{texts.submitted(submitted, waiting)}</span>
      <span className="soft">{lately(row)}</span>
    </>
  );
}

function againstTarget({ valid, target }: BoardRow): string {
  if (target === null) return texts.noTarget(valid);
  return `${texts.of(valid, target)} (${texts.share(valid, target)})`;
}

function lately({ change, lastSubmittedAt }: BoardRow): string {
  const week = texts.change(change.submitted);
  return lastSubmittedAt === null ? week : `${week} · ${texts.last(dayOf(lastSubmittedAt))}`;
}

export function dayOf(iso: string): string {
  return formatDate(vietnamDate(new Date(iso)));
}
