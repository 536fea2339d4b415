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
    ['hai trăm triệu', 200_000_000],
    ['khoảng một trăm hai mươi triệu ạ', 120_000_000],
    ['1 tỷ rưỡi', 1_500_000_000],
    ['tầm 12 triệu rưỡi', 12_500_000],
    ['nửa tỷ', 500_000_000],
    ['mỗi năm tiết kiệm gần hai tỷ', 2_000_000_000],
    ['120 triệu/1 năm', 120_000_000],
    ['150000', 150_000],
    ['120 đồng', 120],
    ['tiết kiệm được 3 triệu', 3_000_000],
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

  it.each(['120', '1200', 'khoảng 50 ạ', '120/năm'])(
    'of a bare number, %j, is asked: triệu or đồng',
    (text) => {
      expect(benefit.read(text, aContext())).toMatchObject({ read: 'unclear', meant: true });
      expect(repliedTo('benefit', text)?.titles[0]).toMatch(/\.000\.000 đồng$/);
      expect(repliedTo('benefit', text)?.titles).toHaveLength(3);
    },
  );

  it('of a bare number is what the tapped choice names', () => {
    expect(repliedTo('benefit', '120')).toEqual({
      text: '120 triệu đồng hay 120 đồng, thưa Anh/Chị?',
      titles: ['120.000.000 đồng', '120 đồng', 'Bỏ qua'],
    });
    expect(benefit.choose?.('120000000', aContext())).toMatchObject({
      content: { initiative: { benefitVnd: 120_000_000 } },
    });
    expect(benefit.choose?.('x', aContext())).toMatchObject({ read: 'unclear' });
  });

  it.each([
    ['10-15 triệu', 'một con số'],
    ['từ 10 đến 15 triệu', 'một con số'],
    ['10 triệu đến 15 triệu', 'một con số'],
    ['vài chục triệu', 'một con số'],
    ['cả trăm triệu', 'một con số'],
    ['mấy trăm triệu', 'một con số'],
    ['3 triệu x 12', 'một con số'],
    ['rất nhiều', 'Bỏ qua'],
    ['đáng kể ạ', 'Bỏ qua'],
    ['để em tính đã', 'Bỏ qua'],
    ['100 triệu/tháng', 'cả năm'],
    ['2tr5 mỗi tháng', 'cả năm'],
    ['mỗi tháng 2 triệu', 'cả năm'],
    ['50 nghìn một ca', 'cả năm'],
    ['500k/sản phẩm', 'cả năm'],
  ])('is asked again after %j, and may be skipped', (text, words) => {
    expect(benefit.read(text, aContext())).toMatchObject({ read: 'unclear', meant: true });
    expect(repliedTo('benefit', text)?.text).toContain(words);
    expect(repliedTo('benefit', text)?.titles).toEqual(['Bỏ qua']);
  });

  it.each([
    'không',
    'ko có ạ',
    'chưa tính được',
    'em không biết',
    'không tính được',
    'khó tính lắm',
    'không đo đếm được',
    'bỏ qua',
  ])('is left out by %j, also after it was given', (text) => {
    const context = aContext({ content: { initiative: { title: 'Gá', benefitVnd: 5 } } });
    expect(benefit.read(text, context)).toEqual({
      read: 'nothing',
      content: { initiative: { title: 'Gá' } },
    });
  });

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
