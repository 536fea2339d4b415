import {
  CONFEDERATION_NAME,
  CONFEDERATION_UNIT_ID,
  findUnit,
  foldForSearch,
  officialRoles,
  roleNames,
  type OfficialRole,
} from '@sang-kien/shared';
import { CommandError } from './command.ts';

/** Where an official is to sit, as the invitation records it, and how one reads it. */
export type Post = { unitId: string; role: OfficialRole; grassrootsKey: string | null; label: string };
type Asked = { unit?: string | undefined; role?: string | undefined; grassroots?: string | undefined };

/** What kind of unit each role sits in: `null` is the Confederation itself. */
const seats: Record<OfficialRole, { level: 1 | 2 | null; what: string }> = {
  'grassroots-officer': { level: 2, what: 'công đoàn cấp trên trực tiếp của cơ sở, ví dụ tinh-24/222' },
  'district-official': { level: 2, what: 'công đoàn cấp trên trực tiếp cơ sở, ví dụ tinh-24/222' },
  'province-official': { level: 1, what: 'tỉnh hoặc ngành, ví dụ tinh-24 hay nganh-y-te' },
  organiser: { level: null, what: CONFEDERATION_UNIT_ID },
  reviewer: { level: null, what: CONFEDERATION_UNIT_ID },
  admin: { level: null, what: CONFEDERATION_UNIT_ID },
};

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
    grassrootsKey: grassrootsUnion ? foldForSearch(grassrootsUnion) : null,
    label: [roleNames[role], grassrootsUnion, place.name].filter(Boolean).join(', '),
  };
}

function readGrassroots(role: OfficialRole, grassroots: string | undefined): string | null {
  const name = grassroots?.normalize('NFC').trim() ?? '';
  if (role !== 'grassroots-officer') {
    if (grassroots === undefined) return null;
    throw new CommandError('--grassroots chỉ dùng với --role grassroots-officer.');
  }
  if (foldForSearch(name) !== '') return name;
  throw new CommandError('Thiếu --grassroots: tên công đoàn cơ sở, ví dụ "CĐCS Công ty May Mẫu".');
}

function readSeat(role: OfficialRole, unitId: string | undefined): { id: string; name: string } {
  const { level, what } = seats[role];
  if (level === null) {
    const fits = unitId === undefined || unitId === CONFEDERATION_UNIT_ID;
    if (fits) return { id: CONFEDERATION_UNIT_ID, name: CONFEDERATION_NAME };
    throw new CommandError(`--unit ${unitId}: vai trò ${role} thuộc ${what}.`);
  }
  if (!unitId) throw new CommandError(`Thiếu --unit: vai trò ${role} cần ${what}.`);
  const unit = findUnit(unitId);
  if (!unit)
    throw new CommandError(`--unit ${unitId}: không có đơn vị này. Tìm mã bằng: npm run units -- "tên".`);
  const sectorOfBase = role === 'grassroots-officer' && unit.kind === 'sector';
  if (unit.level === level || sectorOfBase) return unit;
  throw new CommandError(`--unit ${unitId} (${unit.name}): vai trò ${role} cần ${what}.`);
}
