/** Looks of cells, by the place at which each stands in the style sheet. */
const styleNames = [
  'plain',
  'title',
  'note',
  'heading',
  'text',
  'number',
  'index',
  'date',
  'strong',
] as const;
export type StyleName = (typeof styleNames)[number];

export const styleIndex = (name: StyleName) => styleNames.indexOf(name);

const FONT = '<name val="Times New Roman"/><family val="1"/>';
/** Built into every spreadsheet: 3 is `#,##0`, 49 is text; 164 is the first of our own. */
const FORMATS = { general: 0, number: 3, text: 49, date: 164 };

const CENTRED = '<alignment horizontal="center" vertical="top"/>';
const WRAPPED = '<alignment vertical="top" wrapText="1"/>';

type Look = { format?: number; font?: number; fill?: number; border?: number; align?: string };

const looks: Record<StyleName, Look> = {
  plain: {},
  title: { font: 1, align: WRAPPED },
  note: { font: 3, align: WRAPPED },
  heading: {
    font: 2,
    fill: 2,
    border: 1,
    align: '<alignment horizontal="center" vertical="center" wrapText="1"/>',
  },
  text: { format: FORMATS.text, border: 1, align: WRAPPED },
  number: { format: FORMATS.number, border: 1, align: '<alignment vertical="top"/>' },
  index: { format: FORMATS.number, border: 1, align: CENTRED },
  date: { format: FORMATS.date, border: 1, align: CENTRED },
  strong: { format: FORMATS.text, font: 2, border: 1, align: WRAPPED },
};

const edge = (side: string) => `<${side} style="thin"><color rgb="FF808080"/></${side}>`;

/** `xl/styles.xml`. */
export function stylesXml(): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<numFmts count="1"><numFmt numFmtId="${FORMATS.date}" formatCode="dd/mm/yyyy"/></numFmts>` +
    `<fonts count="4"><font><sz val="12"/>${FONT}</font><font><b/><sz val="14"/>${FONT}</font>` +
    `<font><b/><sz val="12"/>${FONT}</font><font><i/><sz val="12"/>${FONT}</font></fonts>` +
    '<fills count="3"><fill><patternFill patternType="none"/></fill>' +
    '<fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor rgb="FFDCE8FA"/></patternFill></fill></fills>' +
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
    `<border>${['left', 'right', 'top', 'bottom'].map(edge).join('')}<diagonal/></border></borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${styleNames.length}">${styleNames.map((name) => formatXml(looks[name])).join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    '</styleSheet>'
  );
}

function formatXml({ format = 0, font = 0, fill = 0, border = 0, align }: Look): string {
  const ids = `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`;
  const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
  return align === undefined ? `<xf ${ids} ${applied}/>` : `<xf ${ids} ${applied}>${align}</xf>`;
}
