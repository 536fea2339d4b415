import { describe, expect, test } from 'vitest';
import { mediaAddress } from './media-address.ts';

const hosts = ['zdn.vn', 'fbcdn.net'];
const allowHttpOn = ['localhost:3001'];
const isAsked = (link: string) => 'address' in mediaAddress(link, { hosts, allowHttpOn });

describe('links that are asked', () => {
  test.each([
    'https://zdn.vn/anh.jpg',
    'https://f20-zpc.zdn.vn/1234/anh.jpg?key=a%20b#x',
    'https://scontent.xx.fbcdn.net/v/anh.jpg',
    'HTTPS://F20-ZPC.ZDN.VN/anh.jpg',
    'https://zdn.vn:443/anh.jpg',
    'http://localhost:3001/media/1/anh.jpg',
  ])('%s', (link) => {
    expect(isAsked(link)).toBe(true);
  });
});

describe('links that are not', () => {
  test.each([
    ['plain http', 'http://f20.zdn.vn/anh.jpg'],
    ['another scheme', 'ftp://f20.zdn.vn/anh.jpg'],
    ['a file of ours', 'file:///etc/passwd'],
    ['bytes in the link', 'data:image/jpeg;base64,AAAA'],
    ['a host that ends in the same letters', 'https://evilzdn.vn/anh.jpg'],
    ['a host that begins with it', 'https://zdn.vn.evil.example/anh.jpg'],
    ['a host behind a name', 'https://zdn.vn@evil.example/anh.jpg'],
    ['a name before the host', 'https://user@f20.zdn.vn/anh.jpg'],
    ['a password', 'https://:secret@f20.zdn.vn/anh.jpg'],
    ['a backslash', 'https://evil.example\\@zdn.vn/anh.jpg'],
    ['another port', 'https://f20.zdn.vn:8443/anh.jpg'],
    ['a dot at the end', 'https://f20.zdn.vn./anh.jpg'],
    ['look-alike letters', 'https://zdո.vn/anh.jpg'],
    ['this machine', 'https://127.0.0.1/anh.jpg'],
    ['this machine in one number', 'https://2130706433/anh.jpg'],
    ['this machine in IPv6', 'https://[::1]/anh.jpg'],
    ['an address of a cloud', 'http://169.254.169.254/latest/meta-data'],
    ['the simulator by number', 'http://127.0.0.1:3001/anh.jpg'],
    ['another port beside the simulator', 'http://localhost:3000/anh.jpg'],
    ['the simulator over https', 'https://localhost:3001/anh.jpg'],
    ['a part of a link', '/anh.jpg'],
    ['nothing', ''],
  ])('%s', (_what, link) => {
    expect(isAsked(link)).toBe(false);
  });

  test('name the host that was refused, for the operator', () => {
    expect(mediaAddress('https://moi.zalo.example/anh.jpg?k=1', { hosts })).toEqual({
      refused: 'moi.zalo.example',
    });
    expect(mediaAddress('::', { hosts })).toEqual({ refused: '' });
  });
});

test('a part of a link is read from where a redirection came from', () => {
  const from = new URL('https://f20.zdn.vn/a/b.jpg');
  expect(mediaAddress('../c.jpg', { hosts }, from)).toEqual({ address: new URL('https://f20.zdn.vn/c.jpg') });
  expect(mediaAddress('//evil.example/c.jpg', { hosts }, from)).toEqual({ refused: 'evil.example' });
});
