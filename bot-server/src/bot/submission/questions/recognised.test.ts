import { describe, expect, it } from 'vitest';
import { aContext, contentOf, judgeSays, repliedTo, unclearOf } from '../question-context.test-data.ts';
import { recognised } from './recognised.ts';

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
    ['ông giám đốc chưa ký nhưng hội đồng duyệt rồi', 'council'],
    ['hội đồng chưa họp, giám đốc ký rồi ạ', 'head'],
    ['không phải hội đồng mà là giám đốc', 'head'],
    ['giám đốc ký chứ không phải hội đồng', 'head'],
    ['công ty em không có hội đồng, sếp ký', 'head'],
    ['hội đồng sáng kiến cấp trường', 'council'],
    ['chủ tịch xã ký', 'head'],
    ['phó giám đốc ký', 'head'],
    ['Hội đồng khoa học', 'council'],
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

  it.each(['không nhớ', 'chưa biết', 'em không rõ ai ký', 'có rồi', 'dạ em quên rồi', 'rồi ạ'])(
    'is asked by the signature after %j',
    (text) => {
      expect(recognised.read(text, aContext())).toMatchObject({ read: 'unclear', meant: true });
      expect(repliedTo('recognised', text)?.text).toContain('chữ ký');
    },
  );

  it.each([
    'chưa',
    'hội đồng chưa họp',
    'giám đốc chưa ký',
    'sắp được công nhận',
    'giám đốc đồng ý bằng miệng',
    'hội đồng duyệt rồi nhưng chưa có quyết định',
    'chưa ai công nhận',
  ])('that is not there yet (%j) is not talked over', (text) => {
    expect(recognised.read(text, aContext())).toMatchObject({ read: 'unclear', meant: true });
    expect(repliedTo('recognised', text)?.text).toContain('trước khi nộp');
  });

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
