import { expect, it } from 'vitest';
import { fitText, messageBody } from './oa-message.ts';

it('leaves a text that fits as it is, composed to NFC', () => {
  expect(fitText('Xin chào'.normalize('NFD'))).toBe('Xin chào'.normalize('NFC'));
});

it('cuts a long text at a word, with an ellipsis, to what Zalo takes', () => {
  const text = fitText('sáng kiến '.repeat(300));
  expect(text.length).toBeLessThanOrEqual(2000);
  expect(text).toMatch(/ (sáng|kiến)…$/);
});

it('never cuts an emoji in two', () => {
  const text = fitText('😀'.repeat(1500));
  expect(text.length).toBeLessThanOrEqual(2000);
  expect(text.isWellFormed()).toBe(true);
});

it('sends a plain text without an attachment', () => {
  expect(messageBody('246845883529197922', { text: 'Đã tiếp nhận hồ sơ.', buttons: [] })).toEqual({
    recipient: { user_id: '246845883529197922' },
    message: { text: 'Đã tiếp nhận hồ sơ.' },
  });
});

it('writes both kinds of button, five at most, titles of a hundred signs', () => {
  const say = { title: 'Tra cứu', say: '#tra-cuu' };
  const open = { title: 'M'.repeat(150), open: 'https://example.vn' };
  const body = messageBody('1', { text: 'Chọn mục:', buttons: [say, open, say, say, say, say] }) as {
    message: { attachment: { payload: { buttons: { title: string }[] } } };
  };
  const { buttons } = body.message.attachment.payload;
  expect(buttons).toHaveLength(5);
  expect(buttons[0]).toEqual({ title: 'Tra cứu', type: 'oa.query.show', payload: '#tra-cuu' });
  expect(buttons[1]).toMatchObject({ type: 'oa.open.url', payload: { url: 'https://example.vn' } });
  expect(buttons[1]?.title).toHaveLength(100);
});
