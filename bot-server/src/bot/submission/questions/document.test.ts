import { describe, expect, it } from 'vitest';
import { aContext, contentOf, judgeSays, repliedTo } from '../question-context.test-data.ts';
import { documentNo, recognisedBy } from './document.ts';

describe('the number of the document', () => {
  it.each([
    ['15/QĐ-SK', '15/QĐ-SK'],
    ['số 15/QĐ-SK ạ', '15/QĐ-SK'],
    ['Quyết định số 15/QĐ-SK', '15/QĐ-SK'],
    ['số văn bản là 15/QĐ-SK nhé', '15/QĐ-SK'],
    ['so quyet dinh: 15', '15'],
    ['số của quyết định là 15', '15'],
    ['15', '15'],
    ['Giấy khen không số', 'Giấy khen không số'],
    ['Giấy chứng nhận số 15', 'Giấy chứng nhận số 15'],
    ['Số hóa 15/QĐ', 'Số hóa 15/QĐ'],
    ['SK-2022-0015', 'SK-2022-0015'],
    ['15/QĐ-SK 2022 ABCD', '15/QĐ-SK 2022 ABCD'],
    ['QĐ 15/QĐ-SK', '15/QĐ-SK'],
    ['qd so 15', '15'],
    ['QĐ-SK', 'QĐ-SK'],
    ['Giấy khen', 'Giấy khen'],
    ['Biên bản họp hội đồng sáng kiến', 'Biên bản họp hội đồng sáng kiến'],
    ['15/2022/QĐ-SK', '15/2022/QĐ-SK'],
    ['15-3/QĐ', '15-3/QĐ'],
    ['em nghĩ là 15/QĐ-SK', 'em nghĩ là 15/QĐ-SK'],
  ])('in %j is %j', (text, number) => {
    expect(contentOf('documentNo', text)).toEqual({ recognition: { documentNo: number } });
    expect(judgeSays('documentNo', text)).toBeUndefined();
  });

  it.each(['không có', 'em không nhớ', 'chưa có ạ'])('is needed, where %j is the answer', (text) => {
    expect(repliedTo('documentNo', text)?.text).toContain('hỏi công đoàn cơ sở');
  });

  it.each([
    'QĐ số 15/QĐ-SK ngày 1/3/2022',
    '15/QĐ-SK ngày 1 tháng 3 năm 2022 ạ',
    'số 15/QĐ-SK, ký ngày 01/03/2022',
    '15/QĐ-SK (1/3/2022)',
    '15/QĐ-SK ban hanh ngay 1.3.2022',
    '15/QĐ-SK ngày 1/3',
    '15/QĐ-SK ký 1/3/2022',
  ])('takes the day along that stands behind it in %j', (text) => {
    expect(contentOf('documentNo', text)).toEqual({
      recognition: { documentNo: '15/QĐ-SK', date: '1/3/2022' },
    });
    const known = aContext({ content: { recognition: { date: '2/3/2022' } } });
    expect(contentOf('documentNo', text, known)?.recognition?.date).toBe('2/3/2022');
  });

  it.each([
    'chưa có số',
    'không số',
    'em quên số rồi',
    'không có quyết định',
    'chưa có quyết định ạ',
    'để em hỏi lại',
    'số mấy ạ',
    'số ở đâu ạ',
    'như ảnh',
    'trong ảnh ạ',
    'công ty em không cấp số',
    'văn bản không ghi số',
    'em không cầm trong tay',
    'mai em gửi số',
    'lấy ở đâu',
    'chưa thấy số đâu',
    'ko biết số mấy',
    'số nào vậy',
    '15/3/2022',
    '0900000001',
  ])('is needed, and %j hears where it stands', (text) => {
    const reading = documentNo.read(text, aContext());
    expect(reading).toMatchObject({ read: 'unclear', meant: true });
    expect(repliedTo('documentNo', text)?.text).toMatch(/góc trên bên trái.*“thôi”/s);
  });

  it.each(['em sẽ hỏi công đoàn', 'sáng kiến nộp đến bao giờ', 'Nguyễn Thị Mẫu', '😀'])(
    'is not read in %j, which may be about something else',
    (text) => {
      expect(documentNo.read(text, aContext())).not.toHaveProperty('meant');
      expect(repliedTo('documentNo', text)?.text).toContain('Ví dụ: 15/QĐ-SK');
    },
  );

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
