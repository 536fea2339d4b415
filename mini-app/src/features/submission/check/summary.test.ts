import { stepIds, type DraftContent } from '@sang-kien/shared';
import { describe, expect, it } from 'vitest';
import { summaryOf } from './summary.ts';

const at = new Date('2022-06-15T09:00:00+07:00');
const content: DraftContent = {
  submittedBy: 'union',
  author: { fullName: 'Trần Thị Mẫu', phone: '+84912345678', email: ' ' },
  coAuthors: [{ fullName: 'Lê Văn Thử', sharePercent: '40' }, {}],
  workplace: { unitId: 'tinh-24/222', grassrootsUnion: 'CĐCS Mẫu' },
  targetGroup: 'union_officer',
  initiative: { title: 'Gá', description: 'Dòng một\nDòng hai', benefitVnd: '120 triệu' },
  recognition: { body: 'council', documentNo: '15/QĐ', date: '15/3/2022', appliedFrom: 'hôm qua' },
};
const groups = summaryOf({
  content,
  files: [
    { id: '1', name: 'ảnh.jpg', bytes: 1, kind: 'image', state: 'ready' },
    { id: '2', name: 'dở.pdf', bytes: 1, kind: 'pdf', state: 'uploading' },
  ],
  at,
});
const value = (label: string) => groups.flatMap(({ rows }) => rows).find((row) => row.label === label)?.value;

describe('the answers once more', () => {
  it('come in the order of the steps, a group each', () => {
    expect(groups.map(({ step }) => step)).toEqual(stepIds);
  });

  it('read as others will read them', () => {
    expect(value('Người nộp')).toBe('Công đoàn nộp thay');
    expect(value('Số điện thoại')).toBe('0912 345 678');
    expect(value('Đồng tác giả')).toBe('Lê Văn Thử – 40%');
    expect(value('Nơi công tác')).toBe(
      'Liên đoàn Lao động huyện Việt Yên\nLiên đoàn Lao động tỉnh Bắc Giang',
    );
    expect(value('Nhóm đối tượng')).toBe('Cán bộ công đoàn');
    expect(value('Giá trị làm lợi (đồng)')).toBe('120 triệu đồng');
    expect(value('Cấp công nhận')).toBe('Hội đồng sáng kiến');
    expect(value('Ngày công nhận')).toBe('15/3/2022');
    expect(value('Ngày áp dụng')).toBe('14/6/2022');
  });

  it('leave out optional answers that are empty', () => {
    expect(value('Thư điện tử')).toBeUndefined();
    expect(value('Liên kết Google Drive')).toBeUndefined();
  });

  it('show a no only to a question that was answered', () => {
    expect(value('Đoàn viên công đoàn')).toBeUndefined();
    const [personal] = summaryOf({ content: { author: { unionMember: false } }, files: [], at });
    expect(personal?.rows).toContainEqual({ label: 'Đoàn viên công đoàn', value: 'Không' });
  });

  it('name only files that have arrived', () => {
    expect(value('Tệp minh chứng')).toBe('ảnh.jpg');
  });
});
