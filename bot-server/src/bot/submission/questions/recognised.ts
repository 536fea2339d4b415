import {
  foldForSearch,
  recognitionBodies,
  recognitionBodyNames,
  type RecognitionBody,
} from '@sang-kien/shared';
import { questionTexts, toChatTone } from '../../../texts/bot-questions.ts';
import type { Choice, Question, QuestionContext, Reading } from '../question.ts';
import { problemAt, withMembers } from './content.ts';
import { withoutPoliteness } from './polite.ts';
import { answer, bubble, offer, unclear } from './reply.ts';

const texts = questionTexts;
const offerBodies = (): Choice[] =>
  recognitionBodies.map((body) => offer('recognised', recognitionBodyNames[body], body));
const offerAll = (): Choice[] => [...offerBodies(), offer('recognised', texts.recognised.notYet, 'none')];

const COUNCIL = /\b(?:hoi dong|hdsk|hd sang kien)\b/;
const HEAD =
  /\b(?:thu truong|giam doc|hieu truong|chu tich|truong phong|lanh dao|tong giam doc|thu truong don vi|nguoi dung dau|vien truong|cuc truong|so truong|chu doanh nghiep|sep)\b/;
const NOT_YET = /\b(?:chua|khong|ko|chua co|chua duoc|dang cho|dang lam|cho cong nhan|dang xet)\b/;
const COUNCIL_BY_NUMBER = /^(?:so )?1$/;
const HEAD_BY_NUMBER = /^(?:so )?2$/;
const NOT_YET_BY_NUMBER = /^(?:so )?3$/;

/** What the words say of the recognition; undefined when they only say that there is one, or nothing. */
function readBody(text: string): RecognitionBody | 'none' | undefined {
  const words = foldForSearch(withoutPoliteness(text.slice(0, 500)));
  if (COUNCIL_BY_NUMBER.test(words)) return 'council';
  if (HEAD_BY_NUMBER.test(words)) return 'head';
  if (NOT_YET.test(words) || NOT_YET_BY_NUMBER.test(words)) return 'none';
  if (COUNCIL.test(words)) return 'council';
  return HEAD.test(words) ? 'head' : undefined;
}

function keepBody(body: RecognitionBody, { content }: QuestionContext): Reading {
  return answer(withMembers(content, 'recognition', { body }));
}

/** What to do first, in the rule's own sentence; nothing of the draft is touched. */
function notRecognised(context: QuestionContext): Reading {
  const rule = problemAt('recognition', { ...context.content, recognition: null }, context) ?? '';
  return unclear(`${toChatTone(rule)} ${texts.recognised.notYetMore}`.trim(), { choices: offerBodies() });
}

export const recognised: Question = {
  id: 'recognised',
  step: 'recognition',
  field: 'recognition.body',
  name: texts.recognised.name,
  aliases: ['hoi dong', 'cap cong nhan', 'muc cong nhan'],
  asked: 'always',
  required: true,
  freeText: false,
  ask: () => bubble(texts.recognised.ask, { choices: offerAll() }),
  read: (text, context) => {
    const body = readBody(text);
    if (body === undefined) return unclear(texts.recognised.which, { choices: offerAll() });
    return body === 'none' ? notRecognised(context) : keepBody(body, context);
  },
  choose: (value, context) => {
    const body = recognitionBodies.find((each) => each === value);
    return body === undefined ? notRecognised(context) : keepBody(body, context);
  },
  show: ({ content }) => {
    const body = recognitionBodies.find((each) => each === content.recognition?.body);
    return body === undefined ? null : recognitionBodyNames[body];
  },
};
