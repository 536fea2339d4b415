import { formatDate, notificationKinds, steps, type NotificationFact } from '@sang-kien/shared';
import { describe, expect, it } from 'vitest';
import { notificationButton, notificationTemplateData, notificationText } from './notification.ts';
import { joinWhole } from './notification/words.ts';

/** The longest that can come in; a title has at most 200 signs, a reason 1000. */
const title = 'Cải tiến quy trình '.repeat(11).slice(0, 200);
const unitName = 'Công đoàn các khu công nghiệp và khu chế xuất '.repeat(4).trim();
const dossier = { code: 'SK-2222-2222', title };
const place = { unitName, grassrootsUnion: 'Công đoàn cơ sở Công ty trách nhiệm hữu hạn '.repeat(6).trim() };
const reason = 'Đề nghị Anh/Chị bổ sung văn bản công nhận. '.repeat(24).slice(0, 1000).trim();
const digest = {
  day: '2023-08-29',
  newEntries: 10_000,
  toConfirm: 10_000,
  oldestDays: 365,
  changesAnswered: 10_000,
  handOvers: 10_000,
  phase: { number: 2, event: 'closes' as const, at: '2023-09-01T17:00:00.000Z', inDays: 3 },
  report: { month: '2023-08', due: '2023-09-05' },
};
const urged = { urgeId: 'u', scopeId: 'tinh-24/222', unitName, from: unitName };

const extremes: { [Kind in NotificationFact['kind']]: NotificationFact<Kind> } = {
  receipt: { kind: 'receipt', payload: { ...dossier, phase: 2 } },
  new_entry: { kind: 'new_entry', payload: { ...dossier, ...place } },
  hand_over: {
    kind: 'hand_over',
    payload: { handOverId: 'h', personName: 'Nguyễn Thị Mẫu '.repeat(9).trim(), ...place },
  },
  changes_requested: {
    kind: 'changes_requested',
    payload: { ...dossier, reason, steps: steps.map(({ id }) => id) },
  },
  changes_answered: { kind: 'changes_answered', payload: { ...dossier, ...place } },
  decided: {
    kind: 'decided',
    payload: { ...dossier, state: 'invalid', reason, exclusion: 'ip_protected' },
  },
  digest: { kind: 'digest', payload: digest },
  urge: { kind: 'urge', payload: { ...urged, text: 'Đề nghị vận động đoàn viên nộp sáng kiến.' } },
  urge_silent: { kind: 'urge_silent', payload: { ...urged, days: 14 } },
  import_done: { kind: 'import_done', payload: { importId: 'i', imported: 5_000, failed: 5_000 } },
};

/** Parameters of the templates as they are registered (README, scripts/zalo-simulator/template-registry.ts). */
const limits: Record<string, number> = {
  ten: 30,
  don_vi: 100,
  noi_gui: 100,
  ma_ho_so: 20,
  ten_sang_kien: 200,
  trang_thai: 30,
  ngay: 20,
  noi_dung: 200,
  da_nhap: 10,
  chua_nhap: 10,
};

describe.each(notificationKinds)('the longest %s', (kind) => {
  const fact = extremes[kind];

  it('fits into a message and its button, in composed letters', () => {
    const text = notificationText(fact);
    expect(text.length).toBeLessThanOrEqual(2000);
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/undefined|null|NaN/);
    expect(notificationButton(fact).length).toBeLessThanOrEqual(100);
  });

  it('fits into its template, with no value empty', () => {
    const values = Object.entries(notificationTemplateData(fact, 'Nguyễn Thị Mẫu '.repeat(9)));
    expect(values.length).toBeGreaterThan(0);
    for (const [name, value] of values) {
      expect(value, name).not.toBe('');
      expect(value.length, name).toBeLessThanOrEqual(limits[name]!);
    }
  });
});

describe('a digest', () => {
  it('says first who waits, writes big numbers as people do, and ends with what to do', () => {
    expect(notificationText(extremes.digest)).toBe(
      [
        'Kính gửi Anh/Chị, việc cần làm ngày 29/8/2023:',
        '• 10.000 người đang chờ cán bộ trả lời',
        '• 10.000 hồ sơ chờ xác nhận (lâu nhất đã 365 ngày)',
        '• 10.000 hồ sơ tác giả đã bổ sung',
        '• Giai đoạn 2 kết thúc trước 24h00 ngày 1/9/2023 (còn 3 ngày)',
        '• Báo cáo tháng 8/2023, hạn 5/9/2023',
        '• 10.000 sáng kiến mới từ lần tổng hợp trước',
        'Kính mời mở để xem và xử lý.',
      ].join('\n'),
    );
  });

  it('leaves out what is nought, and says “hôm nay” on the day itself', () => {
    const quiet = { ...digest, newEntries: 0, toConfirm: 0, changesAnswered: 0, handOvers: 0, report: null };
    const phase = { number: 2, event: 'opens' as const, at: '2022-06-01T00:00:00.000Z', inDays: 0 };
    expect(notificationText({ kind: 'digest', payload: { ...quiet, phase } }).split('\n')[1]).toBe(
      '• Giai đoạn 2 mở nhận lúc 7h00 ngày 1/6/2022 (hôm nay)',
    );
  });

  it('tells in a template only whole things, and that there are more', () => {
    const told = notificationTemplateData(extremes.digest, null);
    expect(told['ngay']).toBe(formatDate(digest.day));
    expect(told['noi_dung']).toMatch(/ ngày\); và việc khác$/);
    expect(joinWhole(['một', 'hai'], 9)).toBe('một; hai');
    expect(joinWhole(['một', 'hai ba bốn năm sáu'], 20)).toBe('một; và việc khác');
  });
});

it.each([
  ['confirmed', 'Đơn vị đã xác nhận sáng kiến của Anh/Chị. Hồ sơ được tính là hợp lệ.'],
  ['invalid', 'Rất tiếc, hồ sơ sáng kiến của Anh/Chị chưa được công nhận là hợp lệ.'],
  ['commended', 'Xin chúc mừng! Sáng kiến của Anh/Chị được biểu dương.'],
  ['scored', 'Hồ sơ sáng kiến của Anh/Chị có trạng thái mới: Đã chấm.'],
] as const)('the news that a dossier is %s is said as people would', (state, words) => {
  const payload = { ...dossier, state, reason: null, exclusion: null };
  expect(notificationText({ kind: 'decided', payload }).split('\n')[0]).toBe(words);
});
