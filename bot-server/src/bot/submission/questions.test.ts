import {
  draftContentSchema,
  finishDraft,
  foldForSearch,
  judgeSubmission,
  stepIds,
  stepOf,
  type DraftContent,
} from '@sang-kien/shared';
import { describe, expect, it } from 'vitest';
import { readTap, writeTap } from '../tap.ts';
import { aContext, aFile, somebody } from './question-context.test-data.ts';
import { questionIds, type QuestionId } from './question-id.ts';
import type { Bubble } from './question.ts';
import { questionOf, questions } from './questions.ts';

const full = aContext({
  person: { ...somebody, phone: '+84900000001' },
  files: [aFile('a.jpg')],
  content: { recognition: { date: '15/3/2022' }, workplace: { unitId: 'tinh-24/khac' } },
});

/** What nobody means as an answer, and what may come by accident. */
const rubbish = {
  nothing: '',
  'a blank': ' \n\t ',
  'one letter': 'x',
  'ten thousand letters': 'x'.repeat(10_000),
  'ten thousand words': 'dạ '.repeat(10_000),
  'ten thousand dots': '.'.repeat(10_000),
  'ten thousand digits': '1'.repeat(10_000),
  'ten thousand pairs': '1/'.repeat(5000),
  'many lines': 'a\n'.repeat(5000),
  'many endings': ' ạ'.repeat(5000),
  'many signs': 'a@b.c '.repeat(2000),
  emoji: '👍🏽👨‍👩‍👧',
  'a letter with endless marks': `a${'\u0301'.repeat(5000)}`,
  'half an emoji': '\ud83d',
  'signs without width': '\u200b\u200d\ufeff',
  'a payload': '#answer:phone:known',
  html: '<script>alert(1)</script>',
};

describe('every question', () => {
  it('stands in its place, and in the step that owns its field', () => {
    expect(questions.map(({ id }) => id)).toEqual(questionIds);
    for (const { id, step, field } of questions) expect([id, stepOf(field)]).toEqual([id, step]);
    expect(new Set(questions.map(({ step }) => step))).toEqual(new Set(stepIds));
    expect(questionOf('title').id).toBe('title');
  });

  it('has a name and aliases that no other question has', () => {
    const called = questions.flatMap(({ name, aliases }) => [foldForSearch(name), ...aliases]);
    const own = questions.map(({ name, aliases }) => new Set([foldForSearch(name), ...aliases]));
    expect(own.reduce((sum, { size }) => sum + size, 0)).toBe(new Set(called).size);
    expect(called).toEqual(called.map(foldForSearch));
  });

  it.each(questions.map((question) => [question.id, question] as const))(
    '%s asks shortly',
    (id, question) => {
      for (const context of [aContext(), full]) {
        const { text, choices } = question.ask(context);
        expect(text.length).toBeLessThanOrEqual(id === 'declarations' ? 600 : 300);
        expect(text).toBe(text.normalize('NFC'));
        expect(text).not.toMatch(/bạn|undefined/i);
        expectGoodChoices({ text, choices });
      }
    },
  );

  it.each(questions.map((question) => [question.id, question] as const))(
    '%s bears rubbish',
    (_id, question) => {
      for (const [what, text] of Object.entries(rubbish)) {
        const reading = question.read(text, full);
        if (reading.read === 'unclear') {
          expectGoodChoices(reading.bubble);
          expect(reading.bubble.text.length, what).toBeLessThanOrEqual(600);
          expect(reading.bubble.text, what).not.toMatch(/(?<!\p{L})bạn(?!\p{L})|undefined/iu);
        } else expect(draftContentSchema.safeParse(reading.content).success, what).toBe(true);
        question.choose?.(text, full);
      }
    },
  );

  it.each(questions.map((question) => [question.id, question] as const))(
    '%s shows whatever the app may have kept',
    (_id, question) => {
      const odd = draftContentSchema.parse({
        submittedBy: 'x',
        author: { fullName: ' ', phone: 'x', birthYear: null, unionMember: null },
        coAuthors: [{}, { fullName: '', sharePercent: 'x' }],
        workplace: { unitId: 'x' },
        targetGroup: 'x',
        initiative: { benefitVnd: null },
        recognition: { date: 'x', body: 'x' },
        evidence: {},
      });
      for (const content of [{}, odd]) {
        const shown = question.show(aContext({ content }));
        expect(shown === null || shown.trim() !== '').toBe(true);
      }
    },
  );
});

const chat: readonly (readonly [QuestionId, string])[] = [
  ['fullName', 'dạ em tên là Nguyễn Thị Mẫu ạ'],
  ['phone', 'sđt của em 0900 000 001 nhé'],
  ['unit', 'khác bắc giang'],
  ['unitOther', 'Công đoàn Tổng công ty Mẫu'],
  ['grassrootsUnion', 'CĐCS Công ty May Mẫu'],
  ['targetGroup', 'công nhân'],
  ['title', 'Gá bắt vít'],
  ['description', 'Trước đây bắt vít bằng tay.\nNay có gá.'],
  ['benefit', 'khoảng 120 triệu'],
  ['recognised', 'hội đồng'],
  ['documentNo', 'số 15/QĐ-SK'],
  ['recognisedOn', 'ngày 15/3/2022 ạ'],
  ['appliedFrom', '10 tháng 1 năm 2022'],
  ['evidence', 'drive.google.com/file/d/1AbC/view'],
  ['declarations', 'em đồng ý'],
  ['submittedBy', 'công đoàn nộp thay'],
  ['birthYear', 'sinh năm 1990'],
  ['jobTitle', 'công nhân may'],
  ['email', 'mau@congty.vn'],
  ['unionMember', 'có'],
  ['coAuthors', 'Trần Văn Thử 40%'],
  ['recognisedBy', 'Hội đồng sáng kiến Công ty May Mẫu'],
];

it('typed answers to all of them are a submission without fault', () => {
  expect(chat.map(([id]) => id)).toEqual(questionIds);
  const content = chat.reduce<DraftContent>((before, [id, text]) => {
    const reading = questionOf(id).read(text, aContext({ content: before }));
    return reading.read === 'answer' ? reading.content : before;
  }, {});
  const { programme, now } = aContext();
  const { problems, submission } = judgeSubmission(finishDraft(content, now), programme, now);
  expect(problems).toEqual([]);
  expect(submission).toMatchObject({
    author: { phone: '+84900000001', birthYear: 1990, unionMember: true },
    workplace: { unitId: 'tinh-24/khac', unitOther: 'Công đoàn Tổng công ty Mẫu' },
    initiative: { benefitVnd: 120_000_000 },
    recognition: { date: '2022-03-15', appliedFrom: '2022-01-10' },
    coAuthors: [{ fullName: 'Trần Văn Thử', sharePercent: 40 }],
  });
});

/** At most five, short enough for a button, each payload one that is read back. */
function expectGoodChoices({ choices }: Bubble): void {
  expect(choices.length).toBeLessThanOrEqual(5);
  for (const choice of choices) {
    expect(choice.title.length).toBeLessThanOrEqual(100);
    if (!('tap' in choice)) continue;
    const payload = writeTap(choice.tap);
    expect(payload.length).toBeLessThanOrEqual(1000);
    expect(readTap(payload)).toEqual(choice.tap);
  }
}
