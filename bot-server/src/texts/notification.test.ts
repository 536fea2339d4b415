import type { NotificationFact } from '@sang-kien/shared';
import { expect, it } from 'vitest';
import {
  notificationButton,
  notificationTemplateData,
  notificationText,
  notificationTextForMessenger,
} from './notification.ts';
import { shorten } from './shorten.ts';

const receipt: NotificationFact = {
  kind: 'receipt',
  payload: { code: 'SK-2222-2222', title: 'Gá bắt vít nhanh', phase: 2 },
};
const newEntry: NotificationFact = {
  kind: 'new_entry',
  payload: {
    code: 'SK-2222-2222',
    title: 'Gá bắt vít nhanh '.repeat(12),
    unitName: 'LĐLĐ huyện Việt Yên',
    grassrootsUnion: 'CĐCS Công ty May Việt Yên',
  },
};

it('gives the submitter the code and the title', () => {
  expect(notificationText(receipt)).toBe(
    [
      'Chương trình “01 triệu sáng kiến” đã nhận được sáng kiến. Xin trân trọng cảm ơn!',
      'Mã hồ sơ: SK-2222-2222',
      'Sáng kiến: “Gá bắt vít nhanh”',
      'Giai đoạn nộp: 2',
      'Vui lòng giữ mã hồ sơ để theo dõi kết quả.',
    ].join('\n'),
  );
});

it('asks people of Messenger to send the code into the chat', () => {
  const asking = 'Anh/Chị nhắn mã hồ sơ vào đây để xem tình trạng.';
  expect(notificationTextForMessenger(receipt)).toBe(`${notificationText(receipt)}\n${asking}`);
  expect(notificationTextForMessenger(newEntry)).toBe(notificationText(newEntry));
});

it('tells an official which unit and base union, with a long title shortened', () => {
  const text = notificationText(newEntry);
  expect(text).toContain('có sáng kiến mới tại LĐLĐ huyện Việt Yên.');
  expect(text).toContain('Công đoàn cơ sở: CĐCS Công ty May Việt Yên');
  expect(text).toContain('…”');
});

const handOver: NotificationFact = {
  kind: 'hand_over',
  payload: {
    handOverId: 'h1',
    personName: 'Nguyễn Thị Mẫu',
    unitName: 'Liên đoàn Lao động huyện Việt Yên',
    grassrootsUnion: null,
  },
};

it('tells an official who needs help and from where, as far as it is known', () => {
  expect(notificationText(handOver)).toBe(
    [
      'Kính báo: có người đang cần cán bộ hỗ trợ về việc nộp sáng kiến.',
      'Họ và tên: Nguyễn Thị Mẫu',
      'Đơn vị: Liên đoàn Lao động huyện Việt Yên',
      'Kính mời mở để xem cuộc trò chuyện và trả lời.',
    ].join('\n'),
  );
  expect(notificationButton(handOver)).toBe('Xem và trả lời');
  expect(notificationTemplateData(handOver, 'Cán bộ')).toEqual({
    ten: 'Nguyễn Thị Mẫu',
    don_vi: 'Liên đoàn Lao động huyện Việt Yên',
  });
});

it('keeps template values within what the templates take', () => {
  const long = notificationTemplateData(receipt, 'Nguyễn '.repeat(20));
  expect(long['ten']?.length).toBeLessThanOrEqual(30);
  expect(notificationTemplateData(receipt, null)).toEqual({
    ten: 'Anh/Chị',
    ma_ho_so: 'SK-2222-2222',
    ten_sang_kien: 'Gá bắt vít nhanh',
  });
  expect(notificationTemplateData(newEntry, null)).toMatchObject({ don_vi: 'LĐLĐ huyện Việt Yên' });
});

it('counts letters as people do when it shortens', () => {
  expect(shorten('việt'.normalize('NFD'), 4)).toBe('việt');
  expect(shorten('👩‍🏭👩‍🏭👩‍🏭', 2)).toBe('👩‍🏭…');
});
