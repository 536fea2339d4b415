import { programmeSchema, type Programme } from './programme.ts';

/**
 * Chương trình 3259/CTr-TLĐ (15/12/2021), Hướng dẫn 46/HD-TLĐ (30/12/2021), and the letter of
 * LĐLĐ tỉnh Bắc Giang (02/2022) that this system implements.
 */
const source: unknown = {
  id: 'mot-trieu-sang-kien',
  version: '2022-06.1',
  name: 'Chương trình “01 triệu sáng kiến – nỗ lực vượt khó, sáng tạo, quyết tâm chiến thắng đại dịch Covid-19”',
  shortName: '01 triệu sáng kiến',
  organiser: 'Tổng Liên đoàn Lao động Việt Nam',
  phases: [
    {
      number: 1,
      opensAt: '2022-01-08T00:00:00+07:00',
      closesAt: '2022-06-01T00:00:00+07:00',
      qualifies: { from: '2021-09-01', to: '2022-05-31' },
    },
    {
      number: 2,
      opensAt: '2022-06-01T07:00:00+07:00',
      closesAt: '2023-09-02T00:00:00+07:00',
      qualifies: { from: '2022-06-01', to: '2023-09-01' },
    },
  ],
  applied: {
    from: '2021-09-01',
    to: '2023-09-01',
    disputedFrom: '2022-09-02',
    disputedClauses: [
      'Các trường hợp loại trừ: áp dụng ngoài thời gian từ 01/9/2021 đến 01/9/2022.',
      'Giai đoạn 2: nộp từ 7h00 ngày 01/6/2022 đến trước 24h00 ngày 01/9/2023.',
    ],
  },
  recognised: { from: '2021-09-01', to: '2023-09-01' },
  limits: { title: 200, description: 2000, files: 10, fileBytes: 20 * 1024 * 1024 },
  declarations: {
    notIpProtected: 'Sáng kiến này không phải đối tượng đang được bảo hộ quyền sở hữu trí tuệ theo pháp luật',
    notAgainstPublicOrder: 'Nội dung sáng kiến không trái với trật tự công cộng và đạo đức xã hội',
    dataConsent:
      'Tôi đồng ý cho Ban tổ chức và công đoàn các cấp dùng thông tin cá nhân trong hồ sơ để tiếp nhận, xét chọn, liên hệ và biểu dương sáng kiến',
    dataConsentOnBehalf:
      'Tác giả đã đồng ý cho công đoàn nộp thay và cho Ban tổ chức, công đoàn các cấp dùng thông tin cá nhân trong hồ sơ để tiếp nhận, xét chọn, liên hệ và biểu dương sáng kiến',
  },
  targetGroups: [
    {
      id: 'union_officer',
      name: 'Cán bộ công đoàn',
      hint: 'Người làm công tác công đoàn, chuyên trách hoặc kiêm nhiệm.',
      examples: [
        'Cách phát phiếu lấy ý kiến đoàn viên bằng mã QR, có kết quả ngay trong ngày.',
        'Mẫu sổ theo dõi chăm lo đoàn viên khó khăn, không bỏ sót ai.',
        'Tổ chức “bữa cơm công đoàn” luân phiên theo ca, công nhân ca đêm cũng được dự.',
      ],
    },
    {
      id: 'enterprise_worker',
      name: 'Công nhân lao động trong các doanh nghiệp sản xuất, kinh doanh',
      hint: 'Công nhân, nhân viên, kỹ sư ở nhà máy, công ty, hợp tác xã.',
      examples: [
        'Làm thêm một cái gá để bắt vít nhanh hơn, mỗi ca thêm 50 sản phẩm.',
        'Đổi chỗ hai máy để bớt quãng đường đi lại của người đứng chuyền.',
        'Tận dụng vải thừa may túi đựng dụng cụ, đỡ tiền mua mới.',
      ],
    },
    {
      id: 'civil_servant',
      name: 'Cán bộ, công chức các cơ quan của Đảng, Nhà nước, Mặt trận Tổ quốc và các tổ chức chính trị - xã hội',
      hint: 'Làm việc ở xã, huyện, tỉnh, cơ quan Đảng, đoàn thể.',
      examples: [
        'Bảng hướng dẫn hồ sơ một trang giúp người dân không phải đi lại nhiều lần.',
        'Tệp tính sẵn giúp đối chiếu danh sách chi trợ cấp trong ít phút.',
        'Lịch tiếp dân qua Zalo của xã, bớt chờ đợi ở bộ phận một cửa.',
      ],
    },
    {
      id: 'public_employee',
      name: 'Cán bộ, viên chức, người lao động các đơn vị sự nghiệp',
      hint: 'Giáo viên, y tá, bác sĩ, nhân viên trường học, bệnh viện, viện, trung tâm.',
      examples: [
        'Đồ dùng dạy học làm từ chai nhựa, học sinh tự thí nghiệm được.',
        'Sắp xếp lại lối đi khu khám bệnh, bệnh nhân bớt chờ và tránh lây chéo.',
        'Bảng màu phân loại thuốc ở tủ trực, giảm nhầm lẫn khi cấp cứu.',
      ],
    },
    {
      id: 'rural_development',
      name: 'Công nhân viên chức lao động có sáng kiến phục vụ công nghiệp hóa, hiện đại hóa nông nghiệp và phát triển nông thôn',
      hint: 'Sáng kiến giúp nhà nông, nông trường, thủy lợi, chế biến nông sản.',
      examples: [
        'Máy gieo hạt cải tiến từ xe đạp cũ, một người làm bằng năm người.',
        'Cách tưới nhỏ giọt tự chảy cho vườn vải, tiết kiệm nước mùa khô.',
        'Giàn phơi nông sản lật được, mưa đến che trong một phút.',
      ],
    },
  ],
};

export const motTrieuSangKien: Programme = programmeSchema.parse(source);
