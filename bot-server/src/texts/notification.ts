import type { NotificationFact } from '@sang-kien/shared';
import { shorten } from './shorten.ts';

/** A title in a message says which initiative is meant; the whole of it stands in the app. */
const MAX_TITLE = 120;

/** A notification as people read it, in a chat message and in the inbox of the app. */
export function notificationText(fact: NotificationFact): string {
  const title = `Sáng kiến: “${shorten(fact.payload.title, MAX_TITLE)}”`;
  const code = `Mã hồ sơ: ${fact.payload.code}`;
  switch (fact.kind) {
    case 'receipt':
      return [
        'Chương trình “01 triệu sáng kiến” đã nhận được sáng kiến. Xin trân trọng cảm ơn!',
        code,
        title,
        `Giai đoạn nộp: ${fact.payload.phase}`,
        'Vui lòng giữ mã hồ sơ để theo dõi kết quả.',
      ].join('\n');
    case 'new_entry':
      return [
        `Kính báo: có sáng kiến mới tại ${fact.payload.unitName}.`,
        code,
        title,
        `Công đoàn cơ sở: ${fact.payload.grassrootsUnion}`,
        'Kính mời mở hồ sơ để xem chi tiết.',
      ].join('\n');
  }
}

/** Words on the button below a notification. */
export const notificationButton: Record<NotificationFact['kind'], string> = {
  receipt: 'Xem hồ sơ',
  new_entry: 'Xem hồ sơ',
};

/** Longest values that the registered templates take. */
const templateLimits = { name: 30, unit: 100, title: 200 };

/** Values for the parameters of the template registered with Zalo for this kind (see the README's settings). */
export function notificationTemplateData(
  fact: NotificationFact,
  recipientName: string | null,
): Record<string, string> {
  const { code, title } = fact.payload;
  const common = { ma_ho_so: code, ten_sang_kien: shorten(title, templateLimits.title) };
  switch (fact.kind) {
    case 'receipt':
      return { ten: shorten(recipientName ?? 'Anh/Chị', templateLimits.name), ...common };
    case 'new_entry':
      return { don_vi: shorten(fact.payload.unitName, templateLimits.unit), ...common };
  }
}
