import { splitWords, type Word } from './split-words.ts';

/**
 * What people shorten in chats, each line one meaning: the words meant, then how they are shortened. A shortening
 * with several usual meanings stands under the one that these talks need most.
 */
const TABLE = `
  không: ko k kh kg khg hok hong hem k0
  không biết: kbiet kbit
  không sao: ksao
  được: dc đc dk đk dx
  sáng kiến: sk skien
  công đoàn: cd cđ
  công đoàn cơ sở: cdcs cđcs
  công đoàn viên: cdv cđv
  đoàn viên: đvien dvien
  liên đoàn lao động: ldld lđlđ
  tổng liên đoàn: tld tlđ
  tổng liên đoàn lao động: tldld tlđlđ
  lao động: ld lđ
  người lao động: nld nlđ
  công nhân lao động: cnld cnlđ
  công nhân viên chức lao động: cnvcld cnvclđ
  công nhân viên chức: cnvc
  công chức viên chức: ccvc
  cán bộ công chức: cbcc
  cán bộ: cb
  công nhân: cn
  công chức: cc
  viên chức: vc
  nhân viên: nv
  đơn vị: đvi dvi đv dv
  công ty: cty cti
  doanh nghiệp: dn
  khu công nghiệp: kcn
  mình: mk mik mh mjnh
  tôi: t tui
  người: ng
  như thế nào: ntn nhtn
  thế nào: tnao
  bao nhiêu: bn bnhieu
  bao giờ: bgio
  bây giờ: bh bjo
  gì: j
  vậy: z
  rồi: r
  giờ: h
  sao: s
  với: vs
  mới: ms
  trước: trc trk
  làm: lm
  nói: ns
  số điện thoại: sdt sđt
  điện thoại: dt đt
  tài khoản: tk
  hồ sơ: hs
  báo cáo: bc
  kết quả: kq
  giai đoạn: gd gđ
  giai đoạn 1: gd1 gđ1 dot1 đợt1
  giai đoạn 2: gd2 gđ2 dot2 đợt2
  giai đoạn 3: gd3 gđ3 dot3 đợt3
  quyết định: qd qđ
  hội đồng: hđ
  hội đồng sáng kiến: hdsk hđsk
  hướng dẫn: hd
  chương trình: ct ctr ctrinh
  ban tổ chức: btc
  thông tin: tt ttin
  thông tin cá nhân: ttcn
  giải pháp: gp
  minh chứng: mc
  nhắn tin: nt ib
  đăng ký: dky đky dki đki
  ứng dụng: app
  vấn đề: vde vđe
  cảm ơn: tks thks thank thanks camon
  chào: hi hello helo alo
`;

/** Folded shortening → the words meant. */
export const abbreviations: ReadonlyMap<string, readonly Word[]> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [meaning = '', shortenings = ''] = line.split(':');
      return splitWords(shortenings).map(({ plain }) => [plain, splitWords(meaning)] as const);
    }),
);
