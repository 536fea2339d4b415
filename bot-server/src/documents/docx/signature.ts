import { Paragraph, type Table } from 'docx';
import { officialPaper as texts } from '../../texts/official-paper.ts';
import { twoColumns } from './national-heading.ts';
import { centred, words } from './paragraphs.ts';

export type Signature = {
  /** Lines of the office held, "TM. BAN THƯỜNG VỤ", "CHỦ TỊCH". */
  titles: readonly string[];
  /** Left for the pen when blank. */
  name: string;
  recipients: readonly string[];
};

/** Room for the hand and the seal. */
const EMPTY_LINES = 4;

/** Receivers at the left, the signer at the right. */
export function signatureBlock({ titles, name, recipients }: Signature): Table {
  const small = (text: string) => new Paragraph({ children: [words(text, { size: 11 })] });
  return twoColumns(
    [
      new Paragraph({ children: [words(texts.receivers, { size: 12, bold: true, italics: true })] }),
      ...recipients.map((each) => small(texts.receiver(each))),
      small(texts.archive),
    ],
    [
      ...(titles.length > 0 ? titles : [texts.noTitle]).map((title) =>
        centred(title, { size: 13, bold: true, capitals: titles.length > 0 }),
      ),
      ...Array.from({ length: EMPTY_LINES }, () => centred('')),
      centred(name, { size: 13, bold: true }),
    ],
  );
}
