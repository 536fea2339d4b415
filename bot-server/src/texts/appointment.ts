import { AppError, roleNames, seatNames, type OfficialRole } from '@sang-kien/shared';

/** What is said to an official whose appointing does not work. */
export const appointmentTexts = {
  noSuchUnit: () => new AppError('not_found', 'Không tìm thấy đơn vị này trong phạm vi của Anh/Chị.'),
  noSuchPost: () =>
    new AppError(
      'not_found',
      'Không tìm thấy cán bộ này trong phạm vi của Anh/Chị, hoặc vai trò đã kết thúc.',
    ),
  noSuchInvitation: () =>
    new AppError('not_found', 'Lời mời này không còn: đã được nhận, đã thu hồi hoặc quá 7 ngày.'),
  notYoursToInvite: () =>
    new AppError('forbidden', 'Anh/Chị chỉ mời được cán bộ cấp dưới trong phạm vi của mình.'),
  notYoursToEnd: () =>
    new AppError('forbidden', 'Anh/Chị chỉ thu hồi được vai trò của cán bộ cấp dưới trong phạm vi của mình.'),
  lastAdmin: () =>
    new AppError(
      'conflict',
      'Đây là người quản trị cuối cùng. Anh/Chị vui lòng mời người quản trị khác trước.',
    ),
  alreadyHeld: () =>
    new AppError('conflict', 'Anh/Chị đang giữ đúng vai trò này. Lời mời vẫn còn để người khác nhận.'),
  doesNotFit: (role: OfficialRole) =>
    refusal('invalid', 'scopeId', `Vai trò “${roleNames[role]}” cần ${seatNames[role]}.`),
  baseUnionMissing: () =>
    refusal('required', 'grassrootsUnion', 'Anh/Chị vui lòng nhập tên công đoàn cơ sở.'),
  baseUnionTooLong: () =>
    refusal('too_long', 'grassrootsUnion', 'Tên công đoàn cơ sở quá dài. Anh/Chị vui lòng viết gọn lại.'),
  otherBaseUnion: () =>
    refusal('invalid', 'grassrootsUnion', 'Tên công đoàn cơ sở không khớp với đơn vị đã chọn.'),
  noBaseUnion: (role: OfficialRole) =>
    refusal('invalid', 'grassrootsUnion', `Vai trò “${roleNames[role]}” không gắn với một công đoàn cơ sở.`),
};

function refusal(code: string, field: string, message: string): AppError {
  return new AppError('refused', message, [{ code, field, message }]);
}
