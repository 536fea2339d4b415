import { describe, expect, it } from 'vitest';
import { runScript } from './command/run-script.test-data.ts';

const normalize = (args: string[], input: string | Uint8Array = '') =>
  runScript('normalize.ts', args, { input });

describe('one text', () => {
  it('prints one line of JSON', async () => {
    const { code, out, err } = await normalize([], 'Céng hßa X· héi\r\nMüller café\n');
    expect([code, err, out.endsWith('\n')]).toEqual([0, '', true]);
    expect(JSON.parse(out)).toEqual({
      text: 'Cộng hòa Xã hội\nMüller café',
      characters: 27,
      source: 'tcvn3',
      changed: true,
      unmapped: [],
    });
  });

  it('gives clean text back unchanged', async () => {
    const { out } = await normalize([], 'Sáng kiến');
    expect(JSON.parse(out)).toMatchObject({ text: 'Sáng kiến', source: 'unicode', changed: false });
  });
});

describe('many texts', () => {
  it('answers in order, line by line, from CRLF and a byte order mark', async () => {
    const texts = ['Coäng hoøa xaõ hoäi', 'Tiếng Việt'.normalize('NFD'), 'a\r\nb'];
    const lines = texts.map((text, id) => JSON.stringify({ id, text }));
    const { code, out } = await normalize(['--jsonl'], `\ufeff${lines.join('\r\n')}\r\n`);
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(code).toBe(0);
    expect(answers).toMatchObject([
      { id: 0, text: 'Cộng hòa xã hội', source: 'vni' },
      { id: 1, text: 'Tiếng Việt', source: 'nfd' },
      { id: 2, text: 'a\nb', characters: 3, changed: true },
    ]);
  });

  it('reads a long input to its end', async () => {
    const line = JSON.stringify({ id: 'x', text: 'Cải tiến máy dệt của tổ sản xuất. '.repeat(50) });
    const { code, out } = await normalize(['--jsonl'], `${line}\n`.repeat(2000));
    expect([code, out.trimEnd().split('\n').length]).toEqual([0, 2000]);
  });

  it.each([
    ['{"id":1,"text":"a"}\n{bad', /dòng 2/],
    ['{"id":1,"text":"a"}\n\n{"id":2}', /dòng 3: "text"/],
    ['[1]', /dòng 1/],
  ])('names the place of what cannot be read: %j', async (input, message) => {
    const { code, err } = await normalize(['--jsonl'], input);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});

it('explains itself and refuses what it does not know', async () => {
  expect((await normalize(['--help'])).out).toContain('--jsonl');
  expect((await normalize(['--nope'])).code).toBe(2);
});
