import { describe, expect, it } from 'vitest';
import { messageBody, shownText } from './oa-message.ts';

const shown = (text: string) => shownText({ text, buttons: [] }, 'on');

describe('The text of a message', () => {
  it('that fits is left as it is, composed to NFC', () => {
    expect(shown('Xin chào'.normalize('NFD'))).toBe('Xin chào'.normalize('NFC'));
  });

  it('that is long is cut at a word, with an ellipsis, to what Zalo takes', () => {
    const text = shown('sáng kiến '.repeat(300));
    expect(text.length).toBeLessThanOrEqual(2000);
    expect(text).toMatch(/ (sáng|kiến)…$/);
  });

  it('is never cut in the middle of an emoji', () => {
    const text = shown('😀'.repeat(1500));
    expect(text.length).toBeLessThanOrEqual(2000);
    expect(text.isWellFormed()).toBe(true);
  });

  it('goes without an attachment when there is nothing to choose', () => {
    expect(messageBody('246845883529197922', { text: 'Đã tiếp nhận hồ sơ.', buttons: [] })).toEqual({
      recipient: { user_id: '246845883529197922' },
      message: { text: 'Đã tiếp nhận hồ sơ.' },
    });
  });
});

describe('Buttons', () => {
  const say = { title: 'Tra cứu', say: '#tra-cuu' };
  const open = { title: 'M'.repeat(150), open: 'https://example.vn' };
  const buttonsOf = (body: object) =>
    (body as { message: { attachment: { payload: { buttons: { title: string }[] } } } }).message.attachment
      .payload.buttons;

  it('of both kinds are written, five at most, titles of a hundred signs', () => {
    const body = messageBody('1', { text: 'Chọn mục:', buttons: [say, open, say, say, say, say] });
    const buttons = buttonsOf(body);
    expect(buttons).toHaveLength(5);
    expect(buttons[0]).toEqual({ title: 'Tra cứu', type: 'oa.query.hide', payload: '#tra-cuu' });
    expect(buttons[1]).toMatchObject({ type: 'oa.open.url', payload: { url: 'https://example.vn' } });
    expect(buttons[1]?.title).toHaveLength(100);
  });

  it('that say something to be read show it in the chat', () => {
    const words = { title: 'Có', say: 'Có ạ' };
    expect(buttonsOf(messageBody('1', { text: 'Đúng không ạ?', buttons: [words] }))).toEqual([
      { title: 'Có', type: 'oa.query.show', payload: 'Có ạ' },
    ]);
  });

  it('become numbered lines where they are switched off', () => {
    const message = { text: 'Chọn mục:', buttons: [say, { ...open, title: 'Mở' }] };
    expect(messageBody('1', message, 'off')).toEqual({
      recipient: { user_id: '1' },
      message: { text: 'Chọn mục:\n\n1. Tra cứu\nMở: https://example.vn' },
    });
  });
});
