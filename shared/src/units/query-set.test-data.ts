/**
 * What people type, and the unit that they mean, written "short name, province" (or the id of a sector, or
 * "branch, province").
 */
export const QUERY_SET: Record<string, string> = `
việt yên => Huyện Việt Yên, Bắc Giang
viet yen => Huyện Việt Yên, Bắc Giang
VIỆT YÊN => Huyện Việt Yên, Bắc Giang
huyện việt yên tỉnh bắc giang => Huyện Việt Yên, Bắc Giang
bắc giang việt yên => Huyện Việt Yên, Bắc Giang
yên việt => Huyện Việt Yên, Bắc Giang
bac giang yen viet huyen => Huyện Việt Yên, Bắc Giang
h viet yen => Huyện Việt Yên, Bắc Giang
h. Việt Yên - BG => Huyện Việt Yên, Bắc Giang
ldld huyen viet yen => Huyện Việt Yên, Bắc Giang
lđlđ h. việt yên => Huyện Việt Yên, Bắc Giang
vietyen => Huyện Việt Yên, Bắc Giang
viet yn => Huyện Việt Yên, Bắc Giang
veit yen => Huyện Việt Yên, Bắc Giang
viet yem => Huyện Việt Yên, Bắc Giang
viêt yên => Huyện Việt Yên, Bắc Giang
việt ye => Huyện Việt Yên, Bắc Giang
công ty samsung ở việt yên bắc giang => Huyện Việt Yên, Bắc Giang
em ở việt yên => Huyện Việt Yên, Bắc Giang
em làm công ty fuhong huyện việt yên ạ => Huyện Việt Yên, Bắc Giang
liên đoàn lao động huyện lục nam tỉnh bắc giang => Huyện Lục Nam, Bắc Giang
lien doan lao dong huyen luc ngan => Huyện Lục Ngạn, Bắc Giang
yen dung bac giang => Huyện Yên Dũng, Bắc Giang
hiep hoa => Huyện Hiệp Hòa, Bắc Giang
hiệp hoà => Huyện Hiệp Hòa, Bắc Giang
bắc giang => Bắc Giang
bac giang => Bắc Giang
bacgiang => Bắc Giang
bac gaing => Bắc Giang
bắc gi => Bắc Giang
tỉnh bắc giang => Bắc Giang
lđlđ tỉnh bắc giang => Bắc Giang
tp bắc giang => Thành phố Bắc Giang, Bắc Giang
tp. bac giang => Thành phố Bắc Giang, Bắc Giang
thành phố bắc giang => Thành phố Bắc Giang, Bắc Giang
hà nội => Hà Nội
hn => Hà Nội
hanoi => Hà Nội
tp hà nội => Hà Nội
ha noi => Hà Nội
ha nooi => Hà Nội
thanh pho ha noi => Hà Nội
tphcm => Hồ Chí Minh
tp.hcm => Hồ Chí Minh
hcm => Hồ Chí Minh
sài gòn => Hồ Chí Minh
saigon => Hồ Chí Minh
thành phố hồ chí minh => Hồ Chí Minh
ho chi minh => Hồ Chí Minh
đắc lắc => Đắk Lắk
daklak => Đắk Lắk
dak lak => Đắk Lắk
dac lac => Đắk Lắk
đăk nông => Đắk Nông
brvt => Bà Rịa - Vũng Tàu
bà rịa vũng tàu => Bà Rịa - Vũng Tàu
ba ria - vung tau => Bà Rịa - Vũng Tàu
vũng tàu => Thành phố Vũng Tàu, Bà Rịa - Vũng Tàu
tp vũng tàu tỉnh bà rịa vũng tàu => Thành phố Vũng Tàu, Bà Rịa - Vũng Tàu
bà rịa => Thành phố Bà Rịa, Bà Rịa - Vũng Tàu
tt hue => Thừa Thiên Huế
thua thien hue => Thừa Thiên Huế
tp huế => Thành phố Huế, Thừa Thiên Huế
da nang => Đà Nẵng
danang => Đà Nẵng
đà nẵng => Đà Nẵng
hai phong => Hải Phòng
hải phonf => Hải Phòng
can tho => Cần Thơ
tp cần thơ => Cần Thơ
hoà bình => Hoà Bình
hòa bình => Hoà Bình
tp hòa bình => Thành phố Hòa Bình, Hoà Bình
huyện hòa bình bạc liêu => Huyện Hoà Bình, Bạc Liêu
hoa binh bac lieu => Huyện Hoà Bình, Bạc Liêu
bạc liêu => Bạc Liêu
bac lieu => Bạc Liêu
thanh hóa => Thanh Hóa
thạnh hóa => Huyện Thạnh Hóa, Long An
thanh hoá => Thanh Hóa
phú yên => Phú Yên
phù yên => Huyện Phù Yên, Sơn La
nghệ an => Nghệ An
nghe an => Nghệ An
quảng ninh => Quảng Ninh
huyện quảng ninh => Huyện Quảng Ninh, Quảng Bình
quang ninh quang binh => Huyện Quảng Ninh, Quảng Bình
thị xã quảng trị => Thị xã Quảng Trị, Quảng Trị
điện biên => Điện Biên
huyện điện biên => Huyện Điện Biên, Điện Biên
điện biên phủ => Thành phố Điện Biên Phủ, Điện Biên
dien bien dong => Huyện Điện Biên Đông, Điện Biên
vĩnh phúc => Vĩnh Phúc
long an => Long An
an giang => An Giang
kon tum => Kon Tum
kontum => Kon Tum
lao cai => Lào Cai
thai nguyen => Thái Nguyên
chau thanh tien giang => Huyện Châu Thành, Tiền Giang
châu thành tỉnh đồng tháp => Huyện Châu Thành, Đồng Tháp
huyện châu thành bến tre => Huyện Châu Thành, Bến Tre
chau thanh kien giang => Huyện Châu Thành, Kiên Giang
trà vinh châu thành => Huyện Châu Thành, Trà Vinh
chau thanh a => Huyện Châu Thành A, Hậu Giang
châu thành hậu giang => Huyện Châu Thành, Hậu Giang
ldld h chau thanh, an giang => Huyện Châu Thành, An Giang
kỳ anh thị xã => Thị xã Kỳ Anh, Hà Tĩnh
tx kỳ anh => Thị xã Kỳ Anh, Hà Tĩnh
huyện kỳ anh => Huyện Kỳ Anh, Hà Tĩnh
h ky anh ha tinh => Huyện Kỳ Anh, Hà Tĩnh
tx cai lay => Thị xã Cai Lậy, Tiền Giang
huyen cai lay => Huyện Cai Lậy, Tiền Giang
tx duyên hải => Thị xã Duyên Hải, Trà Vinh
huyện duyên hải trà vinh => Huyện Duyên Hải, Trà Vinh
tp cao lãnh => Thành phố Cao Lãnh, Đồng Tháp
huyen cao lanh => Huyện Cao Lãnh, Đồng Tháp
tp hồng ngự => Thành phố Hồng Ngự, Đồng Tháp
h hong ngu dong thap => Huyện Hồng Ngự, Đồng Tháp
thi xa long my => Thị xã Long Mỹ, Hậu Giang
huyện long mỹ => Huyện Long Mỹ, Hậu Giang
quận 1 => Quận 1, Hồ Chí Minh
q1 => Quận 1, Hồ Chí Minh
q.7 tphcm => Quận 7, Hồ Chí Minh
quan 12 => Quận 12, Hồ Chí Minh
lđlđ quận 10 sài gòn => Quận 10, Hồ Chí Minh
quận tân bình => Quận Tân Bình, Hồ Chí Minh
q binh thanh => Quận Bình Thạnh, Hồ Chí Minh
thủ đức => Thành phố Thủ Đức, Hồ Chí Minh
tp thu duc => Thành phố Thủ Đức, Hồ Chí Minh
q9 hcm => Thành phố Thủ Đức, Hồ Chí Minh
gò vấp => Quận Gò Vấp, Hồ Chí Minh
cu chi => Huyện Củ Chi, Hồ Chí Minh
hoc mon => Huyện Hóc Môn, Hồ Chí Minh
quận cầu giấy hà nội => Quận Cầu Giấy, Hà Nội
q dong da => Quận Đống Đa, Hà Nội
hai ba trung => Quận Hai Bà Trưng, Hà Nội
nam từ liêm => Quận Nam Từ Liêm, Hà Nội
dong anh => Huyện Đông Anh, Hà Nội
hoàng mai hà nội => Quận Hoàng Mai, Hà Nội
tx hoàng mai => Thị xã Hoàng Mai, Nghệ An
sơn tây hà nội => Thị xã Sơn Tây, Hà Nội
sơn tây quảng ngãi => Huyện Sơn Tây, Quảng Ngãi
sapa => Thị xã Sa Pa, Lào Cai
sa pa lào cai => Thị xã Sa Pa, Lào Cai
dalat => Thành phố Đà Lạt, Lâm Đồng
đà lạt => Thành phố Đà Lạt, Lâm Đồng
tp vinh => Thành phố Vinh, Nghệ An
vinh nghệ an => Thành phố Vinh, Nghệ An
buôn ma thuột => Thành phố Buôn Ma Thuột, Đắk Lắk
buon me thuot => Thành phố Buôn Ma Thuột, Đắk Lắk
bmt => Thành phố Buôn Ma Thuột, Đắk Lắk
phan rang => Thành phố Phan Rang-Tháp Chàm, Ninh Thuận
quy nhơn => Thành phố Quy Nhơn, Bình Định
qui nhon => Thành phố Quy Nhơn, Bình Định
mi tho => Thành phố Mỹ Tho, Tiền Giang
biên hoà đồng nai => Thành phố Biên Hòa, Đồng Nai
bien hao => Thành phố Biên Hòa, Đồng Nai
thuan an binh duong => Thành phố Thuận An, Bình Dương
tân uyên bình dương => Thị xã Tân Uyên, Bình Dương
huyện tân uyên => Huyện Tân Uyên, Lai Châu
bắc tân uyên => Huyện Bắc Tân Uyên, Bình Dương
quy nhon binh dinh => Thành phố Quy Nhơn, Bình Định
nha trang => Thành phố Nha Trang, Khánh Hòa
ha long => Thành phố Hạ Long, Quảng Ninh
pleiku gia lai => Thành phố Pleiku, Gia Lai
plei ku => Thành phố Pleiku, Gia Lai
phú quốc => Thành phố Phú Quốc, Kiên Giang
yên phong bắc ninh => Huyện Yên Phong, Bắc Ninh
tu son => Thành phố Từ Sơn, Bắc Ninh
ea hleo => Huyện Ea H'leo, Đắk Lắk
đắc mil => Huyện Đắk Mil, Đắk Nông
phú tân cà mau => Huyện Phú Tân, Cà Mau
phu tan an giang => Huyện Phú Tân, An Giang
chợ mới bắc kạn => Huyện Chợ Mới, Bắc Kạn
tam nông phú thọ => Huyện Tam Nông, Phú Thọ
an lao hai phong => Huyện An Lão, Hải Phòng
vĩnh thạnh cần thơ => Huyện Vĩnh Thạnh, Cần Thơ
thuan bac ninh thuan => Huyện Thuận Bắc, Ninh Thuận
la gi bình thuận => Thị xã La Gi, Bình Thuận
kcn bắc giang => kcn, Bắc Giang
kcn bac giang => kcn, Bắc Giang
công đoàn các khu công nghiệp tỉnh bắc ninh => kcn, Bắc Ninh
cđ các khu kinh tế Hà Tĩnh => kcn, Hà Tĩnh
khu chế xuất tphcm => kcn, Hồ Chí Minh
kcx kcn tp.hcm => kcn, Hồ Chí Minh
kcn biên hòa => kcn, Đồng Nai
viên chức tỉnh nghệ an => vien-chuc, Nghệ An
cđvc bắc giang => vien-chuc, Bắc Giang
vc ha noi => vien-chuc, Hà Nội
công đoàn ngành giáo dục lâm đồng => giao-duc, Lâm Đồng
giáo dục lâm đồng => giao-duc, Lâm Đồng
gd lam dong => giao-duc, Lâm Đồng
hà nội giáo dục => giao-duc, Hà Nội
y tế hà nội => y-te, Hà Nội
cđ ngành yt hn => y-te, Hà Nội
cong doan y te vinh phuc => y-te, Vĩnh Phúc
y te tinh bac kan => y-te, Bắc Kạn
công thương bắc giang => cong-thuong, Bắc Giang
xây dựng hà nội => xay-dung, Hà Nội
xd hải phòng => xay-dung, Hải Phòng
gtvt nghệ an => giao-thong-van-tai, Nghệ An
ngành giao thông vận tải thanh hóa => giao-thong-van-tai, Thanh Hóa
đơn vị khác bắc giang => khac, Bắc Giang
bắc giang khác => khac, Bắc Giang
đơn vị khác ngành y tế việt nam => nganh-y-te/khac
công an => nganh-cong-an-nhan-dan
cong an nhan dan => nganh-cong-an-nhan-dan
ngân hàng => nganh-ngan-hang
ngan hang => nganh-ngan-hang
bộ đội => nganh-quoc-phong
quốc phòng => nganh-quoc-phong
y tế => nganh-y-te
công đoàn y tế việt nam => nganh-y-te
giáo dục => nganh-giao-duc
cđ giáo dục việt nam => nganh-giao-duc
viên chức việt nam => nganh-vien-chuc
evn => nganh-dien-luc
điện lực => nganh-dien-luc
tkv => nganh-than-khoang-san
than khoang san => nganh-than-khoang-san
pvn => nganh-dau-khi
dau khi => nganh-dau-khi
vietnam airlines => nganh-hang-khong
hàng không => nganh-hang-khong
vinatex => nganh-det-may
dệt may => nganh-det-may
det may viet nam => nganh-det-may
vnpt => nganh-thong-tin-truyen-thong
bưu điện => nganh-thong-tin-truyen-thong
vinalines => nganh-hang-hai
công đoàn tổng công ty hàng hải việt nam => nganh-hang-hai
vinashin => nganh-cong-nghiep-tau-thuy
tàu thuỷ => nganh-cong-nghiep-tau-thuy
vrg => nganh-cao-su
cao su => nganh-cao-su
đường sắt => nganh-duong-sat
vra => nganh-duong-sat
nông nghiệp => nganh-nong-nghiep-ptnt
nn&ptnt => nganh-nong-nghiep-ptnt
gtvt => nganh-giao-thong-van-tai
ct => nganh-cong-thuong
xây dựng => nganh-xay-dung
`
  .trim()
  .split('\n')
  .reduce<Record<string, string>>((set, line) => {
    const [query = '', expected = ''] = line.split(' => ');
    return { ...set, [query]: expected };
  }, {});

/** What finds nothing. */
export const GARBAGE = [
  '',
  '   ',
  '!!! ???',
  'xin chào',
  'asdfgh',
  'qwerty',
  '12345',
  'hôm nay ăn gì',
  'công đoàn cơ sở là gì',
  'công ty',
  'liên đoàn lao động',
  'sáng kiến',
  'nộp hồ sơ ở đâu',
  'con mèo',
  'zzz',
  'làm sao để nộp ạ',
  '🙂🙂',
];
