/**
 * A demonstration person. `zaloUserId` is app-scoped, `oaUserId` OA-scoped, `messengerUserId` page-scoped: on
 * purpose never equal.
 */
export interface Persona {
  readonly id: string;
  readonly name: string;
  /** Who this is, for the person who picks one. */
  readonly role: string;
  readonly zaloUserId: string;
  readonly oaUserId: string;
  readonly messengerUserId: string;
  /** 84…, from a range that nobody is meant to own. */
  readonly phone: string;
  readonly colour: string;
}

type Row = [id: string, name: string, role: string, number: string, colour: string];

const rows: Row[] = [
  ['worker', 'Nguyễn Thị Mẫu', 'Người lao động (Bắc Giang)', '01', '#0b6bcb'],
  ['worker2', 'Trần Văn Thử', 'Người lao động thứ hai (Bắc Giang)', '02', '#2e7d32'],
  ['grassroots-officer', 'Lê Thị Ví Dụ', 'Cán bộ công đoàn cơ sở', '03', '#8e5a00'],
  ['district-official', 'Phạm Văn Mẫu', 'Cán bộ LĐLĐ huyện Việt Yên', '04', '#6a3fb5'],
  ['province-official', 'Hoàng Thị Thử', 'Cán bộ LĐLĐ tỉnh Bắc Giang', '05', '#b3261e'],
  ['organiser', 'Vũ Văn Ví Dụ', 'Ban tổ chức chương trình', '06', '#00695c'],
  ['admin', 'Đỗ Thị Quản Trị', 'Quản trị hệ thống', '07', '#37474f'],
  ['other-province-official', 'Bùi Văn Tỉnh Khác', 'Cán bộ LĐLĐ tỉnh Bắc Ninh', '08', '#ad1457'],
];

export const personas: readonly Persona[] = rows.map(([id, name, role, number, colour]) => ({
  id,
  name,
  role,
  zaloUserId: `40476714999381072${number}`,
  oaUserId: `2468458835291979${number}`,
  messengerUserId: `71234567890123${number}`,
  phone: `849000000${number}`,
  colour,
}));

/** @returns the persona with this id, or undefined */
export const personaById = (id: string): Persona | undefined => personas.find((one) => one.id === id);

export const personaByOaUserId = (id: string): Persona | undefined =>
  personas.find((one) => one.oaUserId === id);

export const personaByMessengerUserId = (id: string): Persona | undefined =>
  personas.find((one) => one.messengerUserId === id);
