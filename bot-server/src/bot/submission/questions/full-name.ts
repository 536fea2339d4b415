import { answerLength, cleanLine, foldForSearch, limits } from '@sang-kien/shared';
import { questionTexts } from '../../../texts/bot-questions.ts';
import type { Question, QuestionContext, Reading } from '../question.ts';
import { withinDraft, withMembers } from './content.ts';
import { couldBeName, looksLikeFullName, nameIn } from './names.ts';
import { readIntroduction } from './name-beside.ts';
import { answer, bubble, offer, unclear, understood } from './reply.ts';

const texts = questionTexts;

function keepName(fullName: string, { content }: QuestionContext): Reading {
  return answer(withMembers(content, 'author', { fullName: withinDraft(fullName) }));
}

const onePerson = (): Reading => understood(texts.fullName.onePerson, { example: texts.fullName.example });

/** “Sao phải cho tên”, “tên em hay tên nhóm”. */
const ASKS_WHOSE =
  /^(?:(?:da|em|the|ma) )*(?:(?:tai |vi |lam )?sao|de lam (?:gi|chi)|can ten lam gi|bat buoc|co bat buoc)\b|\bten (?:em|toi|minh|ai|nao|nhom|to|ca nhan|tac gia|cong ty)\b/;
/** Two people, or a company: whose name is wanted is said. */
const NOT_ONE_PERSON =
  /^(?:(?:da|em|ben|la) )*(?:cong ty|cty|cdcs|cong doan|truong (?:mam|tieu|thcs|thpt)|benh vien|to|nhom|tap the|xi nghiep|nha may|htx|ubnd)\b|\btnhh\b/;

function isOfOnePerson(text: string): boolean {
  const words = foldForSearch(text.slice(0, 200));
  return !ASKS_WHOSE.test(words) && !NOT_ONE_PERSON.test(words);
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
    const introduction = readIntroduction(text);
    if (introduction?.others) return onePerson();
    if (looksLikeFullName(name)) return keepName(name, context);
    if (introduction !== undefined)
      return answer(withMembers(context.content, 'author', introduction.members));
    if (answerLength(name) > limits.fullName) return keepName(name, context);
    if (!isOfOnePerson(text)) return onePerson();
    const choices = couldBeName(name) ? [offer('fullName', texts.writeAs(name), name)] : [];
    return unclear(texts.fullName.unclear, { example: texts.fullName.example, choices });
  },
  choose: (value, context) => keepName(cleanLine(value), context),
  show: ({ content }) => cleanLine(content.author?.fullName ?? '') || null,
};
