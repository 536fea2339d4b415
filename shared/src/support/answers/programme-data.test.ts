import { describe, expect, it } from 'vitest';
import { motTrieuSangKien } from '../../programme/mot-trieu-sang-kien.ts';
import type { Programme } from '../../programme/programme.ts';
import { answerSupport } from '../answer.ts';
import { supportTopics, type SupportTopic } from '../topics.ts';

/** Another programme: every date, limit, name and clause is its own. */
const other: Programme = {
  id: 'chuong-trinh-khac',
  version: '1',
  name: 'Chương trình “Sáng kiến mới”',
  shortName: 'Sáng kiến mới',
  organiser: 'Liên đoàn Lao động tỉnh Mẫu',
  phases: [
    {
      number: 1,
      opensAt: new Date('2030-03-04T08:00:00+07:00'),
      closesAt: new Date('2030-05-06T17:00:00+07:00'),
      qualifies: { from: '2029-11-12', to: '2030-05-06' },
    },
    {
      number: 2,
      opensAt: new Date('2030-07-08T08:00:00+07:00'),
      closesAt: new Date('2030-10-11T00:00:00+07:00'),
      qualifies: { from: '2030-05-07', to: '2030-10-10' },
    },
  ],
  recognised: { from: '2029-11-12', to: '2030-09-09' },
  applied: {
    from: '2029-11-13',
    to: '2030-10-10',
    disputedFrom: '2030-08-15',
    disputedClauses: ['Điều khoản thứ nhất.', 'Điều khoản thứ hai.'],
  },
  limits: { title: 77, description: 3456, files: 6, fileBytes: 33 * 1024 * 1024 },
  declarations: {
    notIpProtected: 'A',
    notAgainstPublicOrder: 'B',
    dataConsent: 'Tôi đồng ý như vậy',
    dataConsentOnBehalf: 'Tôi đồng ý như vậy',
  },
  targetGroups: [
    { id: 'union_officer', name: 'Nhóm duy nhất', hint: 'Ai cũng được.', examples: ['a', 'b', 'c'] },
  ],
};
const moments = ['2030-01-01', '2030-04-01', '2030-06-01', '2030-08-01', '2031-01-01'].map(
  (day) => new Date(day),
);

describe('what an answer says of the programme', () => {
  it.each<[SupportTopic, string[]]>([
    ['phase.one', ['17h00 ngày 6/5/2030', 'giai đoạn 2, nộp đến trước 24h00 ngày 10/10/2030']],
    ['phase.two', ['8h00 ngày 8/7/2030', 'từ ngày 7/5/2030 đến hết ngày 10/10/2030']],
    [
      'eligibility.dates',
      [
        'công nhận từ ngày 12/11/2029 đến hết ngày 9/9/2030',
        'áp dụng từ ngày 13/11/2029 đến hết ngày 10/10/2030',
        '15/8/2030',
        '– Điều khoản thứ nhất.',
      ],
    ],
    ['exclusion.list', ['13/11/2029', '15/8/2030']],
    ['description.limit', ['3.456 ký tự', '77 ký tự']],
    ['evidence.files', ['6 tệp', '33 MB', 'ảnh (JPG, PNG, WEBP, HEIC), PDF hoặc Word (DOCX, DOC)']],
    ['group.choose', ['1. Nhóm duy nhất: ai cũng được.']],
    [
      'programme.what',
      ['Chương trình “Sáng kiến mới”, do Liên đoàn Lao động tỉnh Mẫu tổ chức', '24h00 ngày 10/10/2030'],
    ],
    ['union.role', ['Liên đoàn Lao động tỉnh Mẫu tổ chức, theo dõi']],
    ['privacy', ['“Tôi đồng ý như vậy”']],
    ['smalltalk.greeting', ['“Sáng kiến mới”', '24h00 ngày 10/10/2030']],
  ])('comes from its data: %s', (topic, words) => {
    const { text } = answerSupport(topic, { programme: other, at: new Date('2030-08-01') });
    for (const each of words) expect(text).toContain(each);
  });

  it('holds nothing of this programme that is written by hand', () => {
    const { organiser, shortName, limits } = motTrieuSangKien;
    const own = [
      organiser,
      shortName,
      String(limits.title),
      '2.000',
      '20 MB',
      '10 tệp',
      '2021',
      '2022',
      '2023',
      'TLĐ',
    ];
    for (const topic of supportTopics) {
      for (const at of moments) {
        const { text } = answerSupport(topic, { programme: other, at });
        for (const word of own) expect(text).not.toContain(word);
      }
    }
  });
});
