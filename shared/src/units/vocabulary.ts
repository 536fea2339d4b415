import { foldLoneY } from '../text/fold.ts';
import type { AreaType, BranchId } from './unit.ts';

/**
 * How people write units when they search: everything folded (lower case, no marks). Facts of usage, not names of
 * units; names come from the directory. An alias with its marks helps to tell "bộ đội" from look-alikes.
 */

/** Other names of provinces, by code; the name itself and its initials are added by rule. */
export const PROVINCE_ALIASES: Record<string, readonly string[]> = {
  '01': ['hn', 'tphn', 'thủ đô', 'hà tây'],
  '31': ['tphp', 'hp'],
  '46': ['tt huế', 'tth', 'thừa thiên', 't t huế', 'huế'],
  '48': ['đn', 'tpdn'],
  '66': ['đắc lắc', 'đắc lắk', 'đắk lắc', 'dak lac', 'đắclắc'],
  '67': ['đắc nông', 'dak nong'],
  '77': ['brvt', 'br vt', 'vũng tàu bà rịa'],
  '79': ['tphcm', 'hcm', 'hcmc', 'tp hcm', 'sài gòn', 'sg', 'tpsg'],
  '92': ['tpct'],
  '62': ['kontum', 'công tum'],
};

/** Other names of districts, by code: old spellings, old units that it took in, and habits. */
export const DISTRICT_ALIASES: Record<string, readonly string[]> = {
  '007': ['hbt'],
  '019': ['từ liêm'],
  '021': ['từ liêm'],
  '045': ['thông nông'],
  '047': ['trà lĩnh'],
  '049': ['quảng uyên', 'phục hòa'],
  '193': ['hoành bồ'],
  '474': ['cố đô huế'],
  '525': ['tây trà'],
  '582': ['phan rang', 'tháp chàm'],
  '622': ['plây cu', 'plei cu', 'plâyku'],
  '643': ['bmt', 'buôn mê thuột', 'ban mê thuột', 'ban mê', 'buôn mê'],
  '718': ['thủ dầu 1', 'tdm'],
  '769': ['quận 2', 'quận 9', 'quận hai', 'quận chín'],
  '760': ['quận nhất', 'quận một'],
  '770': ['quận ba'],
  '773': ['quận bốn', 'quận tư'],
  '774': ['quận năm'],
  '775': ['quận sáu'],
  '776': ['quận tám'],
  '778': ['quận bảy'],
  '771': ['quận mười'],
  '772': ['quận mười một'],
  '761': ['quận mười hai'],
};

/** Other names of the central sectors, by id: abbreviations, corporations, ministries, everyday words. */
export const SECTOR_ALIASES: Record<string, readonly string[]> = {
  'cong-thuong': ['công thương', 'ct', 'cđct', 'bộ công thương'],
  'giao-duc': ['giáo dục', 'gd', 'gd đt', 'gdđt', 'giáo dục và đào tạo', 'giáo dục đào tạo', 'cđgd'],
  'y-te': ['y tế', 'yt', 'byt', 'bộ y tế', 'cđyt'],
  'vien-chuc': ['viên chức', 'vc', 'cđvc'],
  'xay-dung': ['xây dựng', 'xd', 'cđxd', 'bộ xây dựng'],
  'giao-thong-van-tai': ['giao thông vận tải', 'gtvt', 'giao thông', 'vận tải', 'gt vt', 'bộ giao thông'],
  'nong-nghiep-ptnt': [
    'nông nghiệp và phát triển nông thôn',
    'nông nghiệp phát triển nông thôn',
    'nông nghiệp và ptnt',
    'nông nghiệp ptnt',
    'nông nghiệp',
    'phát triển nông thôn',
    'ptnt',
    'nn ptnt',
    'nnptnt',
    'nn và ptnt',
    'bộ nông nghiệp',
  ],
  'ngan-hang': ['ngân hàng', 'nhnn', 'nh nhà nước', 'agribank', 'bidv', 'vietcombank', 'vietinbank'],
  'thong-tin-truyen-thong': [
    'thông tin và truyền thông',
    'thông tin truyền thông',
    'tttt',
    'tt tt',
    'tt và tt',
    'bưu điện',
    'bưu chính',
    'bưu chính viễn thông',
    'viễn thông',
    'truyền thông',
    'vnpt',
    'mobifone',
    'vnpost',
    'vietnam post',
  ],
  'quoc-phong': ['quốc phòng', 'bộ quốc phòng', 'bqp', 'bộ đội', 'quân đội', 'viettel', 'quân khu'],
  'cong-an-nhan-dan': ['công an nhân dân', 'công an', 'cand', 'ca nhân dân', 'bộ công an'],
  'dien-luc': ['điện lực', 'evn', 'tập đoàn điện lực', 'ngành điện'],
  'dau-khi': ['dầu khí', 'pvn', 'petrovietnam', 'petro việt nam', 'dầu khí quốc gia', 'tập đoàn dầu khí'],
  'than-khoang-san': [
    'than khoáng sản',
    'than và khoáng sản',
    'than',
    'khoáng sản',
    'tkv',
    'vinacomin',
    'ngành than',
    'tập đoàn than',
  ],
  'cao-su': ['cao su', 'vrg', 'công nghiệp cao su', 'tập đoàn cao su'],
  'det-may': ['dệt may', 'vinatex', 'tập đoàn dệt may'],
  'duong-sat': ['đường sắt', 'vnr', 'vra', 'xe lửa', 'tổng công ty đường sắt'],
  'hang-hai': ['hàng hải', 'vinalines', 'vimc', 'tổng công ty hàng hải'],
  'hang-khong': [
    'hàng không',
    'vietnam airlines',
    'vietnam airline',
    'vn airlines',
    'vna',
    'tổng công ty hàng không',
  ],
  'cong-nghiep-tau-thuy': [
    'công nghiệp tàu thủy',
    'tàu thủy',
    'vinashin',
    'sbic',
    'cntt',
    'đóng tàu',
    'tổng công ty công nghiệp tàu thủy',
  ],
};

