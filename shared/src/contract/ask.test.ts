import { describe, expect, it } from 'vitest';
import { askQuestion, LONGEST_QUESTION } from './ask.ts';

const takes = (question: unknown) => askQuestion.body.safeParse({ question }).success;

describe('a question to the support bot', () => {
  it('has at least a letter that is no blank', () => {
    expect(['a', ' ạ ', '?'].map(takes)).toEqual([true, true, true]);
    expect(['', ' \n\t', undefined, 7].map(takes)).toEqual([false, false, false, false]);
  });

  it('is measured as a person sees it, without the blanks around it', () => {
    const longest = 'ệ'.repeat(LONGEST_QUESTION);
    expect([longest, longest.normalize('NFD'), `  ${longest}\n`].map(takes)).toEqual([true, true, true]);
    expect(takes(`${longest}a`)).toBe(false);
  });

  it('comes back as it was given', () => {
    expect(askQuestion.body.parse({ question: ' Hỏi ' })).toEqual({ question: ' Hỏi ' });
  });
});

it('an answer offers pages and topics, and no topic that there is not', () => {
  const next = [
    { title: 'Nộp', open: '/nop/personal' },
    { title: 'Ai được nộp', ask: 'who.can' },
  ];
  const answer = { question: '?', topic: 'none', confidence: 0.1, reply: 'Xin lỗi', next };
  expect(askQuestion.response.parse(answer)).toEqual(answer);
  const wrong = { ...answer, next: [{ title: 'Thời tiết', ask: 'weather' }] };
  expect(askQuestion.response.safeParse(wrong).success).toBe(false);
});
