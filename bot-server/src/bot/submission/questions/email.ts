import { cleanLine } from '@sang-kien/shared';
import { questionTexts, toChatTone } from '../../../texts/bot-questions.ts';
import type { Question } from '../question.ts';
import { problemAt, withMembers } from './content.ts';
import { saysNothing } from './polite.ts';
import { answer, bubble, nothing, offerSkip, unclear } from './reply.ts';

const texts = questionTexts;
const onRequest = { step: 'personal', asked: 'on_request', required: false } as const;

export const email: Question = {
  ...onRequest,
  id: 'email',
  field: 'author.email',
  name: texts.email.name,
  aliases: ['email', 'mail', 'gmail', 'thu dien tu', 'dia chi email', 'dia chi thu dien tu'],
  freeText: false,
  ask: () => bubble(texts.email.ask, { example: texts.email.example, choices: [offerSkip('email')] }),
  read: (text, context) => {
    const keep = (email: string | undefined) => withMembers(context.content, 'author', { email });
    if (saysNothing(text)) return nothing(keep(undefined));
    const address = /[^\s@<>,;:]+@[^\s@<>,;]+/u
      .exec(cleanLine(text.slice(0, 1000)))?.[0]
      .replace(/[.!)]+$/, '');
    const problem = problemAt('author.email', keep(address ?? text.slice(0, 100)), context);
    if (address !== undefined && problem === undefined) return answer(keep(address));
    return unclear(toChatTone(problem ?? texts.notRead));
  },
  show: ({ content }) => cleanLine(content.author?.email ?? '') || null,
};
