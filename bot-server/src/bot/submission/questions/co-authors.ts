import { cleanLine, cleanParagraphs, foldForSearch, type DraftContent } from '@sang-kien/shared';
import { questionTexts } from '../../../texts/bot-questions.ts';
import type { Question } from '../question.ts';
import { nameIn } from './names.ts';
import { saysNothing } from './polite.ts';
import { answer, bubble, nothing, offerSkip, unclear } from './reply.ts';

const texts = questionTexts.coAuthors;
type CoAuthor = NonNullable<DraftContent['coAuthors']>[number];

const SHARE = /[\s:(–-]*(\d{1,3}(?:[.,]\d+)?)\s*(?:%|phần trăm|phan tram)?\s*\)?$/iu;
/** A comma between digits belongs to a share: `12,5%`. */
const BETWEEN_PEOPLE =
  /\n|;|,(?!\d)|(?<=[%\d)])\s*,?\s+(?:và|va)\s+|(?<=[%\d])\s+(?=\p{Lu})|\s+(?:và|va)\s+(?=\p{Lu}|(?:anh|chị|bạn|em|ông|bà|cô|chú)\s)/u;
/** “Có 2 người:”, “đồng tác giả gồm:”. */
const HEADING = /^[^:\n]{0,40}(?:người|tác giả|gồm|là)[^:\n]{0,20}:/iu;
const ONESELF = /^(?:em|tôi|mình|tui)$/iu;
const MOST = 50;
/** Longer parts are no name, and not worth a search for a share in them. */
const LONGEST = 200;
const ALONE =
  /^(?:da )?(?:mot minh|chi (?:co )?(?:minh|mot minh|em|toi)|minh|mot minh)(?: (?:em|toi|minh|lam|thoi|a))*$/;

/** `Trần Văn Thử 40%, Lê Thị Ví Dụ 20` → names and shares; empty when no name is in it. */
function readCoAuthors(text: string): CoAuthor[] {
  const parts = cleanParagraphs(text.slice(0, 20_000))
    .replace(HEADING, '')
    .split(BETWEEN_PEOPLE)
    .map((part) => cleanLine(part).replace(/^(?:\d{1,2}[.)]|[-•+*])\s*/u, ''));
  return parts
    .filter((part) => /\p{L}/u.test(part))
    .slice(0, MOST)
    .map(readCoAuthor);
}

function readCoAuthor(part: string): CoAuthor {
  if (part.length > LONGEST) return { fullName: part };
  const plain = part.replace(/[\s,.!]+ạ[\s.!]*$/iu, '');
  const share = SHARE.exec(plain)?.[1]?.replace(',', '.');
  const fullName = nameIn(plain.replace(SHARE, ''));
  return share === undefined ? { fullName } : { fullName, sharePercent: Number(share) };
}

function showCoAuthor({ fullName, sharePercent }: CoAuthor): string {
  const share = cleanLine(String(sharePercent ?? '')).replace('.', ',');
  return texts.one(cleanLine(fullName ?? ''), share === '' ? null : share);
}

export const coAuthors: Question = {
  id: 'coAuthors',
  step: 'personal',
  field: 'coAuthors',
  name: texts.name,
  aliases: ['dong tac gia', 'tac gia khac', 'nguoi cung lam', 'nhom tac gia', 'cac tac gia'],
  asked: 'on_request',
  required: false,
  freeText: true,
  ask: () => bubble(texts.ask, { example: texts.example, choices: [offerSkip('coAuthors')] }),
  read: (text, { content }) => {
    if (saysNothing(text) || ALONE.test(foldForSearch(text.slice(0, 100))))
      return nothing({ ...content, coAuthors: [] });
    const people = readCoAuthors(text).filter(
      ({ fullName = '' }) => fullName !== '' && !ONESELF.test(fullName),
    );
    if (people.length === 0) return unclear(questionTexts.notRead, { example: texts.example });
    return answer({ ...content, coAuthors: people });
  },
  show: ({ content }) =>
    (content.coAuthors ?? [])
      .filter(({ fullName }) => cleanLine(fullName ?? '') !== '')
      .map(showCoAuthor)
      .join('; ') || null,
};
