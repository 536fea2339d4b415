/**
 * The marked syllables met most in plain Vietnamese and in texts of work, places and unions. They settle short
 * texts in which a word could be Vietnamese in two readings (sè, số).
 */
export const COMMON_SYLLABLES: ReadonlySet<string> = new Set(
  `
  và là của có không được cho các những một người này với để đã trong đến khi về như từ sẽ phải tại theo việc
  năm ngày tháng giờ phút đó đây ở ra vào lên xuống trên dưới trước sau giữa ngoài nào gì đâu thế vì nên thì mà
  cũng đều rất còn chỉ hơn nhất nhiều ít lại đi làm nói biết thấy muốn cần thể nếu hoặc hay bị do bằng cùng mỗi
  mọi cả từng đang vừa mới cũ lớn nhỏ cao thấp tốt đẹp đúng sai đủ thiếu thừa hết số thứ hai bảy tám chín mười
  nhà nước máy xe điện công đoàn việt thành phố tỉnh huyện quận xã phường thị trấn đường ấp khóm tổ đội bộ sở
  phòng ban cục chi nhánh tổng liên lao động đơn vị cơ quan nghiệp xí xưởng kho bãi cảng tàu hàng sản xuất phẩm
  kinh tế kỹ thuật nghệ cải tiến sáng kiến giải pháp quy trình tiết kiệm giảm tăng suất lượng chất chi phí tiền
  đồng triệu tỷ tỉ lệ lợi ích hiệu quả áp dụng thời gian thực hiện lần đầu cuối quyết định hội nghị nhận chấm
  điểm xét thưởng khen biểu dương hồ sơ tệp mã bản giấy chữ ký tên họ tuổi chức vụ trưởng phó giám đốc chủ tịch
  thư cán viên nhân thợ kế toán giáo dục học sinh trường lớp thầy bệnh viện bác sĩ sỹ điều dưỡng tá y dược môi
  nông dân ruộng vườn lúa cá nuôi trồng chăn thủy thuỷ sông biển đảo núi rừng đất trời nắng mưa gió lửa nhiệt độ
  áp lực tốc chạy dừng cắt hàn tiện khoan mài đúc dệt may sợi vải da gỗ sắt thép nhựa giấy bột dầu khí than mỏ
  khoáng hoá hóa rửa sạch bẩn rác thải khói bụi ồn độc hại nguy hiểm tai nạn toàn vệ bảo hộ mũ găng dây đai
  chế tạo thiết kế lắp đặt sửa chữa thay vận hành quản lý kiểm tra đo đếm cân đóng gói vật tư liệu thông tin hệ
  thống phần mềm dữ đăng nhập gửi nộp tải lưu xóa xoá chọn bấm mở tắt đổi bổ sung đề tài mục đích nội dung mô tả
  kết luận văn báo cáo đáp hỏi lời cảm ơn xin chào bạn chị em ông bà cô chú bố mẹ vợ chồng gái tôi mình chúng họ
  hỗ trợ giúp đỡ hướng dẫn liên lạc thoại địa email gọi nhắn lỗi mất quên nhầm từ chối duyệt chờ hạn đợt cấp trực
  thuộc khác riêng chung nhóm bộ phận ý tưởng tác giả quyền nghĩa trách nhiệm luật chính phủ nghị cộng hòa hoà hội
  nghĩa độc lập tự hạnh phúc đại biểu đảng quốc gia phòng biên cương dịch mua bán giá thuế ngân vốn đầu thầu dự án
  xây dựng cầu cống thoát cấp nước đèn sáng tối nóng lạnh khô ướt nặng nhẹ dài ngắn rộng hẹp dày mỏng tròn vuông
  bắc trung tây đông hà nội đà nẵng hồ chí huế hải cần thơ hòa bình dương đồng nai lâm đắk lắk nghệ tĩnh quảng ngãi
  phú thọ vĩnh lạng sơn thái nguyên bến tiền hậu kiên sóc trăng bạc liêu cà mau vũng tàu rịa
  nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô lý đào đinh trịnh văn thị đức hùng dũng tuấn
  thắng hưng hương hồng ngọc thảo thu thúy thuý hằng hạnh lộc phước thịnh vượng cường mạnh quốc việt đạt tiến`
    .trim()
    .split(/\s+/)
    .filter((syllable) => /[^\x20-\x7e]/.test(syllable)),
);
