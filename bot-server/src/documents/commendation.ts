import { type Commendation, type CommendedIndividual, type CommendedKind } from '@sang-kien/shared';
import { Document, Packer, PageOrientation } from 'docx';
import { commendationTexts as texts } from '../texts/commendation.ts';
import { centred, FONT, halfPoints, millimetres, prose, ruledLine } from './docx/paragraphs.ts';
import { dataTable, type TableContent } from './docx/table.ts';

export type CommendationPaper = { list: Commendation; of: CommendedKind; programmeName: string };

/** Keeps the line below off the words above, in twentieths of a point. */
const LINE_GAP = 80;
/** Titles that fit beside a name. */
const TITLES = 3;

/**
 * The list as an annex of an administrative paper (Nghị định 30/2020/NĐ-CP, annex I, part III): “Phụ lục”, what it
 * is, the paper that it is attached to, left for the pen, and the list itself.
 */
export async function makeCommendationDocx({
  list,
  of,
  programmeName,
}: CommendationPaper): Promise<Uint8Array> {
  const rows = of === 'collectives' ? collectivesTable(list) : individualsTable(list);
  const total = of === 'collectives' ? texts.totalCollectives : texts.total;
  const title = texts.title(of);
  const about = texts.about(programmeName, list);
  const document = new Document({
    creator: list.scope.name,
    title: `${title} ${about}`,
    styles: { default: { document: { run: { font: FONT, size: halfPoints(13) } } } },
    sections: [
      {
        properties: { page: of === 'collectives' ? A4 : A4_LANDSCAPE },
        children: [
          centred(texts.annex, { size: 14, bold: true }),
          centred(title, { size: 14, bold: true, capitals: true }),
          centred(about, { size: 14, bold: true }),
          centred(texts.attachedTo(list.scope.name), { size: 13, italics: true }, LINE_GAP),
          ruledLine(of === 'collectives' ? 57 : 100, 200),
          ...(rows.rows.length === 0
            ? [prose(texts.none)]
            : [dataTable(rows), centred('', { size: 6 }), prose(total(rows.rows.length))]),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

const MARGINS = {
  top: millimetres(20),
  bottom: millimetres(20),
  left: millimetres(30),
  right: millimetres(20),
};
const SHEET = { width: millimetres(210), height: millimetres(297) };
const A4 = { size: SHEET, margin: MARGINS };
/** Names, work places and titles need the room; the library itself turns width and height round. */
const A4_LANDSCAPE = {
  size: { ...SHEET, orientation: PageOrientation.LANDSCAPE },
  margin: { ...MARGINS, right: millimetres(15) },
};

function collectivesTable({ collectives }: Commendation): TableContent {
  const { columns } = texts;
  return {
    columns: [
      { title: columns.number, widthMm: 12, align: 'centre' },
      { title: columns.collective, widthMm: 62 },
      { title: columns.submitted, widthMm: 18, align: 'right' },
      { title: columns.valid, widthMm: 18, align: 'right' },
      { title: columns.percent, widthMm: 22, align: 'right' },
      { title: columns.benefit, widthMm: 28, align: 'right' },
    ],
    rows: collectives.map(({ name, unitName, submitted, valid, percent, target, benefitVnd }, i) => [
      String(i + 1),
      unitName === null ? name : `${name} – ${unitName}`,
      grouped(submitted),
      grouped(valid),
      percent === null || target === null ? texts.noTarget : texts.percent(percent, target),
      grouped(benefitVnd),
    ]),
  };
}

function individualsTable({ individuals }: Commendation): TableContent {
  const { columns } = texts;
  return {
    columns: [
      { title: columns.number, widthMm: 12, align: 'centre' },
      { title: columns.name, widthMm: 42 },
      { title: columns.workplace, widthMm: 76 },
      { title: columns.titles, widthMm: 78 },
      { title: columns.valid, widthMm: 14, align: 'right' },
      { title: columns.benefit, widthMm: 30, align: 'right' },
    ],
    rows: individuals.map((person, i) => [
      String(i + 1),
      person.nameInCapitals,
      [person.jobTitle, person.grassrootsUnion, person.unitName].filter((each) => each !== null).join(', '),
      workOf(person),
      grouped(person.valid),
      grouped(person.benefitVnd),
    ]),
  };
}

function workOf({ titles, coAuthors, valid }: CommendedIndividual): string {
  const more = valid - Math.min(TITLES, titles.length);
  return [
    ...titles.slice(0, TITLES).map((title) => `“${title}”`),
    ...(more > 0 ? [texts.moreTitles(more)] : []),
    ...(coAuthors.length > 0 ? [texts.coAuthors(coAuthors)] : []),
  ].join('; ');
}

/** 1234567 → 1.234.567, as Vietnamese papers group figures. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '.');
}
