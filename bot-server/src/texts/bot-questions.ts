export { toChatTone } from '@sang-kien/shared';

/**
 * What the chat asks of a submission. A question is one sentence and an example; choices stand under it as
 * buttons. The rules' own sentences live in shared and are turned to the chat's tone by `toChatTone`.
 */
export const questionTexts = {
  example: (words: string) => `Ví dụ: ${words}`,
  missing: 'chưa có',
  skip: 'Bỏ qua',
  done: 'Xong',
  yes: 'Có',
  no: 'Không',
  writeAs: (words: string) => `Ghi là “${words}”`,
  notRead: 'Chúng tôi chưa đọc được câu trả lời này. Anh/Chị vui lòng ghi lại giúp.',
  needed: 'Mục này cần có câu trả lời thì chúng tôi mới nhận được hồ sơ.',

  fullName: {
    name: 'Họ và tên',
    ask: 'Anh/Chị cho biết họ và tên của tác giả, ghi đầy đủ và có dấu.',
    example: 'Nguyễn Thị Mẫu',
    onePerson:
      'Chúng tôi cần họ tên của một người để ghi nhận tác giả và báo kết quả. Nếu nhiều người cùng làm, Anh/Chị ghi tên một người; những người khác thêm sau bằng cách gõ “sửa đồng tác giả”.',
    unclear: 'Chúng tôi chưa chắc đây là họ và tên. Anh/Chị vui lòng ghi đầy đủ cả họ và tên.',
  },
  phone: {
    name: 'Số điện thoại',
    ask: 'Anh/Chị cho biết số điện thoại di động của tác giả để báo kết quả.',
    example: '0900 000 001',
    useKnown: (masked: string) => `Dùng số ${masked}`,
    needed:
      'Chúng tôi cần một số di động để báo kết quả và để tác giả tra cứu hồ sơ. Anh/Chị có thể ghi số của người thân hoặc của cán bộ công đoàn, khi người đó đồng ý.',
    since2018:
      'Số di động 11 chữ số đã đổi sang 10 chữ số từ năm 2018. Số của Anh/Chị nay có phải là số dưới đây không?',
    several: 'Anh/Chị gửi nhiều số điện thoại. Anh/Chị vui lòng chọn một số.',
  },
  submittedBy: {
    name: 'Người nộp',
    ask: 'Hồ sơ này do ai nộp? Nếu công đoàn nộp thay thì họ tên và số điện thoại trong hồ sơ là của tác giả; tác giả cần đồng ý.',
    self: 'Tác giả tự nộp',
    union: 'Công đoàn nộp thay',
  },
  birthYear: {
    name: 'Năm sinh',
    ask: 'Anh/Chị cho biết năm sinh của tác giả, gồm 4 chữ số.',
    example: '1990',
  },
  jobTitle: {
    name: 'Chức vụ, công việc',
    ask: 'Anh/Chị cho biết chức vụ hoặc công việc của tác giả.',
    example: 'công nhân may, tổ trưởng, giáo viên',
  },
  email: {
    name: 'Thư điện tử',
    ask: 'Anh/Chị cho biết địa chỉ thư điện tử (email) của tác giả.',
    example: 'ten@congty.vn',
  },
  unionMember: {
    name: 'Đoàn viên công đoàn',
    ask: 'Tác giả có phải là đoàn viên công đoàn không?',
  },
  coAuthors: {
    name: 'Đồng tác giả',
    ask: 'Anh/Chị ghi họ tên từng đồng tác giả và phần đóng góp, mỗi người một dòng. Nếu không có, Anh/Chị gõ “không có”.',
    example: '\nTrần Văn Thử 40%\nLê Thị Ví Dụ 20%',
    one: (name: string, share: string | null) => (share === null ? name : `${name} – ${share}%`),
  },

  unit: {
    name: 'Nơi công tác',
    ask: 'Anh/Chị cho biết đơn vị công đoàn cấp trên trực tiếp: gõ tên huyện, khu công nghiệp hoặc ngành, kèm tên tỉnh. Không cần gõ dấu.',
    example: 'việt yên bắc giang',
    otherExample: 'y tế bắc giang',
    notHere: 'Đơn vị tôi không có ở đây',
    notKnown:
      'Nếu chưa biết công đoàn cấp trên, Anh/Chị gõ tên huyện nơi công ty, trường học hoặc cơ quan mình đóng, kèm tên tỉnh.',
    nothingFound: 'Chúng tôi chưa tìm thấy đơn vị này. Anh/Chị thử gõ tên huyện hoặc ngành kèm tên tỉnh.',
    several: 'Anh/Chị chọn giúp đơn vị của mình. Nếu chưa thấy, Anh/Chị gõ lại kèm tên tỉnh.',
    isItThis: 'Có phải Anh/Chị nói tới đơn vị này không? Nếu không phải, Anh/Chị gõ lại kèm tên tỉnh.',
    belowProvince: (province: string) =>
      `${province} có nhiều đơn vị cấp dưới. Anh/Chị gõ tên huyện, khu công nghiệp hoặc ngành của mình, hoặc chọn bên dưới.`,
    belowSector: (sector: string) =>
      `Nếu công đoàn cơ sở trực thuộc thẳng ${sector}, Anh/Chị bấm nút đầu tiên. Nếu thuộc công đoàn ngành của tỉnh, Anh/Chị gõ thêm tên tỉnh.`,
    directly: (sector: string) => `Trực thuộc ${sector}`,
    whichHead: 'Đơn vị của Anh/Chị thuộc tỉnh, thành phố hoặc ngành nào?',
    whichHeadExample: 'Bắc Giang',
    /** Stands beside a province for the catch-all below it. */
    otherWord: 'khác',
    within: (unit: string, head: string) => `${unit} (${head})`,
  },
  unitOther: {
    name: 'Tên đơn vị khác',
    ask: 'Anh/Chị cho biết tên công đoàn cấp trên trực tiếp của mình, để Liên đoàn Lao động bổ sung vào danh sách.',
    example: 'Công đoàn Tổng công ty Mẫu',
  },
  grassrootsUnion: {
    name: 'Công đoàn cơ sở',
    ask: 'Anh/Chị cho biết tên công đoàn cơ sở (CĐCS) nơi mình làm việc.',
    example: 'CĐCS Công ty May Mẫu',
    needed:
      'Chúng tôi cần tên công đoàn cơ sở để gửi hồ sơ đến đúng nơi. Nếu không nhớ tên, Anh/Chị ghi “CĐCS” kèm tên công ty, trường học hoặc cơ quan. Nếu nơi làm việc chưa có công đoàn, Anh/Chị ghi tên nơi làm việc, hoặc hỏi Liên đoàn Lao động huyện.',
  },
  targetGroup: {
    name: 'Nhóm đối tượng',
    ask: 'Anh/Chị thuộc nhóm đối tượng nào? Anh/Chị bấm một nhóm, hoặc gõ công việc của mình.',
    example: 'công nhân, giáo viên, cán bộ công đoàn',
    several: 'Anh/Chị chọn giúp nhóm đúng nhất với mình.',
  },

  title: {
    name: 'Tên sáng kiến',
    ask: (most: string) =>
      `Anh/Chị cho biết tên sáng kiến: một câu ngắn nói sáng kiến làm được gì (tối đa ${most} ký tự).`,
    example: 'Gá bắt vít giúp tăng 50 sản phẩm mỗi ca',
    needed:
      'Anh/Chị cứ ghi một câu ngắn: đã làm hoặc đổi cái gì, để được việc gì. Nếu văn bản công nhận đã ghi tên sáng kiến thì Anh/Chị ghi theo tên đó.',
  },
  description: {
    name: 'Mô tả sáng kiến',
    ask: (most: string) =>
      `Anh/Chị mô tả sáng kiến: trước đây làm thế nào, đã đổi gì, kết quả ra sao (tối đa ${most} ký tự). Anh/Chị có thể gửi nhiều tin nhắn; gửi hết thì bấm “Xong”.`,
    example: 'Trước đây bắt vít bằng tay. Tôi làm thêm cái gá, mỗi ca thêm 50 sản phẩm.',
  },
  benefit: {
    name: 'Giá trị làm lợi',
    ask: 'Anh/Chị ước tính sáng kiến làm lợi bao nhiêu tiền? Mục này không bắt buộc.',
    example: '120 triệu',
    unit: (amount: string) => `${amount} đồng`,
    small: (amount: string) => `${amount} triệu đồng hay ${amount} đồng, thưa Anh/Chị?`,
    yearly: 'Anh/Chị cho biết tổng số tiền của cả năm. Chưa tính được thì Anh/Chị bấm “Bỏ qua” cũng được.',
    oneNumber: 'Anh/Chị ghi một con số, ví dụ 120 triệu. Chưa tính được thì Anh/Chị bấm “Bỏ qua” cũng được.',
    inWords:
      'Nếu ước được bằng tiền, Anh/Chị ghi một con số, ví dụ 120 triệu. Chưa tính được thì bấm “Bỏ qua” cũng được; kết quả khác Anh/Chị ghi trong phần mô tả.',
  },

  recognised: {
    name: 'Cấp công nhận',
    ask: 'Sáng kiến đã được cấp nào công nhận bằng văn bản?',
    notYet: 'Chưa được công nhận',
    which:
      'Văn bản công nhận do hội đồng sáng kiến hay thủ trưởng đơn vị ký? Anh/Chị xem chữ ký và con dấu ở cuối văn bản.',
    notYetMore:
      'Anh/Chị đề nghị công đoàn cơ sở hoặc đơn vị xét công nhận, rồi quay lại đây nộp tiếp. Những gì Anh/Chị đã điền vẫn được giữ.',
  },
  recognisedBy: {
    name: 'Nơi ra văn bản công nhận',
    ask: 'Anh/Chị cho biết nơi ra văn bản công nhận sáng kiến.',
    example: 'Hội đồng sáng kiến Công ty May Mẫu',
  },
  documentNo: {
    name: 'Số văn bản',
    ask: 'Anh/Chị cho biết số của văn bản công nhận sáng kiến.',
    example: '15/QĐ-SK',
    needed:
      'Chúng tôi cần số của văn bản công nhận, thường ghi ở góc trên bên trái văn bản. Nếu chưa có trong tay, Anh/Chị gõ “thôi”, hỏi công đoàn cơ sở rồi quay lại; những gì đã điền vẫn được giữ.',
  },
  recognisedOn: {
    name: 'Ngày công nhận',
    ask: 'Sáng kiến được công nhận ngày nào? Anh/Chị ghi ngày/tháng/năm.',
    example: '15/3/2022',
    whereToFind:
      'Ngày này ghi trên văn bản công nhận; chưa có văn bản trong tay thì Anh/Chị gõ “thôi” rồi nộp tiếp sau.',
  },
  appliedFrom: {
    name: 'Ngày áp dụng',
    ask: 'Sáng kiến bắt đầu được áp dụng trong công việc từ ngày nào? Anh/Chị ghi ngày/tháng/năm.',
    example: '10/1/2022',
    whereToFind:
      'Nếu không nhớ, Anh/Chị hỏi tổ, phòng hoặc công đoàn nơi áp dụng; gõ “thôi” thì những gì đã điền vẫn được giữ.',
    sameDay: (day: string) => `Cùng ngày công nhận (${day})`,
  },
  day: {
    several: 'Anh/Chị gửi nhiều ngày. Anh/Chị vui lòng chọn một ngày.',
    exact: 'Chúng tôi cần ngày cụ thể, gồm cả ngày, tháng và năm.',
    needed: 'Mục này cần đủ ngày, tháng và năm thì chúng tôi mới nhận được hồ sơ.',
    solar:
      'Chúng tôi ghi theo ngày dương lịch. Anh/Chị vui lòng cho biết ngày dương lịch, gồm cả ngày, tháng và năm.',
  },

  evidence: {
    name: 'Minh chứng',
    ask: (files: string) =>
      `Anh/Chị gửi ảnh, tệp PDF hoặc Word làm minh chứng (tối đa ${files} tệp), hoặc dán liên kết Google Drive. Mục này không bắt buộc; gửi hết thì bấm nút bên dưới.`,
    askMore: 'Anh/Chị gửi thêm ảnh, tệp hoặc liên kết Google Drive; gửi hết thì bấm “Xong”.',
    none: 'Không có minh chứng',
    send: 'Anh/Chị gửi ảnh, tệp PDF, Word hoặc dán liên kết Google Drive. Gửi hết thì bấm nút bên dưới.',
    several:
      'Mỗi hồ sơ nhận một liên kết. Anh/Chị chọn một, hoặc để các tệp chung một thư mục trên Google Drive.',
    files: (names: string) => `Tệp: ${names}`,
    link: (url: string) => `Liên kết: ${url}`,
  },
  declarations: {
    name: 'Cam kết',
    ask: 'Anh/Chị đọc kỹ ba điều sau:',
    privacy:
      'Thông tin chỉ dùng cho Chương trình; Anh/Chị có thể xem, sửa hoặc yêu cầu xóa bằng cách nhắn cho chúng tôi.',
    agree: 'Tôi cam kết và đồng ý cả ba',
    refuse: 'Tôi không cam kết được',
    refused:
      'Chưa đủ ba cam kết thì chúng tôi chưa thể nhận hồ sơ. Chương trình không nhận sáng kiến đang được bảo hộ quyền sở hữu trí tuệ, sáng kiến trái với trật tự công cộng hoặc đạo đức xã hội; và chúng tôi cần Anh/Chị đồng ý cho sử dụng thông tin cá nhân. Những gì Anh/Chị đã điền vẫn được giữ.',
    unclear: 'Anh/Chị bấm một trong hai nút bên dưới, hoặc gõ “đồng ý”.',
    agreed: 'Đồng ý cả ba điều',
    names: {
      notIpProtected: 'Không thuộc diện bảo hộ sở hữu trí tuệ',
      notAgainstPublicOrder: 'Không trái trật tự công cộng, đạo đức xã hội',
      dataConsent: 'Đồng ý cho sử dụng thông tin cá nhân',
    },
  },
  summary: {
    heading: (step: number, title: string) => `${step}. ${title}`,
    row: (name: string, value: string) => `${name}: ${value}`,
    counted: (characters: string) => `(${characters} ký tự)`,
  },
} as const;

/** `2005` as Vietnamese write it: `2.005`. */
export function withThousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '.');
}
