import { expect, it } from 'vitest';
import { createAuthorKey } from './author-key.ts';

const key = Buffer.alloc(32, 'k').toString('base64');
const authorKey = createAuthorKey(key);

it('gives one key to one person however the name is spelt', () => {
  const known = authorKey({ fullName: 'Nguyễn Thị Mẫu', phone: '+84900000001' });
  expect(authorKey({ fullName: 'NGUYỄN THỊ MẪU', phone: '+84900000001' })).toBe(known);
  expect(authorKey({ fullName: 'Nguyen Thi Mau', phone: '+84900000001' })).toBe(known);
});

it('tells people apart who share a number, or a name', () => {
  const known = authorKey({ fullName: 'Nguyễn Thị Mẫu', phone: '+84900000001' });
  expect(authorKey({ fullName: 'Trần Văn Mẫu', phone: '+84900000001' })).not.toBe(known);
  expect(authorKey({ fullName: 'Nguyễn Thị Mẫu', phone: '+84900000002' })).not.toBe(known);
});

it('says nothing to whoever has another key', () => {
  const other = createAuthorKey(Buffer.alloc(32, 'x').toString('base64'));
  const author = { fullName: 'Nguyễn Thị Mẫu', phone: '+84900000001' };
  expect(other(author)).not.toBe(authorKey(author));
});
