import { findUnit } from '../units/directory.ts';
import { CONFEDERATION_UNIT_ID, type OfficialRole } from './roles.ts';

/** What kind of unit each role sits in, by level of the tree: `null` is the Confederation itself. */
const seatLevels: Record<OfficialRole, 1 | 2 | null> = {
  'grassroots-officer': 2,
  'district-official': 2,
  'province-official': 1,
  organiser: null,
  reviewer: null,
  admin: null,
};

/** Where a role sits, for a sentence such as “vai trò này cần …”. */
export const seatNames: Record<OfficialRole, string> = {
  'grassroots-officer': 'công đoàn cấp trên trực tiếp của cơ sở, ví dụ tinh-24/222',
  'district-official': 'công đoàn cấp trên trực tiếp cơ sở, ví dụ tinh-24/222',
  'province-official': 'tỉnh hoặc ngành, ví dụ tinh-24 hay nganh-y-te',
  organiser: CONFEDERATION_UNIT_ID,
  reviewer: CONFEDERATION_UNIT_ID,
  admin: CONFEDERATION_UNIT_ID,
};

/** Whether a role can sit at a unit; a base union's officer sits at its direct superior, which may be a sector. */
export function fitsSeat(role: OfficialRole, unitId: string): boolean {
  const level = seatLevels[role];
  if (level === null) return unitId === CONFEDERATION_UNIT_ID;
  const unit = findUnit(unitId);
  if (unit === undefined) return false;
  return unit.level === level || (needsBaseUnion(role) && unit.kind === 'sector');
}

/** Whether the post is one of a single base union, which has to be named. */
export function needsBaseUnion(role: OfficialRole): boolean {
  return role === 'grassroots-officer';
}
