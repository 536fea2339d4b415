/** Every sentence that the two bootstrap commands say, in one place. */
export const texts = {
  help: {
    start: `Cách dùng: npm start
Cài thư viện nếu thiếu, dựng Mini App nếu mã nguồn đã đổi, rồi khởi động máy chủ.
Khi chưa có cấu hình Zalo, lệnh chạy bản trình diễn cùng bộ mô phỏng Zalo.
Cổng mặc định là 3000; đặt biến môi trường PORT để đổi. Nhấn Ctrl-C để dừng.`,
    test: (ids) => `Cách dùng: npm test [-- --only NHÓM[,NHÓM…]] [--no-install] [ĐƯỜNG_DẪN…]
Cài những gì còn thiếu, chạy mọi kiểm tra, dòng cuối là "N passed, N failed".
  --only        chỉ chạy các nhóm đã nêu: ${ids.join(', ')}
  --no-install  không cài gì thêm
  ĐƯỜNG_DẪN     chỉ chạy các tệp kiểm thử có đường dẫn chứa đoạn này`,
  },
  unknownArgument: (argument) => `Không hiểu tham số "${argument}". Xem --help.`,
  unknownStage: (id, ids) => `Không có nhóm kiểm tra "${id}". Các nhóm: ${ids.join(', ')}.`,
  seconds: (label, seconds) => `  … ${label} (${seconds} giây)`,
  done: (label, seconds) => `✓ ${label}: xong sau ${seconds} giây.`,
  versions: {
    tooOld: ({ name, found, needed }) =>
      `${name} ${found} quá cũ, cần ${needed} trở lên. Vui lòng cập nhật rồi chạy lại.`,
    missing: ({ name, needed }) =>
      `Không tìm thấy ${name}. Vui lòng cài ${name} ${needed} trở lên rồi chạy lại.`,
  },
  install: {
    label: 'Cài thư viện (npm ci)',
    reasons: {
      missing: 'Chưa có thư viện nào: bắt đầu cài, thường mất dưới một phút.',
      unfinished: 'Lần cài trước chưa xong: cài lại từ đầu.',
      changed: 'package-lock.json hoặc máy đã đổi kể từ lần cài trước: cài lại.',
      broken: 'Node đi kèm không chạy được: cài lại.',
    },
    again: 'Cài chưa được, có thể mạng vừa gián đoạn. Thử lại một lần nữa sau 3 giây…',
    failed:
      'Không cài được thư viện. Vui lòng kiểm tra mạng (hoặc proxy của npm) rồi chạy lại; chi tiết ở phía trên.',
    noNode:
      'Đã cài xong nhưng Node đi kèm không chạy được. Có thể npm đang tắt lệnh cài của gói (ignore-scripts). Vui lòng bật lại rồi chạy lại.',
  },
  build: {
    label: 'Dựng Mini App',
    unchanged: 'Mini App không đổi từ lần dựng trước: dùng lại.',
    failed: 'Không dựng được Mini App; chi tiết ở phía trên.',
  },
  needs: {
    found: (name, where) => `✓ ${name}: ${where}`,
    installing: (name, how) => `Chưa có ${name}: cài bằng ${how}`,
    failed: (name) => `Không cài được ${name}; các kiểm tra cần đến sẽ tính là không đạt.`,
    badPath: (variable, path) => `${variable} trỏ đến ${path} nhưng tệp này không chạy được: tìm nơi khác.`,
  },
  starting: 'Khởi động máy chủ…',
  notStopping: 'Máy chủ chưa dừng sau 15 giây: buộc dừng.',
  stages: {
    format: 'Định dạng (Prettier)',
    lint: 'Quy tắc mã nguồn (ESLint)',
    types: 'Kiểu (TypeScript)',
    unit: 'Kiểm thử đơn vị và tích hợp',
    office: 'Tệp Word, Excel mở bằng LibreOffice',
    build: 'Dựng Mini App',
    browser: 'Kiểm thử trên trình duyệt',
  },
  stage: {
    passed: (title, seconds) => `✓ ${title}: đạt (${seconds} giây)`,
    failed: (title, seconds) => `✗ ${title}: không đạt (${seconds} giây)`,
    timedOut: (minutes) => `Quá ${minutes} phút: dừng nhóm này.`,
    noTests: 'Không có kiểm thử nào chạy: tính là không đạt.',
    crashed: 'Nhóm này dừng bất thường ngoài các kiểm thử: tính thêm một lần không đạt.',
    needMissing: (name) => `Thiếu ${name}: không chạy được nhóm này.`,
    summary: 'Kết quả từng nhóm',
    skipped: (count) => `Bỏ qua ${count} kiểm thử: bước đứng trước trong cùng tệp không đạt.`,
  },
};
