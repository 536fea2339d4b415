import { cleanLine, type DraftContent } from '@sang-kien/shared';
import { questionTexts, toChatTone } from '../../../texts/bot-questions.ts';
import type { Question, QuestionContext } from '../question.ts';
import { problemAt, withMembers } from './content.ts';
import { saysNothing } from './polite.ts';
import { answer, bubble, nothing, offerSkip, unclear } from './reply.ts';

const texts = questionTexts;
const onRequest = { step: 'personal', asked: 'on_request', required: false } as const;

function keepBirthYear(birthYear: number | undefined, { content }: QuestionContext): DraftContent {
  return withMembers(content, 'author', { birthYear });
}

export const birthYear: Question = {
  ...onRequest,
  id: 'birthYear',
  field: 'author.birthYear',
  name: texts.birthYear.name,
  aliases: ['nam sinh', 'ngay sinh', 'sinh nam'],
  freeText: false,
  ask: () =>
    bubble(texts.birthYear.ask, { example: texts.birthYear.example, choices: [offerSkip('birthYear')] }),
  read: (text, context) => {
    if (saysNothing(text)) return nothing(keepBirthYear(undefined, context));
    const years = new Set(cleanLine(text.slice(0, 500)).match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g));
    const [year] = years;
    if (year !== undefined && years.size === 1) return answer(keepBirthYear(Number(year), context));
    const typed = withMembers(context.content, 'author', { birthYear: text.slice(0, 100) });
    return unclear(toChatTone(problemAt('author.birthYear', typed, context) ?? texts.notRead));
  },
  show: ({ content }) => cleanLine(String(content.author?.birthYear ?? '')) || null,
};
