import { describe, expect, it } from 'vitest';
import { aContext, contentOf, judgeSays, repliedTo, somebody } from '../question-context.test-data.ts';
import { phone } from './phone.ts';

describe('the phone number', () => {
  it.each([
    '0900000001',
    '0900 000 001',
    '0900.000.001',
    '84 900 000 001',
    '+84900000001',
    'sđt của em 0900 000 001 nhé',
    'dạ số điện thoại là 0900-000-001 ạ',
    'zalo: 0900 000 001.',
    '0900000001, 0900 000 001',
    '０９００ ０００ ００１',
    '0900000001 được không',
    '0900,000,001',
    'số em 0900,000,001 ạ',
    'dạ 0900000001 (zalo)',
    '0900000001 gọi giờ hành chính',
  ])('is read in %j', (text) => {
    expect(contentOf('phone', text)).toEqual({ author: { phone: '0900 000 001' } });
    expect(judgeSays('phone', text)).toBeUndefined();
  });

  it.each(['abc', '091234567', '0240 385 4321', '😀', '1'.repeat(10_000)])('is not read in %j', (text) => {
    expect(repliedTo('phone', text)?.text).toContain('10 chữ số');
  });

  it.each([
    ['01690000001', '0390 000 001'],
    ['số em là 0129 000 0001 ạ', '0820 000 001'],
  ])('of eleven digits, %j, is offered as it is today', (text, now) => {
    const reading = phone.read(text, aContext());
    expect(reading).toMatchObject({ read: 'unclear', meant: true });
    expect(repliedTo('phone', text)?.titles).toEqual([now]);
    expect(phone.choose?.('+84390000001', aContext())).toMatchObject({
      content: { author: { phone: '0390 000 001' } },
    });
  });

  it.each([
    'ko có',
    'không có',
    'không dùng điện thoại',
    'em không có số',
    'em ko xài đt',
    'mất điện thoại rồi ạ',
    'không nhớ',
    'em quên số rồi',
    'sao phải cho số ạ',
    'không muốn cho',
    'lấy số làm gì',
  ])('is needed, which %j hears, with whose it may be', (text) => {
    expect(phone.read(text, aContext())).toMatchObject({ read: 'unclear', meant: true });
    expect(repliedTo('phone', text)?.text).toMatch(/báo kết quả.*cán bộ công đoàn/s);
  });

  it('is asked back when there are two', () => {
    expect(repliedTo('phone', '0900000001,0900000002')?.titles).toHaveLength(2);
    expect(repliedTo('phone', '0900000001 hoặc 0900000002')?.titles).toEqual([
      '0900 000 001',
      '0900 000 002',
    ]);
  });

  it('that we know is offered masked, and taken whole', () => {
    const context = aContext({ person: { ...somebody, phone: '+84900000001' } });
    const { text, choices } = phone.ask(context);
    expect(choices.map(({ title }) => title)).toEqual(['Dùng số 0900 ••• 001']);
    expect(`${text}${JSON.stringify(choices)}`).not.toContain('0900000001');
    expect(phone.choose?.('known', context)).toMatchObject({
      content: { author: { phone: '0900 000 001' } },
    });
  });

  it('that is not known any more is asked for, when an old button offers it', () => {
    expect(phone.choose?.('known', aContext())).toMatchObject({ read: 'unclear' });
  });

  it('is shown as people read it, whatever the app has kept', () => {
    const shown = (typed: string) => phone.show(aContext({ content: { author: { phone: typed } } }));
    expect(shown('+84900000001')).toBe('0900 000 001');
    expect(shown('09')).toBe('09');
    expect(shown('')).toBeNull();
  });
});
