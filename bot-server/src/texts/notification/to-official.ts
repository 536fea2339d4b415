import { formatClosing, formatDate, formatDateTime, type NotificationPayloads } from '@sang-kien/shared';
import {
  dossierLines,
  dossierValues,
  formatCount,
  joinWhole,
  nameValue,
  templateLimits,
  unitValue,
  type Words,
} from './words.ts';

export const newEntryWords: Words<'new_entry'> = {
  text: (payload) =>
    [
      `Kính báo: có sáng kiến mới tại ${payload.unitName}.`,
      ...dossierLines(payload),
      `Công đoàn cơ sở: ${payload.grassrootsUnion}`,
      'Kính mời mở hồ sơ để xem chi tiết.',
    ].join('\n'),
  button: 'Xem hồ sơ',
  template: (payload) => ({ don_vi: unitValue(payload.unitName), ...dossierValues(payload) }),
};

export const handOverWords: Words<'hand_over'> = {
  text: ({ personName, unitName, grassrootsUnion }) =>
    [
      'Kính báo: có người đang cần cán bộ hỗ trợ về việc nộp sáng kiến.',
      ...(personName === null ? [] : [`Họ và tên: ${personName}`]),
      ...(unitName === null ? [] : [`Đơn vị: ${unitName}`]),
      ...(grassrootsUnion === null ? [] : [`Công đoàn cơ sở: ${grassrootsUnion}`]),
      'Kính mời mở để xem cuộc trò chuyện và trả lời.',
    ].join('\n'),
  button: 'Xem và trả lời',
  template: ({ personName, unitName }) => ({ ten: nameValue(personName), don_vi: unitValue(unitName) }),
};

export const changesAnsweredWords: Words<'changes_answered'> = {
  text: (payload) =>
    [
      `Kính báo: tác giả đã bổ sung hồ sơ tại ${payload.unitName}.`,
      ...dossierLines(payload),
      `Công đoàn cơ sở: ${payload.grassrootsUnion}`,
      'Kính mời mở hồ sơ để xem và xác nhận.',
    ].join('\n'),
  button: 'Xem hồ sơ',
  template: (payload) => ({ don_vi: unitValue(payload.unitName), ...dossierValues(payload) }),
};

type DigestPayload = NotificationPayloads['digest'];

export const digestWords: Words<'digest'> = {
  text: (payload) =>
    [
      `Kính gửi Anh/Chị, việc cần làm ngày ${formatDate(payload.day)}:`,
      ...digestLines(payload).map((line) => `• ${line}`),
      'Kính mời mở để xem và xử lý.',
    ].join('\n'),
  button: 'Mở việc cần làm',
  template: (payload) => ({
    ngay: formatDate(payload.day),
    noi_dung: joinWhole(digestLines(payload), templateLimits.tasks),
  }),
};

/** What somebody waits for comes first: a template that is short of room leaves out the last ones. */
function digestLines(payload: DigestPayload): string[] {
  const { newEntries, toConfirm, oldestDays, changesAnswered, handOvers, report } = payload;
  const oldest = oldestDays > 0 ? ` (lâu nhất đã ${formatCount(oldestDays)} ngày)` : '';
  return [
    ...countLine(handOvers, 'người đang chờ cán bộ trả lời'),
    ...countLine(toConfirm, `hồ sơ chờ xác nhận${oldest}`),
    ...countLine(changesAnswered, 'hồ sơ tác giả đã bổ sung'),
    ...phaseLines(payload),
    ...(report === null ? [] : [`Báo cáo tháng ${monthName(report.month)}, hạn ${formatDate(report.due)}`]),
    ...countLine(newEntries, 'sáng kiến mới từ lần tổng hợp trước'),
  ];
}

function countLine(count: number, what: string): string[] {
  return count > 0 ? [`${formatCount(count)} ${what}`] : [];
}

function phaseLines({ phase }: DigestPayload): string[] {
  if (phase === null) return [];
  const at = new Date(phase.at);
  const days = phase.inDays === 0 ? 'hôm nay' : `còn ${phase.inDays} ngày`;
  return phase.event === 'opens'
    ? [`Giai đoạn ${phase.number} mở nhận lúc ${formatDateTime(at)} (${days})`]
    : [`Giai đoạn ${phase.number} kết thúc trước ${formatClosing(at)} (${days})`];
}

/** `2022-06` as people write it: `6/2022`. */
function monthName(month: string): string {
  const [year, number] = month.split('-');
  return `${Number(number)}/${year}`;
}

export const urgeWords: Words<'urge'> = {
  text: ({ text, from }) => `${text}\n${from}`,
  button: 'Xem bảng đơn vị',
  template: ({ unitName, from }) => ({ don_vi: unitValue(unitName), noi_gui: unitValue(from) }),
};

export const urgeSilentWords: Words<'urge_silent'> = {
  text: ({ unitName, from, days }) =>
    [
      `Kính báo: ${unitName} đã được ${from} đôn đốc ${days} ngày trước, đến nay chưa có thêm sáng kiến nào.`,
      'Kính mời xem bảng đơn vị và có hướng chỉ đạo.',
    ].join('\n'),
  button: 'Xem bảng đơn vị',
  template: ({ unitName, from }) => ({ don_vi: unitValue(unitName), noi_gui: unitValue(from) }),
};

export const importDoneWords: Words<'import_done'> = {
  text: ({ imported, failed }) =>
    failed === 0
      ? `Đã nhập xong ${formatCount(imported)} sáng kiến từ tệp Excel.`
      : `Đã nhập ${formatCount(imported)} sáng kiến từ tệp Excel; ${formatCount(failed)} dòng chưa nhập được. Kính mời Anh/Chị xem lý do.`,
  button: 'Xem kết quả',
  template: ({ imported, failed }) => ({ da_nhap: formatCount(imported), chua_nhap: formatCount(failed) }),
};
