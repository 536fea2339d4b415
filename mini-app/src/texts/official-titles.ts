/** The officials' pages by name: the door on the hub, the page itself and whatever leads there say the same. */
export const officialTitles = {
  hub: 'Trang cán bộ',
  board: 'Bảng theo dõi',
  dossiers: 'Hồ sơ đơn vị',
  people: 'Người cần giúp',
  urge: 'Đôn đốc đơn vị',
  urgeHistory: 'Lịch sử đôn đốc',
  report: 'Báo cáo tháng',
  commend: 'Biểu dương',
  enterOne: 'Nhập từng người',
  enterMany: 'Nhập từ Excel',
  officials: 'Cán bộ và lời mời',
  log: 'Nhật ký',
  settings: 'Cài đặt thông báo',
  undelivered: 'Thông báo chưa tới người nhận',
  targets: 'Đặt chỉ tiêu',
};
