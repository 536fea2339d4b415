import { questionTexts } from '../../../texts/bot-questions.ts';
import type { Question, QuestionContext, Reading } from '../question.ts';
import { withMembers } from './content.ts';
import { answer, bubble, offer } from './reply.ts';
import { readYesNo } from './yes-no.ts';

const texts = questionTexts;
const onRequest = { step: 'personal', asked: 'on_request', required: false } as const;

function keepMember(unionMember: boolean, { content }: QuestionContext): Reading {
  return answer(withMembers(content, 'author', { unionMember }));
}

export const unionMember: Question = {
  ...onRequest,
  id: 'unionMember',
  field: 'author.unionMember',
  name: texts.unionMember.name,
  aliases: ['doan vien', 'doan vien cong doan', 'cong doan vien'],
  freeText: false,
  ask: () =>
    bubble(texts.unionMember.ask, {
      choices: [offer('unionMember', texts.yes, 'yes'), offer('unionMember', texts.no, 'no')],
    }),
  read: (text, context) => {
    const yes = readYesNo(text, 'la doan vien|doan vien');
    return yes === undefined
      ? { read: 'unclear', bubble: unionMember.ask(context) }
      : keepMember(yes, context);
  },
  choose: (value, context) => keepMember(value === 'yes', context),
  show: ({ content }) => {
    const member = content.author?.unionMember ?? null;
    if (member === null) return null;
    return member ? texts.yes : texts.no;
  },
};
