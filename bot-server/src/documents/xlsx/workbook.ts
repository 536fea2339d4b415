import { xmlText } from './cell.ts';
import { sheetXml, type Sheet } from './sheet.ts';
import { stylesXml } from './styles.ts';
import { zip, type ZipPart } from './zip.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What may stand in front of a sheet, such as a sum over its bytes. */
export type Tap = (chunk: Uint8Array, sheet: Sheet) => void;

/**
 * An .xlsx workbook, bytes as they come: sheets are drawn up one after another, each row as its source gives it, so
 * that a list of any length takes the same memory. `tap` sees the bytes of the sheets before they are packed.
 */
export function workbook(sheets: readonly Sheet[], tap: Tap = () => {}): AsyncIterable<Uint8Array> {
  return zip(partsOf(sheets, tap));
}

function partsOf(sheets: readonly Sheet[], tap: Tap): ZipPart[] {
  const fixed: [path: string, xml: string][] = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(sheets)],
    ['xl/_rels/workbook.xml.rels', relations([...sheets.map(sheetRelation), ['styles', 'styles.xml']])],
    ['xl/styles.xml', stylesXml()],
  ];
  return [
    ...fixed.map(([path, xml]) => ({ path, content: () => bytesOf(xml) })),
    ...sheets.map((sheet, index) => ({ path: `xl/${sheetPath(index)}`, content: () => tapped(sheet, tap) })),
  ];
}

async function* tapped(sheet: Sheet, tap: Tap): AsyncGenerator<Uint8Array> {
  for await (const chunk of sheetXml(sheet)) {
    tap(chunk, sheet);
    yield chunk;
  }
}

async function* bytesOf(xml: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(xml);
}

const sheetPath = (index: number) => `worksheets/sheet${index + 1}.xml`;
const sheetRelation = (_sheet: Sheet, index: number): [string, string] => ['worksheet', sheetPath(index)];

function contentTypes(sheets: number): string {
  const part = (path: string, type: string) =>
    `<Override PartName="/xl/${path}" ContentType="${SHEET_ML}.${type}+xml"/>`;
  const each = Array.from({ length: sheets }, (_, i) => part(sheetPath(i), 'worksheet'));
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `${part('workbook.xml', 'sheet.main')}${part('styles.xml', 'styles')}${each.join('')}</Types>`
  );
}

function relations(targets: readonly [type: string, target: string][]): string {
  const each = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function workbookXml(sheets: readonly Sheet[]): string {
  const each = sheets.map(
    ({ name }, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each.join('')}</sheets>` +
    `<definedNames>${sheets.map(repeatedHeading).join('')}</definedNames></workbook>`
  );
}

/** On paper the heading comes again on each page. */
function repeatedHeading({ name, frozenRows }: Sheet, index: number): string {
  if (frozenRows === 0) return '';
  const rows = `'${xmlText(name)}'!$${frozenRows}:$${frozenRows}`;
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${rows}</definedName>`;
}
