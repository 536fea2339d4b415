import { officialTitles } from './official-titles.ts';

export const dossierListTexts = {
  title: officialTitles.dossiers,
  search: 'Tìm hồ sơ',
  searchHint: 'Mã hồ sơ, tên tác giả, sáng kiến hoặc công đoàn cơ sở. Không cần gõ dấu.',
  find: 'Tìm',
  state: 'Trạng thái',
  anyState: 'Tất cả',
  answered: 'Đã bổ sung, chờ xem lại',
  phase: 'Giai đoạn',
  anyPhase: 'Tất cả',
  phaseName: (phase: number) => `Giai đoạn ${phase}`,
  head: 'Tỉnh, thành phố, ngành',
  anyHead: 'Cả nước',
  unit: 'Đơn vị',
  anyUnit: 'Tất cả đơn vị',
  onlyUnion: 'Chỉ xem một công đoàn cơ sở.',
  wholeUnit: 'Xem cả đơn vị',
  clear: 'Bỏ lọc',
  order: { waiting: 'Hồ sơ chờ lâu nhất ở trên cùng.', newest: 'Hồ sơ mới nhất ở trên cùng.' },
  empty:
    'Chưa có hồ sơ nào từ đơn vị của Anh/Chị. Khi có người nộp, hồ sơ hiện ở đây và Anh/Chị được báo qua Zalo.',
  nothing: 'Không có hồ sơ nào khớp.',
  by: (name: string) => `Tác giả: ${name}`,
  from: (union: string, unit: string) => `${union} – ${unit}`,
  waits: (days: number) => (days === 0 ? 'Chờ từ hôm nay' : `Đã chờ ${days} ngày`),
};
