import { describe, expect, it } from 'vitest';
import { aContext, contentOf, judgeSays, repliedTo } from '../question-context.test-data.ts';
import { email } from './email.ts';

describe('the address for mail', () => {
  it.each(['mau@congty.vn', 'email của em là mau@congty.vn nhé', '<mau@congty.vn>.'])(
    'is read in %j',
    (text) => {
      expect(contentOf('email', text)).toEqual({ author: { email: 'mau@congty.vn' } });
      expect(judgeSays('email', text)).toBeUndefined();
    },
  );

  it.each(['abc', 'mau@', '@congty.vn', '', 'a@'.repeat(5000)])('is not read in %j', (text) => {
    expect(repliedTo('email', text)).not.toBeNull();
  });

  it.each([
    'em không có email',
    'không dùng',
    'chưa có mail',
    'ko xài gmail',
    'em không dùng email ạ',
    'chưa tạo mail',
    'không có địa chỉ mail',
    'bỏ qua',
  ])('is left out by %j', (text) => {
    expect(email.read(text, aContext())).toMatchObject({ read: 'nothing' });
  });
});
