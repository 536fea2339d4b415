/** Why a file is not taken as a spreadsheet, and what to do. */
export const spreadsheetFaults = {
  not_excel:
    'Tệp này không phải tệp Excel (.xlsx). Anh/Chị vui lòng dùng tệp mẫu tải từ trang này, điền rồi tải lên.',
  word: 'Tệp này là văn bản Word đổi tên. Anh/Chị vui lòng dùng tệp mẫu Excel tải từ trang này.',
  old_excel:
    'Tệp này ở dạng Excel cũ (.xls) hoặc có đặt mật khẩu. Anh/Chị mở tệp bằng Excel, bỏ mật khẩu nếu có, chọn Lưu thành “Excel Workbook (*.xlsx)” rồi tải lên lại.',
  binary_excel:
    'Tệp này ở dạng .xlsb. Anh/Chị mở tệp bằng Excel, chọn Lưu thành “Excel Workbook (*.xlsx)” rồi tải lên lại.',
  too_much:
    'Tệp chứa quá nhiều dữ liệu. Anh/Chị vui lòng xóa hình ảnh, trang tính thừa hoặc chia thành nhiều tệp.',
  damaged: 'Tệp Excel này bị hỏng, không đọc được. Anh/Chị mở lại bằng Excel, lưu thành tệp mới rồi tải lên.',
  busy: 'Hệ thống đang kiểm tra nhiều tệp Excel cùng lúc. Anh/Chị vui lòng thử lại sau ít phút.',
};
