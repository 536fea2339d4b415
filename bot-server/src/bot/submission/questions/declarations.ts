import { declarationNames as names, declarationsOf } from '@sang-kien/shared';
import { questionTexts } from '../../../texts/bot-questions.ts';
import type { Choice, Question, QuestionContext, Reading } from '../question.ts';
import { withMembers } from './content.ts';
import { answer, bubble, offer, understood, unclear } from './reply.ts';
import { readYesNo } from './yes-no.ts';

const texts = questionTexts.declarations;
const ALL = { notIpProtected: true, notAgainstPublicOrder: true, dataConsent: true };
const offerBoth = (): Choice[] => [
  offer('declarations', texts.agree, 'yes'),
  offer('declarations', texts.refuse, 'no'),
];

function decide(agrees: boolean | undefined, { content }: QuestionContext): Reading {
  if (agrees === true) return answer(withMembers(content, 'declarations', ALL));
  if (agrees === undefined) return unclear(texts.unclear, { choices: offerBoth() });
  const asked = understood(texts.refused, { choices: offerBoth() });
  // A consent that was given before ends with a no.
  return content.declarations ? { ...asked, content: { ...content, declarations: {} } } : asked;
}

export const declarations: Question = {
  id: 'declarations',
  step: 'declarations',
  field: 'declarations',
  name: texts.name,
  aliases: ['dong y', 'xac nhan', 'cam ket', 'ba cam ket', 'cac cam ket'],
  asked: 'always',
  required: true,
  freeText: false,
  ask: ({ programme, content }) => {
    const declared = declarationsOf(programme, content.submittedBy);
    const sentences = names.map((name, i) => `${i + 1}. ${declared[name]}.`);
    return bubble([texts.ask, ...sentences, texts.privacy].join('\n'), { choices: offerBoth() });
  },
  // “Phải đồng ý à” asks, and a consent is never taken from a question.
  read: (text, context) => decide(ASKS.test(text.slice(-40)) ? undefined : readYesNo(text, AGREE), context),
  choose: (value, context) => decide(value === 'yes', context),
  show: ({ content }) => {
    const agreed = names.filter((name) => content.declarations?.[name] === true);
    if (agreed.length === names.length) return texts.agreed;
    return agreed.map((name) => texts.names[name]).join('; ') || null;
  },
};

const ASKS = /\?|(?<!\p{L})(?:à|hả|hử|nhỉ)[\s.!]*$/iu;
const AGREE =
  '(?:(?:xin|hoan toan|deu|toi|em|da doc va|da doc|doc roi) )*(?:cam ket|dong y|cam doan|xac nhan|nhat tri|chap nhan|tan thanh)(?: (?:va|dong y|cam ket|voi|ca|ba|3|dieu|tat ca|cac|het|toan bo|tren|noi dung|hoan toan|luon|roi|cao|het tat ca))*|du ca ba|ca ba|tat ca';
