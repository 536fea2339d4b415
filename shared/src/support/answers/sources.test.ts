import { describe, expect, it } from 'vitest';
import { motTrieuSangKien as programme } from '../../programme/mot-trieu-sang-kien.ts';
import { answerSupport } from '../answer.ts';
import { supportTopics, type SupportTopic } from '../topics.ts';

const inPhaseTwo = { programme, at: new Date('2022-06-15T09:00:00+07:00') };
const lastLine = (topic: SupportTopic) => answerSupport(topic, inPhaseTwo).text.split('\n').at(-1);

describe('what an answer rests on', () => {
  it.each<[SupportTopic, string]>([
    ['entry.qr', 'Bước 1'],
    ['workplace.choose', 'Bước 3, mục 2'],
    ['group.choose', 'Bước 3, mục 3'],
    ['evidence.drive', 'Bước 3, mục 4'],
    ['recognition.required', 'phần điều kiện trước khi nộp'],
    ['phase.two', 'phần thời gian'],
    ['exclusion.ip', 'phần các trường hợp không được tham gia, trường hợp 4'],
    ['support.contact', 'phần hỗ trợ'],
    ['report.monthly', 'phần báo cáo'],
  ])('is the clause of the letter: %s', (topic, clause) => {
    expect(lastLine(topic)).toBe(`Theo công văn tháng 02/2022 của LĐLĐ tỉnh Bắc Giang, ${clause}.`);
  });

  it.each<[SupportTopic, clause: string, own: string]>([
    ['personal.info', 'Bước 3, mục 1', 'các mục bắt buộc'],
    ['description.limit', 'Bước 3, mục 4', 'giới hạn của tên sáng kiến'],
    ['evidence.files', 'Bước 3, mục 4', 'số tệp và dung lượng'],
    ['track.result', 'Bước 3, mục 5', 'tên các trạng thái'],
  ])('is told apart from what this channel has set itself: %s', (topic, clause, own) => {
    expect(lastLine(topic)).toMatch(
      new RegExp(`^Theo công văn .*, ${clause}; ${own} do kênh nộp này đặt\\.$`),
    );
  });

  it('is the programme itself for what it is', () => {
    expect(lastLine('programme.what')).toBe(
      'Theo Chương trình 3259/CTr-TLĐ ngày 15/12/2021 và Hướng dẫn 46/HD-TLĐ ngày 30/12/2021.',
    );
  });

  it('is told of rewards without a clause, and with the newspapers for what only they tell', () => {
    expect(lastLine('reward')).toMatch(/^Theo công văn tháng 02\/2022 .*theo tin báo chí về Chương trình\.$/);
  });

  it.each<SupportTopic>(['multiple', 'team.initiative', 'edit.after'])(
    'is the way of this channel where the documents are silent: %s',
    (topic) => expect(lastLine(topic)).toBe('Đây là cách làm của kênh nộp này.'),
  );

  it('is the consent that was given, for personal data', () => {
    expect(lastLine('privacy')).toContain('lời đồng ý');
  });

  it('is never left at the rules of the programme, whichever they are', () => {
    for (const topic of supportTopics)
      expect(answerSupport(topic, inPhaseTwo).text).not.toContain('Theo quy định của Chương trình');
  });

  it('is no document of this programme for another one', () => {
    const other = { ...inPhaseTwo, programme: { ...programme, id: 'chuong-trinh-khac' } };
    for (const topic of supportTopics)
      expect(answerSupport(topic, other).text).not.toMatch(/công văn|TLĐ(?! tỉnh)/);
  });
});
