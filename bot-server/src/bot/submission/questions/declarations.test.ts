import { motTrieuSangKien } from '@sang-kien/shared';
import { describe, expect, it } from 'vitest';
import { aContext, contentOf, judgeSays, repliedTo, unclearOf } from '../question-context.test-data.ts';
import { declarations } from './declarations.ts';

const all = { notIpProtected: true, notAgainstPublicOrder: true, dataConsent: true };

describe('the three declarations', () => {
  it('are read out in the programme’s own words, numbered', () => {
    const { text, choices } = declarations.ask(aContext());
    const { notIpProtected, notAgainstPublicOrder, dataConsent } = motTrieuSangKien.declarations;
    expect(text).toContain(`1. ${notIpProtected}.\n2. ${notAgainstPublicOrder}.\n3. ${dataConsent}.`);
    expect(choices.map(({ title }) => title)).toEqual([
      'Tôi cam kết và đồng ý cả ba',
      'Tôi không cam kết được',
    ]);
  });

  it.each([
    'đồng ý',
    'dạ em đồng ý ạ',
    'Tôi cam kết và đồng ý cả ba',
    'dong y ca 3',
    'cam kết',
    'ok',
    'có',
    'vâng, tôi cam kết',
    'đồng ý với tất cả',
    'Đồng ý'.normalize('NFD'),
    'ok em',
    'dạ được ạ',
    'oke bạn',
    'nhất trí',
    'chấp nhận',
    'đồng ý hết',
    'dạ em đồng ý hết ạ',
    'vâng ạ',
    'em xin cam kết',
    'hoàn toàn đồng ý',
    'đồng ý luôn',
    'nhất trí cao',
    'đọc rồi đồng ý',
    'tôi đã đọc và đồng ý',
    'oki',
    'được',
    'ok đồng ý',
  ])('are given by %j', (text) => {
    expect(contentOf('declarations', text)).toEqual({ declarations: all });
    expect(judgeSays('declarations', text)).toBeUndefined();
  });

  it.each([
    'không',
    'không đồng ý',
    'Tôi không cam kết được',
    'em chưa đồng ý',
    'ko',
    'không được',
    'không chấp nhận',
  ])('are not given by %j, which is told why they are needed', (text) => {
    expect(declarations.read(text, aContext())).toHaveProperty('meant', true);
    const { text: said, titles } = repliedTo('declarations', text) ?? { text: '', titles: [] };
    expect(said).toContain('bảo hộ quyền sở hữu trí tuệ');
    expect(said).toContain('trật tự công cộng');
    expect(said).toContain('thông tin cá nhân');
    expect(titles).toHaveLength(2);
  });

  it.each([
    '',
    'tại sao',
    'dạ',
    '1',
    'đồng ý điều 1 thôi',
    'em',
    'đồng ý là sao',
    'phải đồng ý à',
    'đồng ý?',
    'đồng ý hả',
    'được gì',
    'để em xem đã',
    '😀',
    'ok '.repeat(3000),
  ])('are not taken for granted after %j', (text) => {
    expect(repliedTo('declarations', text)?.text).toContain('gõ “đồng ý”');
  });

  it('are given by one tap, and refused by the other', () => {
    expect(declarations.choose?.('yes', aContext())).toEqual({
      read: 'answer',
      content: { declarations: all },
    });
    expect(unclearOf(declarations.choose?.('no', aContext()))?.text).toContain('vẫn được giữ');
  });

  it('are shown as far as they were given', () => {
    const shown = (given: Partial<typeof all>) =>
      declarations.show(aContext({ content: { declarations: given } }));
    expect(shown(all)).toBe('Đồng ý cả ba điều');
    expect(shown({ dataConsent: true })).toBe('Đồng ý cho sử dụng thông tin cá nhân');
    expect(shown({})).toBeNull();
  });
});
