import type { Programme } from '../../programme/programme.ts';

type Sources = { programme: string; guide: string; rules: string };

const general = 'Theo quy định của Chương trình.';

/** By programme: another one rests on other documents, and is not to be quoted with these. */
const sources: Record<string, Sources> = {
  'mot-trieu-sang-kien': {
    programme: 'Theo Chương trình 3259/CTr-TLĐ ngày 15/12/2021.',
    guide: 'Theo Hướng dẫn 46/HD-TLĐ ngày 30/12/2021.',
    // Which of the documents says it is not known here, so none is named.
    rules: general,
  },
};

/** The last line of an answer: the document that it rests on. */
export function sourcesOf({ id }: Programme): Sources {
  return sources[id] ?? { programme: general, guide: general, rules: general };
}
