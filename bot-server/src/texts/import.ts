/** What the import of a spreadsheet says: in the file itself, of its cells, and when it cannot go on. */
export const importTexts = {
  sheets: { form: 'Sáng kiến', guide: 'Hướng dẫn', lists: 'Danh mục', result: 'Kết quả' },
  templateName: 'mau-nhap-sang-kien.xlsx',
  resultName: 'ket-qua-nhap-sang-kien.xlsx',
  required: (heading: string) => `${heading} (*)`,
  yes: 'Có',
  no: 'Không',
  exampleMark: 'VÍ DỤ',
  example: (name: string) => `VÍ DỤ (dòng này không được nhập): ${name}`,

  fileEmpty: 'Tệp chưa có dòng sáng kiến nào. Anh/Chị điền từ dòng 3 của trang “Sáng kiến” rồi tải lên lại.',
  noHeadings:
    'Không tìm thấy dòng tiêu đề (Họ và tên, Số điện thoại, Tên sáng kiến…). Anh/Chị vui lòng dùng tệp mẫu tải từ trang này.',
  columnsMissing: 'Tệp thiếu cột bắt buộc. Anh/Chị thêm các cột sau vào dòng tiêu đề rồi tải lên lại.',
  columnMissing: (heading: string) => `Thiếu cột “${heading}”.`,
  columnTwice: (heading: string) => `Cột “${heading}” có hai lần.`,
  tooManyRows: (rows: number, most: number) =>
    `Tệp có ${rows.toLocaleString('vi-VN')} dòng sáng kiến; mỗi lần nhập tối đa ${most.toLocaleString('vi-VN')} dòng. Anh/Chị vui lòng chia thành nhiều tệp.`,
  notFound: 'Không tìm thấy lần nhập này.',
  running: 'Lần nhập này đang chạy. Anh/Chị vui lòng chờ xong.',
  rowsUnknown: (rows: string) => `Các dòng sau không nhập được: ${rows}. Anh/Chị vui lòng chọn lại.`,
  nothingToRun: 'Không còn dòng nào để nhập.',

  formulaFault: (fault: string) => `Ô này có công thức bị lỗi (${fault}). Anh/Chị vui lòng ghi giá trị.`,
  cellTooLong: 'Ô này dài quá mức. Anh/Chị vui lòng viết gọn lại.',
  dayInText: 'Excel đã đổi ô này thành ngày tháng. Anh/Chị đổi định dạng ô thành Văn bản rồi ghi lại.',
  yesNoHint: 'Anh/Chị vui lòng ghi “Có” hoặc “Không”.',
  groupHint: 'Anh/Chị chọn một trong năm nhóm ở danh sách, hoặc ghi số từ 1 đến 5.',
  consent: 'Chỉ nhập được khi tác giả đã đồng ý cho dùng thông tin cá nhân: ghi “Có” sau khi hỏi tác giả.',
  unitUnknown: (words: string) =>
    `Không tìm thấy “${words}” trong các đơn vị của Anh/Chị. Anh/Chị vui lòng chọn từ danh sách trong tệp mẫu.`,
  unitUnclear: (names: readonly string[]) =>
    `Chưa rõ là đơn vị nào: ${names.join(' hay ')}? Anh/Chị ghi đủ tên.`,
  elsewhere: 'Đơn vị này nằm ngoài phạm vi phụ trách của Anh/Chị.',
  hidden: 'Dòng này đang bị ẩn trong tệp.',
  converted: (charset: string, text: string) => `Chữ kiểu cũ (${charset}) được đổi thành: “${text}”.`,
  convertedWithLoss: (charset: string, text: string, lost: string) =>
    `Chữ kiểu cũ (${charset}) được đổi thành: “${text}”. Chưa chắc chỗ: ${lost}.`,

  twin: (code: string) =>
    `Trong lúc chờ nhập đã có hồ sơ ${code} cùng tác giả, cùng tên sáng kiến. Nếu vẫn muốn nhập, Anh/Chị chọn dòng này rồi bấm nhập lại.`,
  gone: 'Vai trò của Anh/Chị đã thay đổi, dòng này nằm ngoài phạm vi phụ trách.',
  unexpected: 'Hệ thống gặp trục trặc khi nhập dòng này. Anh/Chị bấm nhập lại.',
  result: {
    row: 'Dòng',
    author: 'Họ và tên',
    title: 'Tên sáng kiến',
    state: 'Kết quả',
    code: 'Mã hồ sơ',
    reason: 'Lý do',
    states: {
      good: 'Chưa nhập',
      doubtful: 'Chưa nhập (cần xem lại)',
      wrong: 'Không nhập (có lỗi)',
      queued: 'Đang nhập',
      recorded: 'Đã nhập',
      failed: 'Nhập không được',
    },
    cell: (column: string, heading: string, message: string) => `Cột ${column} (${heading}): ${message}`,
    sameInFile: (row: number) => `Trùng với dòng ${row}.`,
    similarInFile: (row: number) => `Gần giống dòng ${row}.`,
    recorded: (code: string) => `Đã có hồ sơ ${code}.`,
  },
  guide: [
    [
      '1',
      'Mỗi dòng của trang “Sáng kiến” là một sáng kiến. Không sửa dòng tiêu đề; thứ tự cột có thể thay đổi.',
    ],
    ['2', 'Cột có dấu (*) là bắt buộc. Cột có danh sách: bấm vào ô rồi chọn.'],
    ['3', 'Dòng ví dụ (chữ nghiêng, bắt đầu bằng “VÍ DỤ”) không được nhập; để lại hay xóa đều được.'],
    ['4', 'Ngày ghi theo ngày/tháng/năm, ví dụ 15/3/2022. Tiền ghi 120000000 hoặc “120 triệu”.'],
    [
      '5',
      'Đồng tác giả ghi tên và phần đóng góp, cách nhau bằng dấu chấm phẩy: Trần Văn Thử 40%; Lê Thị Ví Dụ 20%.',
    ],
    [
      '6',
      'Cột “Đã có sự đồng ý của tác giả”: chỉ ghi “Có” khi tác giả đã nghe và đồng ý với câu: “{consent}”.',
    ],
    ['7', 'Mỗi tệp tối đa 5.000 dòng, 10 MB. Tải lên lần đầu chỉ là kiểm tra, chưa dòng nào được nhập.'],
    ['8', 'Tải lại cùng một dòng không tạo hồ sơ thứ hai.'],
  ],
} as const;
