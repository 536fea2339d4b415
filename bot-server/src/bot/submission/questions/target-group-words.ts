import type { TargetGroupId } from '@sang-kien/shared';

/** Work by which people name their group, folded for search; what stands within a longer phrase does not count. */
const WORK: Record<TargetGroupId, string> = {
  union_officer:
    'can bo cong doan, can bo cd, chu tich cong doan, pho chu tich cong doan, chu tich cdcs, cong doan chuyen trach, can bo cdcs, chuyen trach cong doan, chuyen trach, chu tich cd, can bo chuyen trach, kiem nhiem, lam cong doan, lien doan lao dong, ldld, cong doan',
  enterprise_worker:
    'cong nhan lao dong, cong nhan, cnld, cn, doanh nghiep, dn, nha may, xi nghiep, cong ty, cty, hop tac xa, phan xuong, lao dong pho thong, lam may, may mac, tho may, tho han, tho dien, tho, to truong san xuat, cong nhan may, san xuat kinh doanh, lao dong doanh nghiep, nhan vien cong ty, nguoi lao dong, to truong, qc, kcs, qa, dien luc, phu ho, tho xay, tho ho, tho moc, tho co khi, tho dien, tho sua chua, sua chua may, lai xe nang, truyen truong, chuyen truong, quan doc, to pho, truong ca, cong nhan dien, cong nhan moi truong, boc xep, dong goi, kho van, thu kho, ban hang, buu ta, buu dien, khach san, le tan, shipper, tai xe, dau bep, nha bep, nau an, kinh doanh, ngan hang, dau khi, cao su, mo than, san xuat, co khi, in an, may cong nghiep, det, giay da, lap rap, nhan vien ky thuat',
  civil_servant:
    'can bo cong chuc, cong chuc, chuyen vien, cbcc, can bo xa, can bo huyen, can bo phuong, uy ban, ubnd, uy ban nhan dan, co quan nha nuoc, nha nuoc, co quan dang, mat tran to quoc, mat tran, doan thanh nien, hoi phu nu, hoi nong dan, hoi cuu chien binh, doan the, xa doi, quan su xa, cong an xa, tu phap, dia chinh, can bo thon, truong thon, hai quan, nganh thue, kho bac, toa an, vien kiem sat, kiem lam, so noi vu, phong noi vu, can bo tu phap, van phong uy ban, chu tich xa, pho chu tich xa, bi thu xa, chu tich phuong, bi thu chi bo',
  public_employee:
    'can bo vien chuc, vien chuc, giao vien, giang vien, nha giao, bac si, y ta, y si, dieu duong, duoc si, ho sinh, nhan vien y te, nganh y te, y te, truong hoc, nhan vien truong hoc, nhan vien benh vien, benh vien, trung tam y te, tram y te, vien nghien cuu, nghien cuu vien, su nghiep, don vi su nghiep, dai hoc, mam non, day hoc, giang day, kham benh, nguoi lao dong cac don vi su nghiep, thay giao, co giao, hieu truong, hieu pho, pho hieu truong, tong phu trach, to truong chuyen mon, y ta truong, dieu duong truong, ky thuat vien y te, thu thu, thu vien, bao tang, bao chi, phong vien, nha bao, dai truyen hinh, nhan vien cap duong, bao mau, cap duong, giao vu, hoc vu, xet nghiem, bac sy, duoc sy, y sy, ho ly, truong khoa, pho khoa, thu y, khuyen nong, trung tam van hoa, nghe si',
  rural_development:
    'nong nghiep, nong dan, nong thon, nha nong, nong truong, lam truong, lam nghiep, thuy loi, thuy san, trong trot, chan nuoi, nong san, che bien nong san, phat trien nong thon, lam ruong, trong lua, nuoi tom, nuoi ca, nuoi heo, nuoi lon, lam vuon, hop tac xa nong nghiep, khuyen nong vien, ngu dan, danh ca, lam ray',
};

/** Jobs of offices as well as of companies: the person says which. */
const IN_TWO_GROUPS: Readonly<Record<string, readonly TargetGroupId[]>> = {
  'ke toan|thu quy|bao ve|lai xe|tap vu|lao cong|ve sinh|it|cntt|cong nghe thong tin|tin hoc|ky thuat vien|ky su|nhan vien van phong|van phong|hanh chinh|nhan su|to chuc hanh chinh|truong phong|pho phong|nhan vien|giam doc|pho giam doc|quan ly|ky thuat':
    ['enterprise_worker', 'public_employee'],
  'van thu|luu tru|thanh tra': ['civil_servant', 'public_employee'],
  'can bo': ['union_officer', 'civil_servant', 'public_employee'],
};

/** Said together they name neither the union's officers nor more than the person's own work. */
const NOT_WORK =
  /\b(?:doan vien cong doan|cong doan vien|doan vien|to cong doan|thuoc cong doan|cong doan co so cong ty)\b/g;

const phrases = [
  ...Object.entries(WORK).map(([id, list]) => ({ ids: [id], list: list.split(', ') })),
  ...Object.entries(IN_TWO_GROUPS).map(([list, ids]) => ({ ids, list: list.split('|') })),
]
  .flatMap(({ ids, list }) => list.map((phrase) => ({ ids, phrase })))
  .sort((one, other) => other.phrase.length - one.phrase.length);

/** The groups whose work is named in folded words; longer phrases are read first and use their words up. */
export function workOf(folded: string): ReadonlySet<string> {
  let rest = ` ${folded.replace(NOT_WORK, ' ')} `;
  const groups = new Set<string>();
  const open: (readonly string[])[] = [];
  for (const { ids, phrase } of phrases) {
    if (!rest.includes(` ${phrase} `)) continue;
    rest = rest.replaceAll(` ${phrase} `, ' | ');
    const [only] = ids;
    if (ids.length === 1 && only !== undefined) groups.add(only);
    else open.push(ids);
  }
  // “Kế toán trường học”: the school settles which of the two it is.
  const settled = open.flatMap((ids) => (ids.some((id) => groups.has(id)) ? [] : ids));
  return new Set([...groups, ...settled]);
}
