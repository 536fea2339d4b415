import { cleanLine, foldForSearch, parsePhone, readMoney, type DraftContent } from '@sang-kien/shared';
import { questionTexts, toChatTone, withThousands } from '../../../texts/bot-questions.ts';
import type { Question, QuestionContext, Reading } from '../question.ts';
import { problemAt, withMembers } from './content.ts';
import { saysNothing, withoutPoliteness } from './polite.ts';
import { notAtHand } from './no-answer.ts';
import { answer, bubble, nothing, offer, offerSkip, unclear, understood } from './reply.ts';

const texts = questionTexts.benefit;

/** Words that say how sure an amount is, and what it is for; the amount itself is between them. */
const BEFORE =
  /^(?:(?:em|tôi|toi|mình|sáng kiến|sang kien|làm lợi|lam loi|tiết kiệm|tiet kiem|lợi|giá trị|gia tri|được|duoc|là|la|khoảng|khoang|tầm|tam|chừng|chung|cỡ|ước tính|uoc tinh|ước|gần|gan|hơn|hon|trên|tren|độ|mỗi năm|moi nam|một năm|mot nam|hàng năm|hang nam|hằng năm|tổng|tong|cộng|cong|~|≈)[\s:,]*)+/iu;
const AFTER =
  /[\s,]*(?:(?:\/|trên|tren|mỗi|moi|hàng|hang|hằng|cho|trong)\s*)?(?:(?:một|mot|1)\s+)?(?:năm|nam)[\s.]*$/iu;
/** “100 triệu/tháng”, “mỗi ca 50 nghìn”: the sum of a year is wanted. */
const FOR_LESS_THAN_A_YEAR =
  /(?:\/|mỗi|moi|một|mot|1|hàng|hang|hằng|trên|tren)\s*(?:tháng|thang|quý|quy|tuần|tuan|ngày|ngay|ca|sản phẩm|san pham|chiếc|lần|lan|người|nguoi|đơn hàng)(?!\p{L})/iu;
/** “10-15 triệu”, “vài chục triệu”, “3 triệu x 12”: no one number. */
const NOT_ONE_NUMBER =
  /\d\s*(?:-|–|đến|den|tới|toi|hoặc|hay|x|×|\*|\+|nhân|nhan)\s*\d|(?:\d|triệu|trieu|tr|tỷ|ty|tỉ)\s*(?:-|–|đến|den|tới|hoặc|hay|x|×|\*|\+|nhân)\s*\d|(?<!\p{L})(?:vài|vai|mấy|may|mươi|cả|ca|hàng|hang|chục|chuc|đôi ba|hai ba|dăm)\s+(?:\p{L}+\s+)?(?:triệu|trieu|tỷ|ty|tỉ|trăm|tram|nghìn|chục|chuc)/iu;
/** “Rất nhiều”, “đáng kể”, “giảm công sức”. */
const IN_WORDS = /\b(?:nhieu|dang ke|kha|lon|it thoi|khong lon|khong dang)\b/;

/** “Không đo đếm được”, “chưa quy ra tiền”. */
const CANNOT_SAY = /^(?:(?:da|em|toi|minh|thi|cai nay) )*(?:khong|ko|chua|kho) [^\d]*$/;

/** The amount in whole đồng in words like `khoảng 120 triệu đồng/năm`; `bare` when it is a small number alone. */
function amountIn(text: string): { amount: number | undefined; bare: boolean } {
  const plain = withoutPoliteness(text.slice(0, 300));
  const core = plain.replace(BEFORE, '').replace(AFTER, '').trim();
  const read = [plain, core].map(readMoney).find((amount) => typeof amount === 'number');
  const bare = /^[1-9]\d{0,4}$/.test(core);
  return { amount: typeof read === 'number' ? read : undefined, bare };
}

function keepAmount(benefitVnd: number | string | undefined, { content }: QuestionContext): DraftContent {
  return withMembers(content, 'initiative', { benefitVnd });
}

const MILLION = 1_000_000;

/** “120” alone: hardly anyone means 120 đồng, but nobody said triệu. */
function askOfSmall(amount: number): Reading {
  const choices = [amount * MILLION, amount].map((sum) =>
    offer('benefit', texts.unit(withThousands(sum)), String(sum)),
  );
  return understood(texts.small(withThousands(amount)), { choices: [...choices, offerSkip('benefit')] });
}

/** What is understood, but is no sum of a year. */
function askAgain(text: string, context: QuestionContext): Reading {
  const choices = [offerSkip('benefit')];
  const line = cleanLine(text.slice(0, 300));
  if (FOR_LESS_THAN_A_YEAR.test(line)) return understood(texts.yearly, { example: texts.example, choices });
  if (NOT_ONE_NUMBER.test(line)) return understood(texts.oneNumber, { choices });
  if (IN_WORDS.test(foldForSearch(line)) || notAtHand(text)) return understood(texts.inWords, { choices });
  const problem = problemAt('initiative.benefitVnd', keepAmount(text.slice(0, 100), context), context);
  return unclear(toChatTone(problem ?? questionTexts.notRead), { example: texts.example, choices });
}

export const benefit: Question = {
  id: 'benefit',
  step: 'initiative',
  field: 'initiative.benefitVnd',
  name: texts.name,
  aliases: ['gia tri', 'so tien', 'lam loi', 'loi ich', 'gia tri lam loi', 'hieu qua', 'tien lam loi'],
  asked: 'always',
  required: false,
  freeText: false,
  ask: () => bubble(texts.ask, { example: texts.example, choices: [offerSkip('benefit')] }),
  read: (text, context) => {
    if (saysNothing(text) || CANNOT_SAY.test(foldForSearch(text.slice(0, 300)))) {
      return nothing(keepAmount(undefined, context));
    }
    // Ten digits from 0 on are a telephone, whoever asked for it.
    if (/^\s*0\d/.test(text) && parsePhone(text) !== null) return askAgain(`số ${text}`, context);
    const { amount, bare } = amountIn(text);
    const perLess = FOR_LESS_THAN_A_YEAR.test(cleanLine(text.slice(0, 300)));
    if (amount === undefined || perLess) return askAgain(text, context);
    return bare ? askOfSmall(amount) : answer(keepAmount(amount, context));
  },
  choose: (value, context) => {
    const amount = /^\d{1,15}$/.test(value) ? Number(value) : undefined;
    return amount === undefined ? askAgain(value, context) : answer(keepAmount(amount, context));
  },
  show: ({ content }) => {
    const typed = content.initiative?.benefitVnd;
    const amount = readMoney(typed);
    if (typeof amount === 'number') return texts.unit(withThousands(amount));
    return cleanLine(String(typed ?? '')) || null;
  },
};
