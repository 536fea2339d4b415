import {
  CONFEDERATION_NAME,
  CONFEDERATION_UNIT_ID,
  exclusionNames,
  findUnit,
  formatMonth,
  readScopeId,
  roleNames,
  stateNames,
  steps,
  type ChoosableKind,
  type CommendedKind,
  type ExportKind,
} from '@sang-kien/shared';

/** A base union that nobody has named yet, before the name of its unit. */
export const unnamedBaseUnion = 'Một công đoàn cơ sở';

/** What officials and the system do, as the log says it. */
export const actionNames: Record<string, string> = {
  'official.invite': 'Mời cán bộ',
  'official.accept': 'Nhận vai trò cán bộ',
  'official.revoke': 'Thu hồi vai trò cán bộ',
  'invitation.revoke': 'Thu hồi lời mời',
  'submission.confirm': 'Xác nhận hồ sơ',
  'submission.request_changes': 'Đề nghị bổ sung hồ sơ',
  'submission.invalidate': 'Đánh dấu hồ sơ không hợp lệ',
  'submission.settle_unit': 'Xếp hồ sơ vào đơn vị',
  'submission.revise': 'Bổ sung hồ sơ nộp thay',
  'submission.withdraw': 'Rút hồ sơ nộp thay',
  'evidence.download': 'Tải tệp minh chứng',
  'hand_over.answer': 'Trả lời người cần giúp',
  'hand_over.close': 'Kết thúc hỗ trợ một người',
  'target.set': 'Đặt chỉ tiêu',
  'urge.send': 'Gửi lời đôn đốc',
  'urge.escalate': 'Hệ thống báo cấp trên vì chưa chuyển biến',
  'import.create': 'Tải lên tệp Excel',
  'import.run': 'Nhập hồ sơ từ tệp Excel',
  'import.download': 'Tải kết quả nhập từ tệp Excel',
  'export.order': 'Lập báo cáo, danh sách',
  'export.download': 'Tải báo cáo, danh sách',
  'commendation.download': 'Tải danh sách biểu dương',
  'notification_settings.set': 'Đổi cách nhận thông báo',
  consent_withdrawn: 'Xóa dữ liệu theo yêu cầu rút đồng ý',
};

/** An action that nobody has given a name yet still shows, as it is written. */
export function actionName(action: string): string {
  return actionNames[action] ?? action;
}

/** What was before and after, as people read it; everything else that the line tells stands with the latter. */
export function describeChange(detail: unknown): { before: string | null; after: string | null } {
  if (!isRecord(detail)) return { before: null, after: null };
  const { before, after, ...more } = detail;
  const added = describeMembers(more);
  const parts = [after === null || after === undefined ? [] : describe(after), ...added].flat();
  return {
    before: before === null || before === undefined ? null : describe(before),
    after: parts.length === 0 ? null : parts.join('; '),
  };
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'không có' : value.map(describe).join(', ');
  if (isRecord(value)) return describeMembers(value).join('; ');
  if (typeof value === 'number') return value.toLocaleString('vi-VN');
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  return typeof value === 'string' ? nameOf(value) : '–';
}

const memberNames: Record<string, string> = {
  role: 'vai trò',
  phase: 'giai đoạn',
  exclusion: 'lý do loại trừ',
  steps: 'mục cần bổ sung',
  told: 'báo cho',
  step: 'lần báo cấp trên',
  digestHour: 'giờ nhận tin tổng hợp',
  muted: 'loại tin đã tắt',
  rows: 'số dòng',
  good: 'số dòng nhập được',
  problems: 'số dòng cần xem lại',
  kind: 'loại',
  files: 'số tệp',
  consentVersion: 'bản đồng ý',
};

/** The place is left out: each line of the log names it anyway. */
function describeMembers({ scopeId: _place, ...members }: Record<string, unknown>): string[] {
  return Object.entries(members).map(([name, value]) => describeMember(name, value));
}

function describeMember(name: string, value: unknown): string {
  if (name === 'month' && typeof value === 'string') return formatMonth(value);
  if (name === 'told' && typeof value === 'number') return `số cán bộ được báo: ${describe(value)}`;
  return `${memberNames[name] ?? name}: ${describe(value)}`;
}

const exportNames: Record<ExportKind, string> = {
  report_docx: 'báo cáo Word',
  report_xlsx: 'bảng Excel',
  dossiers_xlsx: 'danh sách hồ sơ',
};

const listNames: Record<CommendedKind, string> = { collectives: 'tập thể', individuals: 'cá nhân' };

const messageNames: Record<ChoosableKind, string> = {
  digest: 'tổng hợp mỗi ngày',
  new_entry: 'sáng kiến mới',
  changes_answered: 'tác giả đã bổ sung hồ sơ',
  hand_over: 'có người cần giúp',
  urge_silent: 'đơn vị chưa chuyển biến sau đôn đốc',
};

const knownNames: Record<string, string> = {
  ...stateNames,
  ...roleNames,
  ...exclusionNames,
  ...exportNames,
  ...messageNames,
  ...listNames,
  ...Object.fromEntries(steps.map(({ id, title }) => [id, title])),
  [CONFEDERATION_UNIT_ID]: CONFEDERATION_NAME,
};

function nameOf(word: string): string {
  const unit = findUnit(readScopeId(word)?.unitId ?? word);
  if (unit && word !== unit.id) return `${unnamedBaseUnion}, ${unit.name}`;
  return knownNames[word] ?? unit?.name ?? word;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
