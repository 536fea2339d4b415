import type { NotificationFact } from '@sang-kien/shared';
import { shorten } from './shorten.ts';

/** A title in a message says which initiative is meant; the whole of it stands in the app. */
const MAX_TITLE = 120;

/** A notification as people read it, in a chat message and in the inbox of the app. */
export function notificationText(fact: NotificationFact): string {
  switch (fact.kind) {
    case 'receipt':
      return [
        'Chương trình “01 triệu sáng kiến” đã nhận được sáng kiến. Xin trân trọng cảm ơn!',
        ...dossierLines(fact.payload),
        `Giai đoạn nộp: ${fact.payload.phase}`,
        'Vui lòng giữ mã hồ sơ để theo dõi kết quả.',
      ].join('\n');
    case 'new_entry':
      return [
        `Kính báo: có sáng kiến mới tại ${fact.payload.unitName}.`,
        ...dossierLines(fact.payload),
        `Công đoàn cơ sở: ${fact.payload.grassrootsUnion}`,
        'Kính mời mở hồ sơ để xem chi tiết.',
      ].join('\n');
    case 'hand_over':
      return handOverText(fact.payload);
  }
}

/** The same for people of Messenger, who have no way into the app: in the chat the code is all that they need. */
export function notificationTextForMessenger(fact: NotificationFact): string {
  const text = notificationText(fact);
  return fact.kind === 'receipt' ? `${text}\nAnh/Chị nhắn mã hồ sơ vào đây để xem tình trạng.` : text;
}

function dossierLines({ code, title }: { code: string; title: string }): string[] {
  return [`Mã hồ sơ: ${code}`, `Sáng kiến: “${shorten(title, MAX_TITLE)}”`];
}

type HandOverPayload = Extract<NotificationFact, { kind: 'hand_over' }>['payload'];

function handOverText({ personName, unitName, grassrootsUnion }: HandOverPayload): string {
  return [
    'Kính báo: có người đang cần cán bộ hỗ trợ về việc nộp sáng kiến.',
    ...(personName === null ? [] : [`Họ và tên: ${personName}`]),
    ...(unitName === null ? [] : [`Đơn vị: ${unitName}`]),
    ...(grassrootsUnion === null ? [] : [`Công đoàn cơ sở: ${grassrootsUnion}`]),
    'Kính mời mở để xem cuộc trò chuyện và trả lời.',
  ].join('\n');
}

/** Words on the button below a notification. */
export const notificationButton: Record<NotificationFact['kind'], string> = {
  receipt: 'Xem hồ sơ',
  new_entry: 'Xem hồ sơ',
  hand_over: 'Xem và trả lời',
};

/** Longest values that the registered templates take. */
const templateLimits = { name: 30, unit: 100, title: 200 };
/** A template takes no empty value. */
const UNKNOWN = 'Chưa rõ';

/** Values for the parameters of the template registered with Zalo for this kind (see the README's settings). */
export function notificationTemplateData(
  fact: NotificationFact,
  recipientName: string | null,
): Record<string, string> {
  switch (fact.kind) {
    case 'receipt':
      return {
        ten: shorten(recipientName ?? 'Anh/Chị', templateLimits.name),
        ...dossierValues(fact.payload),
      };
    case 'new_entry':
      return { don_vi: shorten(fact.payload.unitName, templateLimits.unit), ...dossierValues(fact.payload) };
    case 'hand_over': {
      const { personName, unitName } = fact.payload;
      return {
        ten: shorten(personName ?? UNKNOWN, templateLimits.name),
        don_vi: shorten(unitName ?? UNKNOWN, templateLimits.unit),
      };
    }
  }
}

function dossierValues({ code, title }: { code: string; title: string }): Record<string, string> {
  return { ma_ho_so: code, ten_sang_kien: shorten(title, templateLimits.title) };
}
