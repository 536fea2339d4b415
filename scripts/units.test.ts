import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SCRIPT = fileURLToPath(new URL('./units.ts', import.meta.url));

function units(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stderr, lines: stdout.split('\n').filter((line) => line !== '') };
}

describe('npm run units', () => {
  it('answers words with one line', () => {
    const { status, lines } = units(['việt yên', 'bắc giang']);
    expect(status).toBe(0);
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!).units[0]).toMatchObject({
      id: 'tinh-24/222',
      name: 'Liên đoàn Lao động huyện Việt Yên',
      parent: 'Liên đoàn Lao động tỉnh Bắc Giang',
    });
  });

  it('answers lines in order, five units at most, nothing for garbage', () => {
    const { status, lines } = units(['--jsonl'], '{"id":7,"q":"chau thanh"}\r\n{"id":"b","q":"xin chào"}\n');
    const [first, second] = lines.map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(first).toMatchObject({ id: 7 });
    expect(first.units).toHaveLength(5);
    expect(second).toEqual({ id: 'b', units: [] });
  });

  it.each([
    ['no words', [], '', /^units: .*thiếu từ.*\n$/],
    ['an unknown option', ['--nhanh'], '', /^units: .*--nhanh.*\n$/],
    ['a line that is not JSON', ['--jsonl'], '{"id":1,"q":"evn"}\nevn\n', /^units: dòng 2: .*\n$/],
    ['a line without words', ['--jsonl'], '{"id":1}\n', /^units: dòng 1: "q".*\n$/],
  ])('refuses %s in one line that says where, exit 2', (_, args, input, message) => {
    const { status, stderr } = units(args, input);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('explains itself', () => {
    expect(units(['--help'])).toMatchObject({ status: 0, stderr: '' });
  });
});
