import { describe, expect, it } from 'vitest';
import { runScript } from './command/run-script.test-data.ts';

type Answer = { id?: unknown; question: string; topic: string; confidence: number; reply: string };
const ask = async (args: string[], input: string | Uint8Array = '') => {
  const run = await runScript('ask.ts', args, { input });
  const lines = run.out.split('\n').filter((line) => line !== '');
  return { ...run, answers: lines.map((line) => JSON.parse(line) as Answer) };
};

describe('npm run ask', () => {
  it('answers a question with one line', async () => {
    const question = 'Phần mô tả tối đa bao nhiêu ký tự?';
    const { code, err, answers } = await ask([question]);
    expect([code, err, answers.length]).toEqual([0, '', 1]);
    expect(Object.keys(answers[0]!)).toEqual(['question', 'topic', 'confidence', 'reply']);
    expect(answers[0]).toMatchObject({ question, topic: 'description.limit' });
    expect(answers[0]!.confidence).toBeGreaterThan(0.5);
    expect(answers[0]!.reply).toContain('2.000');
  });

  it('answers lines in order, each with its id and its question as given', async () => {
    const decomposed = 'Cảm ơn'.normalize('NFD');
    const questions = ['hello', decomposed, ' thoi tiet hom nay the nao ', ''];
    const input = questions.map((question, id) => `${JSON.stringify({ id, question })}\r\n`).join('\n');
    const { code, answers } = await ask(['--jsonl'], `\ufeff${input}`);
    expect(code).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual([0, 1, 2, 3]);
    expect(answers.map(({ question }) => question)).toEqual(questions);
    const topics = ['smalltalk.greeting', 'smalltalk.thanks', 'none', 'none'];
    expect(answers.map(({ topic }) => topic)).toEqual(topics);
    expect(Object.keys(answers[0]!)).toEqual(['id', 'question', 'topic', 'confidence', 'reply']);
  });

  it('takes the day into account that --at or PROGRAMME_NOW names', async () => {
    const question = 'Giai đoạn 1 đến ngày nào?';
    const [open, over] = await Promise.all([
      ask(['--at', '2022-03-01', question]),
      runScript('ask.ts', [question], { env: { PROGRAMME_NOW: '2022-06-15T09:00+07:00' } }),
    ]);
    expect(open.answers[0]!.topic).toBe('phase.one');
    expect((JSON.parse(over.out) as Answer).reply).not.toBe(open.answers[0]!.reply);
  });

  it('keeps what it answered before a line that cannot be read', async () => {
    const { code, answers, err } = await ask(['--jsonl'], '{"id":1,"question":"hello"}\nhello\n');
    expect([code, answers.length]).toEqual([2, 1]);
    expect(err).toMatch(/^Không đọc được đầu vào chuẩn, dòng 2: .+\n$/);
  });

  it.each([['--help'], ['-h']])('explains itself on %s', async (option) => {
    const { code, out, err } = await runScript('ask.ts', [option]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('--jsonl');
  });
});

describe('input that cannot be read ends with 2 and one line that says what and where', () => {
  it.each<[string[], string | Uint8Array, RegExp]>([
    [[], '', /Thiếu câu hỏi/],
    [[' '], '', /Thiếu câu hỏi/],
    [['--nhanh', 'hello'], '', /--nhanh/],
    [['--at', 'hôm qua', 'hello'], '', /--at: "hôm qua"/],
    [['--jsonl', 'hello'], '', /thừa: hello/],
    [['--jsonl'], '{"id":1,', /đầu vào chuẩn, dòng 1/],
    [['--jsonl'], '[]', /dòng 1: cần một đối tượng JSON/],
    [['--jsonl'], '{"question":"hello"}', /dòng 1: thiếu "id"/],
    [['--jsonl'], '\n{"id":1}\n', /dòng 2: "question"/],
    [['--jsonl'], Buffer.from('{"id":1,"question":"\xff"}', 'latin1'), /UTF-8/],
  ])('%j', async (args, input, line) => {
    const { code, out, err } = await runScript('ask.ts', args, { input });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(line);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});
