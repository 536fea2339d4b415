import { BorderStyle, Table, TableCell, TableRow, WidthType, type Paragraph } from 'docx';
import { officialPaper as texts } from '../../texts/official-paper.ts';
import { centred, millimetres, ruledLine } from './paragraphs.ts';

export type Issuer = {
  /** The unit above; null for the Confederation. */
  superior: string | null;
  name: string;
  /** Left for the pen when blank. */
  number: string;
  /** `BC-LĐLĐ`. */
  mark: string;
  place: string;
  /** `YYYY-MM-DD`; left for the pen when blank. */
  date: string;
};

const LEFT_MM = 72;
const RIGHT_MM = 96;

/** The two columns at the head: who issues and by which number; the national title, place and date. */
export function nationalHeading(issuer: Issuer): Table {
  const { superior, name, number, mark, place, date } = issuer;
  return twoColumns(
    [
      ...(superior === null ? [] : [centred(superior, { size: 12, capitals: true })]),
      centred(name, { size: 12, bold: true, capitals: true }),
      ruledLine(24, 60),
      centred(texts.number(number, mark), { size: 13 }),
    ],
    [
      centred(texts.nation, { size: 12, bold: true }),
      centred(texts.motto, { size: 13, bold: true }),
      ruledLine(19, 60),
      centred(texts.placeAndDate(place, date), { size: 13, italics: true }),
    ],
  );
}

/** Two columns without lines, a little wider than the text, as the heading needs. */
export function twoColumns(left: Paragraph[], right: Paragraph[]): Table {
  const widths = [millimetres(LEFT_MM), millimetres(RIGHT_MM)];
  return new Table({
    columnWidths: widths,
    width: { size: widths[0]! + widths[1]!, type: WidthType.DXA },
    indent: { size: -millimetres(4), type: WidthType.DXA },
    borders: NO_LINES,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [left, right].map(
          (children, i) =>
            new TableCell({ width: { size: widths[i]!, type: WidthType.DXA }, borders: NO_LINES, children }),
        ),
      }),
    ],
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_LINES = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};
