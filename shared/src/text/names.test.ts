import { describe, expect, it } from 'vitest';
import { nameMatches } from './names.ts';

describe('finding a name', () => {
  it.each([
    ['Nguyễn Thị Hồng Thúy', 'hong thuy'],
    ['Nguyễn Thị Hồng Thúy', 'thuý nguyễn'],
    ['Nguyễn Thị Hồng Thúy', 'hông'],
    ['Nguyễn Thị Hồng Thúy', 'Nguyê'],
    ['Nguyễn Thị Hồng Thúy', 'ng t h t'],
    ['Đỗ Thị Mỹ', 'do mi'],
    ['Đỗ Thị Mĩ', 'mỹ'],
    ['Hòa Văn Lý', 'hoà'],
    ['Trần Đức', 'TRAN ĐỨC'.normalize('NFD')],
    ['Trần Đức', ''],
  ])('%s answers to %j', (name, query) => {
    expect(nameMatches(name, query)).toBe(true);
  });

  it.each([
    ['Nguyễn Thị Hồng', 'hống'],
    ['Nguyễn Thị Hồng', 'hồng hồng'],
    ['Trần Dũng', 'đũng'],
    ['Trần Dũng', 'dụng'],
    ['Lê Thanh', 'thanhh'],
  ])('%s does not answer to %j', (name, query) => {
    expect(nameMatches(name, query)).toBe(false);
  });
});
