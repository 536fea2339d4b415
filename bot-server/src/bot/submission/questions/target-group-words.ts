import type { TargetGroupId } from '@sang-kien/shared';

/** Work by which people name their group, folded for search; what stands within a longer phrase does not count. */
const WORK: Record<TargetGroupId, string> = {
  union_officer:
    'can bo cong doan, can bo cd, chu tich cong doan, pho chu tich cong doan, chu tich cdcs, cong doan chuyen trach, can bo cdcs, chuyen trach cong doan, chuyen trach, kiem nhiem, lam cong doan, lien doan lao dong, ldld, cong doan',
  enterprise_worker:
    'cong nhan lao dong, cong nhan, cnld, cn, doanh nghiep, dn, nha may, xi nghiep, cong ty, cty, ky su, hop tac xa, phan xuong, lao dong pho thong, lam may, may mac, tho may, tho han, tho dien, tho, to truong san xuat, cong nhan may, san xuat kinh doanh, lao dong doanh nghiep, nhan vien cong ty, nguoi lao dong',
  civil_servant:
    'can bo cong chuc, cong chuc, chuyen vien, cbcc, can bo xa, can bo huyen, can bo phuong, uy ban, ubnd, uy ban nhan dan, co quan nha nuoc, nha nuoc, co quan dang, mat tran to quoc, mat tran, doan thanh nien, hoi phu nu, hoi nong dan, hoi cuu chien binh, doan the',
  public_employee:
    'can bo vien chuc, vien chuc, giao vien, giang vien, nha giao, bac si, y ta, y si, dieu duong, duoc si, ho sinh, nhan vien y te, nganh y te, y te, truong hoc, nhan vien truong hoc, nhan vien benh vien, benh vien, trung tam y te, tram y te, vien nghien cuu, nghien cuu vien, su nghiep, don vi su nghiep, dai hoc, mam non, day hoc, giang day, kham benh, nguoi lao dong cac don vi su nghiep, thay giao, co giao, hieu truong',
  rural_development:
    'nong nghiep, nong dan, nong thon, nha nong, nong truong, lam truong, lam nghiep, thuy loi, thuy san, trong trot, chan nuoi, nong san, che bien nong san, phat trien nong thon',
};

/** Said together they name neither the union's officers nor more than the person's own work. */
const NOT_WORK =
  /\b(?:doan vien cong doan|cong doan vien|doan vien|to cong doan|thuoc cong doan|cong doan co so cong ty)\b/g;

const phrases = Object.entries(WORK)
  .flatMap(([id, list]) => list.split(', ').map((phrase) => ({ id, phrase })))
  .sort((one, other) => other.phrase.length - one.phrase.length);

/** The groups whose work is named in folded words; longer phrases are read first and use their words up. */
export function workOf(folded: string): ReadonlySet<string> {
  let rest = ` ${folded.replace(NOT_WORK, ' ')} `;
  const groups = new Set<string>();
  for (const { id, phrase } of phrases) {
    if (!rest.includes(` ${phrase} `)) continue;
    groups.add(id);
    rest = rest.replaceAll(` ${phrase} `, ' | ');
  }
  return groups;
}
