/** One parameter of a message template (Zalo reference 2.7, `listParams`). */
export interface TemplateParam {
  name: string;
  require: boolean;
  type: 'STRING' | 'NUMBER' | 'DATE';
  maxLength: number;
  minLength: number;
  acceptNull: boolean;
}
export interface Template {
  templateId: string;
  templateName: string;
  status: 'ENABLE' | 'PENDING_REVIEW' | 'REJECT' | 'DISABLE';
  listParams: TemplateParam[];
  /** What the person reads; `<name>` stands for a parameter. */
  text: string;
  /** May it be addressed by user id (2.6), or only by phone? */
  viaUid: boolean;
}

const param = (name: string, maxLength: number): TemplateParam => ({
  name,
  require: true,
  type: 'STRING',
  maxLength,
  minLength: 1,
  acceptNull: false,
});

/** Ids for the settings ZALO_TEMPLATE_… in the demonstration. */
export const demonstrationTemplateIds = {
  receipt: '512001',
  newEntry: '512002',
  handOver: '512003',
  changesRequested: '512004',
  changesAnswered: '512005',
  decided: '512006',
  digest: '512007',
  urge: '512008',
  urgeSilent: '512009',
  importDone: '512010',
} as const;

const dossier = [param('ma_ho_so', 20), param('ten_sang_kien', 200)];

type Row = [
  name: keyof typeof demonstrationTemplateIds,
  templateName: string,
  listParams: TemplateParam[],
  text: string,
];

const rows: Row[] = [
  [
    'receipt',
    'Biên nhận sáng kiến',
    [param('ten', 30), ...dossier],
    'Kính gửi <ten>, chương trình đã nhận sáng kiến “<ten_sang_kien>”. Mã hồ sơ: <ma_ho_so>.',
  ],
  [
    'newEntry',
    'Sáng kiến mới tại đơn vị',
    [param('don_vi', 100), ...dossier],
    '<don_vi> có sáng kiến mới “<ten_sang_kien>”, mã hồ sơ <ma_ho_so>. Mời Anh/Chị xem xét.',
  ],
  [
    'handOver',
    'Có người cần cán bộ hỗ trợ',
    [param('ten', 30), param('don_vi', 100)],
    '<ten> (<don_vi>) đang cần cán bộ hỗ trợ nộp sáng kiến. Mời Anh/Chị mở ứng dụng để trả lời.',
  ],
  [
    'changesRequested',
    'Đề nghị bổ sung hồ sơ',
    [param('ten', 30), ...dossier],
    'Kính gửi <ten>, công đoàn đề nghị bổ sung hồ sơ <ma_ho_so> “<ten_sang_kien>”. Mời Anh/Chị mở ứng dụng để xem mục cần sửa.',
  ],
  [
    'changesAnswered',
    'Tác giả đã bổ sung hồ sơ',
    [param('don_vi', 100), ...dossier],
    'Tác giả tại <don_vi> đã bổ sung hồ sơ <ma_ho_so> “<ten_sang_kien>”. Mời Anh/Chị xem và xác nhận.',
  ],
  [
    'decided',
    'Kết quả hồ sơ sáng kiến',
    [param('ten', 30), ...dossier, param('trang_thai', 30)],
    'Kính gửi <ten>, hồ sơ <ma_ho_so> “<ten_sang_kien>” có trạng thái mới: <trang_thai>.',
  ],
  [
    'digest',
    'Việc cần làm trong ngày',
    [param('ngay', 20), param('noi_dung', 200)],
    'Kính gửi Anh/Chị, việc cần làm ngày <ngay>: <noi_dung>. Mời Anh/Chị mở ứng dụng để xử lý.',
  ],
  [
    'urge',
    'Đôn đốc đơn vị',
    [param('don_vi', 100), param('noi_gui', 100)],
    '<noi_gui> đôn đốc <don_vi> vận động nộp sáng kiến. Mời Anh/Chị mở ứng dụng để xem.',
  ],
  [
    'urgeSilent',
    'Đơn vị chưa chuyển biến sau đôn đốc',
    [param('don_vi', 100), param('noi_gui', 100)],
    '<don_vi> đã được <noi_gui> đôn đốc, đến nay chưa có thêm sáng kiến. Mời Anh/Chị xem bảng đơn vị.',
  ],
  [
    'importDone',
    'Đã nhập xong tệp Excel',
    [param('da_nhap', 10), param('chua_nhap', 10)],
    'Tệp Excel đã nhập xong: <da_nhap> sáng kiến, <chua_nhap> dòng chưa nhập được. Mời Anh/Chị xem kết quả.',
  ],
];

export const demonstrationTemplates = (): Template[] =>
  rows.map(([name, templateName, listParams, text]) => ({
    templateId: demonstrationTemplateIds[name],
    templateName,
    status: 'ENABLE',
    listParams,
    text,
    viaUid: true,
  }));
