import {
  cleanLine,
  foldForSearch,
  recognitionBodies,
  recognitionBodyNames,
  type RecognitionBody,
} from '@sang-kien/shared';
import { questionTexts, toChatTone } from '../../../texts/bot-questions.ts';
import type { Choice, Question, QuestionContext, Reading } from '../question.ts';
import { problemAt, withMembers } from './content.ts';
import { withoutPoliteness } from './polite.ts';
import { notAtHand } from './no-answer.ts';
import { answer, bubble, offer, understood, unclear } from './reply.ts';

const texts = questionTexts;
const offerBodies = (): Choice[] =>
  recognitionBodies.map((body) => offer('recognised', recognitionBodyNames[body], body));
const offerAll = (): Choice[] => [...offerBodies(), offer('recognised', texts.recognised.notYet, 'none')];

const COUNCIL = /\b(?:hoi dong|hdsk|hd sang kien)\b/;
const HEAD =
  /\b(?:thu truong|giam doc|hieu truong|chu tich|truong phong|lanh dao|tong giam doc|thu truong don vi|nguoi dung dau|vien truong|cuc truong|so truong|chu doanh nghiep|sep)\b/;
const NOT_YET =
  /\b(?:chua|khong|ko|k|hong|dang cho|dang lam|cho cong nhan|dang xet|cho duyet|sap|doi|cho ket qua)\b/;
/** The rule asks for a paper, whoever agreed by word of mouth. */
const NO_PAPER = /\b(?:chua|khong|ko) (?:co |ra |nhan )?(?:van ban|quyet dinh|giay)\b|\b(?:bang )?mieng\b/;
/** What is said on both sides of these stands for itself: “giám đốc chưa ký nhưng hội đồng duyệt rồi”. */
const BETWEEN_CLAUSES = /[,;.\n]|(?<!\p{L})(?:nhưng|nhung|chứ|chu|mà|con|còn|rồi|roi)(?!\p{L})/iu;
const COUNCIL_BY_NUMBER = /^(?:so )?1$/;
const HEAD_BY_NUMBER = /^(?:so )?2$/;
const NOT_YET_BY_NUMBER = /^(?:so )?3$/;

/** What the words say of the recognition; undefined when they only say that there is one, or nothing. */
function readBody(text: string): RecognitionBody | 'none' | undefined {
  const words = foldForSearch(withoutPoliteness(text.slice(0, 500)));
  if (COUNCIL_BY_NUMBER.test(words)) return 'council';
  if (HEAD_BY_NUMBER.test(words)) return 'head';
  if (NO_PAPER.test(words) || NOT_YET_BY_NUMBER.test(words)) return 'none';
  if (notAtHand(text) || NOT_SURE.test(words)) return undefined;
  const clauses = cleanLine(text.slice(0, 500)).split(BETWEEN_CLAUSES).map(foldForSearch);
  const said = clauses.filter((clause) => !NOT_YET.test(clause)).map(bodyIn);
  return said.find((body) => body !== undefined) ?? (NOT_YET.test(words) ? 'none' : undefined);
}

const NOT_SURE = /\b(?:khong|chua|ko) (?:nho|biet|ro|chac)\b/;

function bodyIn(words: string): RecognitionBody | undefined {
  if (COUNCIL.test(words)) return 'council';
  return HEAD.test(words) ? 'head' : undefined;
}

/** A yes or a “don't know” is understood: who signed is asked all the same. */
const SAYS_SOMETHING =
  /\b(?:khong|chua|ko) (?:nho|biet|ro|chac)\b|^(?:(?:da|em|toi|minh) )*(?:co|roi|da|duoc|duoc roi|co roi|da duoc cong nhan|cong nhan roi|quen|quen roi)(?: (?:a|roi|em|nhe|cong nhan))*$/;

function keepBody(body: RecognitionBody, { content }: QuestionContext): Reading {
  return answer(withMembers(content, 'recognition', { body }));
}

/** What to do first, in the rule's own sentence; nothing of the draft is touched. */
function notRecognised(context: QuestionContext): Reading {
  const rule = problemAt('recognition', { ...context.content, recognition: null }, context) ?? '';
  return understood(`${toChatTone(rule)} ${texts.recognised.notYetMore}`.trim(), { choices: offerBodies() });
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
    if (body === undefined && SAYS_SOMETHING.test(foldForSearch(text.slice(0, 200))))
      return understood(texts.recognised.which, { choices: offerAll() });
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
