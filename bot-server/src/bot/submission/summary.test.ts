import { draftContentSchema, limits, type DraftContent } from '@sang-kien/shared';
import { describe, expect, it } from 'vitest';
import { aContext, aFile } from './question-context.test-data.ts';
import { summaryText } from './summary.ts';

const content: DraftContent = {
  submittedBy: 'self',
  author: { fullName: 'Nguyễn Thị Mẫu', phone: '0900000001' },
  workplace: { unitId: 'tinh-24/222', grassrootsUnion: 'CĐCS Công ty May Mẫu' },
  targetGroup: 'enterprise_worker',
  initiative: { title: 'Gá bắt vít', description: 'Thêm một cái gá.\n\nNhanh hơn.', benefitVnd: '120 triệu' },
  recognition: { body: 'council', documentNo: '15/QĐ-SK', date: '2022-03-15', appliedFrom: '10/1/2022' },
  declarations: { notIpProtected: true, notAgainstPublicOrder: true, dataConsent: true },
  evidence: { driveUrl: 'https://drive.google.com/file/d/1AbC/view' },
};

it('shows every answer as people read it, under its step', () => {
  expect(summaryText(aContext({ content, files: [aFile('a.jpg'), aFile('b.jpg')] }))).toBe(
    [
      '1. Thông tin cá nhân',
      'Họ và tên: Nguyễn Thị Mẫu',
      'Số điện thoại: 0900 000 001',
      'Người nộp: Tác giả tự nộp',
      '2. Nơi công tác',
      'Nơi công tác: Liên đoàn Lao động huyện Việt Yên (Bắc Giang)',
      'Công đoàn cơ sở: CĐCS Công ty May Mẫu',
      '3. Nhóm đối tượng',
      'Nhóm đối tượng: Công nhân lao động trong các doanh nghiệp sản xuất, kinh doanh',
      '4. Nội dung sáng kiến',
      'Tên sáng kiến: Gá bắt vít',
      'Mô tả sáng kiến: Thêm một cái gá. Nhanh hơn.',
      'Giá trị làm lợi: 120.000.000 đồng',
      '5. Công nhận và áp dụng',
      'Cấp công nhận: Hội đồng sáng kiến',
      'Số văn bản: 15/QĐ-SK',
      'Ngày công nhận: 15/3/2022',
      'Ngày áp dụng: 10/1/2022',
      '6. Minh chứng',
      'Minh chứng: Tệp: a.jpg, b.jpg Liên kết: https://drive.google.com/file/d/1AbC/view',
      '7. Cam kết',
      'Cam kết: Đồng ý cả ba điều',
    ].join('\n'),
  );
});

it('says what is still missing of the needed answers, and nothing of the others', () => {
  const text = summaryText(aContext());
  expect(text).toContain('Họ và tên: chưa có');
  expect(text).not.toContain('Thư điện tử');
  expect(text).not.toContain('Tên đơn vị');
});

it('shortens a long description and counts all of it', () => {
  const description = `${'Một hai ba bốn năm. '.repeat(70)}Hết.`;
  const text = summaryText(aContext({ content: { initiative: { description } } }));
  expect(text).toContain('… (1.404 ký tự)');
  expect(text).not.toContain('Hết.');
});

describe('whatever was typed', () => {
  const long: Record<string, (letters: number) => string> = {
    words: (letters) => 'nghiêng '.repeat(Math.ceil(letters / 8)).slice(0, letters),
    'one word': (letters) => 'x'.repeat(letters),
    families: (letters) => '👨‍👩‍👧‍👦'.repeat(Math.min(letters, 1500)),
    decomposed: (letters) => 'ệ'.normalize('NFD').repeat(Math.min(letters, 5000)),
    'growing in NFC': (letters) => '\u0958'.repeat(letters),
    marks: (letters) => `a${'\u0301'.repeat(letters - 1)}`,
    lines: (letters) => 'a\n'.repeat(letters / 2),
  };

  it.each(Object.entries(long))('fits one message, is NFC, and keeps every item (%s)', (_what, make) => {
    const context = aContext({
      content: maximal(make),
      files: Array.from({ length: 10 }, (_, i) => aFile(`${i}${make(250)}.jpg`)),
    });
    for (const most of [2000, 1800, 1200]) {
      const text = summaryText(context, most);
      expect(text.length).toBeLessThanOrEqual(most);
      expect(text).toBe(text.normalize('NFC'));
      expect(text.split('\n')).toHaveLength(7 + 22);
    }
  });

  it('uses the room that there is', () => {
    const text = summaryText(aContext({ content: maximal((letters) => 'x'.repeat(letters)) }));
    expect(text.length).toBeGreaterThan(1900);
  });
});

/** The longest that a draft may hold, every item filled. */
function maximal(make: (letters: number) => string): DraftContent {
  const typed = make(20_000).slice(0, 20_000);
  return draftContentSchema.parse({
    submittedBy: 'union',
    author: {
      fullName: typed,
      phone: typed,
      birthYear: typed,
      email: typed,
      jobTitle: typed,
      unionMember: true,
    },
    coAuthors: Array.from({ length: 20 }, () => ({
      fullName: make(limits.fullName),
      sharePercent: '12,5',
    })),
    workplace: { unitId: 'nganh-nong-nghiep-ptnt/khac', unitOther: typed, grassrootsUnion: typed },
    targetGroup: 'rural_development',
    initiative: { title: typed, description: typed, benefitVnd: typed },
    recognition: { body: 'head', by: typed, documentNo: typed, date: typed, appliedFrom: typed },
    declarations: { notIpProtected: true, notAgainstPublicOrder: true, dataConsent: false },
    evidence: { driveUrl: typed },
  });
}
