import {
  AlignmentType,
  Document,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from 'docx';
import { officialPaper as texts } from '../../texts/official-paper.ts';
import { centred, FONT, halfPoints, millimetres, ruledLine, spacer } from './paragraphs.ts';
import { writable } from '../xml-text.ts';
import { annexHeading } from './annex-heading.ts';
import { nationalHeading, type Issuer } from './national-heading.ts';
import { signatureBlock, type Signature } from './signature.ts';

export type OfficialPaper = {
  issuer: Issuer;
  /** The kind of paper, "Báo cáo", and what it is about, a line each. */
  kind: string;
  about: readonly string[];
  body: ISectionOptions['children'];
  signature: Signature;
  /** Long lists, each on pages of its own behind the signature. */
  annexes?: readonly Annex[];
};
export type Annex = { title: string; body: ISectionOptions['children'] };

/**
 * An administrative paper in the layout of Nghị định 30/2020/NĐ-CP, annex I: A4, Times New Roman, national heading,
 * number, place and date, kind and subject, body, receivers and signature; pages numbered from the second on.
 */
export async function makeOfficialPaper(paper: OfficialPaper): Promise<Uint8Array> {
  const { issuer, kind, about, body, signature, annexes = [] } = paper;
  const document = new Document({
    creator: writable(issuer.name),
    title: writable([kind, ...about].join(' ')),
    styles: { default: { document: { run: { font: FONT, size: halfPoints(13) } } } },
    sections: [
      {
        properties: { titlePage: true, page: { size: A4, margin: MARGINS } },
        headers: { default: pageNumber(), first: new Header({ children: [] }) },
        children: [
          nationalHeading(issuer),
          centred('', { size: 6 }),
          centred(kind, { size: 14, bold: true, capitals: true }),
          ...about.map((line) => centred(line, { size: 14, bold: true })),
          ruledLine(57, 200),
          ...body,
          spacer(),
          signatureBlock(signature),
        ],
      },
      ...annexes.map((annex) => ({
        properties: { page: { size: A4, margin: MARGINS } },
        headers: { default: pageNumber() },
        children: [...annexHeading(annex.title, { kind, issuer }), ...annex.body],
      })),
    ],
  });
  return Packer.toBuffer(document);
}

const A4 = { width: millimetres(210), height: millimetres(297) };
const MARGINS = {
  top: millimetres(20),
  bottom: millimetres(20),
  left: millimetres(30),
  right: millimetres(20),
  header: millimetres(10),
};

function pageNumber(): Header {
  const number = new TextRun({ font: FONT, size: halfPoints(13), children: [PageNumber.CURRENT] });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] });
}

/** What papers of a unit are signed with: `BC-LĐLĐ`; by the first words of its name. */
export function paperMark(kindMark: string, issuerName: string): string {
  const [, mark] = texts.marks.find(([begin]) => issuerName.startsWith(begin)) ?? [];
  return `${kindMark}-${mark ?? texts.otherMark}`;
}
