import { cleanLine, foldForSearch, readMoney } from '@sang-kien/shared';
import { questionTexts, toChatTone, withThousands } from '../../../texts/bot-questions.ts';
import type { Question } from '../question.ts';
import { problemAt, withMembers } from './content.ts';
import { saysNothing, withoutPoliteness } from './polite.ts';
import { answer, bubble, nothing, offerSkip, unclear } from './reply.ts';

const texts = questionTexts.benefit;

/** Words that say how sure an amount is, and what it is for; the amount itself is between them. */
const BEFORE =
  /^(?:(?:em|tôi|toi|mình|sáng kiến|sang kien|làm lợi|lam loi|tiết kiệm|tiet kiem|lợi|giá trị|gia tri|được|duoc|là|la|khoảng|khoang|tầm|tam|chừng|chung|cỡ|ước tính|uoc tinh|ước|gần|gan|hơn|hon|trên|tren|độ|mỗi năm|moi nam|một năm|mot nam|mỗi tháng|moi thang|tổng|tong|cộng|cong|~|≈)[\s:,]*)+/iu;
const AFTER =
  /[\s,]*(?:\/|trên|tren|một|mot|mỗi|moi|1|hàng|hang|hằng|cho|trong)?[\s]*(?:năm|nam|tháng|thang|quý|quy)[\s.]*$/iu;

/** “Không đo đếm được”, “chưa quy ra tiền”. */
const CANNOT_SAY = /^(?:(?:da|em|toi|minh|thi|cai nay) )*(?:khong|ko|chua|kho) [^\d]*$/;

/** The amount in whole đồng in words like `khoảng 120 triệu đồng/năm`; undefined when there is none. */
function amountIn(text: string): number | undefined {
  const plain = withoutPoliteness(text.slice(0, 300));
  const core = plain.replace(BEFORE, '').replace(AFTER, '').trim();
  const read = [plain, core].map(readMoney).find((amount) => typeof amount === 'number');
  return typeof read === 'number' ? read : undefined;
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
    const keep = (benefitVnd: number | string | undefined) =>
      withMembers(context.content, 'initiative', { benefitVnd });
    if (saysNothing(text) || CANNOT_SAY.test(foldForSearch(text.slice(0, 300)))) {
      return nothing(keep(undefined));
    }
    const amount = amountIn(text);
    if (amount !== undefined) return answer(keep(amount));
    const problem = problemAt('initiative.benefitVnd', keep(text.slice(0, 100)), context);
    const choices = [offerSkip('benefit')];
    return unclear(toChatTone(problem ?? questionTexts.notRead), { example: texts.example, choices });
  },
  show: ({ content }) => {
    const typed = content.initiative?.benefitVnd;
    const amount = readMoney(typed);
    if (typeof amount === 'number') return texts.unit(withThousands(amount));
    return cleanLine(String(typed ?? '')) || null;
  },
};
