import { expect, test } from 'vitest';
import { actionName, describeChange } from './log.ts';

test.each<[unknown, string | null, string | null]>([
  [undefined, null, null],
  [{ before: 'submitted', after: 'confirmed' }, 'Đã nộp', 'Đơn vị đã xác nhận'],
  [
    { before: 'submitted', after: 'invalid', exclusion: 'ip_protected' },
    'Đã nộp',
    'Không hợp lệ; lý do loại trừ: Đang được bảo hộ quyền sở hữu trí tuệ theo quy định của pháp luật',
  ],
  [{ phase: 2, before: null, after: 12_000 }, null, '12.000; giai đoạn: 2'],
  [{ before: { role: 'admin' }, after: null }, 'vai trò: Quản trị hệ thống', null],
  [
    { before: 'tinh-24/khac', after: 'tinh-24/222' },
    'Đơn vị khác thuộc Liên đoàn Lao động tỉnh Bắc Giang',
    'Liên đoàn Lao động huyện Việt Yên',
  ],
  [{ after: { steps: ['evidence', 'workplace'] } }, null, 'mục cần bổ sung: Minh chứng, Nơi công tác'],
  [{ kind: 'report_xlsx', scopeId: 'tinh-24', month: '2022-05' }, null, 'loại: bảng Excel; tháng 5 năm 2022'],
  [{ before: null, after: { scopeId: 'tinh-24/222', told: 2 } }, null, 'số cán bộ được báo: 2'],
  [
    { before: { digestHour: 8, muted: [] }, after: { digestHour: 9, muted: ['digest'] } },
    'giờ nhận tin tổng hợp: 8; loại tin đã tắt: không có',
    'giờ nhận tin tổng hợp: 9; loại tin đã tắt: tổng hợp mỗi ngày',
  ],
  [{ unheard: [true, null] }, null, 'unheard: có, –'],
])('the change %j reads: before %j, after %j', (detail, before, after) => {
  expect(describeChange(detail)).toEqual({ before, after });
});

test('an action is called by its name, an unknown one as it is written', () => {
  expect([actionName('target.set'), actionName('planet.move')]).toEqual(['Đặt chỉ tiêu', 'planet.move']);
});
