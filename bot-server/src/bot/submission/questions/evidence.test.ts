import { describe, expect, it } from 'vitest';
import { aContext, aFile, contentOf, judgeSays, repliedTo } from '../question-context.test-data.ts';
import { evidence } from './evidence.ts';

const LINK = 'https://drive.google.com/file/d/1AbC/view?usp=sharing';

describe('a link to Google Drive', () => {
  it.each([
    LINK,
    `em gửi link ${LINK} ạ`,
    `Minh chứng:${LINK}.`,
    `(${LINK})`,
    `đây ạ\n${LINK}\nnhé`,
    LINK.replace('https://', ''),
    LINK.replace('https', 'http'),
    `${LINK} ${LINK}`,
  ])('is found in %j', (text) => {
    expect(contentOf('evidence', text)).toEqual({ evidence: { driveUrl: LINK } });
    expect(judgeSays('evidence', text)).toBeUndefined();
  });

  it('is kept beside the files', () => {
    const content = { evidence: { fileIds: ['1'] } };
    expect(contentOf('evidence', LINK, aContext({ content }))?.evidence).toEqual({
      fileIds: ['1'],
      driveUrl: LINK,
    });
  });

  it.each([
    'https://www.dropbox.com/s/1',
    'photos.google.com/share/1',
    'https://drive.google.com/',
    'bit.ly/x',
  ])('is explained to whoever sends %s', (text) => {
    expect(repliedTo('evidence', text)?.text).toContain('Bất kỳ ai có đường liên kết');
  });

  it('is one: of two the person chooses', () => {
    const other = LINK.replace('1AbC', '2XyZ');
    expect(repliedTo('evidence', `${LINK} ${other}`)?.titles).toEqual([LINK, other]);
    expect(evidence.choose?.(other, aContext())).toMatchObject({
      content: { evidence: { driveUrl: other } },
    });
  });
});

describe('without a link', () => {
  it.each(['không có', 'ko có minh chứng ạ', 'bỏ qua'])('%j leaves it out', (text) => {
    expect(evidence.read(text, aContext())).toEqual({ read: 'nothing', content: {} });
  });

  it('“không” after a file is an end, not a loss', () => {
    const content = { evidence: { driveUrl: LINK } };
    expect(evidence.read('không còn gì nữa ạ', aContext({ content }))).toEqual({ read: 'answer', content });
  });

  it.each(['', 'đây ạ', '😀', '.'.repeat(10_000), 'x'.repeat(10_000)])('%j is asked what to send', (text) => {
    expect(repliedTo('evidence', text)?.text).toContain('ảnh, tệp PDF, Word');
  });

  it('the button says what it ends', () => {
    const title = (context = aContext()) => evidence.ask(context).choices[0]?.title;
    expect(title()).toBe('Không có minh chứng');
    expect(title(aContext({ files: [aFile('a.jpg')] }))).toBe('Xong');
    expect(title(aContext({ content: { evidence: { driveUrl: LINK } } }))).toBe('Xong');
    expect(evidence.ask(aContext()).text).toContain('tối đa 10 tệp');
  });
});

it('files that are in are shown by name, with the link', () => {
  const files = [aFile('a.jpg'), aFile('b.pdf'), aFile('c.pdf', { type: null })];
  const content = { evidence: { driveUrl: LINK } };
  expect(evidence.show(aContext({ files, content }))).toBe(`Tệp: a.jpg, b.pdf\nLiên kết: ${LINK}`);
  expect(evidence.show(aContext())).toBeNull();
});
