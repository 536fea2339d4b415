import type { Submission, TargetGroupId } from '@sang-kien/shared';
import type { Random } from './random.ts';

type Words = { deeds: readonly string[]; ends: readonly string[] };

const wordsOf: Record<TargetGroupId, Words> = {
  union_officer: {
    deeds: [
      'Lấy ý kiến đoàn viên bằng mã QR',
      'Sổ theo dõi chăm lo đoàn viên khó khăn',
      'Đổi mới cách tổ chức đối thoại',
      'Nhóm Zalo giải đáp chế độ, chính sách',
      'Bữa cơm công đoàn luân phiên theo ca',
    ],
    ends: ['tại công đoàn cơ sở', 'trong thời gian dịch bệnh', 'cho công nhân ca đêm', 'ở các tổ công đoàn'],
  },
  enterprise_worker: {
    deeds: [
      'Cải tiến gá bắt vít',
      'Thiết kế lại khuôn ép',
      'Chế tạo thêm bàn cắt vải',
      'Làm giá để dụng cụ từ phế liệu',
      'Đổi chỗ máy dán nhãn',
      'Lắp cảm biến cho băng chuyền',
      'Xe đẩy hàng tự chế',
    ],
    ends: [
      'giảm thời gian thao tác',
      'giúp tiết kiệm điện',
      'giảm hàng lỗi',
      'an toàn cho người đứng máy',
      'tăng năng suất mỗi ca',
    ],
  },
  civil_servant: {
    deeds: [
      'Bảng hướng dẫn hồ sơ một trang',
      'Đặt lịch tiếp công dân qua Zalo',
      'Số hóa sổ theo dõi văn bản',
      'Tệp đối chiếu danh sách chi trợ cấp',
    ],
    ends: [
      'giúp người dân bớt đi lại',
      'ở bộ phận một cửa',
      'phục vụ phòng, chống dịch',
      'cho cán bộ cấp xã',
    ],
  },
  public_employee: {
    deeds: [
      'Một số biện pháp dạy học trực tuyến',
      'Làm đồ dùng dạy học từ vật liệu tái chế',
      'Rèn kỹ năng đọc',
      'Sắp xếp lại khu khám bệnh',
      'Bảng màu phân loại tủ thuốc trực',
      'Ngân hàng câu hỏi ôn tập dùng chung',
      'Quy trình lấy mẫu xét nghiệm nhanh',
    ],
    ends: ['trong thời gian dịch Covid-19', 'giúp giảm thời gian chờ', 'tại đơn vị', 'đạt hiệu quả cao hơn'],
  },
  rural_development: {
    deeds: [
      'Cải tiến máy gieo hạt',
      'Giàn phơi nông sản lật được',
      'Hệ thống tưới nhỏ giọt tự chảy',
      'Ủ phụ phẩm làm phân bón',
    ],
    ends: ['cho vườn vải', 'cho vùng trồng rau', 'trong mùa khô', 'giúp giảm công lao động'],
  },
};
const BENEFIT_MOST = 5_000_000_000;

/** What an initiative of such a person may be called, what it says, and now and then what it is worth. */
export function inventInitiative(random: Random, group: TargetGroupId): Submission['initiative'] {
  const { deeds, ends } = wordsOf[group];
  const deed = random.pick(deeds);
  const title = `${deed} ${random.pick(ends)}`;
  const description = [
    'Trước đây làm theo cách cũ mất nhiều công, dễ sai sót.',
    `Sáng kiến: ${deed}. Mỗi ${random.pick(['ca', 'ngày', 'tuần', 'tháng'])} bớt được ${2 + random.below(40)} giờ làm.`,
    `Đã áp dụng với ${3 + random.below(300)} người, ai cũng làm theo được.`,
  ].join('\n');
  return { title, description, ...(random.chance(0.55) ? { benefitVnd: inventBenefit(random) } : {}) };
}

/** Whole đồng; most are worth some tens of millions, a few are worth billions (log-normal). */
function inventBenefit(random: Random): number {
  const bell = Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
  const value = 20_000_000 * Math.exp(1.3 * bell);
  return Math.min(BENEFIT_MOST, Math.max(1, Math.round(value / 100_000)) * 100_000);
}
