import { describe, expect, it } from 'vitest';
import { aContext, contentOf, judgeSays, repliedTo } from '../question-context.test-data.ts';
import { submittedBy } from './submitted-by.ts';

describe('who submits', () => {
  it.each([
    ['em tự nộp ạ', 'self'],
    ['tác giả', 'self'],
    ['1', 'self'],
    ['tôi', 'self'],
    ['công đoàn nộp thay', 'union'],
    ['em nop thay cho tac gia', 'union'],
    ['2', 'union'],
  ])('in %j is %s', (text, who) => {
    expect(contentOf('submittedBy', text)).toEqual({ submittedBy: who });
    expect(judgeSays('submittedBy', text)).toBeUndefined();
  });

  it('is asked again with its choices when it cannot be told', () => {
    expect(repliedTo('submittedBy', 'cái gì?')?.titles).toEqual(['Tác giả tự nộp', 'Công đoàn nộp thay']);
    expect(submittedBy.choose?.('union', aContext())).toMatchObject({ content: { submittedBy: 'union' } });
  });

  it('is the author unless somebody said otherwise', () => {
    expect(submittedBy.show(aContext())).toBe('Tác giả tự nộp');
    expect(submittedBy.show(aContext({ content: { submittedBy: 'union' } }))).toBe('Công đoàn nộp thay');
  });
});
