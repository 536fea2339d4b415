import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { runScript } from './command/run-script.test-data.ts';

type Answer = { id?: unknown; units: { id: string; name: string; parent: string | null; score: number }[] };
const units = async (args: string[], input: string | Uint8Array = '') => {
  const run = await runScript('units.ts', args, { input });
  const lines = run.out.split('\n').filter((line) => line !== '');
  return { ...run, answers: lines.map((line) => JSON.parse(line) as Answer) };
};

describe('npm run units', () => {
  it('answers words with one line', async () => {
    const { code, err, answers } = await units(['việt yên', 'bắc giang']);
    expect([code, err, answers.length]).toEqual([0, '', 1]);
    expect(answers[0]!.units[0]).toMatchObject({
      id: 'tinh-24/222',
      name: 'Liên đoàn Lao động huyện Việt Yên',
      parent: 'Liên đoàn Lao động tỉnh Bắc Giang',
    });
    expect(Object.keys(answers[0]!.units[0]!)).toEqual(['id', 'name', 'parent', 'score']);
  });

  it('answers lines in order, five units at most, nothing for garbage', async () => {
    const input = '\ufeff{"id":7,"q":"chau thanh"}\r\n\r\n{"id":"b","q":"xin chào"}';
    const { code, answers } = await units(['--jsonl'], input);
    expect(code).toBe(0);
    expect(answers[0]).toMatchObject({ id: 7 });
    expect(answers[0]!.units).toHaveLength(5);
    expect(answers.slice(1)).toEqual([{ id: 'b', units: [] }]);
  });

  it('keeps what it answered before a line that cannot be read', async () => {
    const { code, answers, err } = await units(['--jsonl'], '{"id":1,"q":"evn"}\nevn\n{"id":2,"q":"evn"}\n');
    expect([code, answers.length]).toEqual([2, 1]);
    expect(err).toMatch(/^Không đọc được đầu vào chuẩn, dòng 2: .+\n$/);
  });

  it('ends in peace when its reader has heard enough', async () => {
    const script = fileURLToPath(new URL('./units.ts', import.meta.url));
    const line = '{"id":1,"q":"chau thanh"}';
    const pipe = `yes '${line}' | head -n 2000 | "${process.execPath}" "${script}" --jsonl | head -n 1`;
    const { stdout, stderr } = await promisify(execFile)('sh', ['-c', pipe]);
    expect([stdout.trimEnd().split('\n').length, stderr]).toEqual([1, '']);
  });

  it.each([['--help'], ['-h']])('explains itself on %s', async (option) => {
    const { code, out, err } = await runScript('units.ts', [option]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('--jsonl');
  });
});

describe('input that cannot be read ends with 2 and one line that says what and where', () => {
  it.each<[string[], string | Uint8Array, RegExp]>([
    [[], '', /Thiếu từ cần tìm/],
    [[' '], '', /Thiếu từ cần tìm/],
    [['--nhanh', 'evn'], '', /--nhanh/],
    [['--jsonl', 'evn'], '', /thừa: evn/],
    [['--jsonl'], '{"id":1,', /đầu vào chuẩn, dòng 1/],
    [['--jsonl'], '[]', /dòng 1: cần một đối tượng JSON/],
    [['--jsonl'], '{"q":"evn"}', /dòng 1: thiếu "id"/],
    [['--jsonl'], '\n{"id":1}\n', /dòng 2: "q"/],
    [['--jsonl'], Buffer.from('{"id":1,"q":"\xff"}', 'latin1'), /UTF-8/],
  ])('%j', async (args, input, line) => {
    const { code, out, err } = await runScript('units.ts', args, { input });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(line);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});
