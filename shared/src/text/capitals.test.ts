import { describe, expect, it } from 'vitest';
import { inCapitals } from './capitals.ts';

const small = 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ';
const capital = 'AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬBCDĐEÈẺẼÉẸÊỀỂỄẾỆGHIÌỈĨÍỊKLMNOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢPQRSTUÙỦŨÚỤƯỪỬỮỨỰVXYỲỶỸÝỴ';

describe('A name in capitals', () => {
  it('has a capital for every letter of the alphabet, with each of its marks', () => {
    expect([...small]).toHaveLength(89);
    for (const [i, letter] of [...small].entries()) expect(inCapitals(letter)).toBe([...capital][i]);
  });

  it('is the same however the marks were typed, and stays as it is when it is one already', () => {
    expect(inCapitals(small.normalize('NFD'))).toBe(capital);
    expect(inCapitals(capital)).toBe(capital);
    expect(inCapitals(inCapitals(small))).toBe(capital);
  });

  it.each([
    ['Nguyễn Thị Hoà', 'NGUYỄN THỊ HOÀ'],
    ['Nguyễn Thị Hòa', 'NGUYỄN THỊ HÒA'],
    ['Đặng Thuỳ Đưỡng', 'ĐẶNG THUỲ ĐƯỠNG'],
    ['Đặng Thùy Đưỡng', 'ĐẶNG THÙY ĐƯỠNG'],
    ['Lý Quý Tuấn', 'LÝ QUÝ TUẤN'],
    ['H’Hen Niê', 'H’HEN NIÊ'],
    ['Y Kđăm Êban', 'Y KĐĂM ÊBAN'],
    ['k’ bríu', 'K’ BRÍU'],
  ])('%s → %s, with the place of each tone as typed', (typed, capitals) => {
    expect(inCapitals(typed)).toBe(capitals);
  });
});
