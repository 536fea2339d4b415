import type { ChoosableKind, NotificationKind, UndeliveredReason } from '@sang-kien/shared';
import { officialTitles } from './official-titles.ts';

/** What officials choose to be told, and what they see of messages that did not arrive. */
export const notificationTexts = {
  settings: {
    title: officialTitles.settings,
    lead: 'Chọn những việc Anh/Chị muốn được nhắn qua Zalo. Việc đã tắt vẫn có trong mục Thông báo của ứng dụng.',
    kinds: 'Nhắn qua Zalo',
    hour: 'Giờ nhận tin tổng hợp mỗi ngày',
    hourHint: 'Mỗi ngày nhiều nhất một tin tổng hợp. Hôm nào không có việc thì không gửi.',
    at: (hour: number) => `${hour} giờ`,
    always: 'Luôn được gửi, không tắt được: tin đôn đốc của cấp trên và kết quả nhập tệp của chính Anh/Chị.',
    quiet: 'Từ 21 giờ đến 7 giờ sáng, tin được giữ lại và gửi lúc 7 giờ.',
    save: 'Lưu cài đặt',
    saved: 'Đã lưu cài đặt.',
  },
  choices: {
    digest: {
      label: 'Tổng hợp việc cần làm mỗi ngày',
      hint: 'Hồ sơ chờ xác nhận, sáng kiến mới, người cần giúp, hạn giai đoạn và hạn báo cáo.',
    },
    new_entry: {
      label: 'Sáng kiến mới',
      hint: 'Báo ngay sáng kiến đầu tiên trong ngày; các sáng kiến sau nằm trong tin tổng hợp.',
    },
    changes_answered: {
      label: 'Tác giả đã bổ sung hồ sơ',
      hint: 'Báo ngay khi tác giả gửi lại hồ sơ được đề nghị bổ sung.',
    },
    hand_over: {
      label: 'Có người cần cán bộ giúp',
      hint: 'Báo ngay khi có người bấm “Gặp cán bộ” trong trò chuyện.',
    },
    urge_silent: {
      label: 'Đơn vị chưa chuyển biến sau đôn đốc',
      hint: 'Dành cho cấp trên của đơn vị đã được đôn đốc.',
    },
  } satisfies Record<ChoosableKind, { label: string; hint: string }>,
  undelivered: {
    title: officialTitles.undelivered,
    lead: 'Những thông báo chưa gửi được qua Zalo và người nhận cũng chưa đọc trong ứng dụng.',
    none: 'Mọi thông báo đều đã tới người nhận.',
    noName: 'Chưa rõ tên',
    what: (kind: string, when: string) => `${kind} · từ ${when}`,
    dossier: (code: string) => `Xem hồ sơ ${code}`,
    list: 'Danh sách thông báo chưa tới',
  },
  reasons: {
    no_chat: 'Người này chưa kết nối trò chuyện với tài khoản OA của Chương trình.',
    window_closed: 'Đã lâu người này chưa nhắn tin cho OA; Zalo chỉ cho gửi trong 7 ngày sau tin cuối.',
    left: 'Người này chưa quan tâm hoặc đã bỏ quan tâm OA.',
    refused: 'Zalo của người này không nhận tin từ OA.',
    unsure: 'Zalo không cho biết tin đã tới hay chưa nên không gửi lại, tránh gửi hai lần.',
    gave_up: 'Đã gửi lại nhiều lần nhưng kênh trò chuyện đang trục trặc.',
  } satisfies Record<UndeliveredReason, string>,
  advice: {
    no_chat: 'Nhờ người này bấm Quan tâm OA và gửi một lời chào.',
    window_closed: 'Nhờ người này nhắn một lời chào cho OA, hoặc mở mục Thông báo trong ứng dụng.',
    left: 'Nhờ người này bấm Quan tâm OA trở lại.',
    refused: 'Nhờ người này mở mục Thông báo trong ứng dụng.',
    unsure: 'Nhờ người này mở mục Thông báo trong ứng dụng.',
    gave_up: 'Nhờ người này mở mục Thông báo trong ứng dụng; nếu nhiều người bị, xin báo Ban tổ chức.',
  } satisfies Record<UndeliveredReason, string>,
  kinds: {
    receipt: 'Biên nhận hồ sơ',
    new_entry: 'Có sáng kiến mới',
    hand_over: 'Có người cần giúp',
    changes_requested: 'Đề nghị bổ sung hồ sơ',
    changes_answered: 'Tác giả đã bổ sung',
    decided: 'Kết quả hồ sơ',
    digest: 'Tổng hợp việc cần làm',
    urge: 'Đôn đốc',
    urge_silent: 'Đơn vị chưa chuyển biến sau đôn đốc',
    import_done: 'Kết quả nhập tệp',
  } satisfies Record<NotificationKind, string>,
};
