import type { Commendation } from '@sang-kien/shared';
import { expect, it } from 'vitest';
import { makeCommendationDocx } from './commendation.ts';
import { throughLibreOffice } from '../testing/libre-office.ts';

const scope = { scopeId: 'tinh-24', name: 'Liên đoàn Lao động tỉnh Bắc Giang' };
const list: Commendation = {
  scope,
  phase: 2,
  quarter: '2022-Q2',
  collectives: [
    {
      scopeId: 'tinh-24/222',
      name: 'Liên đoàn Lao động huyện Việt Yên',
      unitName: null,
      submitted: 1234,
      valid: 1001,
      target: 800,
      percent: 125,
      benefitVnd: 1_234_567_890,
    },
  ],
  individuals: [
    {
      name: 'Đặng Thuỳ Đưỡng',
      nameInCapitals: 'ĐẶNG THUỲ ĐƯỠNG',
      jobTitle: null,
      unitName: 'Liên đoàn Lao động huyện Việt Yên',
      grassrootsUnion: 'CĐCS “A & B” <mới>',
      valid: 5,
      benefitVnd: 0,
      titles: ['Gá 1', 'Gá 2', 'Gá 3', 'Gá 4', 'Gá 5'],
      coAuthors: ['Trần Văn Mẫu'],
    },
  ],
};

/** The paper as LibreOffice reads it: plain text, cells one after the other. */
async function read(of: 'collectives' | 'individuals'): Promise<string> {
  const bytes = await makeCommendationDocx({ list, of, programmeName: 'Chương trình “01 triệu sáng kiến”' });
  return (await throughLibreOffice({ name: 'list.docx', bytes }, 'txt:Text (encoded):UTF8')).toString('utf8');
}

it('a list of collectives opens as an annex, with figures as papers write them', async () => {
  const text = await read('collectives');
  for (const words of [
    'PHỤ LỤC',
    'DANH SÁCH TẬP THỂ TIÊU BIỂU',
    'Chương trình “01 triệu sáng kiến”, quý II năm 2022',
    'của Liên đoàn Lao động tỉnh Bắc Giang)',
    '1.234',
    '125% (800)',
    '1.234.567.890',
    'Danh sách này có 1 tập thể.',
  ])
    expect(text).toContain(words);
}, 120_000);

it('a list of people names them in capitals, with what they made and with whom', async () => {
  const text = await read('individuals');
  for (const words of [
    'DANH SÁCH CÁ NHÂN TIÊU BIỂU',
    'ĐẶNG THUỲ ĐƯỠNG',
    'CĐCS “A & B” <mới>, Liên đoàn Lao động huyện Việt Yên',
    '“Gá 1”; “Gá 2”; “Gá 3”; và 2 sáng kiến khác; Đồng tác giả: Trần Văn Mẫu',
    'Danh sách này có 1 người.',
  ])
    expect(text).toContain(words);
}, 120_000);
