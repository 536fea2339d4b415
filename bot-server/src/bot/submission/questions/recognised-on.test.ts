import { describe, expect, it } from 'vitest';
import { aContext, contentOf, judgeSays, repliedTo } from '../question-context.test-data.ts';
import { recognisedOn } from './recognised-on.ts';

describe('the day of recognition', () => {
  it.each([
    ['15/3/2022', '15/3/2022'],
    ['ngày 15/3/2022 ạ', '15/3/2022'],
    ['dạ công nhận ngày 15-03-2022 nhé', '15/3/2022'],
    ['15 tháng 3 năm 2022', '15/3/2022'],
    ['qd ngay 15 thang 3 nam 2022 nhe', '15/3/2022'],
    ['ngày mùng 5 tháng 3 năm 2022 ạ', '5/3/2022'],
    ['15 tháng 3', '15/3/2022'],
    ['15/3', '15/3/2022'],
    ['15.3.22', '15/3/2022'],
    ['15 3 2022', '15/3/2022'],
    ['2022-03-15', '15/3/2022'],
    ['hôm qua', '14/6/2022'],
    ['mới công nhận hôm qua ạ', '14/6/2022'],
    ['thứ ba, 15/3/2022', '15/3/2022'],
    ['15 tháng 3 năm 2022'.normalize('NFD'), '15/3/2022'],
    ['quyết định ký ngày 10 tháng trước ạ', '10/5/2022'],
    ['dạ 15/3 năm nay', '15/3/2022'],
    ['ngày 15 tháng 3, năm 2022', '15/3/2022'],
    ['hôm 15/3 ạ', '15/3/2022'],
    ['15/3/2022 được không', '15/3/2022'],
    ['ký 15-3', '15/3/2022'],
  ])('in %j is %s', (text, day) => {
    expect(contentOf('recognisedOn', text)).toEqual({ recognition: { date: day } });
    expect(judgeSays('recognisedOn', text)).toBeUndefined();
  });

  it.each([
    '15/12 năm ngoái',
    'năm ngoái ngày 15/12',
    'nam ngoai, em duoc cong nhan ngay 15/12',
    'năm ngoái vào ngày 15/12 ạ',
    '15 tháng 12 năm trước',
  ])('of the year before is read in %j', (text) => {
    expect(contentOf('recognisedOn', text)).toEqual({ recognition: { date: '15/12/2021' } });
  });

  it.each(['15/3 âm', '5 tháng 3 âm lịch', '15/3/2022 âm lịch ạ', 'rằm tháng giêng', '10 thang 3 am lich'])(
    'by the moon, %j, is asked for by the sun',
    (text) => {
      expect(recognisedOn.read(text, aContext())).toMatchObject({ read: 'unclear', meant: true });
      expect(repliedTo('recognisedOn', text)?.text).toContain('dương lịch');
    },
  );

  it.each([
    '29/2',
    'ngày 29 tháng 2',
    'tuần trước',
    '2022',
    'tháng 3/2022',
    'từ 2020',
    'năm 2022 ạ',
    'không nhớ',
    'em quên rồi',
    'không có',
    'trong tháng 3',
    'hồi tết',
    'lâu rồi ạ',
    '3 tháng trước',
    'hôm trước',
    'ngày trên quyết định',
    'chưa có ngày',
    'ngày 1',
    'như ảnh',
  ])('needs day, month and year, and %j hears where they stand', (text) => {
    expect(recognisedOn.read(text, aContext())).toMatchObject({ read: 'unclear', meant: true });
    expect(repliedTo('recognisedOn', text)?.text).toMatch(/ngày, tháng và năm.*văn bản công nhận.*“thôi”/s);
  });

  it.each(['đầu tháng 3', 'tháng 3/2022', '3/2022', 'năm ngoái', 'quý 2'])(
    'is asked for exactly after %j',
    (text) => {
      expect(repliedTo('recognisedOn', text)?.text).toContain('ngày cụ thể');
    },
  );

  it.each([
    '',
    'mai',
    '31/4/2022',
    '15/13/2022',
    'ngày 29/2/2022',
    '30 tháng 2 năm 2022',
    '😀',
    '1/'.repeat(5000),
  ])('is not read in %j', (text) => {
    const said = repliedTo('recognisedOn', text)?.text ?? '';
    expect(said).toMatch(/ví dụ 15\/3\/2022|chưa nhập ngày công nhận/);
    expect(said).not.toMatch(/bạn/i);
  });

  it('is asked back when there are two', () => {
    expect(repliedTo('recognisedOn', 'từ 1/9/2021 đến 5/9/2021')?.titles).toEqual(['1/9/2021', '5/9/2021']);
    expect(recognisedOn.choose?.('2021-09-05', aContext())).toMatchObject({
      content: { recognition: { date: '5/9/2021' } },
    });
  });

  it('in the future or outside the programme is left to the judge', () => {
    expect(judgeSays('recognisedOn', '1/1/2023')).toContain('tương lai');
    expect(judgeSays('recognisedOn', '1/1/2020')).toContain('Chương trình chỉ nhận');
  });

  it('is shown as people write it, whatever the app has kept', () => {
    const shown = (date: string) => recognisedOn.show(aContext({ content: { recognition: { date } } }));
    expect([shown('2022-03-15'), shown('15 tháng 3 năm 2022'), shown('15/3/20x'), shown('')]).toEqual([
      '15/3/2022',
      '15/3/2022',
      '15/3/20x',
      null,
    ]);
  });
});
