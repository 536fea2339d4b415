import { describe, expect, it } from 'vitest';
import { aContext, contentOf, judgeSays, repliedTo } from '../question-context.test-data.ts';
import { recognisedBy } from './document.ts';

describe('the number of the document', () => {
  it.each([
    ['15/QĐ-SK', '15/QĐ-SK'],
    ['số 15/QĐ-SK ạ', '15/QĐ-SK'],
    ['Quyết định số 15/QĐ-SK', '15/QĐ-SK'],
    ['số văn bản là 15/QĐ-SK nhé', '15/QĐ-SK'],
    ['so quyet dinh: 15', '15'],
    ['15', '15'],
    ['Giấy khen không số', 'Giấy khen không số'],
    ['Giấy chứng nhận số 15', 'Giấy chứng nhận số 15'],
    ['Số hóa 15/QĐ', 'Số hóa 15/QĐ'],
  ])('in %j is %j', (text, number) => {
    expect(contentOf('documentNo', text)).toEqual({ recognition: { documentNo: number } });
    expect(judgeSays('documentNo', text)).toBeUndefined();
  });

  it.each(['không có', 'em không nhớ', 'chưa có ạ'])('is needed, where %j is the answer', (text) => {
    expect(repliedTo('documentNo', text)?.text).toContain('hỏi công đoàn cơ sở');
  });

  it('that is too long is left to the judge', () => {
    expect(judgeSays('documentNo', '1'.repeat(10_000))).toContain('thừa');
  });
});

it('the place that issued the document may be left out', () => {
  expect(contentOf('recognisedBy', 'Hội đồng sáng kiến Công ty May Mẫu')).toEqual({
    recognition: { by: 'Hội đồng sáng kiến Công ty May Mẫu' },
  });
  const context = aContext({ content: { recognition: { by: 'x', body: 'head' } } });
  expect(recognisedBy.read('không', context)).toEqual({
    read: 'nothing',
    content: { recognition: { body: 'head' } },
  });
});
