import { percentOfTarget } from '@sang-kien/shared';
import { officialTitles } from './official-titles.ts';

type Span = { from: string; to: string };
type Described = { first: string; last: string; submitted: number; valid: number };

const number = (amount: number) => amount.toLocaleString('vi-VN');
const gained = (amount: number) => (amount > 0 ? `+${number(amount)}` : number(amount));

export const boardTexts = {
  title: officialTitles.board,
  number,
  gained,
  path: 'Vị trí của đơn vị',
  choice: 'Đơn vị của Anh/Chị',
  phase: 'Giai đoạn',
  phaseName: (phase: number) => `Giai đoạn ${phase}`,
  allPhases: 'Tất cả',
  totals: {
    title: 'Tổng số',
    submitted: 'Đã nộp',
    submittedNote: 'lượt nộp, không kể hồ sơ đã rút',
    valid: 'Hợp lệ',
    validNote: 'đơn vị đã xác nhận',
    onTime: 'Đúng giai đoạn',
    onTimeNote: 'nộp đúng giai đoạn sáng kiến được công nhận',
    waiting: 'Chờ xác nhận',
    waitingNote: 'đơn vị chưa trả lời',
    others: (needsChanges: number, invalid: number) =>
      `Cần bổ sung: ${number(needsChanges)} · Không hợp lệ: ${number(invalid)}`,
    target: (valid: number, target: number) =>
      `Đạt ${number(valid)} trên chỉ tiêu ${number(target)} (${percent(valid, target)})`,
    noTarget: 'Đơn vị chưa được đặt chỉ tiêu cho giai đoạn này.',
    noTargetForAll: 'Chỉ tiêu đặt theo từng giai đoạn. Chọn một giai đoạn để xem.',
  },
  waitingForMe: (count: number) =>
    count === 0 ? 'Không có hồ sơ nào chờ Anh/Chị xác nhận.' : `${number(count)} hồ sơ chờ Anh/Chị xác nhận`,
  waitingForMeNote: 'Tính cả các giai đoạn. Bấm để mở danh sách.',
  week: {
    title: 'Bảy ngày qua',
    span: (last: Span, before: Span) =>
      `Từ ${last.from} đến ${last.to}, so với bảy ngày trước đó (${before.from} – ${before.to}); tính cả các giai đoạn.`,
    submitted: 'Đã nộp',
    valid: 'Hợp lệ',
    compared: (now: number, before: number) => difference(now - before),
  },
  trend: {
    title: 'Mười hai tuần qua',
    picture: 'Biểu đồ số lượt nộp và số hồ sơ hợp lệ theo tuần',
    describe: ({ first, last, submitted, valid }: Described) =>
      `Từ ${first} đến ${last}: ${number(submitted)} lượt nộp, ${number(valid)} hồ sơ hợp lệ.`,
    submitted: 'Đã nộp',
    valid: 'Hợp lệ',
    numbers: 'Xem số liệu từng tuần',
    week: 'Tuần (bảy ngày)',
    nothing: 'Mười hai tuần qua chưa có hồ sơ nào.',
  },
  actions: {
    title: 'Việc nên làm',
    targets: 'Đặt chỉ tiêu',
    urge: 'Đôn đốc đơn vị này',
    urgeBelow: 'Đôn đốc các đơn vị bên dưới',
    dossiers: 'Xem hồ sơ của đơn vị này',
  },
  rows: {
    title: (count: number) => `${number(count)} đơn vị bên dưới`,
    zero: (count: number) => `${number(count)} đơn vị chưa có hồ sơ nào.`,
    sort: 'Thứ tự',
    attention: 'Cần chú ý',
    attentionHint: 'Đơn vị chưa có hồ sơ đứng đầu, rồi đến đơn vị còn xa chỉ tiêu.',
    rank: 'Xếp hạng',
    rankHint: 'Đơn vị nhiều hồ sơ hợp lệ đứng đầu.',
    search: 'Tìm đơn vị theo tên',
    find: 'Tìm',
    found: (words: string) => `Đang tìm “${words}”.`,
    clear: 'Bỏ tìm',
    nothing: 'Không có đơn vị nào khớp.',
    none: 'Chưa có công đoàn cơ sở nào nộp hồ sơ hoặc được đặt chỉ tiêu.',
    next: (count: number) => `Xem thêm ${number(count)} đơn vị`,
    more: (shown: number, all: number) =>
      `Đang hiện ${number(shown)} trong ${number(all)} đơn vị. Anh/Chị tìm theo tên để thấy đơn vị khác.`,
    place: 'Đơn vị',
    ranked: (rank: number) => `Hạng ${rank}`,
    noEntry: 'Chưa có sáng kiến',
    met: 'Đạt chỉ tiêu',
    of: (valid: number, target: number) => `Hợp lệ ${number(valid)} / chỉ tiêu ${number(target)}`,
    share: percent,
    noTarget: (valid: number) => `Hợp lệ ${number(valid)} · chưa đặt chỉ tiêu`,
    onlyTarget: (target: number | null) =>
      target === null ? 'Chưa đặt chỉ tiêu' : `Chỉ tiêu ${number(target)}`,
    submitted: (submitted: number, waiting: number) =>
      `Đã nộp ${number(submitted)} · chờ xác nhận ${number(waiting)}`,
    change: (submitted: number) => `7 ngày qua: ${gained(submitted)} lượt nộp`,
    last: (day: string) => `Hồ sơ gần nhất: ${day}`,
  },
  columns: {
    place: 'Đơn vị',
    rank: 'Hạng',
    submitted: 'Đã nộp',
    valid: 'Hợp lệ',
    target: 'Chỉ tiêu',
    share: 'Tỷ lệ đạt',
    waiting: 'Chờ xác nhận',
    change: 'Nộp 7 ngày qua',
    last: 'Hồ sơ gần nhất',
  },
  none: '–',
};

function percent(valid: number, target: number): string {
  return `${number(percentOfTarget(valid, target) ?? 0)}%`;
}

function difference(amount: number): string {
  if (amount === 0) return 'bằng trước';
  return `${amount > 0 ? 'nhiều hơn' : 'ít hơn'} ${number(Math.abs(amount))}`;
}
