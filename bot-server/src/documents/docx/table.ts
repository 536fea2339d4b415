import { AlignmentType, Paragraph, Table, TableCell, TableRow, VerticalAlign, WidthType } from 'docx';
import { millimetres, words } from './paragraphs.ts';

/** Width of the text on A4 between the margins of the paper. */
export const TEXT_WIDTH_MM = 160;
/** Smaller than the body, for sums in đồng are long. */
const CELL_SIZE = 11;

export type Column = { title: string; widthMm: number; align?: 'left' | 'centre' | 'right' };
export type TableContent = {
  columns: readonly Column[];
  rows: readonly (readonly string[])[];
  /** The last row is a sum. */
  total?: boolean;
};

/** A table with thin lines; its heading comes again on each page, and no row is torn in two. */
export function dataTable({ columns, rows, total = false }: TableContent): Table {
  const widths = columns.map(({ widthMm }) => millimetres(widthMm));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, i) => cell(title, { width: widths[i]!, align: 'centre', bold: true })),
  });
  const body = rows.map((row, index) => {
    const bold = total && index === rows.length - 1;
    const children = row.map((text, i) =>
      cell(text, { width: widths[i]!, align: columns[i]!.align ?? 'left', bold }),
    );
    return new TableRow({ cantSplit: true, children });
  });
  return new Table({
    rows: [head, ...body],
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    alignment: AlignmentType.CENTER,
  });
}

type CellLook = { width: number; align: 'left' | 'centre' | 'right'; bold: boolean };

const alignments = {
  left: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

function cell(text: string, { width, align, bold }: CellLook): TableCell {
  const alignment = alignments[align];
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { left: 80, right: 80, top: 30, bottom: 30 },
    children: [new Paragraph({ alignment, children: [words(text, { size: CELL_SIZE, bold })] })],
  });
}
