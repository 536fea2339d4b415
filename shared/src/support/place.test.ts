import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { motTrieuSangKien as programme } from '../programme/mot-trieu-sang-kien.ts';
import { answerSupport, answerUnknown, askWhich } from './answer.ts';
import { supportTopics, type SupportTopic } from './topics.ts';

const at = new Date('2022-06-15T09:00:00+07:00');
const inApp = (topic: SupportTopic) => answerSupport(topic, { programme, at, place: 'app' }).text;
const inChat = (topic: SupportTopic) => answerSupport(topic, { programme, at, place: 'chat' }).text;
const anyDate = fc.date({ min: new Date('2021-06-01'), max: new Date('2024-06-01'), noInvalidDate: true });

describe('an answer in the words of its place', () => {
  it.each<[SupportTopic, app: string, chat: string]>([
    ['submit.onbehalf', '“Tôi nộp thay cho người khác”', '“sửa người nộp”'],
    ['team.initiative', '“Có đồng tác giả”', '“sửa đồng tác giả”'],
    ['multiple', '“Nộp sáng kiến khác”', 'nhắn “nộp sáng kiến” để viết hồ sơ mới'],
    ['evidence.drive', 'ô “Liên kết Google Drive”', 'dán liên kết vào tin nhắn'],
    ['evidence.files', 'thêm tệp ở bước “Minh chứng”', 'ngay tại đây'],
    ['description.limit', 'dán vào cũng được', 'gửi nhiều tin nhắn'],
    ['track.result', 'cho Zalo của Chương trình', 'vào đây'],
    ['action.submit', 'trong ứng dụng này', 'ngay tại đây'],
    ['action.human', 'cho Zalo của Chương trình', 'ngay tại đây'],
  ])('tells how it is done there: %s', (topic, app, chat) => {
    expect(inApp(topic)).toContain(app);
    expect(inApp(topic)).not.toContain(chat);
    expect(inChat(topic)).toContain(chat);
    expect(inChat(topic)).not.toContain(app);
  });

  it('promises nothing filled in where the chat asks all anew', () => {
    expect(inChat('multiple')).not.toContain('điền sẵn');
  });

  it('says “bạn” in the app and “Anh/Chị” in the chat, on every day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...supportTopics), anyDate, (topic, day) => {
        const { text } = answerSupport(topic, { programme, at: day, place: 'app' });
        expect(text).not.toContain('Anh/Chị');
        expect(text).toMatch(/^\p{Lu}/u);
        expect(answerSupport(topic, { programme, at: day }).text).not.toMatch(/bạn(?!\p{L})/iu);
      }),
    );
  });

  it('says so as well to what is not understood', () => {
    const place = 'app';
    const texts = [answerUnknown([], { programme, at, place }).text, askWhich([], { place }).text];
    expect(texts.join(' ')).not.toContain('Anh/Chị');
    expect(texts[1]).toMatch(/^Bạn muốn hỏi về .*\? Bạn chọn/);
    expect(askWhich([]).text).toMatch(/^Anh\/Chị muốn hỏi về /);
  });
});
