import { describe, expect, it } from 'vitest';
import { aContext, contentOf, judgeSays, repliedTo } from '../question-context.test-data.ts';
import { benefit } from './benefit.ts';

describe('the benefit', () => {
  it.each<[string, number]>([
    ['120 triệu', 120_000_000],
    ['120tr', 120_000_000],
    ['dạ khoảng 120 triệu ạ', 120_000_000],
    ['khoảng 120 triệu đồng/năm', 120_000_000],
    ['120 trieu dong mot nam', 120_000_000],
    ['mỗi năm tiết kiệm được khoảng 120 triệu', 120_000_000],
    ['hơn 1,2 tỷ', 1_200_000_000],
    ['1 tỷ 2', 1_200_000_000],
    ['1 tỷ 200 triệu', 1_200_000_000],
    ['120.000.000 đồng', 120_000_000],
    ['ước tính 50 củ nhé', 50_000_000],
    ['2tr5 mỗi tháng', 2_500_000],
    ['0', 0],
    ['120 triệu'.normalize('NFD'), 120_000_000],
  ])('in %j is %d đồng', (text, amount) => {
    expect(contentOf('benefit', text)).toEqual({ initiative: { benefitVnd: amount } });
    expect(judgeSays('benefit', text)).toBeUndefined();
  });

  it.each(['', 'nhiều lắm', 'từ 100 đến 120 triệu', '5 đô la', '😀', 'triệu', 'x'.repeat(10_000)])(
    'is not read in %j, and may be skipped',
    (text) => {
      expect(repliedTo('benefit', text)?.titles).toEqual(['Bỏ qua']);
    },
  );

  it.each(['không', 'ko có ạ', 'chưa tính được', 'em không biết', 'không đo đếm được', 'bỏ qua'])(
    'is left out by %j, also after it was given',
    (text) => {
      const context = aContext({ content: { initiative: { title: 'Gá', benefitVnd: 5 } } });
      expect(benefit.read(text, context)).toEqual({
        read: 'nothing',
        content: { initiative: { title: 'Gá' } },
      });
    },
  );

  it('beyond all measure is left to the judge', () => {
    expect(judgeSays('benefit', '9999999999 tỷ')).toContain('chưa đúng');
  });

  it('is shown as money is written, also when the app has kept words', () => {
    const shown = (benefitVnd: string | number) =>
      benefit.show(aContext({ content: { initiative: { benefitVnd } } }));
    expect(shown(120_000_000)).toBe('120.000.000 đồng');
    expect(shown('120 triệu')).toBe('120.000.000 đồng');
    expect(shown('nhiều')).toBe('nhiều');
    expect(benefit.show(aContext())).toBeNull();
  });
});
