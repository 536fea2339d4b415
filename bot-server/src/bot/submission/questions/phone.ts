import { cleanLine, formatPhone, maskPhone, parsePhone } from '@sang-kien/shared';
import { questionTexts, toChatTone } from '../../../texts/bot-questions.ts';
import type { Choice, Question, QuestionContext, Reading } from '../question.ts';
import { problemAt, withMembers } from './content.ts';
import { notAtHand, plainWords } from './no-answer.ts';
import { oldPhonesIn, phonesIn } from './phones.ts';
import { saysNothing } from './polite.ts';
import { answer, bubble, offer, unclear, understood } from './reply.ts';

const texts = questionTexts;

function keepPhone(stored: string, { content }: QuestionContext): Reading {
  return answer(withMembers(content, 'author', { phone: formatPhone(stored) }));
}

const offerPhone = (stored: string): Choice => offer('phone', formatPhone(stored), stored);

/** “Không dùng điện thoại”, “em mất máy rồi”, “sao phải cho số”. */
const HAS_NONE =
  /^(?:(?:da|em|toi|minh|thi) )*(?:(?:khong|ko|k|hong|chua) (?:co |dung |xai |muon |thich |can )*(?:so|sdt|dien thoai|dt|may|zalo|cho|ghi|cung cap)(?: .*)?|mat (?:dien thoai|may|sim)(?: .*)?|(?:tai |vi |lam )?sao (?:phai|can|lai)(?: .*)?|(?:can|lay|xin) (?:so )?(?:lam gi|de lam gi)(?: .*)?)$/;

/** What is wrong with the number as typed, by the judge. */
function phoneUnread(typed: string, context: QuestionContext): Reading {
  if (saysNothing(typed) || notAtHand(typed) || HAS_NONE.test(plainWords(typed)))
    return understood(texts.phone.needed);
  const old = oldPhonesIn(typed);
  if (old.length > 0) return understood(texts.phone.since2018, { choices: old.map(offerPhone) });
  const content = withMembers(context.content, 'author', { phone: typed.slice(0, 100) });
  const problem = problemAt('author.phone', content, context) ?? texts.notRead;
  return unclear(toChatTone(problem));
}

const KNOWN = 'known';

export const phone: Question = {
  id: 'phone',
  step: 'personal',
  field: 'author.phone',
  name: texts.phone.name,
  aliases: ['sdt', 'so dt', 'so dien thoai', 'dien thoai', 'so di dong', 'so may', 'phone'],
  asked: 'always',
  required: true,
  freeText: false,
  ask: ({ person }) =>
    bubble(texts.phone.ask, {
      example: texts.phone.example,
      choices:
        person.phone === null ? [] : [offer('phone', texts.phone.useKnown(maskPhone(person.phone)), KNOWN)],
    }),
  read: (text, context) => {
    const [first, ...more] = phonesIn(text);
    if (first === undefined) return phoneUnread(text, context);
    if (more.length === 0) return keepPhone(first, context);
    return understood(texts.phone.several, { choices: [first, ...more].map(offerPhone) });
  },
  choose: (value, context) => {
    const chosen = value === KNOWN ? context.person.phone : parsePhone(value);
    return chosen === null ? phoneUnread(value, context) : keepPhone(chosen, context);
  },
  show: ({ content }) => {
    const typed = content.author?.phone ?? '';
    const stored = parsePhone(typed);
    return stored === null ? cleanLine(typed) || null : formatPhone(stored);
  },
};