/** How people write the local unions of a province. */
export const BRANCH_ALIASES: Record<BranchId, readonly string[]> = {
  'vien-chuc': ['viên chức', 'vc', 'cđvc', 'công chức viên chức', 'công chức'],
  kcn: [
    'khu công nghiệp',
    'khu công nghiệp và chế xuất',
    'khu công nghiệp chế xuất',
    'kcn',
    'kcn kcx',
    'kcx kcn',
    'kcn cx',
    'cđkcn',
    'khu cn',
    'khu chế xuất',
    'khu chế xuất và công nghiệp',
    'khu chế xuất và khu công nghiệp',
    'khu chế xuất công nghiệp',
    'kcx',
    'kcx cn',
    'khu kinh tế',
    'khu kinh tế và khu công nghiệp',
    'kkt',
    'khu công nghệ cao',
  ],
  'giao-duc': [
    'giáo dục',
    'gd',
    'gd đt',
    'gdđt',
    'giáo dục và đào tạo',
    'giáo dục đào tạo',
    'cđgd',
    'sở giáo dục',
  ],
  'y-te': ['y tế', 'yt', 'cđyt', 'sở y tế'],
  'cong-thuong': ['công thương', 'ct', 'cđct', 'sở công thương'],
  'xay-dung': ['xây dựng', 'xd', 'cđxd', 'sở xây dựng'],
  'giao-thong-van-tai': ['giao thông vận tải', 'gtvt', 'giao thông', 'vận tải', 'gt vt', 'sở giao thông'],
  khac: [
    'khác',
    'đơn vị khác',
    'không có trong danh sách',
    'không có ở đây',
    'không có ở đây đơn vị tôi',
    'đơn vị tôi không có ở đây',
    'không thấy đơn vị',
    'không có đơn vị',
    'chưa có đơn vị',
    'chưa có trong danh sách',
    'không tìm thấy',
  ],
};

/** Words before a name that say what kind of area it is; they speak for themselves only outside a name. */
export const TYPE_WORDS: ReadonlyMap<string, AreaType> = new Map([
  ['tinh', 'tinh'],
  ['thanh pho', 'thanh_pho'],
  ['tp', 'thanh_pho'],
  ['thi xa', 'thi_xa'],
  ['tx', 'thi_xa'],
  ['quan', 'quan'],
  ['q', 'quan'],
  ['huyen', 'huyen'],
  ['h', 'huyen'],
]);

/** Words before a name of something smaller than a district: "xã Hiệp Hòa" is not the district Hiệp Hòa. */
export const SMALLER_PLACE_WORDS = words('xa phuong p tran thon duong pho ap to khom ban lang');

/** Words of unions, firms and small talk: left over, they say nothing for or against a unit. */
export const NOISE_WORDS = words(`
  ldld cong ctcp cty ty tnhh mtv cp tap nganh cac cd cdcs cddv thuoc noi tac dn doanh
  em anh chi toi minh chung co chu ben nhe nhi a ah ak oi vang thua cho xin muon can tim chon kiem nop
  o tai lam viec dang la cua va voi de duoc dau nao gi the vay nay do trong ngoai cung nguoi
  huyen quan tinh tp tx h q t x p tt phuong thon xom ap duong
`);

/** The same in more than one word; each of these words alone may belong to a name (Đông Hà, Nam Định). */
export const NOISE_PHRASES: readonly string[] = [
  'lien doan lao dong',
  'lien doan',
  'lao dong',
  'cong doan',
  'co so',
  'cap tren',
  'truc tiep',
  'don vi',
  'cong ty',
  'tong cong ty',
  'co phan',
  'tap doan',
  'nha may',
  'xi nghiep',
  'chi nhanh',
  'doanh nghiep',
  'khu vuc',
  'dia ban',
  'ban chap hanh',
  'trung tam',
  'thanh pho',
  'thi xa',
  'thi tran',
  'viet nam',
  'cho hoi',
  'dang ky',
  'ho so',
].map(foldLoneY);

/** The country's name behind a sector's: "công đoàn y tế việt nam". */
export const COUNTRY = ['viet', 'nam'] as const;

function words(text: string): ReadonlySet<string> {
  return new Set(foldLoneY(text.trim()).split(/\s+/));
}
