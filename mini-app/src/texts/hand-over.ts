import { officialTitles } from './official-titles.ts';

export const handOverTexts = {
  title: officialTitles.people,
  lead: 'Những người đã bấm “Gặp cán bộ” trong trò chuyện, thuộc đơn vị của Anh/Chị và các đơn vị bên dưới.',
  waiting: 'Đang chờ',
  helped: 'Đã giúp xong',
  nobodyWaits: 'Hiện không có ai đang chờ.',
  nobodyHelped: 'Chưa có ai.',
  noName: 'Chưa rõ tên',
  noUnit: 'Chưa rõ đơn vị',
  asked: (when: string) => `Hỏi lúc ${when}`,
  who: {
    unit: 'Đơn vị',
    union: 'Công đoàn cơ sở',
    channel: 'Kênh trò chuyện',
    draft: 'Hồ sơ đang viết',
    dossier: 'Hồ sơ đã nộp gần nhất',
    phone: 'Số điện thoại',
  },
  unknown: 'Chưa rõ',
  noDraft: 'Chưa viết',
  noPhone: 'Chưa để lại số điện thoại',
  channels: { zalo: 'Zalo', messenger: 'Facebook Messenger' },
  call: (phone: string) => `Gọi ${phone}`,
  openDossier: (code: string) => `Mở hồ sơ ${code}`,
  talk: 'Cuộc trò chuyện',
  noLines: 'Chưa có tin nhắn nào được lưu.',
  earlier: (count: number) => `Xem ${count} tin trước`,
  from: { person: 'Người hỏi', bot: 'Trả lời tự động', staff: 'Cán bộ' },
  delivery: {
    waits: 'Đang chuyển tới người hỏi.',
    delivered: 'Đã gửi vào cuộc trò chuyện.',
    failed: 'Chưa tới được người hỏi. Anh/Chị vui lòng gọi điện hoặc gửi lại.',
  },
  reply: {
    title: 'Trả lời vào cuộc trò chuyện',
    lead:
      'Câu trả lời được gửi kèm tên đơn vị của Anh/Chị. ' +
      'Phần trả lời tự động tạm dừng 30 phút, hoặc tới khi Anh/Chị bấm “Đã giúp xong”.',
    field: 'Câu trả lời',
    send: 'Gửi trả lời',
    sent: 'Đã gửi. Câu trả lời đang được chuyển tới người hỏi.',
    empty: 'Anh/Chị vui lòng viết câu trả lời.',
    tooLong: 'Câu trả lời dài quá. Anh/Chị vui lòng viết ngắn hơn.',
    shut: 'Kênh trò chuyện không còn cho gửi tin, vì đã lâu người này không nhắn.',
    shutCall: 'Anh/Chị vui lòng gọi điện.',
  },
  close: 'Đã giúp xong',
  closed: (when: string, by: string | null) =>
    by === null ? `Đã giúp xong lúc ${when}.` : `${by} đã giúp xong lúc ${when}.`,
};
