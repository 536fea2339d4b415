import { cleanLine, cleanParagraphs, foldForSearch, type DraftContent } from '@sang-kien/shared';
import { questionTexts } from '../../../texts/bot-questions.ts';
import type { Question } from '../question.ts';
import { readIntroduction } from './name-beside.ts';
import { looksLikeFullName, nameIn } from './names.ts';
import { plainWords } from './no-answer.ts';
import { saysNothing } from './polite.ts';
import { answer, bubble, nothing, offerSkip, unclear, understood } from './reply.ts';

const texts = questionTexts.coAuthors;
type CoAuthor = NonNullable<DraftContent['coAuthors']>[number];

const SHARE = /[\s:(–-]*(?<![\d.,/])(\d{1,3}(?:[.,]\d+)?)\s*(%|phần trăm|phan tram)?\s*\)?$/iu;
/** A bare number behind these counts no share: “tổ 3”, “sinh 19…”. */
const COUNTED =
  /(?<!\p{L})(?:tổ|to|chuyền|chuyen|truyền|xưởng|xuong|đội|doi|phòng|phong|ca|khoa|lớp|lop|khối|nhóm|nhom|số|so|công ty|cty|trường|thcs|thpt|quận|q|ấp|xã|may|line|sn|năm|tuổi|sinh)\s*$/iu;
/** “40% Trần Văn Thử”. */
const SHARE_BEFORE = /(^|[\n;,]\s*)(\d{1,3}\s*%)\s+(\p{Lu}[^\n;,%]{3,80})(?=$|[\n;,])/gu;
const CONTRIBUTES = /(?: (?:đóng góp|dong gop|góp|gop|chiếm|chiem|hưởng|tỷ lệ|ty le|phần|phan))+$/iu;
const PHONE = /(?:sđt|sdt|đt|dt|tel|zalo|số|so)?[\s:.]{0,3}(?:\+84|84|0)(?:[\s.-]?\d){9,10}(?!\d)/giu;
/** A comma between digits belongs to a share: `12,5%`. */
const BETWEEN_PEOPLE =
  /\n|;|,(?!\d|\s*\d{1,3}(?:[.,]\d+)?\s*(?:%|phần))|(?<=[%\d)])\s*,?\s+(?:và|va)\s+|(?<=[%\d])\s+(?=\p{Lu})|\s+và\s+(?=\S+\s+\S)|\s+(?:và|va)\s+(?=\p{Lu}|(?:anh|chị|bạn|em|ông|bà|cô|chú)\s)/u;
/** “Có 2 người:”, “đồng tác giả gồm:”. */
const HEADING = /^[^:\n]{0,40}(?:người|tác giả|gồm|là)[^:\n]{0,20}:/iu;
const ONESELF = /^(?:em|tôi|mình|tui)$/iu;
const MOST = 50;
/** Longer parts are no name, and not worth a search for a share in them. */
const LONGEST = 200;
const ALONE =
  /^(?:da )?(?:mot minh|chi (?:co )?(?:minh|mot minh|em|toi)|minh|mot minh)(?: (?:em|toi|minh|lam|thoi|a))*$/;

/** “Có”, “2 người”, “cả tổ em”: who they are is not said. */
const SOME =
  /^(?:(?:da|em|toi) )*(?:co|vang|ok|u|nhieu|ca (?:to|nhom|phong)|(?:co )?\d{1,2} (?:nguoi|ban|ban nua|nguoi nua)|nhom)(?: .{0,20})?$/;

/** `Trần Văn Thử 40%, Lê Thị Ví Dụ 20` → names and shares; empty when no name is in it. */
function readCoAuthors(text: string): CoAuthor[] {
  const parts = cleanParagraphs(text.slice(0, 20_000))
    .replace(HEADING, '')
    .replace(SHARE_BEFORE, '$1$3 $2')
    .split(BETWEEN_PEOPLE)
    .map((part) => cleanLine(part).replace(/^(?:\d{1,2}[.)]|[-•+*])\s*/u, ''));
  return parts
    .filter((part) => /\p{L}/u.test(part))
    .slice(0, MOST)
    .map(readCoAuthor);
}

function readCoAuthor(part: string): CoAuthor {
  if (part.length > LONGEST) return { fullName: part };
  const plain = part
    .replace(/[\s,.!]+ạ[\s.!]*$/iu, '')
    .replace(PHONE, ' ')
    .replace(/[\s:,–-]+$/u, '');
  const share = shareIn(plain);
  const words = share === undefined ? plain : plain.replace(SHARE, '').replace(CONTRIBUTES, '');
  const fullName = readIntroduction(words)?.members.fullName ?? nameIn(words);
  return share === undefined ? { fullName } : { fullName, sharePercent: share };
}

function shareIn(part: string): number | undefined {
  const [whole = '', digits, percent] = SHARE.exec(part) ?? [];
  if (digits === undefined) return undefined;
  const share = Number(digits.replace(',', '.'));
  if (percent !== undefined) return share;
  const before = part.slice(0, part.length - whole.length);
  return share >= 1 && share <= 100 && !COUNTED.test(before) ? share : undefined;
}

/** A part with neither a name nor a share tells of the person before: “tổ trưởng tổ 3”. */
function isPerson({ fullName = '', sharePercent }: CoAuthor): boolean {
  if (fullName === '' || ONESELF.test(fullName)) return false;
  return sharePercent !== undefined || fullName.length > LONGEST || looksLikeFullName(fullName);
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
    const people = readCoAuthors(text).filter(isPerson);
    if (people.length === 0 && SOME.test(plainWords(text)))
      return understood(texts.ask, { example: texts.example });
    if (people.length === 0) return unclear(questionTexts.notRead, { example: texts.example });
    return answer({ ...content, coAuthors: people });
  },
  show: ({ content }) =>
    (content.coAuthors ?? [])
      .filter(({ fullName }) => cleanLine(fullName ?? '') !== '')
      .map(showCoAuthor)
      .join('; ') || null,
};
