/** Invented sentences as workers, officials and chat write them; names of people are samples. */
export const SENTENCES: readonly string[] = `
Cải tiến bộ gá hàn giúp giảm thời gian thay khuôn từ 45 phút xuống còn 12 phút.
Sáng kiến đã được áp dụng tại xưởng cắt từ tháng 3 năm 2021.
Công đoàn cơ sở Công ty TNHH May mặc Bình Minh
Giải pháp tiết kiệm điện cho hệ thống chiếu sáng nhà xưởng số 2
Tôi là công nhân vận hành máy dệt, làm việc tại công ty được 12 năm.
Trước đây mỗi ca phải dừng máy ba lần để vệ sinh đầu phun.
Sau khi lắp thêm cảm biến, tỉ lệ sản phẩm lỗi giảm từ 3,5% còn 0,8%.
Số tiền làm lợi ước tính 120.000.000 đồng/năm.
Hội đồng sáng kiến công ty đã họp và công nhận ngày 15/03/2022.
Quyết định số 128/QĐ-CT ngày 20/4/2022 của Giám đốc công ty
Nguyễn Văn Bình
Trần Thị Thu Hương
Lê Hoàng Phương Uyên
Phạm Đức Thịnh
Hoàng Ngọc Diễm Quỳnh
Võ Minh Khuê
Đặng Quốc Việt
Bùi Thị Mỹ Hạnh
Đỗ Thuỳ Dương
Ngô Gia Huy
Dương Thị Bích Ngọc
Số 25, đường Trần Hưng Đạo, phường Cầu Kho, Quận 1, TP. Hồ Chí Minh
Khu công nghiệp Quế Võ, huyện Quế Võ, tỉnh Bắc Ninh
Liên đoàn Lao động thành phố Đà Nẵng
Liên đoàn Lao động tỉnh Thừa Thiên Huế
Liên đoàn Lao động huyện Mù Cang Chải
Công đoàn Giáo dục tỉnh Lâm Đồng
Công đoàn các khu công nghiệp và chế xuất Hà Nội
Công đoàn Viên chức tỉnh Quảng Ngãi
Công đoàn ngành Y tế tỉnh Sóc Trăng
Thị xã Gò Công, tỉnh Tiền Giang
Huyện Châu Thành, tỉnh Bến Tre
Thành phố Buôn Ma Thuột, tỉnh Đắk Lắk
Huyện Phú Quốc, tỉnh Kiên Giang
Xã Tả Van, thị xã Sa Pa, tỉnh Lào Cai
Tổng công ty Điện lực miền Bắc
Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam
Bệnh viện Đa khoa khu vực Hóc Môn
Trường Trung học cơ sở Nguyễn Du, quận Hoàn Kiếm
Làm sao để nộp sáng kiến?
Em chưa có mã QR thì gửi ở đâu ạ?
Đơn vị của tôi không có trong danh sách, phải chọn thế nào?
Tôi gửi nhầm tệp minh chứng, có sửa lại được không?
Hạn cuối nộp đợt 2 là ngày nào?
Mô tả sáng kiến được viết tối đa bao nhiêu chữ?
Sáng kiến của tổ tôi có ba người cùng làm thì ai đứng tên?
Bao giờ thì biết kết quả?
Cho hỏi số điện thoại của ban tổ chức với.
Công nhân thời vụ có được tham gia không?
Cảm ơn bạn nhiều nhé!
Thiết kế đồ gá khoan 6 lỗ đồng thời trên máy khoan cần, độ chính xác ±0,05 mm
Thay bơm 7,5 kW bằng bơm 5,5 kW có biến tần, tiết kiệm 18.000 kWh mỗi năm
Dùng phần mềm Excel và Google Sheets để theo dõi tồn kho vật tư theo thời gian thực
Viết macro VBA tự động xuất báo cáo cuối ngày, giảm 2 giờ làm việc của kế toán
Lắp PLC Siemens S7-1200 thay cho mạch rơ le cũ ở dây chuyền đóng gói
Ứng dụng IoT giám sát nhiệt độ kho lạnh từ -18 °C đến 4 °C
Chuyển đổi đèn cao áp 250W sang đèn LED 120W cho toàn bộ khu vực bãi than
Áp dụng 5S và Kaizen tại phân xưởng cơ khí
Phương pháp pha chế mực in mới giúp giảm 30% lượng dung môi toluene
Cải tiến quy trình kiểm tra chất lượng (QC) đầu vào cho linh kiện SMD
Chế tạo xe đẩy khuôn nặng 350 kg bằng thép hộp 40x40
Tận dụng phế liệu vải vụn làm găng tay bảo hộ cho công nhân
Xây dựng thư viện video hướng dẫn an toàn lao động trên YouTube
Nâng cao kĩ năng đọc hiểu cho học sinh lớp 3 vùng dân tộc thiểu số
Đổi mới công tác tiếp công dân tại bộ phận một cửa
Mô hình trồng rau thuỷ canh trong nhà lưới quy mô 500 m2
Nuôi cá lồng bè kết hợp du lịch sinh thái ở xã đảo
Giải pháp thu gom rác thải nhựa trên kênh rạch
Quy trình chăm sóc người bệnh sau phẫu thuật nội soi
Rút ngắn thời gian chờ khám của bệnh nhân từ 90 phút xuống 35 phút
Phần mềm quản lý tài chính công đoàn dùng chung cho 45 công đoàn cơ sở
Tổ trưởng tổ bảo dưỡng
Kỹ sư cơ điện
Chủ tịch công đoàn cơ sở
Cán bộ công đoàn chuyên trách
Giáo viên mầm non
Điều dưỡng trưởng khoa Hồi sức cấp cứu
Công nhân vận hành lò hơi
Nhân viên kho
Trưởng phòng Kỹ thuật
Đoàn viên công đoàn
Thợ hàn bậc 5/7
Máy cắt tự động hoạt động ổn định, người lao động đỡ vất vả hơn nhiều.
Nhờ cải tiến này, mỗi ngày xưởng tiết kiệm khoảng 2.500.000 đồng tiền nguyên liệu.
Ý tưởng xuất phát từ việc dây curoa hay bị đứt khi máy chạy quá tải.
Kết quả thử nghiệm trong ba tháng cho thấy năng suất tăng 15% so với trước.
Toàn bộ chi phí chế tạo chỉ hết 8,6 triệu đồng, thu hồi vốn sau hai tháng.
Chúng tôi đề nghị nhân rộng giải pháp ra các chi nhánh khác trong tổng công ty.
Vật liệu sử dụng đều có sẵn trên thị trường, dễ mua và dễ thay thế.
Nguy cơ tai nạn lao động do kẹt tay gần như không còn.
Khi nhiệt độ vượt 85 độ, còi báo động sẽ kêu và máy tự ngắt.
Bản vẽ chi tiết và ảnh chụp được gửi kèm trong tệp minh chứng.
Giải pháp không vi phạm quyền sở hữu trí tuệ và không trái đạo đức xã hội.
Thời gian áp dụng lần đầu: 10/01/2022
Người liên hệ: Vũ Khắc Tiệp, phòng Tổ chức - Hành chính
Ban Chấp hành Công đoàn Khu kinh tế Dung Quất
Lãnh đạo đơn vị xác nhận nội dung kê khai là đúng sự thật.
Đề nghị Hội đồng xem xét, công nhận.
Tên sáng kiến: Khắc phục hiện tượng rung lắc ở trục chính máy tiện CNC
Lĩnh vực: quản lý, an toàn vệ sinh lao động
Lợi ích: giảm tiếng ồn, bụi và hơi độc
Thuyền trưởng tàu cá cần báo vị trí hai giờ một lần.
Chị ấy khuyên mọi người nên uống đủ nước khi làm ca đêm.
Xoong nồi được rửa bằng máy siêu âm thay cho rửa tay.
Khuấy đều dung dịch trong 10 phút rồi để nguội.
Nghiệm thu ngày mồng 5 tháng Giêng
Quả đấm cửa bị kẹt, phải tháo ốc ra tra dầu.
Huỳnh Thuý Kiều nộp ngày 30-11-2021
Thợ cả Quách Văn Tuynh nghĩ ra cách uốn ống inox không bị móp.
Nước thải sau xử lý đạt quy chuẩn loại A
Hệ thống tưới nhỏ giọt cho vườn thanh long
Xe nâng điện chạy êm, ít khói, tiết kiệm nhiên liệu
Giảm hao hụt bột mì ở khâu nhào trộn
Bảng điều khiển tủ điện được Việt hoá để dễ đọc
Đường kính trục Ø60, dài 1.250 mm
Công suất 15 HP, điện áp 380 V, tần số 50 Hz
Áp suất làm việc 6 bar, lưu lượng 120 lít/phút
Mã sản phẩm: AB-1023/VN, lô 07, ca C
Gửi về địa chỉ email sangkien@vidu.vn trước 17h00
Xem thêm tại https://vidu.vn/huong-dan?id=12 hoặc gọi 1900 0000
Nhóm tác giả: Lý Thị Kim Oanh (40%), Cao Xuân Trường (60%)
Tỷ lệ đóng góp của từng người đã được thống nhất bằng văn bản.
Chế độ khen thưởng theo Nghị định của Chính phủ
Vì sao hồ sơ của tôi bị trả lại?
Tôi quên mật khẩu
Bổ sung giấy công nhận
Không đủ điều kiện
Đã nộp
Đang chấm
Hồ sơ thiếu chữ ký
Xin hướng dẫn cách đổi số điện thoại đã đăng ký
Quét mã bằng ứng dụng Zalo rồi bấm nút “Nộp bài”
Buổi sáng trời mưa to, cả tổ vẫn hoàn thành kế hoạch.
Dây an toàn phải được kiểm tra trước mỗi lần trèo cột.
Phun sơn tĩnh điện giúp lớp phủ bền và đẹp hơn
Kẹp giữ phôi bằng khí nén thay cho vặn ốc thủ công
Loại bỏ 4 bước thừa trong quy trình luân chuyển chứng từ
Hợp lý hoá sản xuất - cải tiến kỹ thuật - tiết kiệm vật tư
Giữ gìn xe tốt, lái xe an toàn
Sổ tay điện tử cho cán bộ công đoàn cơ sở
Cộng hoà xã hội chủ nghĩa Việt Nam
Độc lập - Tự do - Hạnh phúc
Kính gửi: Ban Thường vụ Công đoàn Dầu khí Việt Nam
Căn cứ Luật Công đoàn ngày 20 tháng 6 năm 2012;
Điều 7. Quyền và nghĩa vụ của tác giả sáng kiến
Nơi nhận: như trên; lưu văn thư.
Trân trọng cảm ơn và mong sớm nhận được phản hồi.
Mỗi công nhân một ý tưởng, mỗi tổ một giải pháp
Giảm nhiệt độ bề mặt lò nung gốm từ 70 xuống 45 độ
Máy bóc vỏ lụa hạt điều do anh em trong xưởng tự chế
Ghép nối hai băng tải bằng khớp xoay để chuyển hướng hàng
Vừa học vừa làm
Thoả ước lao động tập thể
Nhuộm sợi ở nhiệt độ thấp
Phân loại rác tại nguồn
Kích thước hộp 20 × 30 × 15 cm, dung sai ±5 µm
Nhiệt độ sấy 60 °C trong ½ giờ
Giá khoảng €20 – €25 mỗi bộ…
Máy của hãng Müller (Đức), đời 2015
Tiết kiệm 1,5 m³ nước và 2 m² diện tích mỗi ca
Công ty Nestlé Việt Nam tại Đồng Nai
Bộ lọc giữ được hạt bụi 0,5 µm và 10 µm`
  .trim()
  .split('\n');

/** Text in capitals: VNI holds it, TCVN3 does not. */
export const CAPITALS: readonly string[] = `
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
ĐƠN ĐỀ NGHỊ CÔNG NHẬN SÁNG KIẾN
LIÊN ĐOÀN LAO ĐỘNG TỈNH ĐỒNG THÁP
BÁO CÁO KẾT QUẢ ÁP DỤNG GIẢI PHÁP KỸ THUẬT
TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM
QUYẾT ĐỊNH SỐ 15/QĐ-LĐLĐ`
  .trim()
  .split('\n');
