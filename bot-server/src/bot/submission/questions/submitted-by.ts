import { cleanLine } from '@sang-kien/shared';
import { questionTexts } from '../../../texts/bot-questions.ts';
import type { Question, QuestionContext, Reading } from '../question.ts';
import { answer, bubble, offer } from './reply.ts';

const texts = questionTexts;
const onRequest = { step: 'personal', asked: 'on_request', required: false } as const;

function keepSubmitter(submittedBy: string, { content }: QuestionContext): Reading {
  return answer({ ...content, submittedBy });
}

export const submittedBy: Question = {
  ...onRequest,
  id: 'submittedBy',
  field: 'submittedBy',
  name: texts.submittedBy.name,
  aliases: ['ai nop', 'nop thay', 'nguoi gui', 'nop ho'],
  freeText: false,
  ask: () =>
    bubble(texts.submittedBy.ask, {
      choices: [
        offer('submittedBy', texts.submittedBy.self, 'self'),
        offer('submittedBy', texts.submittedBy.union, 'union'),
      ],
    }),
  read: (text, context) => {
    const line = cleanLine(text.slice(0, 500)).toLowerCase();
    if (/nộp thay|nop thay|nộp hộ|nop ho|công đoàn|cong doan|^(?:số )?2$/u.test(line))
      return keepSubmitter('union', context);
    if (/tự nộp|tu nop|tác giả|tac gia|tôi|^toi|^em|mình|^minh|^(?:số )?1$/u.test(line))
      return keepSubmitter('self', context);
    return { read: 'unclear', bubble: submittedBy.ask(context) };
  },
  choose: (value, context) => keepSubmitter(value, context),
  show: ({ content }) => (content.submittedBy === 'union' ? texts.submittedBy.union : texts.submittedBy.self),
};
