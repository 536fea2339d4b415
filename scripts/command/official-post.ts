import {
  CONFEDERATION_NAME,
  CONFEDERATION_UNIT_ID,
  findUnit,
  fitsSeat,
  foldForSearch,
  needsBaseUnion,
  officialRoles,
  roleNames,
  seatNames,
  type OfficialRole,
} from '@sang-kien/shared';
import { CommandError } from './command.ts';

/** Where an official is to sit, as the invitation records it, and how one reads it. */
export type Post = {
  unitId: string;
  role: OfficialRole;
  grassrootsKey: string | null;
  grassrootsUnion: string | null;
  label: string;
};
type Asked = { unit?: string | undefined; role?: string | undefined; grassroots?: string | undefined };

/**
 * Checks that a role fits its unit.
 * @throws CommandError naming the option that is missing or does not fit
 */
export function readPost({ unit, role: asked, grassroots }: Asked): Post {
  const role = officialRoles.find((each) => each === asked);
  if (!role) {
    const said = asked ? `--role ${asked}: không có vai trò này.` : 'Thiếu --role.';
    throw new CommandError(`${said} Chọn một trong: ${officialRoles.join(', ')}.`);
  }
  const grassrootsUnion = readGrassroots(role, grassroots);
  const place = readSeat(role, unit);
  return {
    role,
    unitId: place.id,
    grassrootsUnion,
    grassrootsKey: grassrootsUnion ? foldForSearch(grassrootsUnion) : null,
    label: [roleNames[role], grassrootsUnion, place.name].filter(Boolean).join(', '),
  };
}

function readGrassroots(role: OfficialRole, grassroots: string | undefined): string | null {
  const name = grassroots?.normalize('NFC').trim() ?? '';
  if (!needsBaseUnion(role)) {
    if (grassroots === undefined) return null;
    throw new CommandError('--grassroots chỉ dùng với --role grassroots-officer.');
  }
  if (foldForSearch(name) !== '') return name;
  throw new CommandError('Thiếu --grassroots: tên công đoàn cơ sở, ví dụ "CĐCS Công ty May Mẫu".');
}

function readSeat(role: OfficialRole, unitId: string | undefined): { id: string; name: string } {
  const what = seatNames[role];
  const atConfederation = fitsSeat(role, CONFEDERATION_UNIT_ID);
  if (atConfederation && (unitId === undefined || unitId === CONFEDERATION_UNIT_ID))
    return { id: CONFEDERATION_UNIT_ID, name: CONFEDERATION_NAME };
  if (atConfederation) throw new CommandError(`--unit ${unitId}: vai trò ${role} thuộc ${what}.`);
  if (!unitId) throw new CommandError(`Thiếu --unit: vai trò ${role} cần ${what}.`);
  const unit = findUnit(unitId);
  if (!unit)
    throw new CommandError(`--unit ${unitId}: không có đơn vị này. Tìm mã bằng: npm run units -- "tên".`);
  if (fitsSeat(role, unit.id)) return unit;
  throw new CommandError(`--unit ${unitId} (${unit.name}): vai trò ${role} cần ${what}.`);
}
