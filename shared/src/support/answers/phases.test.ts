import { describe, expect, it } from 'vitest';
import { motTrieuSangKien as programme } from '../../programme/mot-trieu-sang-kien.ts';
import { answerSupport } from '../answer.ts';

const textOf = (topic: 'phase.one' | 'phase.two', at: string | Date) =>
  answerSupport(topic, { programme, at: new Date(at) }).text;

/** The last instant before. */
const before = (at: string) => new Date(new Date(at).getTime() - 1);

describe('the phases, to the millisecond', () => {
  const opening = '2022-01-08T00:00:00+07:00';
  const endOfOne = '2022-06-01T00:00:00+07:00';
  const openingOfTwo = '2022-06-01T07:00:00+07:00';
  const end = '2023-09-02T00:00:00+07:00';

  it.each([
    [
      'just before the opening',
      before(opening),
      /^Giai đoạn 1 chưa mở: .*0h00 ngày 8\/1\/2022 đến trước 24h00 ngày 31\/5\/2022/,
    ],
    ['at the opening', opening, /^Bây giờ là giai đoạn 1: .*đến trước 24h00 ngày 31\/5\/2022/],
    ['at the last instant of phase 1', before(endOfOne), /^Bây giờ là giai đoạn 1/],
    [
      'at the end of phase 1',
      endOfOne,
      /^Giai đoạn 1 đã kết thúc lúc 24h00 ngày 31\/5\/2022\.\nCổng nộp đang tạm đóng giữa hai giai đoạn\. Giai đoạn 2 mở lúc 7h00 ngày 1\/6\/2022\./,
    ],
    ['at the last instant of the gap', before(openingOfTwo), /Cổng nộp đang tạm đóng/],
    [
      'at the opening of phase 2',
      openingOfTwo,
      /^Giai đoạn 1 đã kết thúc .*\nBây giờ là giai đoạn 2, nộp đến trước 24h00 ngày 1\/9\/2023\./,
    ],
    ['at the last instant of all', before(end), /\nBây giờ là giai đoạn 2/],
    ['at the end', end, /\nChương trình đã kết thúc nhận sáng kiến lúc 24h00 ngày 1\/9\/2023\./],
  ])('phase 1, asked %s', (_, at, words) => {
    expect(textOf('phase.one', at)).toMatch(words);
  });

  it.each([
    [
      'just before the opening',
      before(opening),
      /^Giai đoạn 2 chưa mở: .*\nChương trình chưa mở nhận sáng kiến\. Giai đoạn 1 mở lúc 0h00 ngày 8\/1\/2022/,
    ],
    [
      'in phase 1',
      before(endOfOne),
      /^Giai đoạn 2 chưa mở: .*\nBây giờ là giai đoạn 1, nộp đến trước 24h00 ngày 31\/5\/2022/,
    ],
    [
      'at the last instant of the gap',
      before(openingOfTwo),
      /^Giai đoạn 2 chưa mở: nhận sáng kiến từ 7h00 ngày 1\/6\/2022.*\n.*bản nháp vẫn được giữ/,
    ],
    [
      'at its opening',
      openingOfTwo,
      /^Bây giờ là giai đoạn 2: nhận sáng kiến từ 7h00 ngày 1\/6\/2022 đến trước 24h00 ngày 1\/9\/2023/,
    ],
    ['at its last instant', before(end), /^Bây giờ là giai đoạn 2/],
    ['at the end', end, /^Giai đoạn 2 đã kết thúc lúc 24h00 ngày 1\/9\/2023\.\nChương trình không nhận thêm/],
  ])('phase 2, asked %s', (_, at, words) => {
    expect(textOf('phase.two', at)).toMatch(words);
  });

  it('tells who missed phase 1 that phase 2 is open to them, while it is', () => {
    expect(textOf('phase.one', before(end))).toContain('vẫn nộp được ở giai đoạn 2');
    expect(textOf('phase.one', end)).not.toContain('vẫn nộp được');
  });

  it('says to who asks for a further phase that none is announced', () => {
    for (const at of [before(opening), openingOfTwo, end])
      expect(textOf('phase.two', at)).toContain('Chưa có giai đoạn 3 nào được công bố.');
    expect(textOf('phase.one', openingOfTwo)).not.toContain('giai đoạn 3');
  });

  it('knows a programme of one phase', () => {
    const single = { ...programme, phases: programme.phases.slice(0, 1) };
    const { text } = answerSupport('phase.two', { programme: single, at: new Date(opening) });
    expect(text).toMatch(/^Chương trình không có giai đoạn 2\.\nBây giờ là giai đoạn 1/);
  });
});
