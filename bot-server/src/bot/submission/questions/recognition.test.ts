import { describe, expect, it } from 'vitest';
import { aContext, contentOf, judgeSays, repliedTo, unclearOf } from '../question-context.test-data.ts';
import { recognised, recognisedBy } from './recognition.ts';

const bodies = ['Hội đồng sáng kiến', 'Thủ trưởng cơ quan, đơn vị, doanh nghiệp'];

describe('who recognised it', () => {
  it.each([
    ['hội đồng', 'council'],
    ['Hội đồng sáng kiến công ty công nhận rồi ạ', 'council'],
    ['hdsk', 'council'],
    ['1', 'council'],
    ['giám đốc ký', 'head'],
    ['thủ trưởng đơn vị', 'head'],
    ['hieu truong', 'head'],
    ['2', 'head'],
  ])('in %j is %s', (text, body) => {
    expect(contentOf('recognised', text)).toEqual({ recognition: { body } });
    expect(judgeSays('recognised', text)).toBeUndefined();
  });

  it.each(['rồi', 'có', 'đã được công nhận', '', '😀', 'x'.repeat(10_000)])(
    'is asked again after %j',
    (text) => {
      expect(repliedTo('recognised', text)?.titles).toEqual([...bodies, 'Chưa được công nhận']);
    },
  );

  it.each(['chưa', 'Chưa được công nhận', 'dạ chưa có ạ', 'không có', '3', 'đang chờ công nhận'])(
    'that is nobody yet (%j) is told what to do first, and the draft is kept',
    (text) => {
      const { text: said, titles } = repliedTo('recognised', text) ?? { text: '', titles: [] };
      expect(said).toContain('công nhận bằng văn bản trước khi nộp');
      expect(said).toContain('đề nghị công đoàn cơ sở');
      expect(said).toContain('vẫn được giữ');
      expect(titles).toEqual(bodies);
    },
  );

  it('is what a tapped choice names', () => {
    expect(recognised.choose?.('head', aContext())).toMatchObject({
      content: { recognition: { body: 'head' } },
    });
    expect(unclearOf(recognised.choose?.('none', aContext()))?.text).toContain('trước khi nộp');
    expect(recognised.show(aContext({ content: { recognition: { body: 'head' } } }))).toBe(bodies[1]);
    expect(recognised.show(aContext({ content: { recognition: { body: 'x' } } }))).toBeNull();
  });
});

describe('the number of the document', () => {
  it.each([
    ['15/QĐ-SK', '15/QĐ-SK'],
    ['số 15/QĐ-SK ạ', '15/QĐ-SK'],
    ['Quyết định số 15/QĐ-SK', '15/QĐ-SK'],
    ['số văn bản là 15/QĐ-SK nhé', '15/QĐ-SK'],
    ['so quyet dinh: 15', '15'],
    ['15', '15'],
    ['Giấy khen không số', 'Giấy khen không số'],
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
