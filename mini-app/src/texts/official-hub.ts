import { officialTitles } from './official-titles.ts';

const number = (amount: number) => amount.toLocaleString('vi-VN');
const counted = ({ count, more }: { count: number; more: boolean }) =>
  more ? `hơn ${number(count)}` : number(count);

export const hubTexts = {
  title: officialTitles.hub,
  posts: 'Vai trò của Anh/Chị',
  tasks: {
    title: 'Việc cần làm',
    none: 'Không còn việc nào đang chờ Anh/Chị.',
    waiting: (count: number) => `${number(count)} hồ sơ chờ xác nhận`,
    oldest: (days: number) =>
      days === 0 ? 'Hồ sơ sớm nhất mới nộp hôm nay' : `Hồ sơ sớm nhất nộp ${days} ngày trước`,
    answered: (of: { count: number; more: boolean }) => `${counted(of)} hồ sơ đã bổ sung, chờ xem lại`,
    unsettled: (of: { count: number; more: boolean }) => `${counted(of)} hồ sơ chưa rõ đơn vị`,
    unsettledNote: 'Người nộp không thấy đơn vị mình; Anh/Chị xếp giúp',
    people: (of: { count: number; more: boolean }) => `${counted(of)} người đang chờ được giúp`,
    peopleNote: 'Họ đã bấm “Gặp cán bộ” khi nhắn tin',
    report: (month: string) => `Báo cáo ${month} sắp đến hạn`,
    reportNote: (due: string) => `Hạn gửi: ${due}`,
    phaseEnds: (phase: number) => `Giai đoạn ${phase} sắp kết thúc`,
    phaseEndsNote: (closing: string, days: number) =>
      `Hạn cuối: ${closing}, ${days === 0 ? 'hôm nay là ngày cuối' : `còn ${days} ngày`}`,
  },
  groups: { follow: 'Theo dõi đơn vị', enter: 'Nhập thay đoàn viên', manage: 'Quản lý' },
  tiles: {
    board: { label: officialTitles.board, note: 'Số đã nộp, hợp lệ, chỉ tiêu' },
    dossiers: { label: officialTitles.dossiers, note: 'Tìm, xem, xác nhận' },
    readDossiers: { label: officialTitles.dossiers, note: 'Tìm, xem, xếp đơn vị' },
    people: { label: officialTitles.people, note: 'Trả lời người nhắn tin' },
    urge: { label: officialTitles.urge, note: 'Nhắc đơn vị nộp chậm' },
    report: { label: officialTitles.report, note: 'Tải Word, Excel' },
    commend: { label: officialTitles.commend, note: 'Tập thể, cá nhân tích cực' },
    enterOne: { label: officialTitles.enterOne, note: 'Cho người không dùng Zalo' },
    enterMany: { label: officialTitles.enterMany, note: 'Nhiều người một lần' },
    officials: { label: officialTitles.officials, note: 'Mời, thôi giao việc' },
    log: { label: officialTitles.log, note: 'Ai đã làm gì, lúc nào' },
    settings: { label: officialTitles.settings, note: 'Giờ nhận, loại tin' },
    undelivered: { label: officialTitles.undelivered, note: 'Ai chưa nhận được, vì sao' },
  },
  noPost: {
    lead: 'Tài khoản Zalo này chưa được giao đơn vị nào.',
    steps: [
      'Anh/Chị nhắn công đoàn cấp trên trực tiếp gửi liên kết lời mời hoặc mã QR.',
      'Mở liên kết bằng chính tài khoản Zalo này, trong vòng 7 ngày.',
      'Bấm “Nhận lời mời”. Trang này sẽ mở ra.',
    ],
  },
};
