import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageBody } from './message-body.ts';

type Body = { message: { text: string; quick_replies?: { title: string; payload: string }[] } };
const bodyOf = (text: string, buttons: Parameters<typeof messageBody>[1]['buttons']): Body =>
  messageBody('7123456789012301', { text, buttons }) as Body;

describe('A message for Messenger', () => {
  it('is a plain text when there is nothing to choose', () => {
    expect(bodyOf('Xin chào'.normalize('NFD'), [])).toEqual({
      recipient: { id: '7123456789012301' },
      messaging_type: 'RESPONSE',
      message: { text: 'Xin chào'.normalize('NFC') },
    });
  });

  it('carries choices as quick replies and addresses in its text', () => {
    const { message } = bodyOf('Mời chọn:', [
      { title: 'Nộp sáng kiến', say: '#start' },
      { title: 'Mở ứng dụng', open: 'https://example.vn/app' },
    ]);
    expect(message).toEqual({
      text: 'Mời chọn:\n\nMở ứng dụng: https://example.vn/app',
      quick_replies: [{ content_type: 'text', title: 'Nộp sáng kiến', payload: '#start' }],
    });
  });

  it('numbers all choices in the text when a title is too long for a quick reply', () => {
    const { message } = bodyOf('Đối tượng?', [
      { title: 'Cán bộ công đoàn', say: '#a' },
      { title: 'Công nhân lao động trong doanh nghiệp', say: '#b' },
    ]);
    expect(message.text).toBe('Đối tượng?\n\n1. Cán bộ công đoàn\n2. Công nhân lao động trong doanh nghiệp');
    expect(message.quick_replies).toMatchObject([
      { title: '1', payload: '#a' },
      { title: '2', payload: '#b' },
    ]);
  });

  it('keeps to the limits whatever the bot says', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 200 });
    const button = fc.oneof(
      fc.record({ title: words, say: fc.string({ maxLength: 1500 }) }),
      fc.record({ title: words, open: fc.webUrl() }),
    );
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3000 });
    fc.assert(
      fc.property(text, fc.array(button, { maxLength: 30 }), (said, buttons) => {
        const { message } = bodyOf(said, buttons);
        expect(message.text.length).toBeLessThanOrEqual(2000);
        expect(message.quick_replies?.length ?? 0).toBeLessThanOrEqual(13);
        for (const { title, payload } of message.quick_replies ?? []) {
          expect(title.length).toBeLessThanOrEqual(20);
          expect(payload.length).toBeLessThanOrEqual(1000);
        }
      }),
    );
  });
});
