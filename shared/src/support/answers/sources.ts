import type { SupportTopic } from '../topics.ts';
import type { SupportContext } from './reply.ts';

/** What the answers to topics rest on, in the words of their last line. */
type Sources = Partial<Record<SupportTopic, string>>;

const letter = (clause: string) => `Theo công văn tháng 02/2022 của LĐLĐ tỉnh Bắc Giang, ${clause}.`;
const before = letter('phần điều kiện trước khi nộp');
const calendar = letter('phần thời gian');
const support = letter('phần hỗ trợ');

/**
 * By programme: another one rests on other documents, and is not to be quoted with these. The letter is the one
 * that this system implements; a clause is named as it is headed there, and none where its heading is not known.
 * What an answer adds of its own is told apart from it.
 */
const documents: Record<string, Sources> = {
  'mot-trieu-sang-kien': {
    'entry.how': letter('Bước 1'),
    'entry.qr': letter('Bước 1'),
    'submit.steps': letter('Bước 1 đến Bước 3'),
    'submit.onbehalf': before,
    'personal.info': letter('Bước 3, mục 1; các mục bắt buộc do kênh nộp này đặt'),
    'workplace.choose': letter('Bước 3, mục 2'),
    'group.choose': letter('Bước 3, mục 3'),
    'description.limit': letter('Bước 3, mục 4; giới hạn của tên sáng kiến do kênh nộp này đặt'),
    'evidence.files': letter('Bước 3, mục 4; số tệp và dung lượng do kênh nộp này đặt'),
    'evidence.drive': letter('Bước 3, mục 4'),
    'recognition.required': before,
    'who.can': before,
    'eligibility.dates': letter('phần thời gian và phần các trường hợp không được tham gia, trường hợp 1'),
    'phase.one': calendar,
    'phase.two': calendar,
    'exclusion.list': letter('phần các trường hợp không được tham gia'),
    'exclusion.ip': letter('phần các trường hợp không được tham gia, trường hợp 4'),
    'track.result': letter('Bước 3, mục 5; tên các trạng thái do kênh nộp này đặt'),
    'support.contact': support,
    'action.human': support,
    'union.role': letter('phần điều kiện trước khi nộp và phần báo cáo'),
    'report.monthly': letter('phần báo cáo'),
    // The documents at hand name no quarter: that is what the newspapers told of the programme.
    reward:
      'Theo công văn tháng 02/2022 của LĐLĐ tỉnh Bắc Giang; việc khen thưởng hằng quý theo tin báo chí về Chương trình.',
    'programme.what':
      'Theo Chương trình 3259/CTr-TLĐ ngày 15/12/2021 và Hướng dẫn 46/HD-TLĐ ngày 30/12/2021.',
  },
};

const ownWay = 'Đây là cách làm của kênh nộp này.';

/** Where the programme's documents are silent: what else it rests on, the same for every programme. */
const elsewhere: Sources = {
  multiple: ownWay,
  'team.initiative': ownWay,
  'edit.after': ownWay,
  privacy: 'Theo lời đồng ý của người nộp ở bước “Cam kết”.',
};

/** The last line of an answer: the document and the clause that it rests on; undefined where none is known. */
export function sourceOf(topic: SupportTopic, { programme }: SupportContext): string | undefined {
  return documents[programme.id]?.[topic] ?? elsewhere[topic];
}
