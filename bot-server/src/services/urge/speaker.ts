import { AppError, scopePath } from '@sang-kien/shared';

/**
 * For which of one's places one speaks to a place: the nearest above it.
 * @throws AppError 'not_found' for what lies elsewhere, 'refused' for one's own place
 */
export function speakerTo(posts: readonly string[], scopeId: string): string {
  const path = scopePath(scopeId);
  const above = path.slice(0, -1).filter((each) => posts.includes(each));
  const nearest = above.at(-1);
  if (nearest !== undefined) return nearest;
  if (posts.includes(scopeId)) throw ownPlace();
  throw new AppError('not_found', 'Không tìm thấy đơn vị này trong phạm vi của Anh/Chị.');
}

function ownPlace(): AppError {
  const message = 'Anh/Chị chỉ đôn đốc được các đơn vị cấp dưới.';
  return new AppError('refused', message, [{ code: 'invalid', field: 'scopeIds', message }]);
}
