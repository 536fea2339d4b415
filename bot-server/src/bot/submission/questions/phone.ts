import { cleanLine, formatPhone, maskPhone, parsePhone } from '@sang-kien/shared';
import { questionTexts, toChatTone } from '../../../texts/bot-questions.ts';
import type { Question, QuestionContext, Reading } from '../question.ts';
import { problemAt, withMembers } from './content.ts';
import { phonesIn } from './phones.ts';
import { answer, bubble, offer, unclear } from './reply.ts';

const texts = questionTexts;

function keepPhone(stored: string, { content }: QuestionContext): Reading {
  return answer(withMembers(content, 'author', { phone: formatPhone(stored) }));
}

/** What is wrong with the number as typed, by the judge. */
function phoneUnread(typed: string, context: QuestionContext): Reading {
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
    const choices = [first, ...more].map((each) => offer('phone', formatPhone(each), each));
    return unclear(texts.phone.several, { choices });
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
