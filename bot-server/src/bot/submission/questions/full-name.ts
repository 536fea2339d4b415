import { answerLength, cleanLine, formatPhone, limits } from '@sang-kien/shared';
import { questionTexts } from '../../../texts/bot-questions.ts';
import type { Question, QuestionContext, Reading } from '../question.ts';
import { withinDraft, withMembers } from './content.ts';
import { couldBeName, looksLikeFullName, nameIn } from './names.ts';
import { phonesIn } from './phones.ts';
import { answer, bubble, offer, unclear } from './reply.ts';

const texts = questionTexts;

function keepName(fullName: string, { content }: QuestionContext): Reading {
  return answer(withMembers(content, 'author', { fullName: withinDraft(fullName) }));
}

/** What stands around a number beside a name; bounded, for a text may be long. */
const NUMBER_BESIDE_NAME =
  /[\s,;:–-]{0,3}(?:sđt|sdt|đt|dt|số điện thoại|so dien thoai)?[\s:]{0,3}\+?\d[\d\s.()-]{7,28}/giu;

/** “Nguyễn Thị Mẫu, 0900 000 001” answers two questions at once. */
function nameAndPhone(text: string, { content }: QuestionContext): Reading | undefined {
  const [stored, ...more] = phonesIn(text);
  if (stored === undefined || more.length > 0) return undefined;
  const name = nameIn(text.replace(NUMBER_BESIDE_NAME, ' '));
  if (!looksLikeFullName(name)) return undefined;
  return answer(withMembers(content, 'author', { fullName: name, phone: formatPhone(stored) }));
}

export const fullName: Question = {
  id: 'fullName',
  step: 'personal',
  field: 'author.fullName',
  name: texts.fullName.name,
  aliases: ['ten', 'ho ten', 'ho va ten', 'ten tac gia', 'tac gia', 'ten nguoi nop'],
  asked: 'always',
  required: true,
  freeText: true,
  ask: () => bubble(texts.fullName.ask, { example: texts.fullName.example }),
  read: (text, context) => {
    const name = nameIn(text);
    if (looksLikeFullName(name) || answerLength(name) > limits.fullName) return keepName(name, context);
    const both = nameAndPhone(text, context);
    if (both !== undefined) return both;
    const choices = couldBeName(name) ? [offer('fullName', texts.writeAs(name), name)] : [];
    return unclear(texts.fullName.unclear, { example: texts.fullName.example, choices });
  },
  choose: (value, context) => keepName(cleanLine(value), context),
  show: ({ content }) => cleanLine(content.author?.fullName ?? '') || null,
};
