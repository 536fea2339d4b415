import { wordsOf, type Word } from './command-words.ts';
import type { Command } from './commands.ts';

type PlainCommand = Exclude<Command['do'], 'edit'>;

/** What people write when they mean a command, politeness taken off. Only the whole message counts. */
const PHRASES: Record<PlainCommand, string> = {
  back: 'quay lại|quay lại câu trước|quay lại bước trước|quay lại mục trước|trở lại|trở lại câu trước|câu trước|bước trước|mục trước|lùi lại|lùi lại một bước|quay về|back',
  review:
    'xem lại|xem lại hồ sơ|xem lại tất cả|xem lại bài|xem lại thông tin|xem lại câu trả lời|kiểm tra lại|kiểm tra lại hồ sơ|kiểm tra lại thông tin|xem tóm tắt|tóm tắt|tóm tắt lại|xem bản nháp|bản nháp',
  cancel:
    'thôi|thôi không nộp|thôi không nộp nữa|thôi em không nộp nữa|thôi tôi không nộp nữa|không nộp nữa|không làm nữa|thôi không làm nữa|hủy|hủy bỏ|hủy đi|hủy nộp|hủy hồ sơ|hủy bản nháp|hủy bài|để mai nộp|để mai nộp tiếp|để mai em nộp|để mai em nộp tiếp|mai em nộp tiếp|để mai|để mai làm|để mai làm tiếp|mai nộp|mai nộp tiếp|mai em nộp|để hôm khác|để hôm sau|hôm khác nộp|để tối nộp|để chiều nộp|để tối nộp tiếp|lúc khác nộp|khi khác nộp|để khi khác|dừng lại|dừng nộp|ngừng lại|để sau|thôi để sau|để lúc khác|thoát|thoát ra|stop|cancel|bỏ hồ sơ này|không nộp',
  human:
    'gặp cán bộ|gặp cán bộ hỗ trợ|gặp cán bộ công đoàn|gặp nhân viên|gặp nhân viên hỗ trợ|gặp người thật|gặp người|gặp người hỗ trợ|gặp tư vấn viên|gặp ban tổ chức|gặp ai đó|nói chuyện với cán bộ|nói chuyện với người thật|nói chuyện với nhân viên|chat với cán bộ|chat với người thật|chat với nhân viên|nhắn với cán bộ|kết nối cán bộ|kết nối với cán bộ|kết nối nhân viên|người thật|cán bộ hỗ trợ|người hỗ trợ|hỗ trợ trực tiếp|gọi cán bộ',
  menu: 'menu|mở menu|về menu|quay về menu|quay lại menu|menu chính|danh mục|bảng chọn|trang chủ|về trang chủ',
  continue: 'tiếp tục|tiếp|tiếp theo|làm tiếp|nộp tiếp|điền tiếp|khai tiếp|tiếp tục nộp|tiếp tục làm|next',
  start:
    'nộp sáng kiến|nộp hồ sơ|bắt đầu|bắt đầu nộp|bắt đầu nộp sáng kiến|bắt đầu làm|đăng ký sáng kiến|nộp sáng kiến ở đây|nộp sáng kiến tại đây|nộp qua chat|nộp bằng chat|nộp sáng kiến qua chat|nộp sáng kiến bằng chat|nộp qua tin nhắn|nộp sáng kiến mới|nộp một sáng kiến|gửi sáng kiến|tham gia nộp sáng kiến|start',
  skip: 'bỏ qua|bỏ qua câu này|bỏ qua mục này|bỏ qua phần này|bỏ qua bước này|qua câu khác|skip',
  done: 'xong|xong rồi|đã xong|hết|hết rồi|đủ rồi|gửi xong|gửi xong rồi|viết xong|viết xong rồi|ok xong|thế là hết|chỉ vậy thôi|chỉ có vậy|done',
  send: 'nộp bài|nộp bài luôn|nộp|nộp luôn|nộp đi|gửi|gửi đi|gửi bài|gửi hồ sơ|gửi luôn|đồng ý nộp|xác nhận nộp',
  approve:
    'ok|oke|okie|oki|đúng rồi|đúng hết|đúng hết rồi|đúng cả|đúng cả rồi|đúng hết rồi nộp luôn|đúng rồi nộp luôn|đúng rồi nộp đi|ok nộp luôn|ok nộp đi|chính xác|chuẩn|chuẩn rồi|đồng ý|nhất trí|chốt|chốt luôn|chốt đơn|xác nhận|duyệt|ổn|ổn rồi|ổn hết rồi|không sai|không có gì sai|không cần sửa|không sửa gì|không sửa|không sửa nữa|đầy đủ rồi|đủ hết rồi|được rồi|vậy là đúng|ok hết|ok hết rồi|ok đúng rồi|đã kiểm tra|em xem rồi|xem rồi',
  discard:
    'xóa hồ sơ|xóa hồ sơ này|xóa bản nháp|xóa nháp|xóa bài|xóa hết|xóa hết đi|xóa tất cả|xóa đi|xóa đi làm lại|xóa hết làm lại|làm lại từ đầu|làm lại|làm lại hết|bắt đầu lại|bắt đầu lại từ đầu|nộp lại từ đầu|khai lại từ đầu|điền lại từ đầu|nhập lại từ đầu|bỏ bản nháp|bỏ sáng kiến|bỏ sáng kiến này|xóa sáng kiến|xóa sáng kiến này|reset',
  status:
    'hồ sơ của tôi|hồ sơ của em|hồ sơ của mình|xem hồ sơ|xem hồ sơ của tôi|xem hồ sơ của em|tình trạng hồ sơ|xem tình trạng hồ sơ|tra cứu hồ sơ|theo dõi hồ sơ|kiểm tra hồ sơ',
};

export type Phrase = { words: readonly Word[]; command: Extract<Command, { do: PlainCommand }> };

/** The phrases as words. Bare “dung” may also mean “đúng” or a name, and is therefore no phrase of its own. */
export const commandPhrases: readonly Phrase[] = Object.entries(PHRASES).flatMap(([name, list]) =>
  list.split('|').map((phrase) => ({ words: wordsOf(phrase), command: { do: name as PlainCommand } })),
);
