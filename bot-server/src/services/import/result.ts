import { importTexts } from '../../texts/import.ts';
import type { KeptRow, WrittenSheet } from '../ports.ts';
import { readDetail, type KeptDuplicate, type RowDetail } from './detail.ts';

const texts = importTexts.result;

/** What became of each row, for the officer's own files. */
export function makeResult(rows: readonly KeptRow[]): WrittenSheet[] {
  const text = (heading: string, width: number) => ({ heading, width, kind: 'text' as const });
  return [
    {
      name: importTexts.sheets.result,
      columns: [
        { heading: texts.row, width: 8, kind: 'number' },
        text(texts.author, 28),
        text(texts.title, 50),
        text(texts.state, 24),
        text(texts.code, 16),
        text(texts.reason, 80),
      ],
      rows: rows.map((row) => {
        const detail = readDetail(row.detail);
        const { authorName, title } = detail;
        return [row.row, authorName, title, texts.states[row.state], row.code, reasonOf(row, detail)];
      }),
    },
  ];
}

function reasonOf({ reason }: KeptRow, { problems, notes, duplicates }: RowDetail): string {
  const cells = [...problems, ...notes].map(({ column, heading, message }) =>
    column === null ? message : texts.cell(column, heading ?? '', message),
  );
  return [...(reason === null ? [] : [reason]), ...cells, ...duplicates.map(duplicateWords)].join('\n');
}

function duplicateWords({ kind, row, code }: KeptDuplicate): string {
  if (kind === 'recorded') return texts.recorded(code ?? '');
  return kind === 'same_in_file' ? texts.sameInFile(row ?? 0) : texts.similarInFile(row ?? 0);
}
