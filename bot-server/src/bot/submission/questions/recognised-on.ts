import { questionTexts } from '../../../texts/bot-questions.ts';
import type { Question } from '../question.ts';
import { readDay, showDay, type DayQuestion } from './day-question.ts';
import { bubble } from './reply.ts';

const texts = questionTexts;

const recognisedDay: DayQuestion = {
  id: 'recognisedOn',
  field: 'recognition.date',
  member: 'date',
  example: texts.recognisedOn.example,
};

export const recognisedOn: Question = {
  ...{ id: recognisedDay.id, field: recognisedDay.field },
  step: 'recognition',
  name: texts.recognisedOn.name,
  aliases: ['ngay cong nhan', 'ngay ky', 'ngay quyet dinh', 'ngay ra quyet dinh', 'ngay van ban'],
  asked: 'always',
  required: true,
  freeText: false,
  ask: () => bubble(texts.recognisedOn.ask, { example: texts.recognisedOn.example }),
  read: (text, context) => readDay(text, recognisedDay, context),
  choose: (value, context) => readDay(value, recognisedDay, context),
  show: ({ content, now }) => showDay(content.recognition?.date, now),
};
