import { formatDate, parseDate, type DraftContent } from '@sang-kien/shared';
import { questionTexts } from '../../../texts/bot-questions.ts';
import type { Question, QuestionContext } from '../question.ts';
import { withMembers } from './content.ts';
import { plainWords, saysThereIsNone } from './no-answer.ts';
import { announcement, withoutPoliteness } from './polite.ts';
import { textQuestion } from './text-question.ts';

const texts = questionTexts;

/** “Số văn bản là …”, and “quyết định số 15/QĐ-SK” of which the number is what counts. */
const DOCUMENT_NO = new RegExp(
  `${announcement('(?:số|so)(?: (?:của|cua))? (?:quyết định|quyet dinh|văn bản|van ban)|số văn bản|so van ban|số quyết định|so quyet dinh|số qđ|số hiệu|số|so').source}|^(?:dạ )?(?:(?:quyết định|quyet dinh|văn bản|van ban|qđ|qd) (?:(?:số|so)[ :]+)?|(?:số|so)[ :]+)(?=\\d)`,
  'iu',
);

/** Without a digit a document is told by its kind or its code; anything else is talk. */
const OF_A_DOCUMENT =
  /\p{Nd}|^(?:giấy|giay|bằng|bang|quyết định|quyet dinh|biên bản|bien ban|thông báo|thong bao|chứng nhận|chung nhan|công văn|cong van|văn bản|van ban|tờ trình|to trinh|qđ|qd|gcn)(?!\p{L})|\p{Lu}[/-]\p{Lu}/iu;
const NONE =
  '(?:so|quyet dinh|van ban|qd|giay|giay to|cong nhan|ten|noi dung|cho nao|trong tay|ky hieu|o day|gi|ghi|mang|dong dau)';

function isNoNumber(text: string): boolean {
  return saysThereIsNone(text, NONE) || ASKS.test(plainWords(text)) || OTHER_NUMBER.test(text.trim());
}

/** A day or a phone number alone. */
const OTHER_NUMBER = /^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|0\d{9})$/;
const ASKS = /^(?:la )?so (?:may|nao|gi|o dau)|\b(?:o dau|la gi|so nao|so may|la so)$/;

const number = textQuestion({
  id: 'documentNo',
  step: 'recognition',
  field: 'recognition.documentNo',
  aliases: ['so van ban', 'van ban', 'so quyet dinh', 'quyet dinh', 'so qd', 'so hieu', 'so cong nhan'],
  asked: 'always',
  required: true,
  texts: texts.documentNo,
  announcedBy: DOCUMENT_NO,
  isNone: isNoNumber,
  isAnswer: (line) => OF_A_DOCUMENT.test(line.slice(0, 300)),
  get: ({ recognition }) => recognition?.documentNo,
  set: (content, value) => withMembers(content, 'recognition', { documentNo: value }),
});

const ISSUED = 'ký|ky|ban hành|ban hanh|ra|cấp|cap|công nhận|cong nhan';
/** “15/QĐ-SK ngày 1/3/2022”, “15/QĐ-SK (1/3/2022)”. */
const DAY_BEHIND = new RegExp(
  `^(.*?\\d.*?)[\\s,;(–-]+(?:(?:(?:${ISSUED}) )?(?:ngày|ngay) (\\d.{2,30}?)|(?:(?:${ISSUED}) )?(\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}))[\\s).]*$`,
  'iu',
);

/** A day that stands behind the number answers the next question, unless that has its answer. */
function withDay(text: string, context: QuestionContext): { numberText: string; content: DraftContent } {
  const { content } = context;
  const [, before, day, bareDay] = DAY_BEHIND.exec(withoutPoliteness(text.slice(0, 300))) ?? [];
  const date = parseDate(day ?? bareDay ?? '', context.now);
  if (before === undefined || date === null) return { numberText: text, content };
  const known = Boolean(content.recognition?.date?.trim());
  return {
    numberText: before,
    content: known ? content : withMembers(content, 'recognition', { date: formatDate(date) }),
  };
}

export const documentNo: Question = {
  ...number,
  read: (text, context) => {
    const { numberText, content } = withDay(text, context);
    const reading = number.read(numberText, { ...context, content });
    return reading.read === 'answer' ? reading : number.read(text, context);
  },
};

export const recognisedBy = textQuestion({
  id: 'recognisedBy',
  step: 'recognition',
  field: 'recognition.by',
  aliases: ['noi ra van ban', 'noi ra van ban cong nhan', 'don vi cong nhan', 'co quan cong nhan'],
  asked: 'on_request',
  required: false,
  texts: texts.recognisedBy,
  announcedBy: announcement('nơi ra văn bản|noi ra van ban|nơi công nhận|noi cong nhan'),
  get: ({ recognition }) => recognition?.by,
  set: (content, value) => withMembers(content, 'recognition', { by: value }),
});
