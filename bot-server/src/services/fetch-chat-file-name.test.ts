import { describe, expect, test } from 'vitest';
import { nameChatFile } from './fetch-chat-file-name.ts';

type Given = {
  name?: string | null;
  url?: string;
  told?: string | null;
  found?: string | null;
  taken?: string[];
  channel?: 'Zalo' | 'Messenger';
};

function nameOf({
  name = null,
  url = 'https://zdn.vn/1',
  told = null,
  found = null,
  ...rest
}: Given): string {
  const { taken = [], channel = 'Zalo' } = rest;
  return nameChatFile({ file: { name, url, mediaType: told }, channel, mediaType: found, taken });
}

describe('a file that bears a name', () => {
  test('keeps it, cleaned', () => {
    expect(nameOf({ name: '../Quyết định.pdf'.normalize('NFD') })).toBe('Quyết định.pdf');
  });

  test('keeps an ending that is not taken, so that it can be refused', () => {
    expect(nameOf({ name: 'may.exe', found: 'application/pdf' })).toBe('may.exe');
  });

  test('without an ending takes that of its media type, also behind a dot that begins none', () => {
    expect(nameOf({ name: 'Đơn', told: 'application/pdf' })).toBe('Đơn.pdf');
    expect(nameOf({ name: 'Số 15.QĐ-SK', found: 'application/pdf' })).toBe('Số 15.QĐ-SK.pdf');
    expect(nameOf({ name: 'Đơn', found: 'application/octet-stream' })).toBe('Đơn');
  });
});

describe('a file without a name', () => {
  test.each([
    [{}, 'Ảnh gửi qua Zalo.jpg'],
    [{ channel: 'Messenger' as const }, 'Ảnh gửi qua Messenger.jpg'],
    [{ found: 'image/png' }, 'Ảnh gửi qua Zalo.png'],
    [{ url: 'https://zdn.vn/a/1234.webp?k=1' }, 'Ảnh gửi qua Zalo.webp'],
    [{ found: 'application/pdf' }, 'Tệp gửi qua Zalo.pdf'],
    [{ told: 'image/heic', found: 'image/jpeg' }, 'Ảnh gửi qua Zalo.heic'],
    [{ url: 'https://cdn.fbsbx.com/v/%C4%90%C6%A1n.docx?dl=1' }, 'Đơn.docx'],
    [{ url: 'https://cdn.fbsbx.com/v/%E0%A4%A.pdf' }, '%E0%A4%A.pdf'],
    [{ url: 'no address' }, 'Ảnh gửi qua Zalo.jpg'],
  ])('%j is called %s', (given: Given, name) => {
    expect(nameOf(given)).toBe(name);
  });

  test('is numbered when there are several, whatever their endings', () => {
    const taken = ['Ảnh gửi qua Zalo.jpg', 'Ảnh 2 gửi qua Zalo.png', 'Đơn.pdf'];
    expect(nameOf({ taken })).toBe('Ảnh 3 gửi qua Zalo.jpg');
    expect(nameOf({ taken, found: 'application/pdf' })).toBe('Tệp gửi qua Zalo.pdf');
  });
});
