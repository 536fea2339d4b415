/** Roles of officials down the union tree; each covers its unit and what is below it. */
export const officialRoles = [
  'grassroots-officer',
  'district-official',
  'province-official',
  'organiser',
  'reviewer',
  'admin',
] as const;
export type OfficialRole = (typeof officialRoles)[number];

/** Who is called when somebody asks for a person, reads that talk and answers it: everybody but those who score. */
export const answeringRoles = officialRoles.filter((role) => role !== 'reviewer');

export const roleNames: Record<OfficialRole, string> = {
  'grassroots-officer': 'Cán bộ công đoàn cơ sở',
  'district-official': 'Cán bộ công đoàn cấp trên trực tiếp cơ sở',
  'province-official': 'Cán bộ LĐLĐ tỉnh, thành phố hoặc công đoàn ngành Trung ương',
  organiser: 'Ban tổ chức',
  reviewer: 'Người chấm sáng kiến',
  admin: 'Quản trị hệ thống',
};

/** The unit of organisers, reviewers and administrators: the Confederation, above every province and sector. */
export const CONFEDERATION_UNIT_ID = 'tong-lien-doan';
export const CONFEDERATION_NAME = 'Tổng Liên đoàn Lao động Việt Nam';
