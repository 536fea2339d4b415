import { questionTexts } from '../../../texts/bot-questions.ts';
import type { Question } from '../question.ts';
import { readDay, showDay, type DayQuestion } from './day-question.ts';
import { bubble } from './reply.ts';

const texts = questionTexts.recognisedOn;

const place = { id: 'recognisedOn', field: 'recognition.date' } as const;
const { example, whereToFind } = texts;
const day: DayQuestion = { ...place, member: 'date', example, whereToFind };

export const recognisedOn: Question = {
  ...place,
  step: 'recognition',
  name: texts.name,
  aliases: ['ngay cong nhan', 'ngay ky', 'ngay quyet dinh', 'ngay ra quyet dinh', 'ngay van ban'],
  asked: 'always',
  required: true,
  freeText: false,
  ask: () => bubble(texts.ask, { example: texts.example }),
  read: (text, context) => readDay(text, day, context),
  choose: (value, context) => readDay(value, day, context),
  show: ({ content, now }) => showDay(content.recognition?.date, now),
};
